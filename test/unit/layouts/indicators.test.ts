import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { readSheets } from "../../../src/sheet/readSheets";
import { findings, merge, told, type Rows } from "./told";

describe("indicators across, a unit a row", () => {
  const named = ["Tỷ lệ TTHC công bố đúng hạn", "Hồ sơ xử lý đúng hạn", "Cấp kết quả điện tử"];
  test("counts and points under each name, the group's name above", () => {
    const boards = told(
      [
        ["QUÝ III/2026"],
        ["TT", "Đơn vị", "Công khai", null, null, "Tiến độ", null, null, "Số hóa", null, null],
        ["", "", ...named.flatMap((name) => [name, null, null])],
        ["", "", ...named.flatMap(() => ["Tử số", "Mẫu số", "Điểm"])],
        [1, "Xã A", 54, 60, 5.4, 95, 100, 19, 50, 100, 3],
        [2, "Xã B", 60, 60, 6, 90, 100, 18, 60, 100, 3.6],
        ["", "Bình quân", 57, 60, 5.7, 92, 100, 18.5, 55, 100, 3.3],
      ],
      [2, 5, 8].flatMap((column) => [
        merge(1, column, 1, column + 2),
        merge(2, column, 2, column + 2),
      ])
    );
    expect(boards).toEqual([
      "Xã A | QUÝ III/2026: transparency ?/18 (1.1=5.4), timeliness 19/20 (2.1=19), digitization ?/22 (4.1=3)",
      "Xã B | QUÝ III/2026: transparency ?/18 (1.1=6), timeliness 18/20 (2.1=18), digitization ?/22 (4.1=3.6)",
    ]);
  });
  test("codes and counts alone: points by the rules of the period", () => {
    const boards = told([
      ["Tháng 9/2026"],
      ["TT", "Xã/phường", "1.1", null, "2.1", null, "4.1", null],
      ["", "", "TS", "MS", "TS", "MS", "TS", "MS"],
      [1, "Xã A", 54, 60, 95, 100, 50, 100],
    ]);
    expect(boards).toEqual([
      "Xã A | Tháng 9/2026: transparency ?/18 (1.1=5.4), timeliness 19/20 (2.1=19), digitization ?/22 (4.1=3)",
    ]);
  });
  test("points alone, the maxima in a row", () => {
    const rows: Rows = [
      ["TT", "Đơn vị", named[0] ?? "", "Tinh thần phục vụ", ...named.slice(1)],
      ["", "Điểm tối đa", 6, 5, 20, 6],
      [1, "Xã A", 5.4, 5, 19, 3],
    ];
    expect(told(rows)).toEqual([
      "Xã A | -: transparency ?/18 (1.1=5.4), timeliness 19/20 (2.1=19), digitization ?/22 (4.1=3)",
    ]);
    const [table] = readSheets([gridFromValues("S", rows)]).tables;
    expect(table?.findings.map((each) => findingSentence(each))).toEqual([
      expect.stringContaining("“Tinh thần phục vụ”"),
    ]);
  });
});

describe("indicator tables", () => {
  test("codes beside shortened names, the period in the title, points computed", () => {
    expect(
      told([
        ["Quý III/2026"],
        ["STT", "Mã chỉ số", "Tên chỉ số", "Tử số", "Mẫu số", "Tỷ lệ (%)"],
        [1, "4.1", "Cấp kết quả điện tử", 334358, 464494, 71.98],
        [2, "4.2", "Thực hiện số hóa hồ sơ", 83994, 464494, 18.08],
        [3, "4.3", "Khai thác, sử dụng lại dữ liệu", 64382, 464494, 13.86],
      ])
    ).toEqual(["- | Quý III/2026: digitization ?/22 (4.1=4.32 4.2=0.72 4.3=0.35)"]);
  });
  test("the portal's own codes and headers", () => {
    expect(
      told([
        ["code", "name", "numerator", "denominator", "ratio", "score", "maxScore"],
        ["PUBLISH_ON_TIME", "Tỷ lệ TTHC công bố đúng hạn", 0, 54, 0, 0, 6],
        ["PUBLIC_UPDATE_ON_TIME", "…", 0, 68, 0, 0, 4],
        ["PUBLIC_CONTENT_FULL", "…", 87, 89, 97.75, 1.96, 2],
        ["DOSSIER_SYNC", "Tỷ lệ hồ sơ đồng bộ", 339457, 339457, 100, 6, 6],
      ])
    ).toEqual(["- | -: transparency 7.96/18 (1.1=0 1.2=0 1.3=1.96 1.4=6)"]);
  });
});

describe("a league of indicators", () => {
  const indicators = [
    "Tỷ lệ TTHC công bố đúng hạn",
    "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn",
    "Tỷ lệ hồ sơ nộp trực tuyến",
  ];
  const read =
    "transparency ?/18 (1.1=5.4), timeliness 19/20 (2.1=19), onlineServices ?/12 (3.3=6)";
  const rows = (...under: string[]): Rows => [
    ["SỐ LIỆU QUÝ IV/2026"],
    ["TT", "Đơn vị", ...indicators.flatMap((name) => [name, ...under.slice(1).map(() => null)])],
    ["", "", ...indicators.flatMap(() => under)],
  ];
  test.each([
    ["Tử số", "Mẫu số"],
    ["TS", "MS"],
    ["Số hồ sơ đạt", "Tổng số hồ sơ"],
  ])("counts under each: %s, %s", (...under) => {
    expect(
      told([
        ...rows(...under),
        [1, "Xã A", 54, 60, 95, 100, 60, 100],
        [2, "Xã B", 54, 60, 95, 100, 60, 100],
      ])
    ).toEqual([`Xã A | QUÝ IV/2026: ${read}`, `Xã B | QUÝ IV/2026: ${read}`]);
  });
  test("the whole before the part, and its ratio", () => {
    expect(
      told([
        ...rows("Tổng số", "Đúng hạn", "Tỷ lệ (%)"),
        [1, "Xã A", 60, 54, 90, 100, 95, 95, 100, 60, 60],
        [2, "Xã B", 60, 54, 90, 100, 95, 95, 100, 60, 60],
      ])
    ).toEqual([`Xã A | QUÝ IV/2026: ${read}`, `Xã B | QUÝ IV/2026: ${read}`]);
  });
  test("points alone are told from ratios by their figures", () => {
    const head = ["TT", "Đơn vị", ...indicators];
    const points = readSheets([
      gridFromValues("S", [head, [1, "Xã A", 5.4, 19, 6], [2, "Xã B", 5.4, 19, 6]]),
    ]);
    const ratios = readSheets([
      gridFromValues("S", [head, [1, "Xã A", 90, 95, 60], [2, "Xã B", 5, 5, 5]]),
    ]);
    const values = ({ tables }: typeof points) =>
      tables[0]?.boards[0]?.groups.map(({ indicators: [first] }) => ({
        points: first?.points.status,
        ratio: first?.ratio.status,
      }));
    expect(values(points)?.[0]).toEqual({ points: "given", ratio: "absent" });
    expect(values(ratios)?.[0]).toEqual({ points: "absent", ratio: "given" });
  });
  test("groups above, with points of their own beside their indicators; undated, nothing is computed", () => {
    expect(
      told(
        [
          [
            "TT",
            "Đơn vị",
            "Số hóa hồ sơ",
            null,
            null,
            null,
            null,
            "Tiến độ giải quyết",
            null,
            null,
          ],
          ["", "", "Cấp kết quả điện tử", null, "Tỷ lệ số hóa hồ sơ", null, "Điểm nhóm"].concat([
            "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn",
          ]),
          ["", "", "Tử số", "Mẫu số", "Tử số", "Mẫu số", "", "Tử số", "Mẫu số", "Điểm"],
          [1, "Xã A", 50, 100, 40, 100, 15.5, 95, 100, 19],
          [2, "Xã B", 50, 100, 40, 100, 14.5, 95, 100, 19],
        ],
        [
          merge(0, 2, 0, 6),
          merge(0, 7, 0, 9),
          merge(1, 2, 1, 3),
          merge(1, 4, 1, 5),
          merge(1, 7, 1, 9),
          merge(1, 6, 2, 6),
        ]
      )
    ).toEqual([
      "Xã A | -: digitization 15.5/22 (4.1=? 4.2=?), timeliness 19/20 (2.1=19)",
      "Xã B | -: digitization 14.5/22 (4.1=? 4.2=?), timeliness 19/20 (2.1=19)",
    ]);
  });
  test("a name nobody knows takes its own columns with it, and is told", () => {
    const unknown: Rows = [
      ["TT", "Đơn vị", indicators[0] ?? "", null, "Mức độ vui vẻ", null, indicators[1] ?? "", null],
      ["", "", "Tử số", "Mẫu số", "Tử số", "Điểm", "Tử số", "Mẫu số"],
      [1, "Xã A", 54, 60, 3, 3, 95, 100],
      [2, "Xã B", 54, 60, 3, 3, 95, 100],
    ];
    expect(findings(unknown).map((each) => each.split("”")[0])).toEqual([
      "unknown-group: Cột “Mức độ vui vẻ",
    ]);
  });
});

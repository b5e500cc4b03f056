import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { findings, maxima, names, scores, six, told, type Rows } from "./told";

const head = ["TT", "Nội dung", "Tối đa", "Điểm"];
const open = { I: ["I", "Công khai, minh bạch", 18, 17], II: ["II", "Số hóa hồ sơ", 22, 20] };
const boardOf = (...rows: Rows) => told([head, ...rows])[0];

describe("a printed code beside a name that nobody knows", () => {
  const unknown = "Niêm yết tại bộ phận một cửa";
  test("is the indicator where the group above is its own", () => {
    expect(boardOf(open.I, ["1.1", unknown, 6, 5])).toBe("- | -: transparency 17/18 (1.1=5)");
    expect(findingsOfSheet([head, open.I, ["1.1", unknown, 6, 5]])).toContain("assumed-reading A3");
  });
  test("is a number of the office's own under another group", () => {
    const rows: Rows = [open.II, ["1.1", unknown, 6, 5]];
    expect(boardOf(...rows)).toBe("- | -: digitization 20/22");
    expect(findings([head, ...rows])).toEqual([expect.stringContaining(`“${unknown}” có 1 số`)]);
  });
  test("is the indicator of either part under the merged group of 22 points", () => {
    const merged = "Cung cấp dịch vụ công trực tuyến và thanh toán trực tuyến";
    expect(
      boardOf(["III", merged, 22, 20], ["3.1", "Nộp qua mạng", 6, 5], ["4.1", "Quét giấy tờ", 6, 4])
    ).toBe("- | -: onlineService22 20/22 (3.1=5)");
  });
  test("counts where its column is one of parts too", () => {
    const rows: Rows = [
      ["Mã", "Chỉ số thành phần", "Tối đa", "Điểm"],
      ["1.1", unknown, 6, 5],
      ["2.1", "Trả hồ sơ sớm", 8, 7],
    ];
    expect(told(rows)).toEqual(["- | -: transparency ?/18 (1.1=5), timeliness 7/20 (2.1=7)"]);
  });
});

describe("a name under “Chỉ số thành phần” that nobody knows", () => {
  const parts = (...rows: Rows): Rows => [
    ["TT", "Nhóm chỉ số", "Chỉ số thành phần", "Tối đa", "Điểm"],
    ...rows,
  ];
  test("is a part of the group above, and of no group where none is", () => {
    const rows = parts(
      ["I", "Công khai, minh bạch", "", 18, 17],
      ["1", "", "Niêm yết tại bộ phận một cửa", 10, 9],
      ["2", "", "Cập nhật trang thông tin", 8, 8],
      ["II", "Số hóa hồ sơ", "", 22, 20]
    );
    expect(told(rows)).toEqual(["- | -: transparency 17/18, digitization 20/22"]);
    expect(findings(rows)).toEqual([]);
    const alone: Rows = [
      ["TT", "Chỉ số thành phần", "Tối đa", "Điểm"],
      [1, "Niêm yết tại bộ phận một cửa", 10, 9],
      [2, "Tỷ lệ TTHC được công bố đúng hạn", 4, 4],
    ];
    expect(told(alone)).toEqual(["- | -: transparency ?/18 (1.1=4)"]);
    expect(findingsOfSheet(alone)).toContain("unknown-group B2");
  });
});

describe("a group's name with less than its maximum", () => {
  test("right below the group is a part of it, with nearly its maximum a draft", () => {
    const part = (maximum: number): Rows => [open.II, ["a", "Số hóa hồ sơ", maximum, 14]];
    expect(findings([head, ...part(15.3)])).toEqual([
      expect.stringContaining("Dòng “Số hóa hồ sơ” có 1 số chưa hiểu"),
    ]);
    expect(findings([head, ...part(15.4)])).toEqual([
      expect.stringContaining("“Số hóa hồ sơ” trùng với nhóm"),
    ]);
  });
  test("that makes up its points with another part is told nowhere", () => {
    const rows: Rows = [open.II, ["a", "Số hóa hồ sơ TTHC", 10, 8], ["b", "Số hóa hồ sơ", 12, 12]];
    expect(findings([head, ...rows])).toEqual([]);
  });
  test("where no such group stands above is the group, its maximum told", () => {
    expect(boardOf(["I", "Số hóa hồ sơ", 10, 9], open.I)).toBe(
      "- | -: digitization 9/10, transparency 17/18"
    );
    expect(findingsOfSheet([head, ["I", "Số hóa hồ sơ", 10, 9], open.I])).toEqual([
      "max-differs C2",
    ]);
  });
});

describe("a loose word", () => {
  const field = "Thực hiện trực tuyến";
  test("beside the maximum of its group, or of the merged one, is that group", () => {
    expect(boardOf(open.I, ["2", field, 12, 11])).toBe(
      "- | -: transparency 17/18, onlineServices 11/12"
    );
    expect(boardOf(open.I, ["2", field, 22, 20])).toBe(
      "- | -: transparency 17/18, onlineService22 20/22"
    );
  });
  test("beside another maximum is a part of its group, without one of the group above", () => {
    expect(boardOf(open.I, ["2", field, 5, 4])).toBe("- | -: transparency 17/18");
    const { tables } = readSheets([
      gridFromValues("S", [head, open.I, ["", field, "", 1], ["", "Giấy tờ khác", 16, 16]]),
    ]);
    expect(tables.flatMap((table) => table.findings)).toEqual([]);
  });
});

describe("names that nobody knows beside the maxima of the Decision", () => {
  const sheet = (...more: Rows): Rows => [
    ["KẾT QUẢ THEO QUYẾT ĐỊNH 766/QĐ-TTg"],
    head,
    ...names.map((_, at) => [
      at + 1,
      `Nội dung ${"ABCDEF".charAt(at)}`,
      maxima[at] ?? 0,
      scores[at] ?? 0,
    ]),
    ...more,
  ];
  test("are the groups, which is told and less sure", () => {
    expect(told(sheet())).toEqual([`- | -: ${six}; 97.32`]);
    expect(findingsOfSheet(sheet())).toEqual(
      names.map((_, at) => `assumed-reading B${String(at + 3)}`)
    );
    const [table] = readSheets([gridFromValues("S", sheet())]).tables;
    expect(table?.boards[0]?.groups.map(({ confidence }) => confidence)).toEqual(
      Array(6).fill(0.5)
    );
  });
  test("no maximum of a group, or one that a group has already, makes no further group", () => {
    for (const maximum of [5, 22]) {
      const rows = sheet([7, "Nội dung G", maximum, 4]);
      expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
      expect(findings(rows).at(-1)).toContain("“Nội dung G”");
    }
  });
});

describe("“Số hồ sơ trễ hạn” below the groups", () => {
  const rows = (...last: Rows): Rows => [
    ["TT", "Nội dung", "Xã A"],
    ...names.map((name, at) => [at + 1, name, scores[at] ?? 0]),
    ...last,
  ];
  test("is its indicator with no more than the indicator's points, else a count", () => {
    expect(told(rows(["", "Số hồ sơ trễ hạn", 20]))[0]).toContain("timeliness 19.96/20 (2.1=20)");
    expect(told(rows(["", "Số hồ sơ trễ hạn", 20.5]))[0]).toContain("timeliness 19.96/20,");
  });
  test("with a maximum is its indicator up to the group's maximum", () => {
    const withMaximum = (maximum: number) =>
      boardOf(...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, scores[at] ?? 0]), [
        "",
        "Số hồ sơ trễ hạn",
        maximum,
        19.96,
      ]);
    expect(withMaximum(20)).toContain("timeliness 19.96/20 (2.1=19.96)");
    expect(withMaximum(21)).toContain("timeliness 19.96/20,");
  });
});

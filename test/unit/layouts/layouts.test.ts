import { describe, expect, test } from "vitest";
import { formatRange } from "../../../src/cells/address";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { date, maxima, merge, names, scores, six, told, typed, type Rows } from "./told";

describe("one period", () => {
  test("points before the maximum", () => {
    expect(
      told([
        ["TT", "Nhóm chỉ số", "Điểm đạt được", "Điểm tối đa"],
        ...names.map((n, i) => [i + 1, n, scores[i] ?? 0, maxima[i] ?? 0]),
        ["", "Tổng cộng", 97.32, 100],
      ])
    ).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("text numbers, upper case, decomposed letters", () => {
    expect(
      told([
        ["STT", "CHỈ TIÊU", "THANG ĐIỂM", "ĐIỂM"],
        ...names.map((n, i) => [
          String(i + 1),
          n.toLocaleUpperCase("vi").normalize("NFD"),
          String(maxima[i]),
          typed[i] ?? "",
        ]),
      ])
    ).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("the maximum in the cell", () => {
    expect(
      told([
        ["Nhóm", "Kết quả"],
        ...names.map((n, i) => [
          n,
          `${typed[i]?.replace(" điểm", "") ?? ""} / ${String(maxima[i])}`,
        ]),
      ])
    ).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("the maximum in the label, no maximum column", () => {
    expect(
      told([
        ["Nội dung", "Điểm số"],
        ...names.map((n, i) => [`${n} (${String(maxima[i])}đ)`, scores[i] ?? 0]),
      ])
    ).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("no header at all", () => {
    expect(told(names.map((n, i) => [n, scores[i] ?? 0]))).toEqual([`- | -: ${six}; 97.32`]);
    expect(told(names.map((n, i) => [n, maxima[i] ?? 0, scores[i] ?? 0]))).toEqual([
      `- | -: ${six}; 97.32`,
    ]);
  });
  test("percent and rank columns, notes, title with unit and period, signature below", () => {
    expect(
      told([
        ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH"],
        ["Tháng 5 năm 2026"],
        [],
        ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm đạt", "Tỷ lệ (%)", "Xếp hạng", "Ghi chú"],
        ...names.map((n, i) => [
          i + 1,
          n,
          maxima[i] ?? 0,
          scores[i] ?? 0,
          ((scores[i] ?? 0) / (maxima[i] ?? 1)) * 100,
          5 + i,
          i === 0 ? "Tốt" : "",
        ]),
        ["", "Cộng", 100, 97.32, 97.32, "17/114", ""],
        [],
        ["", "", "", "", "NGƯỜI LẬP"],
      ])
    ).toEqual([
      "UBND XÃ AN BÌNH | Tháng 5 năm 2026: transparency 18/18#5, timeliness 19.96/20#6, onlineServices 10/12#7, onlinePayment 10/10#8, satisfaction 18/18#9, digitization 21.36/22#10; 97.32#17",
    ]);
  });
  test("five groups of the Decision", () => {
    expect(
      told([
        ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
        ["Công khai, minh bạch", 8.79, 18],
        ["Tiến độ giải quyết", 15.58, 20],
        ["Dịch vụ trực tuyến", 13.1, 22],
        ["Mức độ hài lòng", 10.49, 18],
        ["Số hóa hồ sơ", 8.6, 22],
      ])
    ).toEqual([
      "- | -: transparency 8.79/18, timeliness 15.58/20, onlineService22 13.1/22, satisfaction 10.49/18, digitization 8.6/22; 56.56",
    ]);
  });
  test("written across", () => {
    expect(
      told([
        ["", ...names, "Tổng"],
        ["Điểm tối đa", ...maxima, 100],
        ["Điểm đạt được", ...scores, 97.32],
      ])
    ).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("group rows with indicator rows beneath", () => {
    expect(
      told([
        ["Mã", "Chỉ số", "Tử số", "Mẫu số", "Điểm", "Điểm tối đa"],
        ["I", "Công khai, minh bạch", "", "", 7.96, 18],
        ["1.1", "Tỷ lệ TTHC công bố đúng hạn", 0, 54, 0, 6],
        ["1.2", "Tỷ lệ TTHC cập nhật, công khai đúng hạn", 0, 68, 0, 4],
        ["1.3", "Tỷ lệ TTHC công khai đầy đủ nội dung", 87, 89, 1.96, 2],
        ["1.4", "Tỷ lệ hồ sơ đồng bộ lên Cổng DVCQG", 339457, 339457, 6, 6],
        ["II", "Tiến độ giải quyết", "", "", 17.35, 20],
        ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 403016, 464494, 17.35, 20],
      ])
    ).toEqual([
      "- | -: transparency 7.96/18 (1.1=0 1.2=0 1.3=1.96 1.4=6), timeliness 17.35/20 (2.1=17.35)",
    ]);
  });
});

describe("several periods", () => {
  test("pairs under merged dates", () => {
    expect(
      told(
        [
          ["TT", "", "Thang Điểm", date(46053), null, date(46081), null],
          ["", "", "", "Thứ tự", "Điểm", "Thứ tự", "Điểm"],
          ...names.map((n, i) => [
            i + 1,
            n,
            maxima[i] ?? 0,
            46,
            scores[i] ?? 0,
            77,
            scores[i] ?? 0,
          ]),
          ["Tổng hợp", "", 100, 46, 97.32, 77, 97.32],
        ],
        [merge(0, 3, 0, 4), merge(0, 5, 0, 6)]
      )
    ).toEqual([
      `- | 31/01/2026: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#46")}; 97.32#46`,
      `- | 28/02/2026: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#77")}; 97.32#77`,
    ]);
  });
  test("one column a month, no merges", () => {
    const boards = told([
      ["Nhóm chỉ số", "Điểm tối đa", "Tháng 01/2026", "Tháng 02/2026"],
      ...names.map((n, i) => [n, maxima[i] ?? 0, scores[i] ?? 0, scores[i] ?? 0]),
      ["Tổng", 100, 97.32, 97.32],
    ]);
    expect(boards).toEqual([
      `- | Tháng 01/2026: ${six}; 97.32`,
      `- | Tháng 02/2026: ${six}; 97.32`,
    ]);
  });
  test("rows of months, groups across", () => {
    const boards = told([
      ["Kỳ báo cáo", ...names.map((n, i) => `${n} (${String(maxima[i])})`), "Tổng điểm"],
      ["Quý I/2026", ...scores, 97.32],
      ["Quý II/2026", ...scores, 97.32],
    ]);
    expect(boards).toEqual([`- | Quý I/2026: ${six}; 97.32`, `- | Quý II/2026: ${six}; 97.32`]);
  });
  test("a long list", () => {
    const boards = told([
      ["Kỳ", "Đơn vị", "Nhóm chỉ số", "Điểm", "Tối đa"],
      ...["Tháng 4/2026", "Tháng 5/2026"].flatMap((kỳ) =>
        names.map((n, i) => [kỳ, "Xã An Bình", n, scores[i] ?? 0, maxima[i] ?? 0])
      ),
    ]);
    expect(boards).toEqual([
      `Xã An Bình | Tháng 4/2026: ${six}; 97.32`,
      `Xã An Bình | Tháng 5/2026: ${six}; 97.32`,
    ]);
  });
});

describe("what titles and headers say of the period", () => {
  const table = (score: number): Rows => [
    ["TT", "Nhóm", "Tối đa", "Điểm"],
    ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, score]),
  ];
  test("each of two tables side by side has the title over it", () => {
    const [left, right] = [table(8), table(9)];
    const boards = told(
      [
        ["Tháng 4/2026", "", "", "", "", "Tháng 5/2026"],
        ...left.map((row, at) => [...row, "", ...(right[at] ?? [])]),
      ],
      [merge(0, 0, 0, 3), merge(0, 5, 0, 8)]
    );
    expect(boards.map((board) => board.slice(0, 36))).toEqual([
      "- | Tháng 4/2026: transparency 8/18,",
      "- | Tháng 5/2026: transparency 9/18,",
    ]);
  });
  test("the month of the sheet's name in the year of the title", () => {
    const grid = gridFromValues("T5", [["Chấm điểm năm 2026"], ...table(8)]);
    expect(readSheets([grid]).tables[0]?.boards[0]?.period).toMatchObject({
      label: "T5",
      date: "2026-05-31",
    });
  });
  test.each([
    ["Báo cáo tháng 3/2026", ["Tháng 2/2026", "Tháng 3/2026"], ["Tháng trước", "Tháng này"]],
    ["Báo cáo quý I/2026", ["Quý IV/2025", "Quý I/2026"], ["Quý trước", "Quý này"]],
    ["Báo cáo tháng 01/2026", ["Tháng 12/2025", "Tháng 01/2026"], ["Kỳ trước", "Kỳ này"]],
    ["Báo cáo tháng 3/2026", ["Quý trước", "Quý này"], ["Quý trước", "Quý này"]],
  ])("last and this period under “%s”: %j", (title, labels, headers) => {
    const rows: Rows = [
      [title],
      ["TT", "Nhóm", "Tối đa", ...headers],
      ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, 8, 9]),
    ];
    expect(told(rows).map((board) => /\| (.*?):/.exec(board)?.[1])).toEqual(labels);
  });
});

test("the range starts at the first header row", () => {
  const { tables } = readSheets([
    gridFromValues("S", [
      ["BẢNG ĐIỂM"],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((n, i) => [n, scores[i] ?? 0]),
      ["Tổng", 97.32],
    ]),
  ]);
  expect(tables.map(({ range }) => formatRange(range))).toEqual(["A2:B9"]);
});

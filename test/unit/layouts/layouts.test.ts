import { findingSentence } from "../../../src/sheet/findingSentence";
import { describe, expect, test } from "vitest";
import { assessTable } from "../../../src/scoring/assessTable";
import { formatRange } from "../../../src/cells/address";
import { gridFromValues, type GridCell } from "../../../src/cells/grid";
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

describe("several units", () => {
  test("a league with maxima in a row, STT and ranks", () => {
    const boards = told([
      ["STT", "Đơn vị", ...names, "Tổng điểm", "Xếp hạng"],
      ["", "Điểm chuẩn", ...maxima, 100, ""],
      [1, "UBND xã A", ...scores, 97.32, 1],
      [2, "UBND phường B", ...scores, 97.32, 2],
      ["", "Bình quân", ...scores, 97.32, ""],
    ]);
    expect(boards).toEqual([
      `UBND xã A | -: ${six}; 97.32#1`,
      `UBND phường B | -: ${six}; 97.32#2`,
    ]);
  });
  test("points and ranks under each merged group", () => {
    const boards = told(
      [
        ["TT", "Tên xã", ...names.flatMap((n) => [n, null]), "Tổng", null],
        ["", "", ...names.flatMap(() => ["Điểm", "Hạng"]), "Điểm", "Hạng"],
        [1, "Xã A", ...scores.flatMap((s) => [s, 3]), 97.32, 1],
        [2, "Xã B", ...scores.flatMap((s) => [s, 3]), 97.32, 2],
      ],
      [0, 1, 2, 3, 4, 5, 6].map((g) => merge(0, 2 + g * 2, 0, 3 + g * 2))
    );
    expect(boards).toEqual([
      `Xã A | -: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#3")}; 97.32#1`,
      `Xã B | -: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#3")}; 97.32#2`,
    ]);
  });
  test("two tables side by side", () => {
    const boards = told([
      ["Xã A", "", "", "", "Xã B", "", ""],
      ["Nhóm chỉ số", "Điểm", "Tối đa", "", "Nhóm chỉ số", "Điểm", "Tối đa"],
      ...names.map((n, i) => [
        n,
        scores[i] ?? 0,
        maxima[i] ?? 0,
        "",
        n,
        scores[i] ?? 0,
        maxima[i] ?? 0,
      ]),
    ]);
    expect(boards.map((board) => board.replace(/^.*?:/, ""))).toEqual([
      ` ${six}; 97.32`,
      ` ${six}; 97.32`,
    ]);
  });
  test("one below another", () => {
    const table = (unit: string): Rows => [
      [`Đơn vị: ${unit}`],
      ["Nhóm chỉ số", "Điểm", "Tối đa"],
      ...names.map((n, i) => [n, scores[i] ?? 0, maxima[i] ?? 0]),
      ["Cộng", 97.32, 100],
      [],
    ];
    expect(told([...table("Xã A"), ...table("Xã B")])).toEqual([
      `Xã A | -: ${six}; 97.32`,
      `Xã B | -: ${six}; 97.32`,
    ]);
  });
});

describe("several periods in a league", () => {
  const later = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
  const six2 =
    "transparency 17.5/18, timeliness 18.2/20, onlineServices 9.4/12, onlinePayment 8.85/10, satisfaction 16.9/18, digitization 19.15/22";
  const expected = [
    `Xã A | T4/2026: ${six}; 97.32`,
    `Xã A | T5/2026: ${six2}; 90`,
    `Xã B | T4/2026: ${six}; 97.32`,
    `Xã B | T5/2026: ${six2}; 90`,
  ];
  test("all groups anew under each period", () => {
    const row = [...scores, 97.32, ...later, 90];
    const boards = told(
      [
        ["TT", "Đơn vị", "T4/2026", ...Array<null>(6).fill(null), "T5/2026"],
        ["", "", "CKMB", "TĐGQ", "DVCTT", "TTTT", "MĐHL", "SHHS", "Tổng"].concat([
          "CKMB",
          "TĐGQ",
          "DVCTT",
          "TTTT",
          "MĐHL",
          "SHHS",
          "Tổng",
        ]),
        [1, "Xã A", ...row],
        [2, "Xã B", ...row],
      ],
      [merge(0, 2, 0, 8), merge(0, 9, 0, 15)]
    );
    expect(boards).toEqual(expected);
  });
  test("periods anew under each group", () => {
    const row = [...scores.flatMap((score, group) => [score, later[group] ?? 0]), 97.32, 90];
    const boards = told(
      [
        ["TT", "Đơn vị", ...[...names, "Tổng"].flatMap((name) => [name, null])],
        ["", "", ...[...names, "Tổng"].flatMap(() => ["T4/2026", "T5/2026"])],
        [1, "Xã A", ...row],
        [2, "Xã B", ...row],
      ],
      Array.from({ length: 7 }, (_group, at) => merge(0, 2 + at * 2, 0, 3 + at * 2))
    );
    expect(boards).toEqual(expected);
  });
});

describe("what stands beside the units of a league", () => {
  test("maxima in brackets under the names", () => {
    const boards = told([
      ["TT", "Đơn vị", ...names, "Tổng điểm"],
      ["", "", ...maxima.map((most) => `(${most} điểm)`), "(100 điểm)"],
      [1, "Xã A", ...typed, "97,32"],
    ]);
    expect(boards).toEqual([`Xã A | -: ${six}; 97.32`]);
  });
  test("figures of clusters and of the whole province are no units", () => {
    const boards = told([
      ["TT", "Đơn vị", ...names, "Tổng", "Hạng"],
      ["I", "Cụm 1", ...scores, 97.32, ""],
      [1, "Xã A", ...scores, 97.32, 1],
      [2, "Cộng Hòa", ...scores, 97.32, 1],
      ["", "Cộng cụm 1", ...scores, 97.32, ""],
      ["", "Toàn tỉnh", ...scores, 97.32, ""],
    ]);
    expect(boards.map((board) => board.slice(0, 12))).toEqual(["Xã A | -: tr", "Cộng Hòa | -"]);
  });
  test("a group that cannot be measured", () => {
    const [board] = told([
      ["TT", "Đơn vị", ...names, "Tổng"],
      [1, "Xã A", 18, "KĐG", "/", 10, 18, 22, 68],
      [2, "Xã B", ...scores, 97.32],
    ]);
    expect(board).toContain("timeliness ?/20, onlineServices ?/12");
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

describe("columns and rows that stand twice", () => {
  test("points as verified, not as the office gave itself", () => {
    const boards = told([
      ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm tự chấm", "Điểm thẩm định"],
      ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, 9, scores[at] ?? 0]),
    ]);
    expect(boards).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("the row with the Decision's maximum, wherever the draft stands", () => {
    const rows = names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]);
    const header = ["Nhóm chỉ số", "Tối đa", "Điểm"];
    const draft = ["Số hóa hồ sơ", 20, 15];
    expect(told([header, draft, ...rows])[0]).toContain("digitization 21.36/22");
    expect(told([header, ...rows, draft])[0]).toContain("digitization 21.36/22");
  });
  test("the column with the Decision's maximum in its name", () => {
    const [board] = told([
      ["TT", "Đơn vị", ...names.slice(0, 5), "Số hóa hồ sơ (20)", "Số hóa hồ sơ (22)", "Tổng"],
      [1, "Xã A", ...scores.slice(0, 5), 15, 21.36, 97.32],
    ]);
    expect(board).toContain("digitization 21.36/22");
  });
});

describe("findings", () => {
  const codes = (rows: Rows) => {
    const { tables, findings } = readSheets([gridFromValues("S", rows)]);
    return [...findings, ...tables.flatMap((table) => assessTable(table).findings)].map(
      ({ code }) => code
    );
  };
  const board = (change: (rows: Rows) => void): Rows => {
    const rows: Rows = [
      ["TT", "Nhóm chỉ số", "Điểm", "Điểm tối đa", "Tỷ lệ"],
      ...names.map((n, i) => [i + 1, n, scores[i] ?? 0, maxima[i] ?? 0, null]),
      ["", "Cộng", 97.32, 100, null],
    ];
    change(rows);
    return rows;
  };
  const set = (row: number, column: number, value: string | number | GridCell) => (rows: Rows) => {
    (rows[row] ?? [])[column] = value;
  };
  test.each<[string, Rows, string[]]>([
    ["a clean board", board(() => undefined), []],
    [
      "points over the maximum",
      board((r) => {
        set(1, 2, 19)(r);
        set(7, 2, 98.32)(r);
      }),
      ["points-over-max"],
    ],
    [
      "negative points",
      board((r) => {
        set(1, 2, -1)(r);
        set(7, 2, 78.32)(r);
      }),
      ["negative-points"],
    ],
    ["another maximum", board(set(1, 3, 20)), ["max-differs"]],
    ["a wrong total", board(set(7, 2, 97.5)), ["total-mismatch"]],
    ["a wrong percent", board(set(3, 4, "83,43%")), ["percent-mismatch"]],
    ["a percent with one decimal", board(set(3, 4, "83,3%")), []],
    ["a group missing", board((r) => void r.splice(5, 1)), ["missing-group"]],
    [
      "a group twice",
      board((r) => {
        set(5, 1, "Số hoá hồ sơ")(r);
      }),
      ["missing-group", "duplicate-group"],
    ],
    [
      "an unknown group",
      board((r) => {
        set(5, 1, "Tinh thần phục vụ")(r);
      }),
      ["missing-group", "unknown-group"],
    ],
    ["a text for a number", board(set(2, 2, "mười chín")), ["not-a-number"]],
    ["an error cell", board(set(2, 2, { kind: "error", value: "#REF!" })), ["not-a-number"]],
    [
      "a formula without a result",
      board(set(2, 2, { kind: "blank", formula: "SUM(A1)" })),
      ["formula-without-value"],
    ],
    [
      "a rank beyond the number ranked",
      [["Nhóm", "Điểm", "Hạng"], ...names.map((n, i) => [n, scores[i] ?? 0, "120/114"])],
      [
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
        "rank-over-universe",
      ],
    ],
    [
      "two editions",
      [["Nhóm", "31/5/2026", "30/9/2026"], ...names.map((n, i) => [n, scores[i] ?? 0, 5])],
      ["edition-boundary"],
    ],
    [
      "no table",
      [
        ["Họ tên", "Chức vụ"],
        ["An", "Công chức"],
      ],
      ["no-table"],
    ],
    ["nothing", [], ["no-table"]],
    [
      "a budget",
      [
        ["Nội dung", "Số tiền"],
        ["Thanh toán tiền điện", 1000],
        ["Số hóa tài liệu lưu trữ", 2000],
        ["Tổng", 3000],
      ],
      ["no-table"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(codes(rows)).toEqual(expected);
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTable } from "../scoring/assessTable";
import type { TableAssessment } from "../scoring/assessment";
import { formatCell } from "../cells/address";
import { gridFromValues, type Grid, type GridCell } from "../cells/grid";
import { finished } from "../cells/steps";
import { readSheets } from "../sheet/readSheets";
import type { EditPlan, PlannedCell } from "../plan/plan";
import type { NamedRange, WorkbookContents } from "../plan/port";
import type { ColumnChoice } from "./columnChoice";
import { planColumns } from "./planColumns";
import { planWorkbookColumnsInSteps } from "./planWorkbookColumns";

type Values = readonly (readonly (GridCell | string | number | null)[])[];

function workbook(rows: Values, ownRegions: readonly NamedRange[] = []): WorkbookContents {
  return { name: "diem.xlsx", grids: [gridFromValues("Điểm", rows)], ownRegions };
}

function assessed(contents: WorkbookContents): TableAssessment {
  const ownRegions = new Map(contents.ownRegions.map(({ sheet, range }) => [sheet, [range]]));
  const [table] = readSheets(contents.grids, { ownRegions }).tables;
  if (table === undefined) throw new Error("no table");
  return assessTable(table);
}

function planned(rows: Values, choice?: ColumnChoice): EditPlan {
  const contents = workbook(rows);
  return planColumns(contents, assessed(contents), choice);
}

/** The planned cells by address, as a person would write them down. */
function cellsOf(plan: EditPlan): ReadonlyMap<string, PlannedCell> {
  return new Map(
    plan.steps.flatMap((step) =>
      step.kind === "write"
        ? step.rows.flatMap((row, down) =>
            row.map(
              (cell, right) =>
                [formatCell({ row: step.top + down, column: step.left + right }), cell] as const
            )
          )
        : []
    )
  );
}

function shown(plan: EditPlan): Readonly<Record<string, string | number | null>> {
  const entries = [...cellsOf(plan)].flatMap(([address, { content }]) => {
    if (content.kind === "blank" || content.kind === "kept") return [];
    return [[address, content.kind === "formula" ? `=${content.formula}` : content.value] as const];
  });
  return Object.fromEntries(entries);
}

function cached(plan: EditPlan, address: string): number | string | null {
  const content = cellsOf(plan).get(address)?.content;
  return content?.kind === "formula" ? content.cached : null;
}

/** The workbook after a plan has been applied to it. */
function applied(contents: WorkbookContents, plan: EditPlan): WorkbookContents {
  const written = cellsOf(plan);
  const [grid] = contents.grids;
  if (grid === undefined) return contents;
  const names = plan.steps.filter((step) => step.kind === "name");
  const right = Math.max(grid.columnCount, ...names.map(({ range }) => range.right + 1));
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: right }, (_cell, column): GridCell => {
      const cell = written.get(formatCell({ row, column }));
      return cell === undefined ? grid.cell(row, column) : asGridCell(cell);
    })
  );
  return { ...contents, grids: [gridFromValues("Điểm", rows)], ownRegions: names };
}

function asGridCell({ content }: PlannedCell): GridCell {
  switch (content.kind) {
    case "kept":
    case "blank":
      return { kind: "blank" };
    case "number":
      return { kind: "number", value: content.value };
    case "text":
      return { kind: "text", value: content.value };
    case "formula":
      return {
        ...(typeof content.cached === "number"
          ? ({ kind: "number", value: content.cached } as const)
          : ({ kind: "text", value: content.cached ?? "" } as const)),
        formula: content.formula,
      };
  }
}

const onePeriod: Values = [
  ["TT", "Nhóm chỉ số", "Điểm đạt được", "Điểm tối đa", "Xếp vị trí"],
  [1, "Công khai minh bạch", 18, 18, 17],
  [2, "Chất lượng giải quyết (DVCTT)", 10, 12, 17],
  [3, "Tiến độ giải quyết", 19.96, 20, 40],
  [4, "Mức độ hài lòng", 18, 18, 17],
  [5, "Số hóa hồ sơ", 21.93, 22, 17],
  [6, "Thanh toán trực tuyến", 10, 10, 26],
  ["", "Cộng", 97.89, 100, 17],
];

const threePeriods: Values = [
  ["TT", "", "Thang Điểm", "31/01/2026", "", "28/02/2026", "", "23/3/2026", ""],
  ["", "", "", "Thứ tự", "Điểm", "Thứ tự", "Điểm", "Thứ tự", "Điểm"],
  [1, "Công khai minh bạch", 18, 46, 18, 77, 18, 90, 18],
  [2, "Tiến độ giải quyết công việc", 20, 59, 19.96, 71, 19.95, 76, 19.95],
  [3, "Dịch vụ công trực tuyến", 12, 46, 10, 77, 10, 90, 10],
  [4, "Thanh toán trực tuyến", 10, 46, 10, 77, 10, 90, 10],
  [5, "Mức độ hài lòng", 18, 46, 18, 77, 18, 90, 18],
  [6, "Số hoá hồ sơ", 22, 62, 21.36, 79, 21.39, 94, 21.41],
  ["Tổng hợp", "", 100, 46, 97.32, 77, 97.34, 90, 97.36],
];

const league: Values = [
  [
    "TT",
    "Đơn vị",
    "Công khai, minh bạch (18đ)",
    "Tiến độ giải quyết (20đ)",
    "DVC trực tuyến (12đ)",
    "Thanh toán trực tuyến (10đ)",
    "Số hóa hồ sơ (22đ)",
    "Mức độ hài lòng (18đ)",
    "Tổng điểm (100đ)",
  ],
  [1, "Phường Việt Trì", 7.96, 17.44, 6.52, 6.68, 8.86, 5.81, 53.27],
  [2, "Phường Nông Trang", 7.96, 17.83, 6.37, 6.63, 8.37, 17.94, 65.1],
  [3, "Phường Thanh Miếu", 7.96, 17.48, 6.66, 6.62, 7.69, 17.83, 64.24],
  [4, "Phường Vân Phú", 7.96, 17.75, 6.36, 6.8, 7.69, 17.92, 64.48],
  [5, "Xã Hy Cương", 7.96, 15.53, 6.37, 6.79, 8.65, 17.18, 62.48],
];
const leagueWithoutTotals: Values = league.map((row) => row.slice(0, 8));

describe("columns beside a table of one period", () => {
  const plan = planned(onePeriod);

  it("stand in the first free column, under headers that say they are computed", () => {
    expect(shown(plan)).toMatchObject({ F1: "Tỷ lệ (tính)", G1: "Điểm thiếu (tính)" });
    expect(cellsOf(plan).has("H1")).toBe(false);
  });

  it("are formulas over the sheet's own cells, groups and total alike", () => {
    expect(shown(plan)).toMatchObject({
      F4: '=IF(COUNT(C4,D4)=2,IF(D4=0,"",ROUND(C4/D4,4)),"")',
      G4: '=IF(COUNT(D4,C4)=2,ROUND(D4-C4,2),"")',
      G8: '=IF(COUNT(D8,C8)=2,ROUND(D8-C8,2),"")',
    });
  });

  it.each([
    ["F2", 1],
    ["F3", 0.8333],
    ["F4", 0.998],
    ["F6", 0.9968],
    ["F8", 0.9789],
    ["G3", 2],
    ["G4", 0.04],
    ["G8", 2.11],
  ])("hold what the assessment says: %s is %d", (address, value) => {
    expect(cached(plan, address)).toBeCloseTo(value, 10);
  });

  it("look like the table: percent as a fraction of 1, the total row set off", () => {
    expect(cellsOf(plan).get("F4")?.style).toBe("tablePercent");
    expect(cellsOf(plan).get("F8")?.style).toBe("tableTotalPercent");
    expect(cellsOf(plan).get("F1")?.style).toBe("tableHeader");
  });
});

describe("columns beside a table of several periods", () => {
  const plan = planned(threePeriods);

  it("are about the latest period and stand in the last row of the headers", () => {
    expect(shown(plan)).toMatchObject({
      J2: "Tỷ lệ 23/3/2026 (tính)",
      K2: "Điểm thiếu 23/3/2026 (tính)",
      L2: "Tăng/giảm điểm 23/3/2026 (tính)",
      M2: "Tăng/giảm bậc 23/3/2026 (tính)",
    });
  });

  it.each([
    ["J4", 'IF(COUNT(I4,C4)=2,IF(C4=0,"",ROUND(I4/C4,4)),"")', 0.9975],
    ["L8", 'IF(COUNT(I8,G8)=2,ROUND(I8-G8,2),"")', 0.02],
    ["L9", 'IF(COUNT(I9,G9)=2,ROUND(I9-G9,2),"")', 0.02],
    // 77 → 90: thirteen places lost.
    ["M9", 'IF(COUNT(F9,H9)=2,ROUND(F9-H9,2),"")', -13],
  ])("%s compares with the period before: %s", (address, formula, value) => {
    expect(shown(plan)[address]).toBe(`=${formula}`);
    expect(cached(plan, address)).toBeCloseTo(value, 10);
  });
});

describe("columns beside a league", () => {
  it("rank the printed totals, equal points sharing a place, and grade by live formulas", () => {
    const plan = planned(league);
    expect(shown(plan)).toMatchObject({
      J1: "Tỷ lệ (tính)",
      K1: "Điểm thiếu (tính)",
      L1: "Hạng (tính)",
      M1: "Xếp loại (tính)",
      J2: '=IF(COUNT(I2)=1,ROUND(I2/100,4),"")',
      L3: '=IF(COUNT(I3)=1,RANK(I3,$I$2:$I$6),"")',
    });
    expect(["L2", "L3", "L4", "L5", "L6"].map((at) => cached(plan, at))).toEqual([5, 1, 3, 2, 4]);
    expect(String(shown(plan)["M3"])).toContain('IF(ROUND(I3,2)>=90,"Xuất sắc"');
    expect(cached(plan, "M3")).toBe("Trung bình");
  });

  it("add the groups up where the sheet has no total, and rank that sum", () => {
    const plan = planned(leagueWithoutTotals);
    expect(shown(plan)).toMatchObject({
      I1: "Tổng điểm (tính)",
      I2: '=IF(COUNT(C2,D2,E2,F2,G2,H2)=6,ROUND(C2+D2+E2+F2+G2+H2,2),"")',
      L3: '=IF(COUNT(I3)=1,RANK(I3,$I$2:$I$6),"")',
    });
    expect(cached(plan, "I2")).toBe(53.27);
  });
});

describe("columns beside a table of periods, one a row", () => {
  it("compare each row with the one of the period before", () => {
    const plan = planned([
      [
        "Kỳ báo cáo",
        "Công khai, minh bạch (18đ)",
        "Tiến độ giải quyết (20đ)",
        "DVC trực tuyến (12đ)",
        "Thanh toán trực tuyến (10đ)",
        "Số hóa hồ sơ (22đ)",
        "Mức độ hài lòng (18đ)",
      ],
      ["31/01/2026", 18, 19.96, 10, 10, 21.36, 18],
      ["28/02/2026", 18, 19.95, 10, 10, 21.39, 18],
    ]);
    expect(shown(plan)).toMatchObject({
      H1: "Tổng điểm (tính)",
      K1: "Tăng/giảm điểm (tính)",
      K3: '=IF(COUNT(H3,H2)=2,ROUND(H3-H2,2),"")',
    });
    expect(cached(plan, "H3")).toBe(97.34);
    expect(cached(plan, "K3")).toBe(0.02);
    expect(shown(plan)["K2"]).toBeUndefined();
  });
});

describe("columns beside a table of indicators", () => {
  it("have the ratio of the counts, nothing over a zero denominator, and what is lost", () => {
    const plan = planned([
      ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số", "Điểm", "Điểm tối đa"],
      ["3.2", "DVCTT có phát sinh hồ sơ", 46, 378, 0.49, 4],
      ["3.3", "Hồ sơ nộp trực tuyến", 0, 0, 0, 6],
    ]);
    expect(shown(plan)).toMatchObject({
      G1: "Tỷ lệ (tính)",
      G2: '=IF(COUNT(C2,D2)=2,IF(D2=0,"",ROUND(C2/D2,4)),"")',
      H2: '=IF(COUNT(F2,E2)=2,ROUND(F2-E2,2),"")',
    });
    expect(cached(plan, "G2")).toBe(0.1217);
    expect(cached(plan, "G3")).toBe("");
    expect(cached(plan, "H2")).toBe(3.51);
  });
});

describe("numbers that a formula could not use", () => {
  it("a score typed as text gets plain numbers beside it, the others stay formulas", () => {
    const rows = onePeriod.map((row) => row.map((value) => (value === 19.96 ? "19,96" : value)));
    const plan = planned(rows);
    expect(shown(plan)["F4"]).toBe(0.998);
    expect(shown(plan)["G4"]).toBe(0.04);
    expect(String(shown(plan)["F5"])).toMatch(/^=/);
  });

  it("an empty score gives an empty text, never 0, and comes alive when it is filled in", () => {
    const rows = onePeriod.map((row) => row.map((value) => (value === 21.93 ? null : value)));
    const plan = planned(rows);
    expect(shown(plan)["G6"]).toBe('=IF(COUNT(D6,C6)=2,ROUND(D6-C6,2),"")');
    expect(cached(plan, "G6")).toBe("");
  });

  it("a maximum that stands in the header is written into the formula", () => {
    const rows: Values = [
      ["Chỉ tiêu", "Điểm"],
      ["Công khai, minh bạch (18đ)", 18],
      ["Tiến độ giải quyết (20đ)", 19.96],
      ["Dịch vụ công trực tuyến (12đ)", 10],
      ["Thanh toán trực tuyến (10đ)", 10],
      ["Mức độ hài lòng (18đ)", 18],
      ["Số hóa hồ sơ (22đ)", 21.93],
    ];
    expect(shown(planned(rows))["C3"]).toBe('=IF(COUNT(B3)=1,ROUND(B3/20,4),"")');
  });
});

describe("the place of the columns", () => {
  it("is beyond a note that staff wrote beside the table", () => {
    const rows = onePeriod.map((row, index) => (index === 3 ? [...row, null, "xem lại"] : row));
    expect(shown(planned(rows))["H1"]).toBe("Tỷ lệ (tính)");
  });

  it("is found again after staff have inserted a column before it", () => {
    const contents = workbook(onePeriod);
    const first = applied(contents, planColumns(contents, assessed(contents)));
    const moved = shifted(first);
    const plan = planColumns(moved, assessed(moved));
    expect(shown(plan)["G1"]).toBe("Tỷ lệ (tính)");
    expect(plan.steps.filter((step) => step.kind === "name")).toHaveLength(1);
  });

  it("gives way to a column that staff have put amid ours", () => {
    const contents = workbook(onePeriod);
    const done = applied(contents, planColumns(contents, assessed(contents)));
    const [grid] = done.grids;
    const [region] = done.ownRegions;
    if (grid === undefined || region === undefined) throw new Error("nothing was planned");
    const rows = rowsOf(grid).map((row, index) => [
      ...row.slice(0, 6),
      index === 0 ? "Ghi chú" : `ghi chú ${index}`,
      ...row.slice(6),
    ]);
    const range = { ...region.range, right: region.range.right + 1 };
    const disturbed = workbook(rows, [{ ...region, range }]);
    const plan = planColumns(disturbed, assessed(disturbed));
    expect(shown(plan)["I1"]).toBe("Tỷ lệ (tính)");
    expect([...cellsOf(plan).keys()].filter((address) => address.startsWith("G"))).toEqual([]);
  });

  it("leaves nothing behind when fewer columns are asked for", () => {
    const contents = workbook(onePeriod);
    const done = applied(contents, planColumns(contents, assessed(contents)));
    const plan = planColumns(done, assessed(done), { columns: ["percent"] });
    expect(cellsOf(plan).get("G4")?.content).toEqual({ kind: "blank" });
    expect(shown(plan)["F4"]).toBeDefined();
  });
});

describe("for any scores, any note beside the table and any choice", () => {
  const score = fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((value) => value / 100),
    fc.constantFrom(null, "9,5", "không phát sinh")
  );
  const sheets = fc
    .tuple(
      fc.array(score, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 0, max: 9 }),
      fc.nat(7)
    )
    .map(([scores, gap, line]) =>
      onePeriod.map((row, index): Values[number] => {
        const points = scores[index - 1];
        const filled =
          index === 0 || points === undefined ? row : [...row.slice(0, 2), points, ...row.slice(3)];
        const note = [...Array<null>(gap).fill(null), "ghi chú"];
        return index === line ? [...filled, ...note] : filled;
      })
    );
  const choices = fc
    .subarray(["percent", "shortfall", "grade"] as const, { minLength: 1 })
    .map((columns): ColumnChoice => ({ columns }));

  it("no cell that staff filled in is planned, and planning on the result plans the same", () => {
    fc.assert(
      fc.property(sheets, choices, (rows, choice) => {
        const contents = workbook(rows);
        const plan = planColumns(contents, assessed(contents), choice);
        const [grid] = contents.grids;
        for (const step of plan.steps) {
          if (step.kind !== "write") continue;
          step.rows.forEach((row, down) => {
            row.forEach((_, right) => {
              expect(grid?.cell(step.top + down, step.left + right).kind).toBe("blank");
            });
          });
        }
        const after = applied(contents, plan);
        // Where ours stand already, drawings are taken out that the choice does not ask for: here none are there.
        const again = planColumns(after, assessed(after), choice).steps.filter(
          (step) => step.kind !== "drawings" || step.columns.some((each) => each !== null)
        );
        expect({ steps: again }).toEqual(plan);
      }),
      { numRuns: 60 }
    );
  });
});

function rowsOf(grid: Grid): GridCell[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_cell, column) => grid.cell(row, column))
  );
}

/** The workbook with an empty column inserted before our region. */
function shifted(contents: WorkbookContents): WorkbookContents {
  const [grid] = contents.grids;
  const [region] = contents.ownRegions;
  if (grid === undefined || region === undefined) throw new Error("nothing was planned");
  const { left, right } = region.range;
  const rows = rowsOf(grid).map((row) => [...row.slice(0, left), null, ...row.slice(left)]);
  return workbook(rows, [
    { ...region, range: { ...region.range, left: left + 1, right: right + 1 } },
  ]);
}

describe("columns beside rows of several boards", () => {
  const groups = ["CKMB", "TĐGQ", "DVCTT", "TTTT", "MĐHL", "SHHS", "Tổng"];
  const [first, second] = [
    [18, 19.96, 10, 10, 18, 21.36, 97.32],
    [17.5, 18.2, 9.4, 8.85, 16.9, 19.15, 90],
  ];

  it("are about the latest period of a league, and say so", () => {
    const plan = planned([
      ["TT", "Đơn vị", "T1/2026", ...Array<null>(6).fill(null), "T2/2026"],
      ["", "", ...groups, ...groups],
      [1, "Xã A", ...first, ...second],
      [2, "Xã B", ...second, ...first],
    ]);
    expect(shown(plan)).toMatchObject({
      Q2: "Tỷ lệ T2/2026 (tính)",
      Q3: '=IF(COUNT(P3)=1,ROUND(P3/100,4),"")',
    });
    expect(Object.values(shown(plan))).not.toContain("Tỷ lệ T1/2026 (tính)");
  });

  it("are none where each row holds many indicators", () => {
    const names = ["Tỷ lệ TTHC công bố đúng hạn", "Hồ sơ xử lý đúng hạn", "Cấp kết quả điện tử"];
    const plan = planned([
      ["TT", "Đơn vị", ...names],
      ["", "Điểm tối đa", 6, 20, 6],
      [1, "Xã A", 5.4, 19, 3],
      [2, "Xã B", 5, 18, 3],
    ]);
    expect(plan.steps).toEqual([]);
  });
});

describe("columns beside groups of several periods or units", () => {
  const names = onePeriod.slice(1).map((row) => [row[1] ?? "", row[3] ?? null] as const);
  /** Groups in rows, one column of points for each heading. */
  const sheet = (columns: Readonly<Record<string, readonly (number | null)[]>>): Values => [
    ["Nhóm chỉ số", "Điểm tối đa", ...Object.keys(columns)],
    ...names.map(([name, most], row) => [
      ...[name, most],
      ...Object.values(columns).map((points) => points[row] ?? null),
    ]),
  ];
  const [less, more] = [
    [18, 10, 19.95, 18, 21.39, 10, 97.34],
    [18, 10, 19.96, 18, 21.93, 10, 97.89],
  ];
  const header = (rows: Values): unknown => Object.values(shown(planned(rows)))[0];

  it("are about the latest period that holds points, wherever it stands", () => {
    expect(header(sheet({ "T1/2026": less, "T2/2026": more }))).toBe("Tỷ lệ T2/2026 (tính)");
    expect(header(sheet({ "T2/2026": more, "T1/2026": less }))).toBe("Tỷ lệ T2/2026 (tính)");
    expect(header(sheet({ "T1/2026": less, "T2/2026": more, "T3/2026": [] }))).toBe(
      "Tỷ lệ T2/2026 (tính)"
    );
    expect(header(sheet({ "T3/2026": [], "T2/2026": more, "T1/2026": less }))).toBe(
      "Tỷ lệ T2/2026 (tính)"
    );
    expect(
      header(sheet({ "T1/2026": less, "T2/2026": [18, null, null, null, null, null, null] }))
    ).toBe("Tỷ lệ T2/2026 (tính)");
  });

  it("are about the last one of the sheet where days are not known", () => {
    expect(header(sheet({ "Kỳ trước": less, "Kỳ này": more }))).toBe("Tỷ lệ Kỳ này (tính)");
  });

  it("have a place of their own for each unit", () => {
    const heads = (columns: Parameters<typeof sheet>[0]) =>
      Object.entries(shown(planned(sheet(columns), { columns: ["percent"] }))).flatMap(
        ([address, value]) =>
          typeof value === "string" && value.includes("(tính)") ? [[address, value]] : []
      );
    expect(heads({ "Xã An Bình": less, "Xã Bình Minh": more })).toEqual([
      ["E1", "Tỷ lệ Xã An Bình (tính)"],
      ["F1", "Tỷ lệ Xã Bình Minh (tính)"],
    ]);
    const plan = planned(sheet({ "Xã An Bình": less, "Xã Bình Minh": more }), {
      columns: ["percent", "shortfall"],
    });
    expect(shown(plan)).toMatchObject({
      F4: '=IF(COUNT(B4,C4)=2,ROUND(B4-C4,2),"")',
      G4: '=IF(COUNT(D4,B4)=2,IF(B4=0,"",ROUND(D4/B4,4)),"")',
      H1: "Điểm thiếu Xã Bình Minh (tính)",
    });
  });
});

describe("columns beside rows of several periods", () => {
  const groups = ["CKMB", "TĐGQ", "DVCTT", "TTTT", "MĐHL", "SHHS"];
  const [first, second] = [
    [18, 19.96, 10, 10, 18, 21.36],
    [17.5, 18.2, 9.4, 8.85, 16.9, 19.15],
  ];
  const blanks = Array<null>(5).fill(null);

  it("are about the latest one, also where it stands first", () => {
    const plan = planned([
      ["TT", "Đơn vị", "T2/2026", ...blanks, "T1/2026"],
      ["", "", ...groups, ...groups],
      [1, "Xã A", ...second, ...first],
      [2, "Xã B", ...first, ...second],
    ]);
    expect(shown(plan)).toMatchObject({
      O2: "Tổng điểm T2/2026 (tính)",
      O3: '=IF(COUNT(C3,D3,E3,F3,G3,H3)=6,ROUND(C3+D3+E3+F3+G3+H3,2),"")',
      O4: '=IF(COUNT(C4,D4,E4,F4,G4,H4)=6,ROUND(C4+D4+E4+F4+G4+H4,2),"")',
    });
    expect(cached(plan, "O3")).toBe(90);
    // What changed since T1 stands in no cell: no total of T1 is printed or written.
    expect(shown(plan)["R2"]).toBe("Tăng/giảm điểm T2/2026 (tính)");
    expect(shown(plan)["R3"]).toBe(-7.32);
    expect(shown(plan)["R4"]).toBe(7.32);
  });
});

describe("what is drawn into the columns", () => {
  const drawn = (plan: EditPlan) =>
    plan.steps.flatMap((step) =>
      step.kind === "drawings" ? [{ at: step.range, columns: step.columns }] : []
    );

  it("is bars of what is lacking and arrows of what moved, below the headers", () => {
    const plan = planned(threePeriods, { draws: true });
    expect(drawn(plan)).toEqual([
      { at: { top: 2, left: 9, bottom: 8, right: 12 }, columns: [null, "bar", "arrows", "arrows"] },
    ]);
    expect(drawn(planned(threePeriods))).toEqual([]);
    expect(drawn(planned(threePeriods, { draws: false }))).toEqual([]);
    expect(drawn(planned(threePeriods, { draws: new Set(["Điểm"]) }))).toHaveLength(1);
    expect(drawn(planned(threePeriods, { draws: new Set(["Khác"]) }))).toEqual([]);
  });

  it("goes where it is not asked for any more, and from columns that are left", () => {
    const contents = workbook(onePeriod);
    const done = applied(contents, planColumns(contents, assessed(contents), { draws: true }));
    expect(drawn(planColumns(done, assessed(done)))).toEqual([
      { at: { top: 1, left: 5, bottom: 7, right: 6 }, columns: [null, null] },
    ]);
    const fewer = planColumns(done, assessed(done), { columns: ["shortfall"], draws: true });
    expect(drawn(fewer)).toEqual([
      { at: { top: 0, left: 6, bottom: 7, right: 6 }, columns: [null] },
      { at: { top: 1, left: 5, bottom: 7, right: 5 }, columns: ["bar"] },
    ]);
  });

  it("and their widths are told for each of them, in their order", () => {
    const plan = planned(onePeriod, { columns: ["shortfall", "percent"] });
    expect(plan.steps.map(({ kind }) => kind)).toEqual(["name", "write", "columnWidths"]);
    expect(plan.steps[2]).toMatchObject({ left: 5, widths: [18, 18] });
    const [written] = plan.steps.flatMap((step) => (step.kind === "write" ? [step.rows] : []));
    expect(written?.map((row) => row.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
    expect(shown(plan)).toMatchObject({ F1: "Tỷ lệ (tính)", G1: "Điểm thiếu (tính)" });
  });
});

describe("columns of all tables of a workbook", () => {
  const twice: Values = onePeriod.map((row, index) => [
    ...row,
    null,
    null,
    ...(index === 0
      ? row
      : row.map((value) => (value === 19.96 ? 18 : value === 97.89 ? 95.93 : value))),
  ]);

  it("never take the same place, and a second time stay where they are", () => {
    const contents = workbook(twice);
    const tables = readSheets(contents.grids).tables.map((each) => assessTable(each));
    expect(tables).toHaveLength(2);
    const plan = finished(planWorkbookColumnsInSteps(contents, tables));
    const names = plan.steps.flatMap((step) => (step.kind === "name" ? [step] : []));
    expect(new Set(names.map(({ name }) => name)).size).toBe(2);
    const [one, two] = names.map(({ range }) => range);
    expect(one).toMatchObject({ left: 12, right: 13 });
    expect(two).toMatchObject({ left: 14, right: 15 });
    const done = applied(contents, plan);
    const ownRegions = new Map([["Điểm", names.map(({ range }) => range)]]);
    const again = readSheets(done.grids, { ownRegions }).tables.map((each) => assessTable(each));
    const places = finished(planWorkbookColumnsInSteps(done, again)).steps.flatMap((step) =>
      step.kind === "name" ? [[step.name, step.range]] : []
    );
    expect(places).toEqual(names.map(({ name, range }) => [name, range]));
  });

  it("are none where nothing can be computed", () => {
    expect(finished(planWorkbookColumnsInSteps(workbook(onePeriod), []))).toEqual({ steps: [] });
    const contents = workbook(onePeriod);
    const elsewhere = { ...contents, grids: [gridFromValues("Khác", [])] };
    expect(planColumns(elsewhere, assessed(contents))).toEqual({ steps: [] });
    expect(planColumns(contents, assessed(contents), { columns: [] })).toEqual({ steps: [] });
  });
});

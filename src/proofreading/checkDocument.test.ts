import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../chain/analyzeWorkbook";
import { chooseBoard } from "../chain/chooseBoard";
import { narrate } from "../narrative/narrate";
import { composeReport } from "../report/composeReport";
import { emptyOfficeDetails } from "../settings/officeDetails";
import type {
  ReportBlock,
  ReportDocument,
  ReportSpan,
  ReportTemplate,
} from "../report/reportDocument";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { openFileWorkbook } from "../workbook/file/openFileWorkbook";
import type { WorkbookContents } from "../plan/port";
import { checkDocument, type CheckedAgainst } from "./checkDocument";
import { mismatchMessage } from "./mismatch";

const samples = ["phuong-quy-i-2026", "xa-chi-minh-thang-5-2026", "cac-xa-quy-iii-2026"];

async function opened(name: string): Promise<WorkbookContents> {
  const bytes = new Uint8Array(await readFile(`assets/samples/${name}.xlsx`));
  return (await openFileWorkbook(bytes, name)).read();
}

function written(
  { table, board }: { readonly table: TableAssessment; readonly board: BoardAssessment },
  template: ReportTemplate = "report"
): ReportDocument {
  const narrative = narrate(board, table);
  return composeReport({ table, board, narrative, details: emptyOfficeDetails, template });
}

/** The same document with another text in the nth figure of its paragraphs and tables. */
function withFigure(
  document: ReportDocument,
  place: number,
  change: (text: string) => string
): ReportDocument {
  let seen = -1;
  const span = (each: ReportSpan): ReportSpan => {
    if (each.kind === "words") return each;
    seen += 1;
    return seen === place ? { ...each, text: change(each.text) } : each;
  };
  return withBlocks(document, (block) => {
    if (block.kind === "paragraph") return { ...block, spans: block.spans.map(span) };
    if (block.kind !== "table") return block;
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, span: span(cell.span) })),
    }));
    return { ...block, rows };
  });
}

function withBlocks(
  document: ReportDocument,
  change: (block: ReportBlock) => ReportBlock
): ReportDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => ({ ...part, blocks: part.blocks.map(change) })),
    })),
  };
}

function figuresOf(document: ReportDocument): readonly string[] {
  const texts: string[] = [];
  for (let place = 0; ; place += 1) {
    const before = texts.length;
    withFigure(document, place, (text) => {
      texts.push(text);
      return text;
    });
    if (texts.length === before) return texts;
  }
}

let ward: { readonly document: ReportDocument; readonly against: CheckedAgainst };
let league: typeof ward;

beforeAll(async () => {
  [ward, league] = await Promise.all([
    prepared("phuong-quy-i-2026"),
    prepared("cac-xa-quy-iii-2026"),
  ]);
});

async function prepared(name: string): Promise<typeof ward> {
  const contents = await opened(name);
  const choice = chooseBoard(analyzeWorkbook(contents).joined);
  if (choice.kind !== "chosen") throw new Error(`${name} has no board`);
  const { table, board } = choice;
  return {
    document: written(choice),
    against: { grids: contents.grids, table, board, scoring: {} },
  };
}

describe("a report as the program writes it", () => {
  it.each(samples)("holds no figure that the sheet does not give: %s", async (name) => {
    const contents = await opened(name);
    for (const table of analyzeWorkbook(contents).joined) {
      for (const board of table.boards) {
        for (const template of ["report", "notice", "brief"] as const) {
          const document = written({ table, board }, template);
          const against = { grids: contents.grids, table, board, scoring: {} };
          expect(checkDocument(document, against)).toEqual([]);
        }
      }
    }
  });
});

/** The printed figure with each of its own digits replaced; of "17/114" only the place. */
function otherDigits(printed: string): readonly string[] {
  const [own = ""] = printed.split("/");
  return [...own.matchAll(/\d/g)].flatMap(({ 0: digit, index }) =>
    [1, 5, 9].map(
      (by) => printed.slice(0, index) + String((Number(digit) + by) % 10) + printed.slice(index + 1)
    )
  );
}

describe("a report with a fault", () => {
  it("is found out at every figure, whatever digit is wrong", () => {
    const missed: string[] = [];
    for (const { document, against } of [ward, league]) {
      for (const [place, printed] of figuresOf(document).entries()) {
        for (const wrong of otherDigits(printed)) {
          const faulty = withFigure(document, place, () => wrong);
          if (checkDocument(faulty, against).length === 0) missed.push(`${printed} → ${wrong}`);
        }
      }
    }
    expect(missed).toEqual([]);
  }, 60_000);

  it.each([
    ["a figure of another group", 0, "19,95"],
    ["points where the percent belongs", 1, "97,36"],
    ["a comma lost", 0, "9736"],
    ["a sign put in", 2, "-2,65"],
  ])("%s", (_, place, text) => {
    const faulty = withFigure(ward.document, place, () => text);
    expect(checkDocument(faulty, ward.against).length).toBeGreaterThan(0);
  });

  it.each([
    [" và 12 nhóm", "12"],
    [" tăng 3,5% so với", "3,5%"],
    [" đứng thứ 4", "4"],
  ])("a number that only the words know: %s", (words, printed) => {
    const faulty = withBlocks(ward.document, (block) =>
      block.kind === "paragraph" && block.because === null
        ? { ...block, spans: [...block.spans, { kind: "words", text: words }] }
        : block
    );
    expect(checkDocument(faulty, ward.against)).toContainEqual(
      expect.objectContaining({ printed, expected: null })
    );
  });

  it("a bar or a point drawn elsewhere", () => {
    const faulty = withBlocks(ward.document, (block) =>
      block.kind === "charts"
        ? {
            ...block,
            charts: block.charts.map((chart) => ({
              ...chart,
              series: {
                ...chart.series,
                values: chart.series.values.map((value) => value && value + 1),
              },
            })),
          }
        : block
    );
    expect(checkDocument(faulty, ward.against).length).toBe(9);
  });

  it("a number in the table's cell that is not the one printed", () => {
    const faulty = withBlocks(ward.document, (block) =>
      block.kind === "table"
        ? {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, value: cell.value && cell.value + 1 })),
            })),
          }
        : block
    );
    expect(checkDocument(faulty, ward.against).length).toBeGreaterThan(20);
  });

  it("a sheet that changed after the report was written", async () => {
    const contents = await opened("phuong-quy-i-2026");
    const grids = contents.grids.map((grid) => ({
      ...grid,
      cell: (row: number, column: number) =>
        row === 9 && column === 8
          ? ({ kind: "number", value: 97.26 } as const)
          : grid.cell(row, column),
    }));
    const mismatches = checkDocument(ward.document, { ...ward.against, grids });
    expect(mismatches).toContainEqual(
      expect.objectContaining({ printed: "97,36", expected: "97,26" })
    );
    expect(mismatchMessage(mismatches)).toMatch(
      /^Chưa lập được báo cáo: số 97,36 trong “Đến ngày 23\/3\/2026.*” tính lại từ bảng điểm là 97,26 \(và \d+ chỗ khác\)\./
    );
  });
});

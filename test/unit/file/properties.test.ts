import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GridCell } from "../../../src/cells/grid";
import type { EditPlan, PlannedCell, PlannedContent } from "../../../src/plan/plan";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { dataSheet, handMade } from "./handMade";

/** Texts as people type them, and those that files find hard to hold. */
const hardText = fc.oneof(
  fc.constantFrom(
    "Số hóa hồ sơ",
    " đầu và cuối ",
    "hai\ndòng",
    "a\tb",
    "<x>&amp;",
    '"q"',
    "_x0041_",
    "đ\u0309",
    "=1+1",
    "😀",
    "a]]>b",
    "\u0001"
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" })
);
const text = hardText.filter((value) => !/\p{Surrogate}/u.test(value));
const figure = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
);
const plannedContent: fc.Arbitrary<PlannedContent> = fc.oneof(
  figure.map((value) => ({ kind: "number", value }) as const),
  text.map((value) => ({ kind: "text", value }) as const),
  fc.constant({ kind: "blank" } as const)
);

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
}
const placed = (top: number): fc.Arbitrary<readonly Placed[]> =>
  fc.uniqueArray(
    fc.record({
      row: fc.integer({ min: top, max: top + 7 }),
      column: fc.integer({ min: 0, max: 5 }),
      content: plannedContent,
    }),
    { maxLength: 20, selector: ({ row, column }) => `${row}:${column}` }
  );

const planOf = (cells: readonly Placed[]): EditPlan => ({
  steps: cells.map(({ row, column, content }) => ({
    kind: "write",
    sheet: "A",
    top: row,
    left: column,
    rows: [[{ content, style: "keep" } satisfies PlannedCell]],
  })),
});

/** Only what a cell holds. */
function bare(cell: GridCell | undefined): unknown {
  return cell === undefined || !("value" in cell)
    ? { kind: "blank" }
    : { kind: cell.kind, value: cell.value };
}

describe("a workbook that ExcelJS made", () => {
  test(
    "reads as it was made, and keeps every cell when others are written",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(placed(0), placed(10), async (staff, ours) => {
          const made = new ExcelJS.Workbook();
          const sheet = made.addWorksheet("A");
          for (const { row, column, content } of staff) {
            if (content.kind === "number" || content.kind === "text") {
              sheet.getCell(row + 1, column + 1).value = content.value;
            }
          }
          const workbook = await openFileWorkbook(
            new Uint8Array(await made.xlsx.writeBuffer()),
            "a.xlsx"
          );
          await workbook.apply(planOf(ours));
          const saved = await workbook.save();
          const grid = (await (await openFileWorkbook(saved, "a.xlsx")).read()).grids[0];
          for (const { row, column, content } of [...staff, ...ours]) {
            const cell = grid?.cell(row, column);
            // ExcelJS leaves control characters and look-alikes of escapes as they are; Excel would not.
            if (
              row < 10 &&
              content.kind === "text" &&
              /[\u0000-\u001f]|_x[\dA-F]{4}_/i.test(content.value)
            )
              continue;
            expect(bare(cell)).toEqual(content);
          }
          await workbook.apply(planOf(ours));
          expect(await workbook.save()).toEqual(saved);
        }),
        { numRuns: 60 }
      );
    }
  );
});

/** A sheet as some program might write it: with or without addresses, prefix and spans, in either quotes. */
const style = fc.record({
  hasAddresses: fc.boolean(),
  prefix: fc.constantFrom("", "x:", "main:"),
  quote: fc.constantFrom('"', "'"),
  hasSpans: fc.boolean(),
  space: fc.constantFrom("", "\n  ", "\r\n"),
});

describe("a sheet written by hand", () => {
  test(
    "keeps its own cells and takes new ones, whatever its spelling",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          style,
          fc.array(fc.array(figure, { minLength: 1, maxLength: 4 }), {
            minLength: 1,
            maxLength: 4,
          }),
          placed(2),
          async ({ hasAddresses, prefix: p, quote, hasSpans, space }, rows, wanted) => {
            const at = (name: string, value: string | number): string =>
              ` ${name}=${quote}${value}${quote}`;
            const body = rows
              .map((cells, row) => {
                const inside = cells.map(
                  (value, column) =>
                    `<${p}c${hasAddresses ? at("r", `${"ABCD".charAt(column)}${row + 1}`) : ""}><${p}v>${value}</${p}v></${p}c>${space}`
                );
                const spans = hasSpans ? at("spans", `1:${cells.length}`) : "";
                return `<${p}row${hasAddresses ? at("r", row + 1) : ""}${spans}>${space}${inside.join("")}</${p}row>${space}`;
              })
              .join("");
            const sheet = dataSheet(body).replace(/<(\/?)(dimension|sheetData)/g, `<$1${p}$2`);
            const workbook = await openFileWorkbook(
              handMade({ sheets: { A: sheet }, prefix: p }),
              "a.xlsx"
            );
            const free = wanted.filter(({ row, column }) => rows[row]?.[column] === undefined);
            await workbook.apply(planOf(free));
            const grid = (await (await openFileWorkbook(await workbook.save(), "a.xlsx")).read())
              .grids[0];
            rows.forEach((cells, row) => {
              cells.forEach((value, column) => {
                expect(bare(grid?.cell(row, column))).toEqual({ kind: "number", value });
              });
            });
            for (const { row, column, content } of free) {
              expect(bare(grid?.cell(row, column))).toEqual(content);
            }
          }
        ),
        { numRuns: 150 }
      );
    }
  );
});

describe("damage of any kind", () => {
  const good = handMade({
    sheets: { A: dataSheet('<row r="1"><c r="A1" t="str"><v>Số hóa</v></c></row>') },
  });

  test(
    "is read or turned down with a message, never with a crash",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
          fc.option(fc.nat(good.length)),
          async (changes, cut) => {
            const bytes = good.slice(0, cut ?? good.length);
            for (const [place, value] of changes) if (place < bytes.length) bytes[place] = value;
            const outcome: unknown = await openFileWorkbook(bytes, "a.xlsx")
              .then((workbook) => workbook.read())
              .then(() => "read")
              .catch((error: unknown) => (error instanceof Error ? error.name : error));
            expect(["read", "WorkbookError"]).toContain(outcome);
          }
        ),
        { numRuns: 500 }
      );
    }
  );

  test(
    "inside a sheet too, and when the plan is applied to what is left",
    { timeout: 60_000 },
    async () => {
      const sheet = dataSheet(
        '<row r="1" spans="1:2"><c r="A1" t="str"><f>B1</f><v>Số &amp; hóa</v></c><c r="B1"><v>1.5</v></c></row><row r="3"/>',
        '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>'
      );
      const pieces = fc.constantFrom(
        "<",
        ">",
        "/",
        '"',
        "'",
        "&",
        "=",
        " ",
        "r",
        "<c>",
        "</c>",
        "<!--",
        "]]>",
        "",
        "9999999999",
        "<v>",
        "<row>"
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(sheet.length), fc.nat(6), pieces), {
            minLength: 1,
            maxLength: 4,
          }),
          async (changes) => {
            const spoilt = changes.reduce(
              (xml, [place, length, piece]) =>
                xml.slice(0, place) + piece + xml.slice(place + length),
              sheet
            );
            const outcome: unknown = await openFileWorkbook(
              handMade({ sheets: { A: spoilt } }),
              "a.xlsx"
            )
              .then(async (workbook) => {
                const [grid] = (await workbook.read()).grids;
                for (let column = 0; column < 3; column += 1) grid?.cell(0, column);
                await workbook.apply(
                  planOf([{ row: 1, column: 3, content: { kind: "number", value: 7 } }])
                );
                const again = await openFileWorkbook(await workbook.save(), "a.xlsx");
                return (await again.read()).grids[0]?.cell(1, 3).kind;
              })
              .catch((error: unknown) =>
                error instanceof Error ? `${error.name} ${String(error.stack)}` : error
              );
            expect(outcome).toMatch(/^(number|WorkbookError)/);
          }
        ),
        { numRuns: 600 }
      );
    }
  );
});

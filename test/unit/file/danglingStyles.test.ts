import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EditPlan } from "../../../src/plan/plan";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { dataSheet, handMade } from "./handMade";

/** A workbook of one cell of each style, the styles pointing at fonts, fills, borders and formats at will. */
function workbookOf(
  styles: readonly (readonly [font: number, fill: number, border: number, format: number])[],
  cellStyles: readonly number[]
) {
  const xfs = styles.map(([font, fill, border, format]) => `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"/>`); // prettier-ignore
  const cells = cellStyles.map((style, at) => `<row r="${at + 1}" s="${style}"><c r="A${at + 1}" s="${style}"><v>${at}</v></c></row>`); // prettier-ignore
  return handMade({
    sheets: { S: dataSheet(cells.join("")) },
    styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`,
  });
}

/** What each style number looks like by the lists of the file; what points past them looks as their first entry. */
function looks(bytes: Uint8Array, count: number): string[] {
  const xml = strFromU8(unzipSync(bytes)["xl/styles.xml"] ?? new Uint8Array());
  const entries = (section: string, item: string): string[] =>
    [...(new RegExp(`<${section}\\b.*?</${section}>`).exec(xml)?.[0] ?? "").matchAll(new RegExp(`<${item}(?:/>|\\b[^>]*/>|\\b.*?</${item}>)`, "g"))].map(([found]) => found); // prettier-ignore
  const [fonts, fills, borders, xfs] = [entries("fonts", "font"), entries("fills", "fill"), entries("borders", "border"), entries("cellXfs", "xf")]; // prettier-ignore
  const formats = new Map(
    entries("numFmts", "numFmt").map((each) => [/numFmtId="(\d+)"/.exec(each)?.[1], each])
  );
  return Array.from({ length: count }, (_, style) => {
    const xf = xfs[style] ?? xfs[0] ?? "";
    const of = (name: string, list: readonly string[]) => list[Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1] ?? 0)] ?? list[0]; // prettier-ignore
    const format = /numFmtId="(\d+)"/.exec(xf)?.[1] ?? "0";
    return [of("fontId", fonts), of("fillId", fills), of("borderId", borders), formats.get(format) ?? (Number(format) < 164 ? format : "General")].join(" "); // prettier-ignore
  });
}

const styleNames = ["tableHeader", "tablePoints", "tablePercent", "title", "note"] as const;

/** Cells of ours in every look, beside those of the workbook. */
const plan: EditPlan = {
  steps: [
    {
      kind: "write",
      sheet: "S",
      top: 0,
      left: 3,
      rows: styleNames.map((style) => [
        { content: { kind: "number", value: 1 }, style },
        { content: { kind: "number", value: 1 }, style, link: "S!A1" },
      ]),
    },
    {
      kind: "name",
      name: "_score766.x",
      sheet: "S",
      range: { top: 0, left: 3, bottom: 9, right: 4 },
    },
  ],
};

test("what is added never takes a number that some style or cell points at", async () => {
  const number = fc.nat(9);
  const format = fc.constantFrom(0, 10, 164, 165, 166, 200);
  const styles = fc.array(fc.tuple(number, number, number, format), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      styles,
      fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
      async (made, cells) => {
        const bytes = workbookOf(made, cells);
        const workbook = await openFileWorkbook(bytes, "a.xlsx");
        await workbook.apply(plan);
        const after = await workbook.save();
        const [before, then] = [looks(bytes, 13), looks(after, 13)];
        for (const style of [...made.keys(), ...cells]) expect(then[style]).toBe(before[style]);
        expect(unzipSync(after)["xl/styles.xml"]).not.toEqual(unzipSync(bytes)["xl/styles.xml"]);
      }
    ),
    { numRuns: 60 }
  );
});

test("a cell whose style points past the lists is read as it looks, before a write and after", async () => {
  const workbook = await openFileWorkbook(workbookOf([[9, 0, 0, 10]], [0, 7]), "a.xlsx");
  const [before] = (await workbook.read()).grids;
  await workbook.apply(plan);
  const [after] = (await (await openFileWorkbook(await workbook.save(), "a.xlsx")).read()).grids;
  for (const grid of [before, after])
    for (const row of [0, 1])
      expect(grid?.cell(row, 0)).toMatchObject({ numberFormat: "0.00%", fontName: "Calibri" });
});

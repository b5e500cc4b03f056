import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { WorkbookError } from "../../../src/plan/port";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { zipOf } from "./handMade";

const sample = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";

/** A parser of XML that is none of ours. */
const parser = new new JSDOM().window.DOMParser();
const isWellFormed = (xml: string): boolean =>
  parser.parseFromString(xml, "text/xml").getElementsByTagName("parsererror").length === 0;

async function cellsOf(parts: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  const { grids } = await (await openFileWorkbook(zipOf(parts), "a.xlsx")).read();
  const cells: string[] = [];
  for (const grid of grids) {
    grid.forEachCell((cell, row, column) => {
      const content = { ...cell, numberFormat: undefined, fontName: undefined };
      cells.push(`${grid.sheet} ${row} ${column} ${JSON.stringify(content)}`);
    });
    cells.push(JSON.stringify(grid.merges));
  }
  return cells;
}

interface Damage {
  readonly place: number;
  readonly kind: string;
  readonly letter: string;
  readonly length: number;
}

/** One thing goes wrong at one place: a letter lost, changed or doubled, or some lost together. */
const damage: fc.Arbitrary<Damage> = fc.record({
  place: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  kind: fc.constantFrom("lose", "change", "double", "loseSome"),
  letter: fc.constantFrom("<", ">", "/", '"', "=", " ", "x", "0"),
  length: fc.integer({ min: 2, max: 40 }),
});

function damaged(xml: string, { place, kind, letter, length }: Damage) {
  const at = Math.floor(place * xml.length);
  const [before, behind] = [xml.slice(0, at), xml.slice(at)];
  if (kind === "lose") return before + behind.slice(1);
  if (kind === "change") return before + letter + behind.slice(1);
  return kind === "double" ? before + behind.slice(0, 1) + behind : before + behind.slice(length);
}

describe.each([
  "xl/worksheets/sheet1.xml",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
])("%s, damaged at one place", (part) => {
  test("is refused where its XML is none, or every cell is read as before", async () => {
    const parts = unzipSync(new Uint8Array(await readFile(sample)));
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const before = await cellsOf(parts);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (what) => {
        const changed = damaged(xml, what);
        const read = await cellsOf({ ...parts, [part]: strToU8(changed) }).catch(
          (error: unknown) => error
        );
        if (read instanceof Error) {
          expect(read).toBeInstanceOf(WorkbookError);
          refused += 1;
        } else if (!isWellFormed(changed)) expect(read).toEqual(before);
      }),
      { numRuns: 250 }
    );
    // Long texts hide many a damage rightly; but that most places of the tags are watched must show.
    expect(refused).toBeGreaterThan(15);
  });
});

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionIds } from "../../../src/functions/ids";
import { mendedFormula } from "../../../src/functions/mend/mendedFormula";
import { registerFunctions } from "../../../src/functions/register";
import type { Grid } from "../../../src/cells/grid";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { bootFunctions } from "../../host/bootFunctions";
import { ExcelHost } from "../../host/ExcelHost";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";

const sample = "assets/samples/ham-trong-o.xlsx";
const plainBlocksFrom = 9;
let folder: string;
/** As LibreOffice computes the file from its bare formulas. */
let computed: readonly Grid[];
let host: ExcelHost;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "score766-twins-"));
  const bare = path.join(folder, "ham.xlsx");
  await writeFile(bare, withoutResults(new Uint8Array(await readFile(sample))));
  await promisify(execFile)("soffice", [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    ...["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "out"), bare],
  ]);
  const bytes = new Uint8Array(await readFile(path.join(folder, "out/ham.xlsx")));
  computed = (await (await openFileWorkbook(bytes, "ham.xlsx")).read()).grids;
  host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
  registerFunctions(() => undefined);
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The same workbook without a stored result: whoever opens it must compute. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function sheetNamed(grids: readonly Grid[], name: string): Grid {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`No sheet ${name}`);
  return grid;
}

function valueAt(grid: Grid, row: number, column: number): unknown {
  const cell = grid.cell(row, column);
  return cell.kind === "blank" ? "" : cell.value;
}

/** Arguments of a call in the file, with the values that LibreOffice has for their ranges. */
function argumentValues(typed: string): readonly unknown[] {
  if (typed === "") return [];
  return typed.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((text) => {
    const quoted = /^"(.*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return [[quoted]];
    const match = /^'?([^'!]+)'?!([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
    if (match === null) return null;
    const [, sheet = "", left = "A", top = "1", right = left, bottom = top] = match;
    const grid = sheetNamed(computed, sheet);
    const rows: unknown[][] = [];
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      const line: unknown[] = [];
      for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column += 1) {
        line.push(valueAt(grid, row, column - 65));
      }
      rows.push(line);
    }
    return rows;
  });
}

interface FoundCall {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly answer: readonly (readonly unknown[])[];
}

/** Every call of the sheet, answered through Excel's own library. */
async function answeredCalls(): Promise<readonly FoundCall[]> {
  const file = await openFileWorkbook(new Uint8Array(await readFile(sample)), sample);
  const grid = sheetNamed((await file.read()).grids, "Hàm");
  const calls: Promise<FoundCall>[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of [0, 2]) {
      const formula = mendedFormula(grid.cell(row, column).formula ?? "");
      const [, id, typed = ""] = /^([A-Z]+766)\((.*)\)$/.exec(formula ?? "") ?? [];
      if (id === undefined) continue;
      const values = argumentValues(typed);
      const padded = [...values, ...Array.from({ length: 5 - values.length }, () => null)];
      const given = id === "CHECK766" ? values : padded.slice(0, declared(id));
      calls.push(
        host.functions.call(id, given).outcome.then((outcome) => {
          if (!outcome.ok) throw new Error(`${id}: ${String(outcome.message)}`);
          return { id, row, column, answer: outcome.value as FoundCall["answer"] };
        })
      );
    }
  }
  return Promise.all(calls);
}

const parameterCounts: Readonly<Record<string, number>> = {
  SCORE766: 4,
  POINTS766: 4,
  ANALYSIS766: 4,
  CHANGE766: 5,
  RANK766: 3,
  TABLE766: 3,
  CRITERIA766: 1,
};
const declared = (id: string): number => parameterCounts[id] ?? 2;

describe("the sample's sheet of functions", () => {
  it("holds every function", async () => {
    const ids = (await answeredCalls()).map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual([...functionIds].sort());
  });

  it("has beside each one plain formulas that LibreOffice computes to the same", async () => {
    const grid = sheetNamed(computed, "Hàm");
    let compared = 0;
    for (const { id, row, column, answer } of await answeredCalls()) {
      answer.forEach((line, down) => {
        line.forEach((value, across) => {
          const plainColumn = column === 2 ? 3 : plainBlocksFrom + across;
          const plain = valueAt(grid, row + down, plainColumn);
          if (plain === "") return;
          compared += 1;
          const where = `${id} ${String(row + down + 1)}:${String(plainColumn + 1)}`;
          if (typeof value === "number") expect(plain, where).toBeCloseTo(value, 9);
          else expect(plain, where).toBe(value);
        });
      });
    }
    expect(compared).toBeGreaterThan(150);
  });
});

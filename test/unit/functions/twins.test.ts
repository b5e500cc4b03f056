import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { functionIds } from "../../../src/functions/ids";
import { mendedFormula } from "../../../src/functions/mend/mendedFormula";
import { registerFunctions } from "../../../src/functions/register";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { bootFunctions } from "../../host/bootFunctions";
import { ExcelHost } from "../../host/ExcelHost";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { officeTime } from "../../programs/libreOffice";
import { describeWith } from "../../programs/programs";
import {
  askOffice,
  functionsSample,
  keptAnswers,
  readKeptAnswers,
  sampleDigest,
  type OfficeAnswers,
  type Value,
} from "./officeAnswers";

const plainBlocksFrom = 9;
let kept: OfficeAnswers;
let host: ExcelHost;

beforeAll(async () => {
  kept = await readKeptAnswers();
  host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
  registerFunctions();
});

/** What LibreOffice has in a cell; "" where it is blank or beyond the sheet. */
function valueAt(sheet: string, row: number, column: number): Value {
  const rows = kept.sheets[sheet];
  if (rows === undefined) throw new Error(`No sheet ${sheet}`);
  return rows[row]?.[column] ?? "";
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
    const rows: unknown[][] = [];
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      const line: unknown[] = [];
      for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column += 1) {
        line.push(valueAt(sheet, row, column - 65));
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
  const bytes = new Uint8Array(await readFile(functionsSample));
  const { grids } = await (await openFileWorkbook(bytes, functionsSample)).read();
  const grid = grids.find(({ sheet }) => sheet === "Hàm");
  if (grid === undefined) throw new Error("No sheet of functions");
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
  TARGET766: 5,
  BOUNDS766: 3,
};
const declared = (id: string): number => parameterCounts[id] ?? 2;

describe("the sample's sheet of functions", () => {
  it("holds every function", async () => {
    const ids = (await answeredCalls()).map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual([...functionIds].sort());
  });

  it("has beside each one plain formulas that LibreOffice computed to the same", async () => {
    let compared = 0;
    for (const { id, row, column, answer } of await answeredCalls()) {
      answer.forEach((line, down) => {
        line.forEach((value, across) => {
          const plainColumn = column === 2 ? 3 : plainBlocksFrom + across;
          const plain = valueAt("Hàm", row + down, plainColumn);
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

describe("the answers of LibreOffice that are kept", () => {
  it("are of this very sample; else run the check below with -u where LibreOffice is", async () => {
    expect(kept.sample).toBe(await sampleDigest());
  });
});

describeWith("libreOffice", "the answers of LibreOffice today", (soffice) => {
  it(
    "are those that are kept",
    async () => {
      const answers = `${JSON.stringify(await askOffice(soffice), null, 1)}\n`;
      await expect(answers).toMatchFileSnapshot(`../../../${keptAnswers}`);
    },
    officeTime
  );
});

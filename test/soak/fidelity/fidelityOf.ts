import type { Grid, GridCell } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { usualColumns } from "../../../src/chain/usualColumns";
import type { EditPlan } from "../../../src/plan/plan";
import { WorkbookError } from "../../../src/plan/port";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { packageFaults } from "./packageFaults";
import { tryPlan } from "./tryPlan";

/** What became of a workbook: refused in words, or written; faults are none where all is as it must be. */
export type Fidelity =
  | { readonly kind: "refused"; readonly code: string }
  | {
      readonly kind: "written";
      /** The workbook as it was before the write; of an older format, the workbook that it is given out as. */
      readonly original: Uint8Array;
      readonly bytes: Uint8Array;
      readonly faults: readonly string[];
      /** Columns were planned for tables of scores, too. */
      readonly hasScores: boolean;
    }
  | { readonly kind: "readOnly"; readonly code: string; readonly faults: readonly string[] };

/**
 * Opens, saves unchanged, writes, opens again, takes back: staff's cells, sheets and names stay what they are, and taking
 * back gives the very bytes.
 */
export async function fidelityOf(content: Uint8Array, name: string): Promise<Fidelity> {
  const faults: string[] = [];
  const workbook = await openFileWorkbook(content, name).catch(refusal);
  if (workbook instanceof WorkbookError) return { kind: "refused", code: workbook.code };
  const contents = await workbook.read().catch(refusal);
  if (contents instanceof WorkbookError) return { kind: "refused", code: contents.code };
  const original = workbook.convertedFrom === null ? content : await workbook.save();
  if (!same(await workbook.save(), original)) faults.push("saving unchanged changed bytes");
  const before = cellsOf(contents.grids);
  const scores = usualColumns(analyzeWorkbook(contents));
  const plans = [tryPlan(contents.grids), ...(scores.steps.length === 0 ? [] : [scores])];
  const inverses: EditPlan[] = [];
  for (const plan of plans.slice(0, 1)) {
    const inverse = await workbook.apply(plan).catch(refusal);
    if (inverse instanceof WorkbookError) {
      if (!same(await workbook.save(), original)) faults.push("a refused write changed bytes");
      return { kind: "readOnly", code: inverse.code, faults };
    }
    inverses.push(inverse);
  }
  const bytes = await workbook.save();
  faults.push(
    ...packageFaults(original, bytes),
    ...(await reopened(bytes, before, contents.grids))
  );
  const again = inverses[0] === undefined ? null : await workbook.apply(inverses[0]).catch(refusal);
  if (again instanceof WorkbookError) faults.push(`taking back: ${again.code}`);
  else if (!same(await workbook.save(), original)) faults.push("taking back gave other bytes");
  if (scores.steps.length > 0) faults.push(...(await columnsIn(content, name, before)));
  return { kind: "written", original, bytes, faults, hasScores: scores.steps.length > 0 };
}

/** The computed columns of a workbook with scores: nothing of the staff's changes, and the figures are read as before. */
async function columnsIn(
  content: Uint8Array,
  name: string,
  before: ReadonlyMap<string, ReadonlyMap<string, string>>
): Promise<readonly string[]> {
  const workbook = await openFileWorkbook(content, name);
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents);
  const { tables } = analysis;
  try {
    await workbook.apply(usualColumns(analysis));
  } catch (error) {
    if (error instanceof WorkbookError) return [];
    throw error;
  }
  const bytes = await workbook.save();
  const told = (all: typeof tables) =>
    JSON.stringify(all.map(({ boards }) => boards.map(({ total }) => total?.points?.value)));
  const after = await (await openFileWorkbook(bytes, "a.xlsx")).read();
  return [
    ...packageFaults(workbook.convertedFrom === null ? content : bytes, bytes),
    ...(await reopened(bytes, before, contents.grids)),
    ...(told(analyzeWorkbook(after).tables) === told(tables) ? [] : ["columns change the reading"]),
  ].map((fault) => `columns: ${fault}`);
}

async function reopened(
  bytes: Uint8Array,
  before: ReadonlyMap<string, ReadonlyMap<string, string>>,
  grids: readonly Grid[]
): Promise<readonly string[]> {
  const after = await (await openFileWorkbook(bytes, "a.xlsx")).read();
  const now = cellsOf(after.grids);
  const faults = [...before].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([place, cell]) =>
      isKept(cell, now.get(sheet)?.get(place)) ? [] : [`${sheet} ${place} was ${cell}`]
    )
  );
  const merges = grids.flatMap(({ sheet, merges: own }) => {
    const found = after.grids.find((grid) => grid.sheet === sheet)?.merges;
    return JSON.stringify(found) === JSON.stringify(own) ? [] : [`${sheet}: merges differ`];
  });
  return [...faults.slice(0, 5), ...merges];
}

/** A workbook without a list of looks gets one, whose first font is what programs show without any. */
function isKept(before: string, now: string | undefined): boolean {
  if (before === now || now === undefined) return before === now;
  return !before.includes('"fontName":') && now.replace(/,"fontName":"[^"]*"/, "") === before;
}

/** Each stored cell as text, by sheet and place. */
export function cellsOf(grids: readonly Grid[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    grids.map((grid) => {
      const cells = new Map<string, string>();
      grid.forEachCell((cell: GridCell, row, column) => {
        if (cell.kind !== "blank")
          cells.set(`${String(row)}:${String(column)}`, JSON.stringify(cell));
      });
      return [grid.sheet, cells];
    })
  );
}

function refusal(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  throw error;
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}

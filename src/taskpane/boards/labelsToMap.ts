import type { GroupId } from "../../decision766/identity";
import type { ScoreTable } from "../../sheet/scoreboard";

/** A name of the sheet that a person can map to a group by hand. */
export interface LabelToMap {
  readonly text: string;
  /** What it was read as; null: as no group. */
  readonly readAs: GroupId | null;
  readonly confidence: number;
}

/** Below this a reading is shown for a look even when nobody complained. */
const sureEnough = 0.9;

/**
 * The names worth asking about: those read with doubt, and those of findings about unknown or doubled groups.
 * `all` gives every group name instead.
 */
export function labelsToMap(table: ScoreTable, all: boolean): readonly LabelToMap[] {
  const read = new Map<string, LabelToMap>();
  for (const { groups } of table.boards) {
    for (const { label, id, confidence } of groups) {
      const known = read.get(label.text);
      if (known === undefined || confidence < known.confidence) {
        read.set(label.text, { text: label.text, readAs: id, confidence });
      }
    }
  }
  const doubted = new Set(
    table.findings
      .filter(({ code }) => code === "duplicate-group")
      .map(({ cell }) => textAt(table, cell?.row, cell?.column))
  );
  return [...read.values()].filter(
    ({ text, confidence }) => all || confidence < sureEnough || doubted.has(text)
  );
}

function textAt(table: ScoreTable, row?: number, column?: number): string | undefined {
  return table.boards
    .flatMap(({ groups }) => groups)
    .find(({ label }) => label.cell?.row === row && label.cell?.column === column)?.label.text;
}

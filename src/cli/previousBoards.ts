import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import type { Period } from "../sheet/scoreboard";

/**
 * Where the boards of a workbook stand that others are compared with: told apart once by unit and period, for all the
 * boards that ask.
 * @example new PreviousBoards(analysis.joined).tableOf(board, table)?.table.sheet
 */
export class PreviousBoards {
  readonly #tables = new Map<string, TableAssessment[]>();

  constructor(workbook: readonly TableAssessment[]) {
    for (const table of workbook) {
      for (const { unit, period } of table.boards) {
        if (period === null) continue;
        const key = keyOf(unit, period);
        const tables = this.#tables.get(key);
        if (tables === undefined) this.#tables.set(key, [table]);
        else if (tables.at(-1) !== table) tables.push(table);
      }
    }
  }

  /** The table with the board of the same unit in the period compared with: its own first, else the first of the book. */
  tableOf({ unit, comparison }: BoardAssessment, own: TableAssessment): TableAssessment | null {
    if (comparison.kind !== "previous") return null;
    const tables = this.#tables.get(keyOf(unit, comparison.period)) ?? [];
    return tables.includes(own) ? own : (tables[0] ?? null);
  }
}

function keyOf(unit: BoardAssessment["unit"], { label, date, kind }: Period): string {
  return JSON.stringify([unit?.text, label, date, kind]);
}

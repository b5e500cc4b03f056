import { groupById } from "../../decision766/groups";
import { labelText, numberAt, type Block } from "../axes/block";
import type { Column } from "../axes/column";
import { fewestNames } from "../axes/shortWords";
import { readUnit } from "../text/unitName";
import type { RowMeaning } from "../axes/rowMeaning";
import { hundredthsOf } from "./figure";

/**
 * The row right under the headings that gives each group exactly its maximum, under a name that is no unit's: the row
 * of maxima, whatever it is called. With a number, a code or a rank of its own it is a unit with full points.
 * @returns the row; null where there is none, or where labels name one
 */
export function maximaRow(block: Block, columns: readonly Column[]): number | null {
  const [row] = block.body;
  if (row === undefined || block.body.length < 3) return null;
  if (columns.some(({ measure }) => measure === "maxPoints")) return null;
  return holdsMaxima(block, columns, row) && !isNumbered(block, columns, row) ? row : null;
}

/** Whether the name of a row could be anything but a unit's or a period's. */
export function couldSayMaxima({ unit, period, measure, groups }: RowMeaning): boolean {
  if (measure !== null || groups.length > 0) return false;
  const isUnit = unit !== null && readUnit(unit) !== null;
  return !isUnit && (period === null || period.kind === "unknown");
}

function holdsMaxima(block: Block, columns: readonly Column[], row: number): boolean {
  let full = 0;
  for (const { kind, column, measure, groups, indicator } of columns) {
    const [best] = groups;
    if (kind !== "figure" || best === undefined || indicator !== null) continue;
    const figure = numberAt(block, row, column);
    if (figure === null) continue;
    // A rank or percent of its own: somebody's figures.
    if ((measure ?? "points") !== "points") return false;
    if (hundredthsOf(figure) !== groupById(best.id).maxPoints) return false;
    full += 1;
  }
  return full >= fewestNames;
}

/** Its own number, code or place. */
function isNumbered(block: Block, columns: readonly Column[], row: number): boolean {
  return columns.some(({ kind, column, measure }) => {
    const cell = block.page.at(row, column);
    return (
      cell !== undefined && (kind === "aside" || measure === "rank") && /\d/.test(labelText(cell))
    );
  });
}

import type { PageCell } from "../../cells/page";
import { foldPlain } from "../text/fold";
import { cellsIn, labelText, meaningIn, type Block } from "./block";

/** A heading that one of two like blocks lacks, or has under a name that nobody knows. */
export interface HeadingApart {
  readonly at: Pick<PageCell, "row" | "column">;
  /** What stands there; null: nothing. */
  readonly text: string | null;
  /** The other block's heading of the same place. */
  readonly usual: PageCell;
}

/**
 * Where the headings of two blocks differ that are printed pages of one table, or tables of the same form: nowhere, or
 * in a single heading that was emptied or misspelt. Null where they are other headings.
 */
export function headingsApart(one: Block, other: Block): readonly HeadingApart[] | null {
  if (one.header.length === 0 || one.left !== other.left) return null;
  if (one.header.length !== other.header.length) return null;
  const apart: HeadingApart[] = [];
  for (const [level, row] of one.header.entries()) {
    const own = byColumn(one, row);
    const below = other.header[level] ?? -1;
    const others = byColumn(other, below);
    for (const column of new Set([...own.keys(), ...others.keys()])) {
      const [upper, lower] = [own.get(column), others.get(column)];
      if (upper !== undefined && lower !== undefined && sameText(upper, lower)) continue;
      const slip =
        slipIn(one, { row, column }, upper, lower) ??
        slipIn(other, { row: below, column }, lower, upper);
      if (slip === null || apart.length > 0) return null;
      apart.push(slip);
    }
  }
  return apart;
}

function byColumn(block: Block, row: number): ReadonlyMap<number, PageCell> {
  return new Map(cellsIn(block, row).map((cell) => [cell.column, cell]));
}

function sameText(one: PageCell, other: PageCell): boolean {
  return foldPlain(labelText(one)) === foldPlain(labelText(other));
}

/** A heading is missing over figures that are there, or means nothing where the other block's does. */
function slipIn(
  block: Block,
  at: HeadingApart["at"],
  cell: PageCell | undefined,
  usual: PageCell | undefined
): HeadingApart | null {
  if (usual === undefined || !meaningIn(block, usual).isKnown) return null;
  if (cell === undefined) {
    const isUsed = block.body.some((row) => block.page.at(row, at.column) !== undefined);
    return isUsed ? { at, text: null, usual } : null;
  }
  return meaningIn(block, cell).isKnown ? null : { at, text: labelText(cell), usual };
}

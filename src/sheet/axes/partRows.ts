import { readUnit } from "../text/unitName";
import { numberAt, textOf, type Block } from "./block";
import type { Column } from "./column";

const partOrdinal = /^(?:[A-H]|I{1,3}|I?V|VI{1,3}|IX|X)\.?$/u;
/** Sections of a list are few; those of a long register are not gone through. */
const mostRows = 4_000;

/**
 * Rows numbered "I", "II", "A", "B" over units numbered 1, 2, 3: "I | Huyện Thanh Ba | 17,75 …" sums up the units below it,
 * and is no unit itself. Asked only where groups run across. A commune or a department is one, however it is numbered.
 */
export function partRows(
  block: Block,
  keys: readonly Column[],
  codes: readonly Column[]
): ReadonlySet<number> {
  const [ordinals] = codes.filter(({ head }) => head === "ordinal");
  const units = keys.find(({ head }) => head === "unit") ?? keys[0];
  if (ordinals === undefined || units === undefined || block.body.length > mostRows)
    return new Set();
  const isPart = (row: number) => partOrdinal.test(textOf(block.page.at(row, ordinals.column)));
  const parts = block.body.filter(isPart);
  const goesOn = block.body.every((row, at) => {
    const next = block.body[at + 1];
    return !isPart(row) || (next !== undefined && numberAt(block, next, ordinals.column) !== null);
  });
  return new Set(goesOn ? parts.filter((row) => !isUnit(block, row, units)) : []);
}

function isUnit({ page }: Block, row: number, { column }: Column): boolean {
  const name = textOf(page.at(row, column));
  return readUnit(name)?.level === "commune" || /^(?:sở|ban|văn phòng|thanh tra)\s/iu.test(name);
}

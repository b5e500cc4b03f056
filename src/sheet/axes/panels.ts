import type { PageCell } from "../../cells/page";
import type { Head } from "../label/meaning";
import { namesParts } from "./groupsBesideParts";
import { cellsIn, columnsIn, figureIn, isScore, meaningIn, type Block } from "./block";
import { sampledRows } from "./sampledRows";
import { foldPlain } from "../text/fold";
import { usedSet } from "./usedColumns";

/**
 * Tables that stand side by side under one header row, each by itself: a head that comes again behind figures
 * ("TT", "Đơn vị", "Nhóm chỉ số"), or another behind a blank column, begins the next one.
 */
export function panelsOf(block: Block): readonly Block[] {
  const starts = startsIn(block);
  if (starts.length === 0) return [block];
  const edges = [block.left, ...starts];
  return edges.flatMap((left, index) => {
    const right = (edges[index + 1] ?? block.right + 1) - 1;
    const panel = { ...block, left, right };
    const holds = (row: number) => columnsIn(panel, row).length > 0;
    const body = block.body.filter(holds);
    const inside = (lines: Block["sections"]) =>
      lines.flatMap(({ row, cells }) => {
        const own = cells.filter(({ column }) => column >= left && column <= right);
        return own.length === 0 ? [] : [{ row, cells: own }];
      });
    return body.length === 0
      ? []
      : [
          {
            ...panel,
            header: block.header.filter(holds),
            body,
            sections: inside(block.sections),
            tail: inside(block.tail),
          },
        ];
  });
}

/** "Nhóm | Điểm nhóm | Chỉ số | Điểm": one table, its indicators behind its groups. */
function areParts(block: Block, groups: number | undefined, column: number): boolean {
  const sample = block.body.slice(0, sampledRows);
  return (
    groups !== undefined && namesParts(block, column, sample) && !namesParts(block, groups, sample)
  );
}

function startsIn(block: Block): readonly number[] {
  const heads = headsByColumn(block);
  const groups = heads.find(([, head]) => head === "group")?.[0];
  const starts: number[] = [];
  let seen = new Set<Head>();
  let hasFigures = false;
  for (const [at, [column, head]] of heads.entries()) {
    const isAgain = head !== null && seen.has(head) && !areParts(block, groups, column);
    if (hasFigures && (isAgain || (seen.size > 0 && standsApart(block, column, heads.slice(at))))) {
      const start = isAgain ? at - leadOf(block, heads, at) : at;
      starts.push(heads[start]?.[0] ?? column);
      seen = new Set();
      hasFigures = false;
    }
    if (head === null) hasFigures = true;
    else seen.add(head);
  }
  return starts;
}

/** "Hạng | Đơn vị | Điểm | Hạng | Đơn vị | Điểm": what stands before the first head comes again before the next one. */
function leadOf(
  block: Block,
  heads: readonly (readonly [number, Head | null])[],
  again: number
): number {
  const first = heads.findIndex(([, head]) => head !== null);
  const words = ([column]: readonly [number, Head | null]) => lowestText(block, column);
  const isLead = heads.slice(0, first).every((each, at) => {
    const other = heads[again - first + at];
    return other !== undefined && other[1] === null && words(other) === words(each);
  });
  return isLead ? first : 0;
}

function lowestText({ page, header }: Block, column: number): string {
  const texts = header.map((row) => page.at(row, column)?.text ?? "");
  return foldPlain(texts.at(-1) ?? "");
}

/** "Nhóm | Điểm | (blank) | Tháng | Tổng điểm": behind a blank column a head with figures of its own. */
function standsApart(
  block: Block,
  column: number,
  headings: readonly (readonly [number, Head | null])[]
): boolean {
  if (usedSet(block).has(column - 1)) return false;
  const named = headings.findIndex(([, head]) => head !== null);
  return (
    named >= 0 && named <= mostBefore && headings.slice(named + 1).some(([, head]) => head === null)
  );
}

/** "Hạng" before the units. */
const mostBefore = 1;

/** What each column's lowest heading heads; null for figures. "Vùng" before "Tỉnh | Xã" is a name more. */
function headsByColumn(block: Block): readonly (readonly [number, Head | null])[] {
  const heads = new Map<number, Head | null>();
  for (const row of block.header) {
    for (const cell of cellsIn(block, row)) {
      const { head, isKnown } = meaningIn(block, cell);
      const { column } = cell;
      const isTarget = head === "group" && holdsNumbers(block, column);
      const isScore = head === "ordinal" && holdsScores(block, column);
      if (isKnown || !holdsWords(block, column))
        heads.set(column, isTarget || isScore ? null : head);
    }
  }
  return [...heads].sort(([one], [other]) => one - other);
}

function holdsWords(block: Block, column: number): boolean {
  return holdsOnly(block, column, (cell) => figureIn(block, cell).kind === "text");
}

/** "Chỉ tiêu" over numbers heads no names. */
function holdsNumbers(block: Block, column: number): boolean {
  return holdsOnly(block, column, ({ content }) => content.kind === "number");
}

/** "TT" over 8,85 and 8 numbers nothing: it is short for "thanh toán". */
function holdsScores(block: Block, column: number): boolean {
  return sampled(block, column).some(isScore);
}

function holdsOnly(block: Block, column: number, is: (cell: PageCell) => boolean): boolean {
  const cells = sampled(block, column);
  return cells.length > 0 && cells.every(is);
}

function sampled(block: Block, column: number): readonly PageCell[] {
  return block.body.slice(0, sampledRows).flatMap((row) => block.page.at(row, column) ?? []);
}

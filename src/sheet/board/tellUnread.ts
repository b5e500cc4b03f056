import type { Column } from "../axes/column";
import type { BlockFacts } from "../facts/blockFacts";
import { groupedBy } from "./groupedBy";
import type { Told } from "./told";

type Unread = BlockFacts["unread"];

/** Figures that nothing governs: as the column that a heading nobody knows stands over, else by rows and columns. */
export function tellUnread({ unread, columns, unknownRows }: BlockFacts, told: Told): void {
  const unknown = new Set(unknownRows.map(({ row }) => row));
  const left = unread.filter(({ cell }) => !unknown.has(cell.row));
  const named = new Set<Column>();
  for (const column of columns) {
    const level = unknownHeading(column);
    if (level === undefined || !left.some((each) => each.column === column)) continue;
    told.add(level.cell, { kind: "unknownColumn", text: level.meaning.text });
    named.add(column);
  }
  tellLines(
    left.filter(({ column }) => column === null || !named.has(column)),
    told
  );
}

function unknownHeading({ kind, total, groups, indicator, unknown }: Column) {
  const isNamed = total || groups.length > 0 || indicator !== null;
  return kind === "figure" && !isNamed ? unknown.at(-1) : undefined;
}

/** Each figure once, with its row or its column, whichever holds more of them. */
function tellLines(rest: Unread, told: Told): void {
  const byRow = groupedBy(rest, ({ cell }) => cell.row);
  const byColumn = groupedBy(rest, ({ cell }) => cell.column);
  const done = new Set<Unread[number]>();
  for (const [row, list] of byRow) {
    const [first] = list;
    if (first === undefined || list.length < 2) continue;
    if ((byColumn.get(first.cell.column)?.length ?? 0) >= list.length) continue;
    told.add(first.cell, { kind: "unreadCells", where: { line: "row", row }, count: list.length });
    for (const each of list) done.add(each);
  }
  for (const [column, list] of byColumn) {
    const open = list.filter((each) => !done.has(each));
    const where = { line: "column", column } as const;
    told.add(open[0]?.cell, { kind: "unreadCells", where, count: open.length });
  }
}

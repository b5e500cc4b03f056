import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { hundredthsOf } from "../facts/figure";
import { meaningIn, numberAt, type Block } from "./block";
import type { Column, HeaderLevel } from "./column";

/** The six groups as the portal lists them; of the two with 18 points the first comes first. */
export const sixGroups: readonly GroupId[] = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
];

/**
 * "Nhóm 1 (18) | Nhóm 2 (20) | …", or "Nhóm 1 | Nhóm 2 | …" over a row of maxima: where no column names a group, six
 * columns with the maxima of the six groups are these. A number alone is none: offices number the groups each in
 * their own order.
 */
export function nameGroupsByMaximum(block: Block, columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter(({ kind, filled }) => kind === "figure" && filled > 0);
  if (figures.some(({ groups, indicator }) => groups.length > 0 || indicator !== null))
    return columns;
  const row = maximaRowOf(block, columns);
  const open = figures.flatMap((column) => {
    const level = column.levels.findLast(({ meaning }) => namesSomething(meaning));
    const most = column.maximum ?? maximumAt(block, row, column);
    return level === undefined || most === null || column.total ? [] : [{ column, level, most }];
  });
  const left = [...sixGroups];
  const named = new Map<Column, Column>();
  for (const { column, level, most } of open) {
    const at = left.findIndex((id) => groupById(id).maxPoints === most);
    const id = left[at];
    if (id === undefined) return columns;
    left.splice(at, 1);
    named.set(column, ofGroup(column, level, id));
  }
  return left.length > 0 ? columns : columns.map((column) => named.get(column) ?? column);
}

/** A name of something, though nobody knows of what. */
function namesSomething(meaning: HeaderLevel["meaning"]): boolean {
  const { text, unit, period, head, measure, total, sum, benchmark, adjustment } = meaning;
  const isOther = unit !== null || period !== null || head !== null || measure !== null;
  return /\p{L}{2}/u.test(text) && !isOther && !total && !sum && !benchmark && !adjustment;
}

function ofGroup(column: Column, level: HeaderLevel, id: GroupId): Column {
  return {
    ...column,
    groups: [{ id, confidence: 0.5 }],
    named: level,
    isByMaximum: true,
    field: null,
    unknown: column.unknown.filter((each) => each !== level),
  };
}

/** The row that its name calls the maxima. */
function maximaRowOf(block: Block, columns: readonly Column[]): number | undefined {
  const keys = columns.filter(({ kind }) => kind === "key" || kind === "aside");
  return block.body.slice(0, fewRows).find((row) =>
    keys.some(({ column }) => {
      const cell = block.page.at(row, column);
      return cell !== undefined && meaningIn(block, cell).measure === "maxPoints";
    })
  );
}

const fewRows = 3;

function maximumAt(block: Block, row: number | undefined, { column }: Column): number | null {
  const figure = row === undefined ? null : numberAt(block, row, column);
  return figure === null ? null : hundredthsOf(figure);
}

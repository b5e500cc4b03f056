import { meaningIn, type Block } from "../axes/block";
import type { Column } from "../axes/column";
import { lostNames, type LostName } from "../axes/lostNames";
import type { Title } from "../axes/title";
import { sampledRows } from "../axes/sampledRows";
import { foldPlain } from "../text/fold";
import type { Fact, Subject } from "./fact";
import { groupOfAll, type GroupOfAll } from "./groupOfAll";

/** What the whole block lends to each of its figures. */
export interface Frame {
  readonly block: Block;
  readonly title: Title;
  /** Names down that must be there: a row without one never falls back to the title. */
  readonly unitsDown: boolean;
  readonly periodsDown: boolean;
  /** The column of units holds their months: a unit alone in its row heads those below. */
  readonly monthsUnderUnits: boolean;
  /** Several columns name a unit, or a period: one that names none never falls back on nothing. */
  readonly unitsAcross: boolean;
  readonly periodsAcross: boolean;
  /** The only group named across, or the one that the title says where the table names none. */
  readonly lone: Subject | null;
  /** The group that all of the table is about though no heading names it. */
  readonly ofAll: GroupOfAll | null;
  readonly subjectsAcross: boolean;
  /** No group, no indicator, no total is named anywhere: then points are totals. */
  readonly namesNone: boolean;
  /** The title speaks of points. */
  readonly saysTotal: boolean;
  /** What the columns headed as the total measure. */
  readonly totals: ReadonlySet<Fact["measure"]>;
  /** What a column's headings have lost beside others of the same. */
  readonly lost: (column: Column) => ReadonlySet<LostName>;
}

/** What the columns of a block lend to each of its figures; `keys`: those that hold names. */
export function frameOf(
  block: Block,
  title: Title,
  columns: readonly Column[],
  keys: readonly Column[]
): Frame {
  const sample = block.body.slice(0, sampledRows);
  const heads = (head: Column["head"]) => keys.some((key) => key.head === head);
  const named = keys.some(({ column, head }) => {
    if (head === "unit" || head === "period" || head === "region") return false;
    let units = 0;
    for (const row of sample) {
      const cell = block.page.at(row, column);
      if (cell !== undefined && cell.text !== "" && meaningIn(block, cell).unit !== null)
        units += 1;
    }
    return units >= 2;
  });
  const figures = columns.filter(({ kind }) => kind === "figure");
  const groups = new Map(
    figures.flatMap(({ groups: [best] }) => (best === undefined ? [] : [[best.id, best]]))
  );
  const scores = figures.filter(({ measure }) => measure === null || measure === "points");
  const hasTotal = figures.some(({ total }) => total);
  const ofAll = groupOfAll(block, title, figures, keys);
  const [only] = [...groups.values()];
  const subjectsAcross =
    ofAll !== null ||
    figures.some(
      ({ groups: named, total, indicator }) => named.length > 0 || total || indicator !== null
    );
  const lone = ofAll?.match ?? (groups.size === 1 && !hasTotal ? only : undefined);
  return {
    block,
    title,
    unitsDown: heads("unit") || named,
    periodsDown: heads("period"),
    monthsUnderUnits: keys.some((key) => key.head === "unit" && holdsPeriods(block, key, sample)),
    unitsAcross: new Set(scores.flatMap(({ unit }) => unit ?? [])).size > 1,
    periodsAcross: new Set(scores.flatMap(({ period }) => period?.label ?? [])).size > 1,
    lone:
      lone === undefined ? null : { kind: "group", id: lone.id, matches: [lone], isAssumed: false },
    ofAll,
    totals: new Set(figures.flatMap(({ total, measure }) => (total ? (measure ?? "points") : []))),
    subjectsAcross,
    namesNone: !subjectsAcross && keys.every(({ namesGroups }) => namesGroups === 0),
    lost: lostNames(columns),
    saysTotal: saysTotal(title),
  };
}

const pointWords = /(?<!\p{L}|(?<!\p{L})(?:thoi|dia) )diem(?!\p{L})/u;
const otherWords =
  /(?<!\p{L})(?:hang|vi (?:tri|thu)|thu tu|(?:ty|ti) le|ho so|so luong|luot|thu tuc)(?!\p{L})|%/u;

/** It speaks of points, or is of the Decision's scores and speaks of nothing else that is counted. */
function saysTotal({ lines, isOfScores }: Title): boolean {
  const said = lines.map(({ text }) => foldPlain(text));
  return (
    said.some((text) => pointWords.test(text)) ||
    (isOfScores && !said.some((text) => otherWords.test(text)))
  );
}

function holdsPeriods(block: Block, { column }: Column, rows: readonly number[]): boolean {
  const periods = rows.filter((row) => {
    const cell = block.page.at(row, column);
    const meaning = cell === undefined ? null : meaningIn(block, cell);
    return meaning !== null && meaning.period !== null && meaning.unit === null;
  });
  return periods.length * 2 > rows.length;
}

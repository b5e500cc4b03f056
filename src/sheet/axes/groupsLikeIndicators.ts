import { newestMaximum } from "../../decision766/formulas";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import { hundredthsOf } from "../facts/figure";
import { numberAt, type Block } from "./block";
import type { Column } from "./column";

/** A heading over figures, and the group in whose field it lies. */
interface Named {
  readonly column: Column;
  readonly home: GroupId;
}

/** A table of groups has at least these of the six. */
const fewestGroups = 4;
/** Rows in which maxima may stand. */
const fewRows = 3;

/**
 * "Công khai TTHC | Giải quyết đúng hạn | …": headings like indicators' names are the groups' where each is of another
 * group and the groups' own maxima stand with them, in the headings or in a row; or where in every row their figures,
 * too large for the indicators, add up to the total.
 */
export function nameGroupsLikeIndicators(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): readonly Column[] {
  const named = besideEachOther(columns.flatMap(homeOf));
  const loose = named.filter(({ column }) => column.indicator !== null);
  const isOneEach = new Set(named.map(({ home }) => home)).size === named.length;
  if (loose.length === 0 || named.length < fewestGroups || !isOneEach) return columns;
  if (!haveMaxima(block, named) && !addUp(block, columns, named, sample)) return columns;
  const groups = new Map(named.map(({ column, home }) => [column, ofGroup(column, home)]));
  return columns.map((column) => groups.get(column) ?? column);
}

function homeOf(column: Column): readonly Named[] {
  const { kind, filled, measure, indicator, groups, total, unit, period } = column;
  const isOther = kind !== "figure" || filled === 0 || total || unit !== null || period !== null;
  if (isOther || (measure !== null && measure !== "points")) return [];
  const [best] = groups;
  // A group over the name of its indicator says itself which is which.
  if (indicator !== null && best !== undefined) return [];
  const home = indicator === null ? best?.id : indicatorByCode(indicator.code).group;
  return home === undefined ? [] : [{ column, home }];
}

/** Beside payments the other services are a group of their own. */
function besideEachOther(named: readonly Named[]): readonly Named[] {
  const isApart = named.some(({ home }) => home === "onlinePayment");
  return named.map(({ column, home }) =>
    isApart && home === "onlineService22" ? { column, home: "onlineServices" } : { column, home }
  );
}

function haveMaxima(block: Block, named: readonly Named[]): boolean {
  const isIn = (most: (column: Column) => number | null) =>
    named.every(({ column, home }) => most(column) === groupById(home).maxPoints);
  return (
    isIn(({ maximum }) => maximum) ||
    block.body
      .slice(0, fewRows)
      .some((row) => isIn(({ column }) => hundredthsAt(block, row, column)))
  );
}

function addUp(
  block: Block,
  columns: readonly Column[],
  named: readonly Named[],
  sample: readonly number[]
): boolean {
  const rows = sample.filter((row) =>
    named.some(({ column: { column } }) => hundredthsAt(block, row, column) !== null)
  );
  const whole = columns.find(({ total, measure }) => total && (measure ?? "points") === "points");
  if (whole === undefined || rows.length === 0) return false;
  const isSum = (row: number) =>
    named.reduce(
      (sum, { column: { column } }) => sum + (hundredthsAt(block, row, column) ?? 0),
      0
    ) === (hundredthsAt(block, row, whole.column) ?? 0);
  const isLarge = ({ column: { column, indicator } }: Named) =>
    indicator !== null &&
    rows.some(
      (row) =>
        (hundredthsAt(block, row, column) ?? 0) > newestMaximum(indicatorByCode(indicator.code))
    );
  return rows.every(isSum) && named.some(isLarge);
}

function hundredthsAt(block: Block, row: number, column: number): number | null {
  const figure = numberAt(block, row, column);
  return figure === null ? null : hundredthsOf(figure);
}

function ofGroup(column: Column, id: GroupId): Column {
  const confidence = column.indicator?.confidence ?? column.groups[0]?.confidence ?? 0.5;
  return { ...column, indicator: null, field: null, groups: [{ id, confidence }] };
}

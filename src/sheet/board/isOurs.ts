import { namesCount } from "../axes/countColumns";
import type { Column } from "../axes/column";
import type { Fact } from "../facts/fact";
import type { BlockFacts, Unread } from "../facts/blockFacts";
import { figureAs, hundredthsOf } from "../facts/figure";
import { foldPlain } from "../text/fold";

/**
 * A region is ours when it names a group or an indicator with a headed score; loose words over other figures
 * ("Trực tuyến" in a register) are not enough. Nor are names that come again and again over other figures: a score
 * stands once for a unit in a period, a form of handling stands beside every dossier. Where neither the points nor
 * the units have a heading, one loose word makes no score table.
 */
export function isOurs({ facts, unread, assume }: BlockFacts): boolean {
  const scores = facts.filter(isScore);
  if (assume.columnsByFigures === true && assume.unitsDown === true && !namesGroups(scores))
    return false;
  if (countsOfOne(scores, facts, unread)) return false;
  if (scores.length <= fewScores) return scores.length > 0;
  return areSpread(scores);
}

/**
 * "Tổng hồ sơ | Thanh toán trực tuyến | 10 | 8", "Tiếp nhận | Trực tuyến | Quá hạn": whole numbers of one group under
 * its bare name, a count beside them, are dossiers.
 */
function countsOfOne(
  scores: readonly Fact[],
  facts: readonly Fact[],
  unread: readonly Unread[]
): boolean {
  const [first] = scores;
  if (first?.subject.kind !== "group") return false;
  const { id } = first.subject;
  return (
    (unread.some(({ column }) => column !== null && isCount(column)) ||
      facts.some(({ column }) => column.field === null && isCount(column))) &&
    scores.every(
      ({ subject, column, figure }) =>
        subject.kind === "group" &&
        subject.id === id &&
        column.measure === null &&
        column.maximum === null &&
        !column.levels.some(({ meaning }) => pointsWord.test(foldPlain(meaning.text))) &&
        figure?.kind === "figure" &&
        Number.isInteger(figure.value)
    )
  );
}

const pointsWord = /(?:^| )diem(?: |$)/u;

function isCount({ levels, measure, groups }: Column): boolean {
  return (
    (measure === "denominator" && groups.length === 0) ||
    levels.some(({ meaning }) => namesCount(meaning.text))
  );
}

/** Places are told apart until there are enough of them: in a league after its first rows. */
function areSpread(scores: readonly Fact[]): boolean {
  const places = new Set<string>();
  for (const score of scores) {
    places.add(placeOf(score));
    if (places.size * mostRepeats >= scores.length) return true;
  }
  return false;
}

/** A page printed several times still repeats its scores; what repeats more often is a list of something else. */
const [fewScores, mostRepeats] = [24, 8];

const fewestGroups = 3;
/** Totals below which they are no league and no series, unless the figures beside add up to them. */
const fewestTotals = 2;

/**
 * Totals of units, or of the months of one, without their groups: a table of ours only where the page speaks of the
 * Decision, or holds its scores beside.
 */
export function isOfTotals({ facts, unread }: BlockFacts): boolean {
  const totals = facts.filter(
    ({ subject, measure, figure, unit, period, column }) =>
      subject.kind === "total" &&
      measure === "points" &&
      figure?.kind === "figure" &&
      ((unit !== null && (column.total || column.unit !== null)) || period !== null)
  );
  const places = new Set(totals.map(({ unit, period }) => `${unit ?? ""}|${period?.label ?? ""}`));
  const [only] = totals;
  return (
    (places.size >= fewestTotals || (only !== undefined && standsAlone(only, unread))) &&
    totals.every(
      ({ figure }) =>
        figure?.kind === "figure" && figure.value >= 0 && hundredthsOf(figure) <= fullScore
    )
  );
}

const fullScore = 10_000;

/** One total of one unit or period: its column says that it is points, or its parts stand beside it. */
function standsAlone(only: Fact, unread: readonly Unread[]): boolean {
  return (only.isHeaded && !only.column.total) || addsUp(only, unread);
}

/** The figures beside a total that no label names are its parts: "Nhóm 1 | … | Nhóm 6 | Tổng" of one unit. */
function addsUp({ row, figure }: Fact, unread: readonly Unread[]): boolean {
  const parts = unread.flatMap(({ cell }) => {
    const part = cell.row === row ? figureAs(cell, "points", false) : null;
    return part?.kind === "figure" ? hundredthsOf(part) : [];
  });
  return (
    parts.length >= fewestGroups &&
    figure?.kind === "figure" &&
    parts.reduce((sum, part) => sum + part, 0) === hundredthsOf(figure)
  );
}

function namesGroups(scores: readonly Fact[]): boolean {
  const groups = new Set(
    scores.flatMap(({ subject }) => (subject.kind === "group" ? subject.id : []))
  );
  return groups.size >= fewestGroups;
}

function isScore({ measure, subject, isHeaded, figure }: Fact): boolean {
  if (figure === null) return false;
  if (measure === "numerator") return subject.kind === "indicator";
  if (measure !== "points" && measure !== "percent") return false;
  if (subject.kind === "group") return measure === "points" && figure.kind !== "text";
  return subject.kind === "indicator" && isHeaded;
}

function placeOf({ unit, period, subject, measure }: Fact): string {
  const name =
    subject.kind === "group" ? subject.id : subject.kind === "indicator" ? subject.code : "";
  return `${unit ?? ""}|${period?.label ?? ""}|${name}|${measure}`;
}

import { groupById } from "../../decision766/groups";
import type { Hundredths } from "../../decision766/hundredths";
import { findingOf, type Finding } from "../../sheet/finding";
import type { Board } from "../../sheet/scoreboard";
import { fold } from "../../sheet/text/fold";
import { sum } from "../arithmetic";
import type { BoardAssessment, ScoreAssessment } from "../assessment";

/** A printed total against the sum of the groups, when all are there. */
export function checkTotal(board: Board, assessed: BoardAssessment): readonly Finding[] {
  const { total } = board;
  if (total === null || !("value" in total.points)) return [];
  const known = knownPoints(board);
  const open = openMaxima(board, assessed);
  if (known.length < fewestKnown) return [];
  const added = sum(known);
  const printed = total.points.value;
  if (printed >= added && printed <= added + open) return [];
  const facts = { label: total.label.text, printed, added, open };
  return [findingOf(total.points.cell, { kind: "totalDiffers", ...facts })];
}

/** Groups with points below which a printed total cannot be held against them. */
const fewestKnown = 3;

function knownPoints({ groups, adjustments }: Board): readonly Hundredths[] {
  return [...groups.map(({ points }) => points), ...(adjustments ?? [])].flatMap((each) =>
    "value" in each ? [each.value] : []
  );
}

/** The most that the groups without points can add; 0 where all have them. */
function openMaxima({ groups }: Board, { missing }: BoardAssessment): Hundredths {
  const absent = groups.filter(({ points }) => !("value" in points)).map(({ id }) => id);
  return sum([...absent, ...missing].map((id) => groupById(id).maxPoints));
}

/** A published rank outside the places its points give in the league. */
export function checkRanks(board: BoardAssessment): readonly Finding[] {
  const scores: readonly (ScoreAssessment | null)[] = [board.total, ...board.groups];
  return scores.flatMap((score) => {
    if (score === null || score.rank === null || score.standing === null) return [];
    // Of how many the place is, the sheet says, or its units show; an extract of a league shows nothing.
    if (score.rankOf?.value !== score.standing.of) return [];
    const { origin, value } = score.rank;
    const lowest = score.standing.computedRank.value;
    if (value >= lowest && value < lowest + score.standing.tied) return [];
    return [
      findingOf(origin.kind === "cell" ? origin.cell : null, {
        kind: "rankDiffers",
        label: score.label.text,
        unit: board.unit?.text ?? null,
        published: value,
        computed: lowest,
      }),
    ];
  });
}

/** A printed grade that is not the one the total earns under the bands in use; only names of these bands are held. */
export function checkGrade(
  { total }: BoardAssessment,
  names: readonly string[]
): readonly Finding[] {
  const printed = total?.printedGrade ?? null;
  if (total === null || printed === null || total.points === null || total.grade === null)
    return [];
  const said = fold(printed.text);
  if (said === fold(total.grade) || !names.some((name) => fold(name) === said)) return [];
  const facts = { printed: printed.text, points: total.points.value, earned: total.grade };
  return [findingOf(printed.cell, { kind: "gradeDiffers", ...facts })];
}

/** Two periods that follow each other under different rules. */
export function checkBoundary(boards: readonly BoardAssessment[]): readonly Finding[] {
  const told = new Set<string>();
  return boards.flatMap(({ comparison, period }) => {
    if (comparison.kind !== "boundary" || period === null) return [];
    const key = `${comparison.period.label}|${period.label}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      findingOf(period.cell, {
        kind: "editionBoundary",
        before: { period: comparison.period.label, edition: comparison.before },
        after: { period: period.label, edition: comparison.after },
      }),
    ];
  });
}

import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type {
  BoardAssessment,
  GroupAssessment,
  IndicatorAssessment,
} from "../../scoring/assessment";
import { libraryEntries } from "./entries";
import type { Condition, LibraryEntry } from "./entry";

/** An entry with what the figures say for it; indicator null where the whole group spoke. */
export interface Chosen {
  readonly entry: LibraryEntry;
  readonly group: GroupAssessment;
  readonly indicator: IndicatorAssessment | null;
}

/** Losses, in hundredths of a point, from which a group is offered more. */
const twoFrom = 30;
const threeFrom = 100;
/** More of one kind would not be read. */
const mostOfOneGroup = 4;
/** Below this many cases a single one moves the ratio by over ten points. */
const fewCases = 10;

/**
 * The causes or remedies that a group's figures speak for: the office's own before the shipped ones, the
 * indicator with most to win first, one for each before a second for any.
 * @param own the office's own entries
 */
export function chooseEntries(
  board: BoardAssessment,
  group: GroupAssessment,
  kind: LibraryEntry["kind"],
  own: readonly LibraryEntry[]
): readonly Chosen[] {
  const fitting = [...own, ...libraryEntries].filter(
    (entry) => entry.kind === kind && isAbout(entry, group) && isFor(entry, board)
  );
  const whole = fitting
    .filter((entry) => entry.indicator === null && holds(entry.condition, group, null))
    .map((entry): Chosen => ({ entry, group, indicator: null }));
  const measured = group.indicators
    .filter(losesPoints)
    .sort((a, b) => (b.shortfall?.value ?? 0) - (a.shortfall?.value ?? 0))
    .map((indicator) =>
      fitting
        .filter(
          ({ indicator: code, condition }) =>
            code === indicator.code && holds(condition, group, indicator)
        )
        .map((entry): Chosen => ({ entry, group, indicator }))
    );
  const counted = group.indicators.some(({ shortfall }) => shortfall !== null);
  const spoken = new Set(measured.flat().map(({ entry }) => entry.indicator));
  const unmeasured = counted ? [] : byIndicator(fitting, group, spoken);
  const chosen = [...whole, ...inTurn(measured), ...inTurn(unmeasured)];
  const most = usualNumber(kind, group.shortfall?.value ?? 0);
  return chosen.slice(
    0,
    counted ? Math.max(most, Math.min(inTurn(measured).length, mostOfOneGroup)) : most
  );
}

function isAbout({ group: of }: LibraryEntry, { id }: GroupAssessment): boolean {
  return of === id || groupById(id).mergedFrom.includes(of);
}

/** What a level cannot move is never advised to it. */
function isFor({ indicator, levels }: LibraryEntry, { level }: BoardAssessment): boolean {
  const movable = indicator === null || indicatorByCode(indicator).movedBy.includes(level);
  return movable && levels.includes(level);
}

function losesPoints({ shortfall, ratio, points, outOfReach }: IndicatorAssessment): boolean {
  const below = points === null && ratio !== null && ratio.value < 10_000;
  return !outOfReach && ((shortfall?.value ?? 0) > 0 || below);
}

function holds(
  condition: Condition,
  group: GroupAssessment,
  indicator: IndicatorAssessment | null
): boolean {
  const ratio = indicator?.ratio?.value ?? null;
  switch (condition.kind) {
    case "loses":
      return true;
    case "losesAtLeast":
      return ((indicator ?? group).shortfall?.value ?? 0) >= condition.points;
    case "ratioBelow":
      return ratio !== null && ratio < condition.percent;
    case "ratioAtLeast":
      return ratio !== null && ratio >= condition.percent && ratio < 10_000;
    case "fell":
      return (group.movement?.points?.value ?? 0) < 0;
    case "fewCases": {
      const cases = indicator?.denominator?.value ?? 0;
      return cases > 0 && cases < fewCases;
    }
  }
}

/** Entries about indicators that the sheet does not count, an indicator a list. */
function byIndicator(
  fitting: readonly LibraryEntry[],
  group: GroupAssessment,
  spoken: ReadonlySet<LibraryEntry["indicator"]>
): readonly (readonly Chosen[])[] {
  const lists = new Map<LibraryEntry["indicator"], Chosen[]>();
  for (const entry of fitting) {
    if (entry.indicator === null || spoken.has(entry.indicator)) continue;
    if (!holds(entry.condition, group, null)) continue;
    const chosen: Chosen = { entry, group, indicator: null };
    const list = lists.get(entry.indicator);
    if (list === undefined) lists.set(entry.indicator, [chosen]);
    else list.push(chosen);
  }
  return [...lists.values()];
}

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly (readonly Chosen[])[]): readonly Chosen[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? [])
  ).flat();
}

function usualNumber(kind: LibraryEntry["kind"], loss: number): number {
  if (kind === "cause") return loss >= threeFrom ? 2 : 1;
  if (loss >= threeFrom) return 3;
  return loss >= twoFrom ? 2 : 1;
}

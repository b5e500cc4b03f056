import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type {
  BoardAssessment,
  GroupAssessment,
  IndicatorAssessment,
} from "../../scoring/assessment";
import { audienceOf } from "./audience";
import { holds, type Held } from "./condition";
import type { Remembered } from "./decisions";
import { libraryEntries } from "./entries";
import type { LibraryEntry } from "./entry";

/** An entry with what the figures say for it; indicator null where the whole group spoke. */
export interface Chosen {
  readonly entry: LibraryEntry;
  readonly group: GroupAssessment;
  readonly indicator: IndicatorAssessment | null;
  /** `unknown`: the sheet does not give what the entry's condition asks for. */
  readonly held: Exclude<Held, "no">;
  readonly remembered: Remembered;
}

export interface Offered {
  /** What is offered unasked, and whatever a person confirmed for this board. */
  readonly usual: readonly Chosen[];
  /** Everything else that may be meant, for who asks for more. */
  readonly further: readonly Chosen[];
}

/** What a choice knows beside the figures. */
export interface ChoiceContext {
  /** The office's own entries, offered before the shipped ones. */
  readonly own: readonly LibraryEntry[];
  readonly remembered: (entry: string) => Remembered;
}

/** Losses, in hundredths of a point, from which a group is offered more. */
const twoFrom = 30;
const threeFrom = 100;
/** More of one kind would not be read. */
const mostOfOneGroup = 4;

/**
 * The causes or remedies that a group's figures speak for: the office's own before the shipped ones, the indicator with
 * most to win first, one for each before a second for any; those confirmed in an earlier period after those never used,
 * so that a month does not repeat the one before. What a person dropped is left out.
 */
export function chooseEntries(
  board: BoardAssessment,
  group: GroupAssessment,
  kind: LibraryEntry["kind"],
  context: ChoiceContext
): Offered {
  const candidates = [...context.own, ...libraryEntries]
    .filter((entry) => entry.kind === kind && isAbout(entry, group) && isFor(entry, board))
    .flatMap((entry) => candidateOf(entry, group, context.remembered(entry.id)));
  const certain = candidates.filter(({ held }) => held === "yes");
  const counted = group.indicators.some(({ shortfall }) => shortfall !== null);
  const whole = certain.filter(({ entry }) => entry.indicator === null);
  const measured = inTurn(byLoss(certain).map(leastUsed));
  const unmeasured = leastUsed(
    inTurn(
      byCode(
        certain.filter(({ entry, indicator }) => entry.indicator !== null && indicator === null)
      )
    )
  );
  const inOrder = [...leastUsed(whole), ...measured, ...unmeasured];
  const offered = counted ? inOrder.filter((each) => !unmeasured.includes(each)) : inOrder;
  const most = usualNumber(kind, group.shortfall?.value ?? 0);
  const usual = new Set(
    offered.slice(0, counted ? Math.max(most, Math.min(measured.length, mostOfOneGroup)) : most)
  );
  const all = [...inOrder, ...candidates.filter(({ held }) => held === "unknown")];
  const isUsual = (each: Chosen): boolean =>
    usual.has(each) || each.remembered.decision === "confirmed";
  return { usual: all.filter(isUsual), further: all.filter((each) => !isUsual(each)) };
}

function isAbout({ group: of }: LibraryEntry, { id }: GroupAssessment): boolean {
  return of === id || groupById(id).mergedFrom.includes(of);
}

/** What a level cannot move is never advised to it. */
function isFor({ indicator, levels }: LibraryEntry, board: BoardAssessment): boolean {
  const movable = indicator === null || indicatorByCode(indicator).movedBy.includes(board.level);
  return movable && levels.includes(audienceOf(board));
}

function candidateOf(
  entry: LibraryEntry,
  group: GroupAssessment,
  remembered: Remembered
): readonly Chosen[] {
  if (remembered.decision === "dropped") return [];
  const own = group.indicators.find(({ code }) => code === entry.indicator) ?? null;
  const isMeasured = own !== null && (own.ratio !== null || own.shortfall !== null);
  if (isMeasured && !losesPoints(own)) return [];
  const indicator = isMeasured ? own : null;
  const held = holds(entry, group, indicator);
  return held === "no" ? [] : [{ entry, group, indicator, held, remembered }];
}

function losesPoints({ shortfall, ratio, points, outOfReach }: IndicatorAssessment): boolean {
  const below = points === null && ratio !== null && ratio.value < 10_000;
  return !outOfReach && ((shortfall?.value ?? 0) > 0 || below);
}

/** Entries about measured indicators, an indicator a list, the greatest loss first. */
function byLoss(chosen: readonly Chosen[]): readonly (readonly Chosen[])[] {
  return byCode(chosen.filter(({ indicator }) => indicator !== null)).toSorted(
    ([a], [b]) => (b?.indicator?.shortfall?.value ?? 0) - (a?.indicator?.shortfall?.value ?? 0)
  );
}

function byCode(chosen: readonly Chosen[]): readonly (readonly Chosen[])[] {
  const lists = new Map<LibraryEntry["indicator"], Chosen[]>();
  for (const each of chosen) {
    const list = lists.get(each.entry.indicator);
    if (list === undefined) lists.set(each.entry.indicator, [each]);
    else list.push(each);
  }
  return [...lists.values()];
}

/** Never used first, then the longest ago; else the order stays. */
function leastUsed(chosen: readonly Chosen[]): readonly Chosen[] {
  const at = ({ remembered }: Chosen): string => remembered.before ?? "";
  return chosen.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
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

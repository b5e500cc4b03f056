import type { Fact } from "../facts/fact";
import { hasPoints } from "../facts/costOf";
import type { BoardDraft } from "./drafts";
import { groupedBy } from "./groupedBy";
import { nameKey } from "../text/unitKey";
import { foldPlain } from "../text/fold";
import { distanceOf } from "../text/relativePeriod";
import type { SaidPeriod } from "../label/meaning";
import { periodKey } from "../label/periods";
import type { Told } from "./told";

/**
 * The boards that have points. Figures of another period beside a full board ("Kỳ trước", "Xếp hạng tháng 9") are
 * context; ranks of the newest such period are the board's own.
 */
export function settleStrays(drafts: readonly BoardDraft[], told: Told): readonly BoardDraft[] {
  const scored = drafts.filter(
    (draft) => hasPoints(draft.slots, (subject) => subject !== "total") || isEmptyRow(draft)
  );
  const anyPoints = scored.some(({ slots }) => hasPoints(slots));
  if (anyPoints && scored.length === drafts.length) return scored;
  if (!anyPoints) return drafts.filter(({ slots }) => hasPoints(slots));
  const byUnit = groupedBy(scored, ({ unit }) => nameKey(unit));
  const isScored = new Set(scored);
  const strays = drafts
    .filter((draft) => !isScored.has(draft))
    .sort((a, b) => inTime(b).localeCompare(inTime(a), "vi", { numeric: true }));
  const boards = [...scored];
  for (const stray of strays) {
    const home =
      byUnit.get(nameKey(stray.unit)) ??
      (stray.unit === null && scored.length === 1 ? scored : null);
    if (home === null) {
      if (hasPoints(stray.slots)) boards.push(stray);
      else tellMissing(stray, told);
    } else attach(stray, home, told);
  }
  return boards;
}

/** A unit of a league whose figures are still to come. */
export function isEmptyRow({ slots, unitCell }: BoardDraft): boolean {
  return (
    unitCell !== null &&
    [...slots.values()].every((facts) =>
      facts.every(({ figure, row }) => figure === null && row === unitCell.row)
    )
  );
}

function inTime({ period }: BoardDraft): string {
  return period?.date ?? period?.label ?? "";
}

/** Percents of so many groups are a board whose points are gone, not a glance at another period. */
const fewestPercents = 3;

function attach(stray: BoardDraft, home: readonly BoardDraft[], told: Told): void {
  const [only] = home;
  const target =
    home.find(({ period }) => period === null || periodKey(period) === periodKey(stray.period)) ??
    boardMeant(stray.period, home) ??
    (home.length === 1 && stray.period === null ? only : undefined);
  if (target === undefined) {
    const isContext =
      stray.period !== null &&
      [...stray.slots.keys()].every((key) => /^total\||\|rank$|\|percent$/.test(key));
    const percents = [...stray.slots.keys()].filter((key) => key.endsWith("|percent")).length;
    if (isContext && percents >= fewestPercents) tellMissing(stray, told);
    if (!isContext) {
      const count = figuresIn(stray).length;
      told.add(figuresIn(stray)[0]?.cell, { kind: "unreadCells", where: { line: "cell" }, count });
    }
    return;
  }
  for (const [key, facts] of stray.slots) {
    if (ownMeasures.test(key) && !hasFigure(target.slots.get(key))) target.slots.set(key, facts);
  }
}

/**
 * "Hạng kỳ trước" beside "Kỳ trước (T9/2026)", or beside two months: the board that the distance means. Undefined where
 * that is not sure.
 */
function boardMeant(said: SaidPeriod | null, home: readonly BoardDraft[]): BoardDraft | undefined {
  if (said?.isRelative !== true) return undefined;
  const words = foldPlain(said.label);
  const named = home.filter(({ period }) => foldPlain(period?.label ?? "").includes(words));
  if (named.length === 1) return named[0];
  const dated = home.filter(({ period }) => period?.date != null);
  const [older, newer] = dated.sort((a, b) => inTime(a).localeCompare(inTime(b)));
  if (named.length > 1 || dated.length !== 2 || home.length !== 2) return undefined;
  if (older?.period?.kind !== newer?.period?.kind) return undefined;
  const distance = distanceOf(said.label);
  return distance === null ? undefined : distance === "before" ? older : newer;
}

const ownMeasures = /\|(?:rank|grade|percent)$/;

function hasFigure(facts: readonly Fact[] | undefined): boolean {
  return facts?.some(({ figure }) => figure !== null) ?? false;
}

function figuresIn({ slots }: BoardDraft): readonly Fact[] {
  return [...slots.values()].flat().filter(({ figure }) => figure?.kind === "figure");
}

function tellMissing(stray: BoardDraft, told: Told): void {
  told.add(figuresIn(stray)[0]?.cell, { kind: "noPointsInLine", unit: stray.unit });
  // A word that waits for the only score of the row.
  for (const { figure, cell } of [...stray.slots.values()].flat())
    if (figure?.kind === "waiting") told.named(cell, "waiting");
}

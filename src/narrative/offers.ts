import type { BoardAssessment, GroupAssessment, IndicatorAssessment } from "../scoring/assessment";
import { formatCount, formatHundredths, formatPercent } from "./format/number";
import { chooseEntries, type Chosen } from "./library/choose";
import type { LibraryEntry } from "./library/entry";
import type { NarrativeOptions, Paragraph, Span } from "./paragraph";
import { groupName } from "./say/names";
import { say } from "./say/spans";

/** Causes and remedies offered for the groups that lose points, the greater loss first. */
export function offeredParagraphs(
  board: BoardAssessment,
  kind: LibraryEntry["kind"],
  options: NarrativeOptions
): readonly Paragraph[] {
  const losing = board.groups
    .filter((group) => lossOf(group) > 0 && group.standing?.allEqualBelowMaximum !== true)
    .sort((a, b) => lossOf(b) - lossOf(a));
  return losing
    .flatMap((group) => chooseEntries(board, group, kind, options.ownEntries ?? []))
    .filter(({ entry }) => options.decisions?.get(entry.id) !== "dropped")
    .map((chosen) => paragraph(chosen, options.decisions?.get(chosen.entry.id) === "confirmed"));
}

/** In hundredths of a point; of its indicators where the group's own is not known. */
function lossOf({ shortfall, indicators }: GroupAssessment): number {
  return (
    shortfall?.value ??
    indicators.reduce((sum, indicator) => sum + Math.max(indicator.shortfall?.value ?? 0, 0), 0)
  );
}

function paragraph(chosen: Chosen, confirmed: boolean): Paragraph {
  const { entry, group } = chosen;
  return {
    id: `${entry.kind}.${group.id}.${entry.id}`,
    role: entry.kind,
    group: group.id,
    indicator: entry.indicator,
    actor: entry.actor,
    spans: entry.kind === "cause" ? say`${entry.text}.` : remedyText(chosen),
    offer: { entry: entry.id, confirmed, because: because(chosen) },
  };
}

/**
 * What is to be done, the indicator it moves and what it rests on. What can be won is told once for an indicator, never
 * with each of its remedies: told with each, it would read as if it could be won as often.
 */
function remedyText({ entry }: Chosen): readonly Span[] {
  const moves = entry.indicator === null ? "" : `chỉ số ${entry.indicator}`;
  const basis = entry.basis === null ? "" : `theo ${entry.basis}`;
  const known = [moves, basis].filter((part) => part !== "").join("; ");
  return known === "" ? say`${entry.text}.` : say`${entry.text} (${known}).`;
}

/** The figures that chose the entry, for the person who confirms it. */
function because({ entry: { condition }, group, indicator }: Chosen): string {
  const change = group.movement?.points ?? null;
  const fell =
    condition.kind === "fell" && change !== null
      ? `; nhóm giảm ${formatHundredths(change.value).replace("-", "")} điểm so với kỳ trước`
      : "";
  return `${indicator === null ? groupReason(group) : indicatorReason(indicator)}${fell}.`;
}

function groupReason(group: GroupAssessment): string {
  const { shortfall } = group;
  return `Nhóm ${groupName(group)} thiếu ${shortfall === null ? "" : formatHundredths(shortfall.value)} điểm`;
}

function indicatorReason({
  code,
  ratio,
  shortfall,
  numerator,
  denominator,
}: IndicatorAssessment): string {
  const counts =
    numerator === null || denominator === null
      ? ""
      : ` (${formatCount(numerator.value)}/${formatCount(denominator.value)})`;
  const measured = ratio === null ? "" : ` đạt ${formatPercent(ratio.value)}${counts}`;
  const cost = shortfall === null ? "" : `, thiếu ${formatHundredths(shortfall.value)} điểm`;
  return `Chỉ số ${code}${measured}${cost}`;
}

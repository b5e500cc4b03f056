import type { BoardAssessment, GroupAssessment, IndicatorAssessment } from "../scoring/assessment";
import { formatCount, formatHundredths, formatPercent } from "./format/number";
import { filledIn, noAmounts } from "./library/amounts";
import { citedOn } from "./library/bases";
import { chooseEntries, type Chosen, type Offered } from "./library/choose";
import { conditionText } from "./library/condition";
import { decisionKey, rememberedFor } from "./library/decisions";
import type { LibraryEntry } from "./library/entry";
import type { NarrativeOptions, Paragraph, Span } from "./paragraph";
import { groupName } from "./say/names";
import { say } from "./say/spans";

/** Causes or remedies offered for the groups that lose points, the greater loss first. */
export function offeredParagraphs(
  board: BoardAssessment,
  kind: LibraryEntry["kind"],
  options: NarrativeOptions
): readonly Paragraph[] {
  return offers(board, kind, options, ({ usual }) => usual);
}

/**
 * What else the library holds for these groups, for who asks for more: a person confirms of it what is true, and it
 * then stands among the others.
 */
export function furtherParagraphs(
  board: BoardAssessment,
  kind: LibraryEntry["kind"],
  options: NarrativeOptions
): readonly Paragraph[] {
  return offers(board, kind, options, ({ further }) => further);
}

function offers(
  board: BoardAssessment,
  kind: LibraryEntry["kind"],
  options: NarrativeOptions,
  part: (offered: Offered) => readonly Chosen[]
): readonly Paragraph[] {
  const context = {
    own: options.ownEntries ?? [],
    remembered: rememberedFor(options.decisions ?? new Map(), board),
  };
  return board.groups
    .filter((group) => lossOf(group) > 0 && group.standing?.allEqualBelowMaximum !== true)
    .sort((a, b) => lossOf(b) - lossOf(a))
    .flatMap((group) => part(chooseEntries(board, group, kind, context)))
    .map((chosen) => paragraph(chosen, board, options));
}

/** In hundredths of a point; of its indicators where the group's own is not known. */
function lossOf({ shortfall, indicators }: GroupAssessment): number {
  return (
    shortfall?.value ??
    indicators.reduce((sum, indicator) => sum + Math.max(indicator.shortfall?.value ?? 0, 0), 0)
  );
}

function paragraph(
  chosen: Chosen,
  board: BoardAssessment,
  { amounts = noAmounts }: NarrativeOptions
): Paragraph {
  const { entry, group, remembered } = chosen;
  const text = filledIn(entry.text, amounts);
  return {
    id: `${entry.kind}.${group.id}.${entry.id}`,
    role: entry.kind,
    group: group.id,
    indicator: entry.indicator,
    actor: entry.actor,
    claims: [],
    spans: entry.kind === "cause" ? say`${text}.` : remedyText(entry, text, board),
    offer: {
      entry: entry.id,
      key: decisionKey(entry.id, board),
      confirmed: remembered.decision === "confirmed",
      because: because(chosen),
    },
  };
}

/**
 * What is to be done, the indicator it moves and what it rests on. What can be won is told once for an indicator, never
 * with each of its remedies: told with each, it would read as if it could be won as often.
 */
function remedyText(
  { indicator, bases }: LibraryEntry,
  text: string,
  { period }: BoardAssessment
): readonly Span[] {
  const moves = indicator === null ? "" : `chỉ số ${indicator}`;
  const cited = citedOn(bases, period?.date ?? null);
  const basis = cited === null ? "" : `theo ${cited}`;
  const known = [moves, basis].filter((part) => part !== "").join("; ");
  return known === "" ? say`${text}.` : say`${text} (${known}).`;
}

/** The figures that chose the entry, for the person who confirms it. */
function because({ entry, group, indicator, held, remembered }: Chosen): string {
  const change = group.movement?.points ?? null;
  const fell =
    entry.condition.kind === "fell" && held === "yes" && change !== null
      ? `; nhóm giảm ${formatHundredths(change.value).replace("-", "")} điểm so với kỳ trước`
      : "";
  const asked =
    held === "unknown"
      ? `; dùng khi ${conditionText(entry.condition)}, bảng điểm chưa có số liệu này`
      : "";
  const before =
    remembered.before === null ? "" : ` Đã xác nhận ở kỳ đến ngày ${dayText(remembered.before)}.`;
  return `${indicator === null ? groupReason(group) : indicatorReason(indicator)}${fell}${asked}.${before}`;
}

/** @example dayText("2026-03-05") // "05/3/2026" */
function dayText(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
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

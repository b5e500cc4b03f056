import { groupById } from "../decision766/groups";
import { indicatorByCode } from "../decision766/indicators";
import type { BoardAssessment, GroupAssessment, IndicatorAssessment } from "../scoring/assessment";
import { libraryEntries } from "./library/entries";
import type { LibraryEntry } from "./library/entry";
import type { NarrativeOptions, Paragraph } from "./paragraph";
import { formatHundredths, formatPercent } from "./format/number";
import { groupName } from "./say/names";
import { points, say } from "./say/spans";

/** Losses, in hundredths of a point, from which a group is offered two or three remedies. */
const twoFrom = 30;
const threeFrom = 100;

interface Chosen {
  readonly entry: LibraryEntry;
  readonly group: GroupAssessment;
  readonly indicator: IndicatorAssessment | null;
  readonly because: string;
}

/** Causes and remedies offered for the groups that lose points, the greater loss first. */
export function offeredParagraphs(
  board: BoardAssessment,
  kind: LibraryEntry["kind"],
  options: NarrativeOptions
): readonly Paragraph[] {
  const losing = board.groups
    .filter(
      ({ shortfall, standing }) =>
        (shortfall?.value ?? 0) > 0 && standing?.allEqualBelowMaximum !== true
    )
    .sort((a, b) => (b.shortfall?.value ?? 0) - (a.shortfall?.value ?? 0));
  return losing
    .flatMap((group) => choose(board, group, kind))
    .filter(({ entry }) => options.decisions?.get(entry.id) !== "dropped")
    .map((chosen) => paragraph(chosen, options.decisions?.get(chosen.entry.id) === "confirmed"));
}

function choose(
  board: BoardAssessment,
  group: GroupAssessment,
  kind: LibraryEntry["kind"]
): readonly Chosen[] {
  const fitting = libraryEntries.filter(
    (entry) =>
      entry.kind === kind &&
      (entry.group === group.id || groupById(group.id).mergedFrom.includes(entry.group)) &&
      indicatorByCode(entry.indicator).movedBy.includes(board.level)
  );
  const loss = group.shortfall?.value ?? 0;
  const most =
    kind === "cause"
      ? loss >= threeFrom
        ? 2
        : 1
      : loss >= threeFrom
        ? 3
        : loss >= twoFrom
          ? 2
          : 1;
  const measured = group.indicators
    .filter(
      ({ shortfall, ratio, points: own, outOfReach }) =>
        !outOfReach &&
        ((shortfall?.value ?? 0) > 0 || (own === null && ratio !== null && ratio.value < 10_000))
    )
    .sort((a, b) => (b.shortfall?.value ?? 0) - (a.shortfall?.value ?? 0));
  const chosen: Chosen[] = [];
  for (const indicator of measured) {
    for (const entry of fitting.filter(({ indicator: code }) => code === indicator.code)) {
      chosen.push({ entry, group, indicator, because: indicatorReason(indicator) });
    }
  }
  // Without counts, one entry of each indicator before a second one of any.
  const seen = new Set(chosen.map(({ entry }) => entry.indicator));
  const [fresh, again] = [
    fitting.filter(
      (entry, index) =>
        !seen.has(entry.indicator) &&
        fitting.findIndex(({ indicator }) => indicator === entry.indicator) === index
    ),
    fitting.filter(
      (entry, index) =>
        !seen.has(entry.indicator) &&
        fitting.findIndex(({ indicator }) => indicator === entry.indicator) !== index
    ),
  ];
  const known = group.indicators.some(({ shortfall }) => shortfall !== null);
  const general = known
    ? []
    : [...fresh, ...again].map((entry) => ({
        entry,
        group,
        indicator: null,
        because: groupReason(group),
      }));
  return [...chosen, ...general].slice(
    0,
    known ? Math.max(most, Math.min(chosen.length, 4)) : most
  );
}

function groupReason(group: GroupAssessment): string {
  return `Nhóm ${groupName(group)} thiếu ${group.shortfall === null ? "" : formatHundredths(group.shortfall.value)} điểm.`;
}

function indicatorReason({ code, ratio, shortfall }: IndicatorAssessment): string {
  const measured = ratio === null ? "" : ` đạt ${formatPercent(ratio.value)}`;
  const cost = shortfall === null ? "" : `, thiếu ${formatHundredths(shortfall.value)} điểm`;
  return `Chỉ số ${code}${measured}${cost}.`;
}

function paragraph({ entry, group, indicator, because }: Chosen, confirmed: boolean): Paragraph {
  const winnable = indicator?.shortfall ?? null;
  const moves = `chỉ số ${entry.indicator}, ${lowerFirst(indicatorByCode(entry.indicator).shortName)}`;
  const spans =
    entry.kind === "cause"
      ? say`${entry.text}.`
      : winnable === null
        ? say`${entry.text} (${moves}).`
        : say`${entry.text} (${moves}; có thể tăng tối đa ${points(winnable)} điểm).`;
  return {
    id: `${entry.kind}.${group.id}.${entry.id}`,
    role: entry.kind,
    group: group.id,
    indicator: entry.indicator,
    actor: entry.actor,
    spans,
    offer: { entry: entry.id, confirmed, because },
  };
}

function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLocaleLowerCase("vi") + name.slice(1)
    : name;
}

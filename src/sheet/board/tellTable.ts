import type { PageCell } from "../../cells/page";
import { labelText, textOf } from "../axes/block";
import type { Column } from "../axes/column";
import { headingsApart } from "../axes/headingsApart";
import type { BlockFacts } from "../facts/blockFacts";
import { isPartOfYear } from "../label/periods";
import type { Fact } from "../facts/fact";
import type { BoardDraft } from "./drafts";
import { headingOf } from "./heading";
import { isEmptyRow } from "./strays";
import { tellUnread } from "./tellUnread";
import type { Told } from "./told";

/** A unit that waits for its points has figures in its row already. */
export function tellUnscored(
  drafts: readonly BoardDraft[],
  readings: readonly BlockFacts[],
  told: Told
): void {
  const rows = new Set(readings.flatMap(({ unread }) => unread.map(({ cell }) => cell.row)));
  for (const draft of drafts)
    if (draft.unitCell !== null && rows.has(draft.unitCell.row) && isEmptyRow(draft))
      told.add(draft.unitCell, { kind: "noPointsInLine", unit: draft.unit });
}

/**
 * A month or quarter that no year stands with belongs to no edition, and "tuần trước" beside no other period is
 * nobody knows when; each said once.
 */
export function tellYear(drafts: readonly BoardDraft[], told: Told): void {
  const open = drafts.filter(({ period }) => period?.date === null);
  const undated = open.find(({ period }) => period !== null && isPartOfYear(period));
  // A month that only the sheet's name says is told where its table begins.
  if (undated?.period != null)
    told.add(undated.periodCell ?? firstCellIn(undated), {
      kind: "noYear",
      text: undated.period.label,
    });
  const relative = open.find(({ period }) => period?.isRelative === true);
  if (relative?.period != null)
    told.add(relative.periodCell, { kind: "strangePeriod", text: relative.period.label });
}

/** A heading that one page of a table lost, or has misspelt. */
export function tellHeadingsApart(readings: readonly BlockFacts[], told: Told): void {
  for (const [at, { block }] of readings.entries()) {
    const before = readings[at - 1];
    const found = before === undefined ? null : headingsApart(before.block, block);
    for (const { at: place, text, usual } of found ?? [])
      told.add(place, {
        kind: "otherHeading",
        text,
        usual: labelText(usual),
        usualCell: told.address(usual),
      });
  }
}

/** The sheet is called after one month or unit, its title after another. */
export function tellOtherwise(readings: readonly BlockFacts[], told: Told): void {
  for (const { title } of readings) {
    const { otherwise, period, otherUnit, unit } = title;
    if (otherwise !== null && period !== null)
      told.add(title.periodCell, { kind: "otherName", name: otherwise.label, title: period.label });
    if (otherUnit !== null && unit !== null)
      told.add(title.unitCell, { kind: "otherName", name: otherUnit, title: unit });
  }
}

/** The group of all figures stands in the title alone, where it is not called a group of the Decision. */
export function tellGroupOfTitle(
  readings: readonly BlockFacts[],
  speaks: boolean,
  told: Told
): void {
  for (const { ofAll, facts, block } of readings) {
    const title = ofAll?.title ?? null;
    if (title === null || title.isCalled || speaks) continue;
    const first = facts.find(({ cell }) => cell !== null)?.cell ?? null;
    told.add(title.cell ?? first, {
      kind: "groupOfTitle",
      title: title.cell === null ? block.page.sheet : labelText(title.cell),
      group: title.match.id,
    });
  }
}

function firstCellIn({ slots }: BoardDraft): PageCell | null {
  return [...slots.values()].flat().find(({ cell }) => cell !== null)?.cell ?? null;
}

/** Figures that no label governs, names nobody knows, words where figures belong. */
export function tellLeftovers(reading: BlockFacts, told: Told): void {
  for (const cell of reading.unknownRows) told.named(cell, "unknownGroup");
  for (const { cell, text } of reading.strangePeriods)
    told.add(cell, { kind: "strangePeriod", text });
  for (const cell of reading.words) told.notANumber(cell);
  for (const { name, code } of reading.conflicts)
    told.add(code, { kind: "nameCodeConflict", name: labelText(name), code: labelText(code) });
  for (const { name, code } of reading.byCode)
    told.add(code, { kind: "assumedByCode", name, code: labelText(code) });
  for (const column of reading.columns)
    if (column.assumed && column.measure === "points") tellAssumed(column, reading.facts, told);
  for (const { subject, label } of reading.facts) {
    if (subject.kind === "group" && subject.isAssumed)
      told.add(label, { kind: "assumedGroup", text: textOf(label), group: subject.id });
  }
  told.named(reading.maximaByFigures, "assumedMaxima");
  tellUnread(reading, told);
}

function tellAssumed(column: Column, facts: readonly Fact[], told: Told): void {
  const figure = facts.find((fact) => fact.column === column && fact.cell !== null)?.cell ?? null;
  const heading = headingOf(column, figure);
  if (heading?.text == null)
    told.add(heading?.cell, { kind: "assumedUnheaded", column: column.column });
  else told.add(heading.cell, { kind: "assumedColumn", text: heading.text });
}

import type { PageCell } from "../../cells/page";
import { figureIn, type Block } from "../axes/block";
import type { Column } from "../axes/column";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Fact, Subject } from "./fact";
import type { CellFigure } from "./figure";
import type { Frame } from "./frame";
import { governs, isNameless, standsAlone } from "./governs";
import type { Ground } from "./ground";
import { isForAll, measureAt } from "./measureAt";
import { periodAt } from "./periodAt";
import type { Section } from "./section";
import { columnSubject, groupWith, type RowSubject } from "./subjectOf";

/** A row with what its labels mean, what it is about, and the section that it stands in. */
export interface ReadRow {
  readonly row: number;
  readonly meaning: RowMeaning;
  readonly about: RowSubject | null;
  readonly section: Section;
}

/**
 * The rule of governing: the column's and the row's own labels first, then the section's, then the title's.
 * @param cell null where the cell is blank and waits for its number
 */
export function factAt(
  ground: Ground,
  read: ReadRow,
  column: Column,
  cell: PageCell | null,
  figure: CellFigure | null
): Fact | null {
  const { block, title, frame, strangers } = ground;
  const { row, meaning, section } = read;
  if (isNameless(frame, meaning, column, section) || strangers.has(column)) return null;
  const { named, alone, about, labelled } = subjectAt(ground, read, column);
  if (about === null || about.kind === "unknown") return null;
  if (!governs(block, column, meaning, named)) return null;
  const measure = measureAt(column, meaning, figure);
  const period = periodAt(column, meaning, section, title);
  const { unit, unitCell } = unitAt(ground, read, column);
  return {
    subject: about,
    measure,
    figure: cell === null ? null : figureOf(block, cell, measure, column, figure),
    row,
    column,
    cell,
    unit,
    unitCell,
    period: period.said,
    periodCell: period.cell,
    ...labelled,
    pointsRow: meaning.measure === "points" ? (meaning.names.at(-1)?.cell ?? null) : null,
    isShared: measure === "maxPoints" && isForAll(frame, column, meaning),
    isHeaded: isHeaded(column, meaning, named),
    isBeside: alone !== null && isBeside(frame),
    isImplied: false,
    isHidden: column.hidden || cell?.hidden === true,
  };
}

interface SubjectAt {
  /** What the column's headings name. */
  readonly named: RowSubject | null;
  /** What stands in for a name that is nowhere. */
  readonly alone: Subject | null;
  readonly about: RowSubject | null;
  /** The cell that names the subject, and the maximum that the name bears. */
  readonly labelled: Pick<Fact, "label" | "labelMaximum">;
}

function subjectAt(ground: Ground, read: ReadRow, column: Column): SubjectAt {
  const { ofAll } = ground.frame;
  const { about: rowAbout, cell } = aboutOf(read, column);
  const named = columnSubject(column, rowAbout);
  // "Tổng điểm" in a table of one group is the group's.
  const own = ofAll !== null && named?.kind === "total" ? null : named;
  const alone = subjectAlone(ground, read, column, own);
  const rowLabel = alone !== null && ofAll !== null ? null : cell;
  return {
    named,
    alone,
    about: alone ?? own ?? rowAbout,
    labelled:
      own === null
        ? { label: rowLabel, labelMaximum: read.meaning.maximum }
        : { label: headingCell(column), labelMaximum: column.maximum },
  };
}

/** Beside the only group across, or the indicators of one, a share may be of something else. */
function isBeside({ lone, ofAll }: Frame): boolean {
  return lone !== null && ofAll?.isBare !== true;
}

/** What the row is about under a column: its own subject, or the group that it names beside its indicator. */
function aboutOf({ meaning, about }: ReadRow, { isOfGroup }: Column) {
  const own = { about, cell: meaning.subjectCell };
  const best = isOfGroup ? groupWith(meaning.groups, null) : null;
  const name = meaning.names.find(({ column }) => column.namesGroups > 0);
  if (best === null || name === undefined) return own;
  const group: Subject = { kind: "group", id: best.id, matches: meaning.groups, isAssumed: false };
  return { about: group, cell: name.cell };
}

/** What a cell holds under its measure. A number is the same under each: what was seen of it already is taken. */
function figureOf(
  block: Block,
  cell: PageCell,
  measure: Fact["measure"],
  { isPlaced }: Column,
  seen: CellFigure | null
): CellFigure {
  return seen !== null && cell.content.kind === "number"
    ? seen
    : figureIn(block, cell, measure, isPlaced);
}

/** What a figure without a named subject is about: the only group of the table, or its total. */
function subjectAlone(
  { frame }: Ground,
  { meaning, about }: ReadRow,
  column: Column,
  own: RowSubject | null
): Subject | null {
  if (own !== null || about !== null || !standsAlone(frame, meaning, column)) return null;
  return frame.lone ?? { kind: "total" };
}

/** The cell that heads a column whose heading names the subject. */
function headingCell({ named, levels }: Column): PageCell | null {
  return named?.cell ?? levels[0]?.cell ?? null;
}

function isHeaded(column: Column, meaning: RowMeaning, own: RowSubject | null): boolean {
  return column.measure !== null || meaning.measure !== null || own !== null || meaning.total;
}

function unitAt(
  { title }: Ground,
  { meaning, section }: ReadRow,
  column: Column
): Pick<Fact, "unit" | "unitCell"> {
  const below = section.unit !== null ? section : title;
  const beside = column.unit !== null ? column : below;
  const { unit, unitCell } = meaning.unit !== null ? meaning : beside;
  return { unit, unitCell };
}

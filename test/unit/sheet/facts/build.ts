import type { CellRange } from "../../../../src/cells/address";
import { gridFromValues } from "../../../../src/cells/grid";
import { Page, type PageCell } from "../../../../src/cells/page";
import type { GroupId } from "../../../../src/decision766/identity";
import type { Assumptions, Column } from "../../../../src/sheet/axes/column";
import { emptyRow, type RowMeaning, type RowName } from "../../../../src/sheet/axes/rowMeaning";
import { titleOf, untitled, type Title } from "../../../../src/sheet/axes/title";
import type { BlockFacts } from "../../../../src/sheet/facts/blockFacts";
import type { Fact } from "../../../../src/sheet/facts/fact";
import { factsOf } from "../../../../src/sheet/facts/factsOf";
import { valueOf } from "../../../../src/sheet/facts/factValue";
import { frameOf, type Frame } from "../../../../src/sheet/facts/frame";
import type { RowSubject } from "../../../../src/sheet/facts/subjectOf";
import type { SaidPeriod } from "../../../../src/sheet/label/meaning";
import { meaningOf } from "../../../../src/sheet/label/meaningOf";
import type { GroupMatch } from "../../../../src/sheet/text/groupName";
import type { Rows } from "../../layouts/told";
import { blockOf, cellAt, readColumns } from "../axes/blocks";

const plain: Rows = [
  ["Nhóm", null],
  ["Công khai, minh bạch", 17],
];

/** A cell with a text. */
export function cell(text: string): PageCell {
  return cellAt(new Page(gridFromValues("Sheet1", [[text]])), 0, 0);
}

/** A column of figures without any heading, but for what is said of it. */
export function column(over: Partial<Column> = {}): Column {
  const [, bare] = readColumns(plain);
  if (bare === undefined) throw new Error("no column");
  return { ...bare, ...over };
}

/** One heading over a column. */
export function level(text: string): Column["levels"][number] {
  return { cell: cell(text), meaning: meaningOf(text, null) };
}

/** The name of a row, in a column of names. */
export function name(text: string, over: Partial<Column> = {}): RowName {
  return { cell: cell(text), text, column: column({ kind: "key", ...over }) };
}

/** A row of which no more is known than is said of it. */
export function row(over: Partial<RowMeaning> = {}): RowMeaning {
  return { ...emptyRow([]), ...over };
}

/** A table that lends nothing to its figures but what is said of it. */
export function frame(over: Partial<Frame> = {}): Frame {
  const block = blockOf(plain);
  return { ...frameOf(block, untitled, [], []), ...over };
}

export function title(over: Partial<Title> = {}): Title {
  return { ...untitled, ...over };
}

export function match(id: GroupId): GroupMatch {
  return { id, confidence: 1 };
}

export function period(
  label: string,
  kind: SaidPeriod["kind"],
  date: string | null,
  isRelative = false
): SaidPeriod {
  return { label, kind, date, isRelative };
}

/** A subject in words: "transparency", "1.1 under transparency", "part of transparency: Lỗi". */
export function subjectTold(subject: RowSubject | null): string | null {
  if (subject === null) return null;
  switch (subject.kind) {
    case "group":
      return subject.id + (subject.isAssumed ? ", assumed" : "");
    case "indicator":
      return subject.code + (subject.under === null ? "" : ` under ${subject.under}`);
    case "part":
      return `part of ${subject.group}: ${subject.name}`;
    case "unknown":
      return `unknown: ${subject.name}`;
    case "total":
    case "adjustment":
      return subject.kind;
  }
}

/** The one table of a sheet of 2026, read under the title above it. */
export function read(
  rows: Rows,
  assume: Assumptions = {},
  merges: readonly CellRange[] = []
): BlockFacts {
  const block = blockOf(rows, merges);
  return factsOf(block, titleOf(block, 2026), assume);
}

/** A fact as one line: unit, period, subject, measure and value in points; "?" where the cell waits. */
function factTold(fact: Fact): string {
  const { subject, measure, figure, unit, period: when } = fact;
  const value = valueOf(fact);
  const shown = value === null ? (figure?.kind ?? "?") : String(value / 100);
  return [unit, when?.label, `${subjectTold(subject) ?? ""}:`, measure, shown]
    .filter((each) => each != null)
    .join(" ");
}

/** Every fact of a sheet's table as a line. */
export function factsTold(
  rows: Rows,
  assume: Assumptions = {},
  merges: readonly CellRange[] = []
): readonly string[] {
  return read(rows, assume, merges).facts.map(factTold);
}

import type { PageCell } from "../../cells/page";
import { finished, type Steps } from "../../cells/steps";
import type { GroupId } from "../../decision766/identity";
import { foldPlain } from "../text/fold";
import { readUnit } from "../text/unitName";
import { cellsIn, figureIn, meaningIn, type Block, type Line } from "../axes/block";
import type { Assumptions, Column } from "../axes/column";
import { columnsOf } from "../axes/columns";
import { rowMeaning, type Carried, type RowMeaning, type RowName } from "../axes/rows";
import { lostNames, type LostName } from "../axes/lostNames";
import type { Title } from "../axes/title";
import type { SaidPeriod } from "../label/meaning";
import { periodBesideWhole } from "../label/periods";
import type { AsideKind, Fact } from "./fact";
import { behindSlash, hundredthsOf, type CellFigure, type NumberFigure } from "./figure";
import { couldSayMaxima, maximaRow } from "./maximaRow";
import { strangersAmong } from "./strangers";
import { columnSubject, rowSubject, type RowContext, type RowSubject } from "./subjectOf";

/** A figure that no label governs. */
export interface Unread {
  readonly cell: PageCell;
  readonly column: Column | null;
}

/** All that a block says, each figure of its rows accounted for: a fact, put aside with its kind, or unread. */
export interface BlockFacts {
  readonly block: Block;
  readonly title: Title;
  readonly columns: readonly Column[];
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  readonly aside: Readonly<Record<AsideKind, number>>;
  /** Words where a figure belongs. */
  readonly words: readonly PageCell[];
  /** Rows whose name no rule knows. */
  readonly unknownRows: readonly PageCell[];
  /** Texts under a head of periods that name none. */
  readonly strangePeriods: readonly RowName[];
  /** A name that says one indicator beside a code that says another. */
  readonly conflicts: readonly { readonly name: PageCell; readonly code: PageCell }[];
  /** Indicators known by their code alone, the name beside it being nobody's. */
  readonly byCode: readonly { readonly name: string; readonly code: PageCell }[];
  /** The row of maxima, told by its figures alone. */
  readonly maximaByFigures: PageCell | null;
  /** Figures of the best unit, in a row that says so. */
  readonly leaders: readonly LeaderFigure[];
  /** Numeric cells seen in the rows. */
  readonly counted: number;
  /** The last row that labels govern. */
  readonly lastRow: number;
  readonly assume: Assumptions;
}

/** "Điểm đơn vị cao nhất": another unit's total under this one's. */
export interface LeaderFigure {
  readonly cell: PageCell;
  readonly figure: NumberFigure;
  readonly column: Column;
}

const letters = /\p{L}{2}/u;
const noFigure: CellFigure = { kind: "text" };
const leaderWords = /cao nhat|dan dau/u;

const sampledRows = 40;

interface Section {
  unit: string | null;
  unitCell: PageCell | null;
  period: SaidPeriod | null;
  periodCell: PageCell | null;
  group: GroupId | null;
}

/** What the whole block lends to each of its figures. */
interface Frame {
  readonly block: Block;
  readonly title: Title;
  /** Names down that must be there: a row without one never falls back to the title. */
  readonly unitsDown: boolean;
  readonly periodsDown: boolean;
  /** Several columns name a unit, or a period: one that names none never falls back on nothing. */
  readonly unitsAcross: boolean;
  readonly periodsAcross: boolean;
  /** The only group named across. */
  readonly lone: RowSubject | null;
  readonly subjectsAcross: boolean;
  /** No group, no indicator, no total is named anywhere: then points are totals. */
  readonly namesNone: boolean;
  /** The title speaks of points. */
  readonly saysTotal: boolean;
  /** What the columns headed as the total measure. */
  readonly totals: ReadonlySet<Fact["measure"]>;
  /** What a column's headings have lost beside others of the same. */
  readonly lost: (column: Column) => ReadonlySet<LostName>;
}

/** Reads the rows of a block under some assumptions. */
export function factsOf(
  block: Block,
  title: Title,
  assume: Assumptions,
  rows: readonly number[] = block.body
): BlockFacts {
  return finished(new FactReader(block, title, assume).read(rows));
}

/** The same of all its rows, in steps. */
export function factsOfInSteps(block: Block, title: Title, assume: Assumptions): Steps<BlockFacts> {
  return new FactReader(block, title, assume).read(block.body);
}

const rowsAStep = 64;

class FactReader {
  readonly #columns: readonly Column[];
  readonly #keys: readonly Column[];
  readonly #codes: readonly Column[];
  readonly #figures: readonly Column[];
  readonly #maxima: readonly Column[];
  readonly #frame: Frame;
  readonly #strangers: ReadonlySet<Column>;
  readonly #facts: Fact[] = [];
  readonly #unread: Unread[] = [];
  readonly #aside: Record<AsideKind, number> = { numbering: 0, label: 0, note: 0, comparison: 0 };
  readonly #words: PageCell[] = [];
  readonly #unknownRows: PageCell[] = [];
  readonly #strangePeriods: RowName[] = [];
  readonly #conflicts: { name: PageCell; code: PageCell }[] = [];
  /** No key column names any group: then maxima may. */
  readonly #namesNothing: boolean;
  readonly #byCode: { name: string; code: PageCell }[] = [];
  readonly #leaders: LeaderFigure[] = [];
  /** The office numbers indicators its own way: a code without a name says nothing. */
  readonly #ownCodes: boolean;
  readonly #maximaRow: number | null;
  #maximaByFigures: PageCell | null = null;
  #counted = 0;
  #lastRow = 0;

  constructor(
    readonly block: Block,
    readonly title: Title,
    readonly assume: Assumptions
  ) {
    this.#columns = columnsOf(block, assume);
    this.#keys = this.#columns.filter(({ kind }) => kind === "key");
    this.#codes = this.#columns.filter(({ kind }) => kind === "aside");
    this.#figures = this.#columns.filter(({ kind }) => kind === "figure" || kind === "note");
    this.#maxima = this.#columns.filter(({ measure }) => measure === "maxPoints");
    this.#namesNothing = this.#keys.every(({ namesGroups }) => namesGroups === 0);
    this.#frame = frameOf(block, title, this.#columns, this.#keys);
    this.#ownCodes = hasOwnCodes(block, this.#keys, this.#codes);
    this.#strangers = strangersAmong(this.#figures);
    this.#maximaRow = maximaRow(block, this.#columns);
  }

  *read(rows: readonly number[]): Steps<BlockFacts> {
    const carried: Carried = new Map();
    const section: Section = {
      unit: null,
      unitCell: null,
      period: null,
      periodCell: null,
      group: null,
    };
    const assumed = new Set<GroupId>();
    let lastGroup: GroupId | null = null;
    let belowTotal = false;
    let next = 0;
    const { sections } = this.block;
    for (const [at, row] of rows.entries()) {
      if (at % rowsAStep === rowsAStep - 1) yield;
      for (let line = sections[next]; line !== undefined && line.row < row; line = sections[next]) {
        const isRow =
          this.#addLine(line, carried, section, belowTotal) ||
          this.#addWordRow(line, carried, section);
        if (!isRow) this.#addSection(section, line.cells);
        next += 1;
      }
      const read = rowMeaning(this.block, row, this.#keys, this.#codes, carried, this.assume);
      const isOfTotal: boolean = belowTotal && this.#isLineOfTotal(read);
      const meaning = isOfTotal ? ofTotal(read) : this.#withMaxima(row, read);
      const maximum = this.#maximumIn(row);
      const context: RowContext = {
        section: section.group,
        lastGroup,
        assumed,
        maximum,
        namesNothing: this.#namesNothing,
        ownCodes: this.#ownCodes,
      };
      const about = rowSubject(meaning, context, this.assume);
      belowTotal = about?.kind === "total";
      if (about?.kind === "group") lastGroup = about.id;
      this.#tellRow(row, meaning, about);
      this.#readRow(row, meaning, about, section);
    }
    if (rows.at(-1) === this.block.body.at(-1)) this.#readTail(carried, section, belowTotal);
    return this.#result();
  }

  #result(): BlockFacts {
    return {
      block: this.block,
      title: this.title,
      columns: this.#columns,
      facts: this.#facts,
      unread: this.#unread,
      aside: this.#aside,
      words: this.#words,
      unknownRows: this.#unknownRows,
      strangePeriods: this.#strangePeriods,
      conflicts: this.#conflicts,
      byCode: this.#byCode,
      maximaByFigures: this.#maximaByFigures,
      leaders: this.#leaders,
      counted: this.#counted,
      lastRow: this.#lastRow,
      assume: this.assume,
    };
  }

  /** Exactly the groups' maxima under a name that nobody knows: maxima, and said so. */
  #withMaxima(row: number, meaning: RowMeaning): RowMeaning {
    const name = meaning.names.find(({ cell }) => cell.row === row);
    if (row !== this.#maximaRow || name === undefined || !couldSayMaxima(meaning)) return meaning;
    this.#maximaByFigures = name.cell;
    return {
      ...meaning,
      measure: "maxPoints",
      unit: null,
      unitCell: null,
      period: null,
      periodCell: null,
      unknown: null,
      strangePeriod: null,
      subjectCell: null,
    };
  }

  /** "Vị trí xếp hạng", "Tỷ lệ", "Xếp loại" right below the total, under groups: the total's own. */
  #isLineOfTotal({ measure, unit, period, unknown }: RowMeaning): boolean {
    return (
      !this.#frame.subjectsAcross &&
      (measure === "rank" || measure === "percent" || measure === "grade") &&
      unit === null &&
      period === null &&
      unknown === null
    );
  }

  /** Rows without numbers right behind the last: names that wait, a total in words. */
  #readTail(carried: Carried, section: Section, belowTotal: boolean): void {
    for (const line of this.block.tail) {
      if (!this.#addLine(line, carried, section, belowTotal)) break;
    }
  }

  #addLine(line: Line, carried: Carried, section: Section, belowTotal: boolean): boolean {
    return (
      this.#addEmptyRow(line, carried, section) ||
      this.#addTotalRow(line, carried, section) ||
      (belowTotal && this.#addGradeRow(line, carried, section))
    );
  }

  /** A unit of a league whose figures are still to come: a row of names alone. */
  #addEmptyRow({ row, cells }: Line, carried: Carried, section: Section): boolean {
    if (!this.#frame.subjectsAcross || !this.#frame.unitsDown) return false;
    const kinds = new Map(this.#columns.map(({ column, kind }) => [column, kind]));
    const isNames = cells.every(({ column }) => {
      const kind = kinds.get(column);
      return kind === "key" || kind === "aside" || kind === "note";
    });
    if (!isNames) return false;
    const meaning = rowMeaning(this.block, row, this.#keys, this.#codes, carried, this.assume);
    const isUnit =
      meaning.unit !== null &&
      meaning.unitCell?.row === row &&
      (readUnit(meaning.unit) !== null || meaning.names.length > 1);
    if (isUnit) this.#addBlanks(row, cells, meaning, null, section);
    return isUnit;
  }

  /** The row of a total without any number: blank, or a word stands for it. */
  #addTotalRow({ row, cells }: Line, carried: Carried, section: Section): boolean {
    if (this.#frame.subjectsAcross) return false;
    const meaning = rowMeaning(this.block, row, this.#keys, this.#codes, carried, this.assume);
    const isTotal =
      meaning.total &&
      !meaning.sum &&
      meaning.names.some(({ cell }) => cell.row === row && meaningIn(this.block, cell).total);
    if (!isTotal) return false;
    this.#readRow(row, meaning, { kind: "total" }, section);
    this.#addBlanks(row, cells, meaning, { kind: "total" }, section);
    return true;
  }

  /** "Xếp loại" below the total: words alone. */
  #addGradeRow({ row }: Line, carried: Carried, section: Section): boolean {
    const meaning = rowMeaning(this.block, row, this.#keys, this.#codes, carried, this.assume);
    if (meaning.measure !== "grade" || !this.#isLineOfTotal(meaning)) return false;
    this.#readRow(row, ofTotal(meaning), { kind: "total" }, section);
    return true;
  }

  /** A row whose score is a word ("chờ thẩm định"): no number says that it is a row. */
  #addWordRow({ row, cells }: Line, carried: Carried, section: Section): boolean {
    const columns = new Map(this.#columns.map((column) => [column.column, column]));
    const holdsWord = cells.some(({ column }) => {
      const found = columns.get(column);
      return found?.kind === "figure" && found.levels.length > 0;
    });
    if (!holdsWord) return false;
    const meaning = rowMeaning(this.block, row, this.#keys, this.#codes, carried, this.assume);
    if (meaning.groups.length === 0 && meaning.indicator === null && meaning.unit === null)
      return false;
    const context: RowContext = {
      section: section.group,
      lastGroup: null,
      assumed: new Set(),
      maximum: this.#maximumIn(row),
      namesNothing: this.#namesNothing,
      ownCodes: this.#ownCodes,
    };
    this.#readRow(row, meaning, rowSubject(meaning, context, this.assume), section);
    return true;
  }

  #addSection(section: Section, cells: readonly PageCell[]): void {
    for (const cell of cells) {
      const meaning = meaningIn(this.block, cell);
      if (meaning.unit !== null) {
        section.unit = meaning.unit;
        section.unitCell = cell;
      }
      if (meaning.period !== null) {
        section.period = meaning.period;
        section.periodCell = cell;
      }
      if (meaning.groups[0] !== undefined) section.group = meaning.groups[0].id;
    }
  }

  #maximumIn(row: number): number | null {
    for (const { column } of this.#maxima) {
      const cell = this.block.page.at(row, column);
      const figure = cell === undefined ? null : figureIn(this.block, cell);
      if (figure?.kind === "figure") return hundredthsOf(figure);
    }
    if (this.#maxima.length > 0) return null;
    for (const { column, kind, measure } of this.#columns) {
      if (kind !== "figure" || (measure ?? "points") !== "points") continue;
      const cell = this.block.page.at(row, column);
      const figure = cell === undefined || cell.text === "" ? null : figureIn(this.block, cell);
      if (figure?.kind === "figure" && figure.of !== null)
        return hundredthsOf(behindSlash(figure) ?? figure);
    }
    return null;
  }

  #tellRow(row: number, meaning: RowMeaning, about: RowSubject | null): void {
    const strange = meaning.strangePeriod;
    if (strange?.cell.row === row) this.#strangePeriods.push(strange);
    if (about?.kind === "unknown" && meaning.subjectCell !== null)
      this.#unknownRows.push(meaning.subjectCell);
    const { code, codeCell, subjectCell, unknown } = meaning;
    const other = about?.kind === "indicator" ? about.code : null;
    const isByCode = other !== null && other === code?.code && meaning.indicator === null;
    if (isByCode && unknown !== null && codeCell !== null)
      this.#byCode.push({ name: unknown, code: codeCell });
    if (
      code !== null &&
      codeCell !== null &&
      subjectCell !== null &&
      other !== null &&
      other !== code.code
    )
      this.#conflicts.push({ name: subjectCell, code: codeCell });
  }

  #readRow(row: number, meaning: RowMeaning, about: RowSubject | null, section: Section): void {
    const cells = cellsIn(this.block, row);
    const names = meaning.names;
    let next = 0;
    let figures = 0;
    for (const cell of cells) {
      while ((this.#columns[next]?.column ?? Infinity) < cell.column) next += 1;
      const column = this.#columns[next];
      // Names are most of the texts: none of them is looked at as a figure.
      const isName = column?.kind === "key" && letters.test(cell.text);
      const figure = isName ? noFigure : figureIn(this.block, cell, dueIn(column));
      const numeric = figure.kind === "figure";
      if (numeric) this.#counted += 1;
      if (column === undefined || column.column !== cell.column) {
        if (numeric) this.#unread.push({ cell, column: null });
      } else if (column.kind === "aside") {
        if (numeric) this.#aside.numbering += 1;
      } else if (column.kind === "key" && (!numeric || names.some((name) => name.cell === cell))) {
        if (numeric) this.#aside.label += 1;
      } else if (column.kind === "key") this.#unread.push({ cell, column });
      else if (column.kind === "note" && column.measure !== "grade") {
        if (numeric) this.#aside.note += 1;
      } else {
        figures += 1;
        this.#readCell(row, column, cell, figure, meaning, about, section);
      }
    }
    // A unit of a league whose figures are still to come stands with its numbering alone.
    const awaits =
      this.#frame.subjectsAcross && meaning.unit !== null && meaning.unitCell?.row === row;
    if ((figures > 0 && names.length > 0) || awaits)
      this.#addBlanks(row, cells, meaning, about, section);
  }

  #readCell(
    row: number,
    column: Column,
    cell: PageCell,
    figure: CellFigure,
    meaning: RowMeaning,
    about: RowSubject | null,
    section: Section
  ): void {
    if (isComparison(this.#frame, meaning, column)) {
      if (figure.kind !== "figure") return;
      if (column.levels.length === 0 && this.block.header.length > 0) {
        this.#unread.push({ cell, column });
        return;
      }
      this.#aside.comparison += 1;
      if (meaning.benchmark && meaning.names.some(({ text }) => leaderWords.test(foldPlain(text))))
        this.#leaders.push({ cell, figure, column });
      return;
    }
    const isWord =
      figure.kind === "text" && column.measure !== "grade" && meaning.measure !== "grade";
    if (isWord && (meaning.names.length === 0 || cell.row !== row)) return;
    if (isWord) this.#words.push(cell);
    const fact = this.#factAt(row, column, cell, figure, meaning, about, section);
    if (fact !== null) {
      this.#facts.push(fact);
      this.#lastRow = Math.max(row, cell.bottom);
    } else if (figure.kind === "figure") this.#unread.push({ cell, column });
    if (fact?.measure !== "points" || fact.figure?.kind !== "figure") return;
    const of = behindSlash(fact.figure);
    if (of !== null)
      this.#facts.push({ ...fact, measure: "maxPoints", figure: of, isImplied: true });
    const { place } = fact.figure;
    if (place !== null)
      this.#facts.push({ ...fact, measure: "rank", figure: place, isImplied: true });
  }

  /** Cells that wait for their points: what is written beside them comes alive when they are filled in. */
  #addBlanks(
    row: number,
    cells: readonly PageCell[],
    meaning: RowMeaning,
    about: RowSubject | null,
    section: Section
  ): void {
    if (cells.length >= this.#columns.length) return;
    for (const column of this.#figures) {
      if (column.kind !== "figure" || this.block.page.at(row, column.column) !== undefined)
        continue;
      if (isComparison(this.#frame, meaning, column)) continue;
      const fact = this.#factAt(row, column, null, null, meaning, about, section);
      if (fact !== null && fact.measure !== "maxPoints") {
        this.#facts.push(fact);
        this.#lastRow = Math.max(this.#lastRow, row);
      }
    }
  }

  /** The rule of governing: the column's and the row's own labels first, then the section's, then the title's. */
  #factAt(
    row: number,
    column: Column,
    cell: PageCell | null,
    figure: CellFigure | null,
    meaning: RowMeaning,
    rowAbout: RowSubject | null,
    section: Section
  ): Fact | null {
    const frame = this.#frame;
    if (isNameless(frame, meaning, column, section) || this.#strangers.has(column)) return null;
    const own = columnSubject(column, rowAbout);
    let about = own ?? rowAbout;
    let isBeside = false;
    if (about === null && standsAlone(frame, meaning, column)) {
      about = frame.lone ?? { kind: "total" };
      isBeside = frame.lone !== null;
    }
    if (about === null || about.kind === "unknown") return null;
    if (!governs(this.block, column, meaning, own)) return null;
    const measure = measureAt(column, meaning, figure);
    const period = periodAt(column, meaning, section, this.title);
    const label =
      own === null ? meaning.subjectCell : (column.named?.cell ?? column.levels[0]?.cell ?? null);
    return {
      subject: about,
      measure,
      figure: cell === null ? null : figureIn(this.block, cell, measure, column.isPlaced),
      row,
      column,
      cell,
      unit: meaning.unit ?? column.unit ?? section.unit ?? this.title.unit,
      unitCell: this.#unitCell(meaning, column, section),
      period: period.said,
      periodCell: period.cell,
      label,
      labelMaximum: own === null ? meaning.maximum : column.maximum,
      isShared: measure === "maxPoints" && isForAll(column, meaning),
      isHeaded:
        column.measure !== null || meaning.measure !== null || own !== null || meaning.total,
      isBeside,
      isImplied: false,
      isHidden: column.hidden || cell?.hidden === true,
    };
  }

  #unitCell(meaning: RowMeaning, column: Column, section: Section): PageCell | null {
    if (meaning.unit !== null) return meaning.unitCell;
    if (column.unit !== null) return column.unitCell;
    return section.unit !== null ? section.unitCell : this.title.unitCell;
  }
}

/** "Nhất" is a figure in a column of ranks alone. */
function dueIn(column: Column | undefined): Fact["measure"] {
  return column?.measure === "rank" ? "rank" : "points";
}

/** A line of the total under a name of its own. */
function ofTotal(meaning: RowMeaning): RowMeaning {
  return { ...meaning, total: true, subjectCell: meaning.names.at(-1)?.cell ?? null };
}

/** Some code of the table is not the portal's for the name beside it. */
function hasOwnCodes(block: Block, keys: readonly Column[], codes: readonly Column[]): boolean {
  if (codes.length === 0) return false;
  return block.body.slice(0, sampledRows).some((row) => {
    const { code, indicator } = rowMeaning(block, row, keys, codes, new Map(), {});
    return code !== null && indicator !== null && code.code !== indicator.code;
  });
}

/** Means, bests, sums of several units: to compare with, nobody's own. */
function isComparison(frame: Frame, meaning: RowMeaning, column: Column): boolean {
  return (
    (meaning.benchmark && meaning.measure !== "maxPoints") ||
    column.benchmark ||
    column.sum ||
    // "Tổng cộng toàn tỉnh" under groups is the total; under units it is everybody's.
    (meaning.sum && (!meaning.total || frame.unitsDown)) ||
    column.measure === "target" ||
    column.measure === "change" ||
    column.measure === "shortfall"
  );
}

/**
 * Where units or periods run down, a row that names none is unexplained: it must not fall back to the title's. Where
 * they run across, a column that names none is the title's, and nobody's where the title names none.
 */
function isNameless(frame: Frame, meaning: RowMeaning, column: Column, section: Section): boolean {
  if (meaning.measure === "maxPoints") return false;
  const unit = meaning.unit ?? column.unit ?? section.unit;
  const period = meaning.period ?? column.period ?? section.period;
  if ((frame.unitsDown && unit === null) || (frame.periodsDown && period === null)) return true;
  if (column.measure === "maxPoints") return false;
  const { title } = frame;
  const lost = frame.lost(column);
  if (lost.has("points") && meaning.measure === null) return true;
  const unitsAcross = frame.unitsAcross || lost.has("unit");
  if (unitsAcross && unit === null && title.unit === null) return true;
  if (period !== null) return false;
  return title.period === null
    ? frame.periodsAcross || lost.has("period")
    : // The year in the title is no month of its table.
      title.period.kind === "year" && lost.has("period");
}

/**
 * A column with a measure but no subject stands for the total where subjects run across ("Hạng"), for the only group
 * where there is one ("Tỷ lệ").
 */
function standsAlone(frame: Frame, meaning: RowMeaning, column: Column): boolean {
  // Under a name that nobody knows stand that one's figures; without the name that others have, nobody's.
  if (column.unknown.length > 0 || frame.lost(column).has("subject")) return false;
  if (frame.namesNone && isTotalOfPeriod(frame, meaning, column)) return true;
  if (frame.subjectsAcross) {
    // Beside the total's own column of this measure it is some other column's, which has lost its name.
    const isTaken =
      column.measure !== null && column.period === null && frame.totals.has(column.measure);
    return (
      !isTaken && (column.measure !== null || meaning.measure !== null || column.period !== null)
    );
  }
  return (
    (column.measure === "points" || column.measure === "rank") &&
    (meaning.unit !== null || meaning.period !== null) &&
    meaning.unknown === null
  );
}

/** "T1 | T2 | T3" over "Điểm" and "Hạng", or over bare figures under a title of points. */
function isTotalOfPeriod({ saysTotal }: Frame, meaning: RowMeaning, column: Column): boolean {
  const measure = column.measure ?? meaning.measure;
  return (
    (column.period !== null || meaning.period !== null) &&
    meaning.unknown === null &&
    (measure === "points" || measure === "rank" || (measure === null && saysTotal))
  );
}

/** A column whose head means nothing is unexplained, not points; nor is one that nothing heads beside headed ones. */
function governs(
  { header }: Block,
  column: Column,
  meaning: RowMeaning,
  own: RowSubject | null
): boolean {
  return (
    own !== null ||
    column.measure !== null ||
    (meaning.measure !== null && (column.levels.length > 0 || header.length === 0)) ||
    column.unit !== null ||
    column.period !== null
  );
}

function measureAt(
  column: Column,
  meaning: RowMeaning,
  figure: CellFigure | null
): Fact["measure"] {
  if (meaning.measure === "maxPoints") return "maxPoints";
  // "Xếp hạng toàn tỉnh | 12/126" below the total, under "Điểm": the row says what it is.
  const isPlace = meaning.measure === "rank" && column.measure === "points";
  const measure = isPlace ? "rank" : (column.measure ?? meaning.measure ?? "points");
  // A column of points with one percent in it is a column of points.
  const isSure = column.measure === "points" && (!isOutcome(column) || column.hasPlain);
  return measure === "points" && figure?.kind === "figure" && figure.isPercent && !isSure
    ? "percent"
    : measure;
}

/** A maximum said of every unit and period: a row of maxima is, also under periods. */
function isForAll(column: Column, meaning: RowMeaning): boolean {
  if (meaning.unit !== null || meaning.period !== null) return false;
  return meaning.measure === "maxPoints" || (column.unit === null && column.period === null);
}

/** "Kết quả" heads points and percents alike. */
function isOutcome({ levels }: Column): boolean {
  return /^(?:kết quả|thực hiện|đạt)/iu.test(levels.at(-1)?.meaning.text ?? "");
}

interface PlacedPeriod {
  readonly said: SaidPeriod | null;
  readonly cell: PageCell | null;
}

function periodAt(
  column: Column,
  meaning: RowMeaning,
  section: Section,
  title: Title
): PlacedPeriod {
  const found: PlacedPeriod =
    meaning.period !== null
      ? { said: meaning.period, cell: meaning.periodCell }
      : column.period !== null
        ? { said: column.period, cell: column.periodCell }
        : section.period !== null
          ? { said: section.period, cell: section.periodCell }
          : { said: title.period, cell: title.periodCell };
  if (found.said?.isRelative !== true || title.period === null) return found;
  return { said: periodBesideWhole(found.said, title.period), cell: found.cell };
}

function frameOf(
  block: Block,
  title: Title,
  columns: readonly Column[],
  keys: readonly Column[]
): Frame {
  const sample = block.body.slice(0, sampledRows);
  const heads = (head: Column["head"]) => keys.some((key) => key.head === head);
  const named = keys.some(({ column, head }) => {
    if (head === "unit" || head === "period") return false;
    let units = 0;
    for (const row of sample) {
      const cell = block.page.at(row, column);
      if (cell !== undefined && cell.text !== "" && meaningIn(block, cell).unit !== null)
        units += 1;
    }
    return units >= 2;
  });
  const figures = columns.filter(({ kind }) => kind === "figure");
  const groups = new Map(
    figures.flatMap(({ groups: [best] }) => (best === undefined ? [] : [[best.id, best]]))
  );
  const scores = figures.filter(({ measure }) => measure === null || measure === "points");
  const hasTotal = figures.some(({ total }) => total);
  const [only] = [...groups.values()];
  const subjectsAcross = figures.some(
    ({ groups: named, total, indicator }) => named.length > 0 || total || indicator !== null
  );
  return {
    block,
    title,
    unitsDown: heads("unit") || named,
    periodsDown: heads("period"),
    unitsAcross: new Set(scores.flatMap(({ unit }) => unit ?? [])).size > 1,
    periodsAcross: new Set(scores.flatMap(({ period }) => period?.label ?? [])).size > 1,
    lone:
      groups.size === 1 && only !== undefined && !hasTotal
        ? { kind: "group", id: only.id, matches: [only], isAssumed: false }
        : null,
    totals: new Set(figures.flatMap(({ total, measure }) => (total ? (measure ?? "points") : []))),
    subjectsAcross,
    namesNone: !subjectsAcross && keys.every(({ namesGroups }) => namesGroups === 0),
    lost: lostNames(block, columns),
    saysTotal: title.lines.some(({ text }) =>
      /(?<!\p{L}|(?<!\p{L})(?:thoi|dia) )diem(?!\p{L})/u.test(foldPlain(text))
    ),
  };
}

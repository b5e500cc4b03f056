import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import { findingOf, type Finding } from "../../sheet/finding";
import type { Grid } from "../../cells/grid";
import { fold } from "../../sheet/text/fold";
import { matchGroup } from "../../sheet/text/groupName";
import { matchIndicator } from "../../sheet/text/indicatorName";
import { readNumber, toHundredths } from "../../sheet/text/number";
import type { Actor } from "../paragraph";
import { everyone } from "./audience";
import type { LegalBasis } from "./bases";
import type { Condition, LibraryEntry } from "./entry";

/** Name of the sheet in which an office keeps its own causes and remedies. */
export const ownLibrarySheet = "Thư viện";

/** One cause or remedy of an office as it is typed, in a sheet or in a common configuration. */
export interface OwnLibraryRow {
  /** "nguyên nhân" or "giải pháp". */
  readonly kind: string;
  /** Code of an indicator, or name of a group. */
  readonly about: string;
  readonly text: string;
  readonly actor: string;
  readonly basis: string;
  readonly condition: string;
}

export interface OwnLibrary {
  readonly entries: readonly LibraryEntry[];
  /** The same as they were typed. */
  readonly rows: readonly OwnLibraryRow[];
  /** Rows that could not be understood; they are left out. */
  readonly findings: readonly Finding[];
}

/** The columns by the words of their header, folded; the text must have one. */
const columnWords = {
  text: /nội dung|mô tả/u,
  indicator: /mã|chỉ số thành phần|^chỉ số/u,
  group: /nhóm/u,
  kind: /loại/u,
  actor: /thực hiện|phụ trách|chủ trì/u,
  basis: /căn cứ|cơ sở pháp lý/u,
  condition: /điều kiện|khi nào/u,
} as const;

type Column = keyof typeof columnWords;
type Columns = Readonly<Partial<Record<Column, number>>>;

const headerRows = 12;
const mostRows = 2000;

/** @example isOwnLibrary({ sheet: "THƯ VIỆN", … }) // true */
export function isOwnLibrary({ sheet }: Pick<Grid, "sheet">): boolean {
  return fold(sheet) === fold(ownLibrarySheet);
}

/**
 * Reads the office's own library from its sheet, wherever the header stands and whatever the order of columns.
 * @example readOwnLibrary(contents.grids).entries[0]?.text
 */
export function readOwnLibrary(grids: readonly Grid[]): OwnLibrary {
  const grid = grids.find(isOwnLibrary);
  const header = grid === undefined ? null : findHeader(grid);
  if (grid === undefined || header === null) return { entries: [], rows: [], findings: [] };
  const entries: LibraryEntry[] = [];
  const rows: OwnLibraryRow[] = [];
  const findings: Finding[] = [];
  const last = Math.min(grid.rowCount, header.row + mostRows);
  for (let row = header.row + 1; row < last; row += 1) {
    const text = (column: Column): string => textAt(grid, row, header.columns[column]);
    if (text("text") === "") continue;
    const indicator = indicatorIn(text("indicator"));
    // A column for either holds a code on one row and the name of a group on another.
    const group = groupIn(text("group")) ?? groupIn(text("indicator"));
    const about = indicator ?? (group === null ? "" : groupById(group).name);
    const typed = {
      kind: text("kind"),
      about,
      text: text("text"),
      actor: text("actor"),
      basis: text("basis"),
      condition: text("condition"),
    };
    const read = readLibraryRow(typed);
    if (read === null) findings.push(unknownRow(grid, row, header.columns.text ?? 0));
    else {
      entries.push(read);
      rows.push(typed);
    }
  }
  return { entries, rows, findings };
}

function findHeader(grid: Grid): { readonly row: number; readonly columns: Columns } | null {
  for (let row = 0; row < Math.min(grid.rowCount, headerRows); row += 1) {
    const columns: Partial<Record<Column, number>> = {};
    const line = { top: row, bottom: row, left: 0, right: grid.columnCount - 1 };
    grid.forEachText((typed, _, column) => {
      const words = fold(typed.trim());
      if (words === "" || words.length > 60) return;
      const name = (Object.keys(columnWords) as Column[]).find(
        (each) => columns[each] === undefined && columnWords[each].test(words)
      );
      if (name !== undefined) columns[name] = column;
    }, line);
    const tells = columns.group ?? columns.indicator;
    if (columns.text !== undefined && tells !== undefined) return { row, columns };
  }
  return null;
}

/**
 * What a row says; null when it does not say what it is about, or when.
 * @example readLibraryRow({ …, about: "4.1", condition: "dưới 90%" })?.indicator // "4.1"
 */
export function readLibraryRow(row: OwnLibraryRow): LibraryEntry | null {
  const subject = subjectOf(row.about);
  const condition = conditionIn(row.condition);
  if (subject === null || condition === null) return null;
  const { group, indicator } = subject;
  const sentence = row.text.replace(/[\s.;,]+$/u, "").replace(/^[-–+•]\s*/u, "");
  const kind = fold(row.kind).includes("nguyên nhân") ? "cause" : "remedy";
  return {
    id: `own.${kind}.${indicator ?? groupById(group).code}.${fingerprint(fold(sentence))}`,
    kind,
    group,
    indicator,
    actor: actorIn(fold(row.actor)),
    text: sentence,
    condition,
    bases: basisIn(row.basis.replace(/[\s.;,]+$/u, "")),
    levels: everyone,
  };
}

interface Subject {
  readonly group: GroupId;
  /** Null: the group as a whole. */
  readonly indicator: IndicatorCode | null;
}

/** A code means an indicator; in words a group goes first, since indicators are named after their groups. */
function subjectOf(about: string): Subject | null {
  const group = /^[\d.\s]+$/u.test(about) ? null : groupIn(about);
  if (group !== null) return { group, indicator: null };
  const indicator = indicatorIn(about);
  return indicator === null ? null : { group: indicatorByCode(indicator).group, indicator };
}

/** What an office cites itself stands in every period. */
function basisIn(cited: string): readonly LegalBasis[] {
  return cited === "" ? [] : [{ cited, from: null, until: null }];
}

function indicatorIn(typed: string): IndicatorCode | null {
  return typed === "" ? null : (matchIndicator(typed)[0]?.code ?? null);
}

function groupIn(typed: string): GroupId | null {
  return typed === "" ? null : (matchGroup(typed)[0]?.id ?? null);
}

function actorIn(words: string): Actor {
  if (words.includes("trung tâm") || words.includes("một cửa")) return "serviceCentre";
  if (words.includes("lãnh đạo") || words.includes("chủ tịch")) return "leaders";
  return /phòng|bộ phận|công chức|chuyên môn|cơ quan|ban/u.test(words) ? "offices" : "all";
}

/** "dưới 90%", "từ 95%", "thiếu từ 0,5 điểm", "giảm so với kỳ trước"; empty: any loss. Null: not understood. */
function conditionIn(typed: string): Condition | null {
  const words = fold(typed);
  if (words === "") return { kind: "loses" };
  if (/giảm/u.test(words)) return { kind: "fell" };
  const number = /\d+(?:[.,]\d+)?/u.exec(typed)?.[0];
  const reading = number === undefined ? null : readNumber({ kind: "text", value: number });
  if (reading?.kind !== "number") return null;
  const value = toHundredths(reading.decimal);
  if (/thiếu/u.test(words)) return { kind: "losesAtLeast", points: value };
  if (/dưới|nhỏ hơn|thấp hơn|</u.test(words)) return { kind: "ratioBelow", percent: value };
  return /từ|trên|lớn hơn|≥|>/u.test(words) ? { kind: "ratioAtLeast", percent: value } : null;
}

function unknownRow({ sheet }: Grid, row: number, column: number): Finding {
  return findingOf({ sheet, row, column }, { kind: "libraryRow", sheet, row });
}

function textAt(grid: Grid, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const cell = grid.cell(row, column);
  return cell.kind === "text" || cell.kind === "number" ? String(cell.value).trim() : "";
}

/** Short and the same everywhere for the same words (FNV-1a), so that a confirmation finds its entry again. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const letter of words) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

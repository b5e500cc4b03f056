import type { PageCell } from "../../cells/page";
import type { Meaning, Measure } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import { periodUnder } from "../label/periods";
import { eitherSpelling } from "../text/eitherSpelling";
import { readUnit, withoutNumbering } from "../text/unitName";
import { labelText, meaningIn, type Block } from "./block";
import type { Assumptions, Column } from "./column";
import { yearOver } from "./columnLevels";
import { fewestNames, isShortTotal } from "./shortWords";

/** What a key cell says of its row. */
export type KeyMeaning = Meaning & {
  readonly unknown?: true;
  readonly strange?: true;
  readonly region?: string;
};

/** A cell's own meaning outranks its head; the head decides what the cell cannot say. */
export function keyMeaning(
  block: Block,
  cell: PageCell,
  column: Column,
  assume: Assumptions
): KeyMeaning | null {
  const text = labelText(cell);
  if (text === "") return null;
  if (column.head === "period") return periodMeaning(block, cell, column, text);
  if (column.head === "unit") {
    // In a column of units a sum or a bound is no unit; every other text is a name, also one that could mean a group elsewhere.
    return isPlainlyUnit(text) ? unitMeaning(text) : inUnitColumn(meaningIn(block, cell), text);
  }
  const meaning = meaningIn(block, cell);
  if (column.head === "region") {
    const isOfSeveral = meaning.sum || meaning.total || meaning.benchmark;
    return isOfSeveral ? meaning : { ...plainMeaning, text, region: text };
  }
  return meaning.isKnown
    ? knownMeaning(meaning, text)
    : unknownMeaning(meaning, column, text, assume);
}

/** A head amid the names ("STT", "Đơn vị") says nothing of its row. */
function knownMeaning(meaning: Meaning, text: string): KeyMeaning | null {
  const isHead = meaning.head !== null && meaning.groups.length === 0;
  return isHead ? unknownName(meaning, text) : meaning;
}

function unknownMeaning(
  meaning: Meaning,
  { head, namesGroups }: Column,
  text: string,
  assume: Assumptions
): KeyMeaning | null {
  if (assume.unitsDown === true && head === null && namesGroups === 0) return unitMeaning(text);
  if (namesGroups >= fewestNames && isShortTotal(text))
    return { ...plainMeaning, text, total: true };
  return unknownName(meaning, text);
}

function unknownName(meaning: Meaning, text: string): KeyMeaning | null {
  return /\p{L}{2}/u.test(text) ? { ...meaning, unknown: true } : null;
}

const plainUnit =
  /^(?:ubnd|ủy ban|uỷ ban|xã|phường|đặc khu|thị trấn|tỉnh|thành phố|sở|p\.|x\.)\s/iu;

/** Most units say what they are: nothing else is asked of their names. */
function isPlainlyUnit(text: string): boolean {
  return plainUnit.test(text) && !/(?:nhất|bình quân|trung bình)/iu.test(text);
}

const plainMeaning = { ...meaningOf("", null), isKnown: true };

/** "Xã An Bình Total", "Xã An Bình Tổng": a line that a program adds below the rows of each unit. */
const subtotalOf = eitherSpelling(/^(\S.*\S)\s+(?:total|tổng(?: cộng| điểm)?)$/iu);

function unitMeaning(text: string): KeyMeaning | null {
  const subtotal = subtotalOf.exec(text)?.[1];
  const total = subtotal !== undefined && readUnit(subtotal) !== null;
  const unit = namedBehind(withoutNumbering(total ? subtotal : text));
  return /\p{L}/u.test(unit) ? { ...plainMeaning, text, unit, total } : null;
}

const introduced = /^\p{L}[^:()]{1,30}:\s*(\S.*)$/u;
const ofOurs = eitherSpelling(
  /\s*\((?:đơn vị|xã|phường) (?:mình|ta|tôi|(?:của )?chúng (?:tôi|ta))\)$/iu
);

/** "Đơn vị mình: Xã An Bình", "Xã An Bình (đơn vị mình)": a unit of the league once more, below it. */
function namedBehind(text: string): string {
  const name = introduced.exec(text)?.[1] ?? "";
  return (readUnit(name) === null ? text : name).replace(ofOurs, "");
}

/** "Số đơn vị xuất sắc", "Số xã dưới 70 điểm", "Tỷ lệ: 100%" below a league. */
const countOfUnits = eitherSpelling(
  /^(?:tổng )?số (?:lượng )?(?:đơn vị|xã|phường|địa phương)(?!\p{L})|:\s*\d+(?:[.,]\d+)?\s*%?$/iu
);

/** "Hạng của xã An Bình", "Điểm còn thiếu của phường Tân Lập" below a league. */
const ofUnit = eitherSpelling(
  /^(.{2,40}?) (?:của|tại) (?=(?:ubnd )?(?:xã|phường|đặc khu|đơn vị|tỉnh|thành phố)(?!\p{L}))/iu
);

/** How many units, or what else than its points is said of one. */
function isAboutUnits(text: string): boolean {
  if (countOfUnits.test(text)) return true;
  const said = ofUnit.exec(text)?.[1];
  const measure = said === undefined ? null : meaningOf(said, null).measure;
  return measure !== null && measure !== "points";
}

function inUnitColumn(meaning: Meaning, text: string): KeyMeaning | null {
  // "Cụm 1: Xã An Bình" is that unit.
  if (namedBehind(text) !== text) return unitMeaning(text);
  if (meaning.sum || meaning.benchmark || meaning.total || isAboutUnits(text))
    return { ...plainMeaning, text, benchmark: true };
  const isOfRow = meaning.measure === null || rowMeasures.has(meaning.measure);
  // "Đơn vị/Tháng" over units and their months.
  if (isOfRow && meaning.period !== null && meaning.unit === null && !meaning.period.isRelative)
    return { ...plainMeaning, text, period: meaning.period };
  if (meaning.measure !== null && meaning.unit === null) {
    const benchmark = meaning.measure !== "maxPoints" && !isOfRow;
    return { ...plainMeaning, text, measure: meaning.measure, benchmark };
  }
  return unitMeaning(text);
}

/** Two rows a unit: its points, its ranks. */
const rowMeasures: ReadonlySet<Measure> = new Set(["points", "rank", "percent"]);

function periodMeaning(block: Block, cell: PageCell, { levels }: Column, text: string): KeyMeaning {
  const known = { ...plainMeaning, text };
  const head = levels.findLast(({ meaning }) => meaning.head !== null)?.meaning.text ?? "";
  // "Năm 2025" right under the headings is the first of several years down.
  const year = yearOver(levels) ?? block.year;
  const under = periodUnder(cell.content, head, year, block.page.date1904);
  if (under !== null) return { ...known, period: under };
  const { period, sum, benchmark, total, measure } = meaningIn({ page: block.page, year }, cell);
  if (measure !== null && period === null)
    return { ...known, measure, benchmark: measure !== "maxPoints" && !rowMeasures.has(measure) };
  if (sum || benchmark || total) return { ...known, benchmark: true };
  return period === null
    ? {
        ...known,
        period: { label: text, kind: "unknown", date: null, isRelative: false },
        strange: true,
      }
    : { ...known, period };
}

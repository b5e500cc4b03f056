import { lex } from "../../hear/lexer";
import { unitKey, type NameBook } from "../../hear/nameBook";
import { withYear } from "../../hear/periods";
import { folded, spelled } from "../../hear/spelling";
import type { Lexed } from "../../hear/tokens";
import type { PeriodLeague } from "../../figures/periodLeague";
import type { ScoreSubject } from "../../figures/row";
import type { Measure, Movement } from "../../tie/measured";
import { namedPeriod } from "../../tie/sentenceContext";
import type { Against } from "../../tie/subject";

/** A row of a table as its cells are read; null: covered by a merged one. */
export type TextRow = readonly (string | null)[];

/** What a column or row says of the figures it governs. */
export interface Label {
  readonly measure: Measure | Movement | "none" | null;
  readonly subject: ScoreSubject | null;
  readonly period: PeriodLeague | "unknown" | null;
  readonly unit: string | null;
}

/** Words of headers, the more particular first. */
const measures: readonly (readonly [RegExp, Measure | Movement | "none"])[] = [
  [/^(?:tt|stt|số tt|số thứ tự)$/iu, "none"],
  [/(?:tăng|giảm|chênh lệch|biến động|thay đổi)[^|]*(?:hạng|bậc|vị trí|thứ)/iu, "placeChange"],
  [/tăng|giảm|chênh lệch|biến động|thay đổi|so với/iu, "change"],
  [/tối đa|thang điểm|điểm chuẩn|điểm trần/iu, "max"],
  [/thiếu|bị trừ|điểm trừ|mất|chưa đạt/iu, "lost"],
  [/tỷ trọng|cơ cấu/iu, "share"],
  [/tỷ lệ|tỉ lệ|phần trăm|^%$|\(%\)/iu, "percent"],
  [/thứ hạng|xếp hạng|vị trí|thứ tự|vị thứ|xếp thứ|^hạng$|hạng/iu, "place"],
  [
    /xếp loại|ghi chú|nhiệm vụ|giải pháp|thời hạn|thời gian|chủ trì|phối hợp|đơn vị tính|căn cứ/iu,
    "none",
  ],
  [/điểm|kết quả|đạt/iu, "points"],
];

/** Texts above a column; a merged header governs every column it covers. */
export function headersOf(rows: readonly TextRow[], column: number): readonly string[] {
  return rows.map((row, index) => {
    if (index === rows.length - 1 && row[column] === "") return "";
    return row.slice(0, column + 1).findLast((text) => text != null && text !== "") ?? "";
  });
}

/** What the texts above a column say of it. */
export function labelOf(texts: readonly string[], against: Against, year: number | null): Label {
  const heard = texts.map((text) => heardText(text, against));
  const bare = texts.map((text) => spelled(text.replace(/\s+/g, " ").trim()).text);
  // The header nearest to the figures says what they measure.
  const measure = firstOf(
    bare,
    (text) => measures.find(([words]) => words.test(text))?.[1] ?? null
  );
  return {
    measure,
    subject: firstOf(heard, (each) => subjectOf(each, against.ledger.names)),
    period: firstOf(heard, (each) => periodOf(each, against, year)),
    unit: firstOf(heard, unitOf),
  };
}

function heardText(text: string, { ledger }: Against): Lexed {
  return lex(spelled(text.replace(/\s+/g, " ")).text, ledger.names);
}

/** From the last: the nearest to the figures. */
function firstOf<Text, Found>(
  texts: readonly Text[],
  read: (each: Text) => Found | null
): Found | null {
  for (const each of [...texts].reverse()) {
    const found = read(each);
    if (found !== null) return found;
  }
  return null;
}

function subjectOf({ tokens, text }: Lexed, names: NameBook): ScoreSubject | null {
  const bare = text
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[a-hđ])\s*[.)]\s*/u, "")
    .replace(/\([^)]*\d[^)]*\)/gu, "");
  const whole = names.groups.get(folded(bare))?.[0];
  if (whole !== undefined) return whole;
  const group = tokens.find((token) => token.kind === "group");
  if (group?.kind === "group") return group.groups[0] ?? null;
  return /^\s*(?:tổng|cộng|chỉ tiêu tổng hợp|toàn bộ)/iu.test(text) ? "total" : null;
}

function periodOf(
  { tokens }: Lexed,
  { ledger }: Against,
  year: number | null
): PeriodLeague | "unknown" | null {
  const token = tokens.find((each) => each.kind === "period");
  if (token?.kind !== "period") return null;
  const named = namedPeriod(withYear(token.key, year), ledger.periods);
  return named.kind === "known" ? named.period : "unknown";
}

function unitOf({ tokens }: Lexed): string | null {
  const token = tokens.find((each) => each.kind === "unit" && each.known);
  return token?.kind === "unit" ? token.name : null;
}

/** The cell of a row that names what the row is about; null where none does. */
export function nameOf(
  row: TextRow,
  against: Against,
  year: number | null
): { readonly column: number; readonly label: Label } | null {
  const { units } = against.ledger.names;
  for (const [column, text] of row.entries()) {
    if (text === null || !/\p{L}/u.test(text) || text.length > 120) continue;
    const heard = heardText(text, against);
    const label: Label = {
      measure: null,
      subject: subjectOf(heard, against.ledger.names),
      period: periodOf(heard, against, year),
      unit: unitOf(heard) ?? (units.has(unitKey(text)) ? unitKey(text) : null),
    };
    if (label.subject !== null || label.unit !== null || label.period !== null)
      return { column, label };
  }
  return null;
}

/** What a column and a row say together of the figure where they meet. */
export function merged(column: Label, row: Label): Label {
  return {
    measure: column.measure ?? row.measure,
    subject: row.subject ?? column.subject,
    period: column.period ?? row.period,
    unit: row.unit ?? column.unit,
  };
}

import type { GroupId } from "../../decision766/identity";
import { lex } from "../hear/lexer";
import { unitKey, type NameBook } from "../hear/nameBook";
import { folded, spelled } from "../hear/spelling";
import { withYear } from "../hear/periods";
import type { Lexed, NumberToken } from "../hear/tokens";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Row, ScoreSubject } from "../figures/row";
import {
  lostOf,
  maxOf,
  percentOfMaximum,
  placeOf,
  placesMoved,
  pointsMoved,
  pointsOf,
  shareOf,
  universeOf,
  type Candidate,
} from "../tie/candidates";
import { says, shownValue } from "../tie/exactValue";
import { namedPeriod } from "../tie/sentenceContext";
import type { Against } from "../tie/subject";
import type { Verdict, VerdictKind } from "../tie/verdict";
import type { WrittenDocument, WrittenTable } from "../written/writtenDocument";
import { formatReference } from "../../cells/address";

/** What a column or row says of the figures it governs. */
interface Label {
  readonly measure: Measure | null;
  readonly subject: ScoreSubject | null;
  readonly period: PeriodLeague | "unknown" | null;
  readonly unit: string | null;
}

type Measure =
  "points" | "max" | "lost" | "percent" | "share" | "place" | "change" | "placeChange" | "none";

/** Words of headers, the more particular first. */
const measures: readonly (readonly [RegExp, Measure])[] = [
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

const kinds: Readonly<Record<Exclude<Measure, "none">, VerdictKind>> = {
  points: "points",
  max: "max",
  lost: "shortfall",
  percent: "percent",
  share: "share",
  place: "rank",
  change: "change",
  placeChange: "placeChange",
};

/** Figures of a document's tables, each tied by the labels of its row and its columns. */
export function judgeTables(
  document: WrittenDocument,
  against: Against,
  year: number | null
): readonly Verdict[] {
  return document.tables.flatMap((table) => judgeTable(document, table, against, year));
}

function judgeTable(
  document: WrittenDocument,
  table: WrittenTable,
  against: Against,
  year: number | null
): readonly Verdict[] {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = table.rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null)
  );
  const first = texts.findIndex((row) => isBodyRow(row, against));
  if (first < 1) return [];
  const columns = Array.from({ length: width }, (_, column) =>
    labelOf(headersOf(texts.slice(0, first), column), against, year)
  );
  return texts.slice(first).flatMap((row, offset) => {
    const named = nameOf(row, against, year);
    if (named === null) return [];
    return row.flatMap((text, column): Verdict[] => {
      const place = table.places[first + offset]?.[column] ?? null;
      const header = columns[column];
      if (text === null || place === null || header === undefined || column === named.column)
        return [];
      const judged = judgeCell(text, merged(header, named.label), against);
      const paragraph = document.paragraphs[place];
      return judged === null || paragraph === undefined
        ? []
        : [
            {
              ...judged,
              sentence: sentenceOf(row),
              paragraph: place,
              start: 0,
              end: paragraph.text.length,
              quote: text,
              value: null,
              pointsAsPercent: false,
            },
          ];
    });
  });
}

/** A row of the body has a name and figures behind it. */
function isBodyRow(row: readonly (string | null)[], against: Against): boolean {
  const name = nameOf(row, against, null);
  return (
    name !== null &&
    row.some(
      (text, column) => column !== name.column && column > 0 && numberOf(text ?? "") !== null
    )
  );
}

/** Texts above a column; a merged header governs every column it covers. */
function headersOf(
  rows: readonly (readonly (string | null)[])[],
  column: number
): readonly string[] {
  return rows.map((row, index) => {
    if (index === rows.length - 1 && row[column] === "") return "";
    for (let at = column; at >= 0; at -= 1) {
      const text = row[at];
      if (text != null && text !== "") return text;
    }
    return "";
  });
}

function labelOf(texts: readonly string[], against: Against, year: number | null): Label {
  const heard = texts.map((text) =>
    lex(spelled(text.replace(/\s+/g, " ")).text, against.ledger.names)
  );
  const bare = texts.map((text) => spelled(text.replace(/\s+/g, " ").trim()).text);
  // The header nearest to the figures says what they measure.
  const measure =
    [...bare]
      .reverse()
      .flatMap((text) => measures.find(([words]) => words.test(text))?.[1] ?? [])[0] ?? null;
  return {
    measure,
    subject: firstOf(heard, (each) => subjectOf(each, against.ledger.names)),
    period: firstOf(heard, (each) => periodOf(each, against, year)),
    unit: firstOf(heard, unitOf),
  };
}

function firstOf<Found>(
  heard: readonly Lexed[],
  read: (each: Lexed) => Found | null
): Found | null {
  for (const each of [...heard].reverse()) {
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

function nameOf(
  row: readonly (string | null)[],
  against: Against,
  year: number | null
): { readonly column: number; readonly label: Label } | null {
  for (const [column, text] of row.entries()) {
    if (text === null || !/\p{L}/u.test(text) || text.length > 120) continue;
    const heard = lex(spelled(text.replace(/\s+/g, " ")).text, against.ledger.names);
    const label: Label = {
      measure: null,
      subject: subjectOf(heard, against.ledger.names),
      period: periodOf(heard, against, year),
      unit: unitOf(heard) ?? (against.ledger.names.units.has(unitKey(text)) ? unitKey(text) : null),
    };
    if (label.subject !== null || label.unit !== null || label.period !== null)
      return { column, label };
  }
  return null;
}

function merged(column: Label, row: Label): Label {
  return {
    measure: column.measure ?? row.measure,
    subject: row.subject ?? column.subject,
    period: column.period ?? row.period,
    unit: row.unit ?? column.unit,
  };
}

/** A number standing alone in a cell, with its sign or the number of units behind it. */
function numberOf(text: string): {
  readonly own: NumberToken;
  readonly of: NumberToken | null;
  readonly negative: boolean;
} | null {
  const match =
    /^\s*[(]?\s*(?<sign>[-+−–▲▼↑↓])?\s*(?<own>\d[\d.,]*)\s*(?:%|điểm|đ)?\s*(?:\/\s*(?<of>\d[\d.,]*))?\s*[)*]*\s*$/u.exec(
      spelled(text).text
    );
  const own = match?.groups?.["own"] === undefined ? null : plain(match.groups["own"]);
  const of = match?.groups?.["of"];
  return own === null
    ? null
    : {
        own,
        of: of === undefined ? null : plain(of),
        negative: /[-−–▼↓]/u.test(match?.groups?.["sign"] ?? ""),
      };
}

function plain(typed: string): NumberToken | null {
  const lexed = lex(typed.replace(/[.,]$/, ""), emptyNames);
  const [token] = lexed.tokens;
  return token?.kind === "number" ? token : null;
}

const emptyNames = {
  units: new Map<string, string>(),
  longestUnit: 1,
  groups: new Map<string, readonly GroupId[]>(),
  spoken: new Map<string, readonly (readonly string[])[]>(),
  periods: new Map<string, string>(),
};

type JudgedCell = Pick<Verdict, "status" | "kind" | "cells" | "expected" | "message">;

function judgeCell(text: string, label: Label, against: Against): JudgedCell | null {
  const number = numberOf(text);
  if (
    number === null ||
    label.measure === "none" ||
    (label.measure === null && label.subject === null)
  )
    return null;
  const measure = label.measure ?? "points";
  const kind = kinds[measure];
  if (label.period === "unknown") return untied(kind, "kỳ ở đầu cột không có trong bảng");
  const period = label.period ?? against.period;
  const unit = label.unit ?? against.unit;
  const row = period.row(unit);
  const subject = label.subject ?? "total";
  if (row === null) return untied(kind, "bảng không có đơn vị này trong kỳ của cột");
  const found = candidateOf(measure, period, row, subject, against);
  if (found === null) return untied(kind, "bảng không có số liệu này");
  const { own, of, negative } = number;
  const right = found.values.some((value) => says(own, value));
  const signRight =
    found.way === undefined ||
    found.way === "same" ||
    !right ||
    sameSign(found.way, negative, text);
  const universe =
    of === null ? null : measure === "points" ? maxOf(row, subject) : universeOf(period, row);
  const ofRight =
    of === null || universe === null || universe.values.some((value) => says(of, value));
  if (right && signRight && ofRight)
    return {
      status: "right",
      kind,
      cells: found.cells,
      expected: null,
      message: `Khớp với ${found.what}.`,
    };
  const [value] = found.values;
  const [whole] = universe?.values ?? [];
  const expected =
    value === undefined
      ? null
      : `${found.way === "down" ? "-" : ""}${shownValue(value)}${of === null || whole === undefined ? "" : `/${shownValue(whole)}`}${text.trim().endsWith("%") ? "%" : ""}`;
  const [cell] = found.cells;
  return {
    status: "wrong",
    kind,
    cells: found.cells,
    expected,
    message: `Không khớp với ${found.what}: theo bảng là ${expected ?? "số khác"}${cell === undefined ? "" : ` (ô ${formatReference(cell)})`}.`,
  };
}

/** A movement without any sign is taken as its size. */
function sameSign(way: "up" | "down", negative: boolean, text: string): boolean {
  return /[-+−–▲▼↑↓]/u.test(text) ? (way === "down") === negative : true;
}

function candidateOf(
  measure: Exclude<Measure, "none">,
  period: PeriodLeague,
  row: Row,
  subject: ScoreSubject,
  against: Against
): Candidate | null {
  switch (measure) {
    case "points":
      return pointsOf(row, subject);
    case "max":
      return maxOf(row, subject);
    case "lost":
      return lostOf(row, subject);
    case "percent":
      return percentOfMaximum(row, subject);
    case "share":
      return shareOf(row, subject);
    case "place":
      return placeOf(period, row, subject);
    case "change":
    case "placeChange": {
      const { periods } = against.ledger;
      const before = periods[periods.indexOf(period) - 1];
      const earlier =
        before?.row(row === against.row ? against.unit : unitKey(row.unit ?? "")) ?? null;
      if (before === undefined || earlier === null) return null;
      return measure === "change"
        ? pointsMoved(row, earlier, subject)
        : placesMoved([period, row], [before, earlier], subject);
    }
  }
}

function untied(kind: VerdictKind, reason: string): JudgedCell {
  return {
    status: "untied",
    kind,
    cells: [],
    expected: null,
    message: `Chưa gắn được với số liệu trong bảng: ${reason}.`,
  };
}

function sentenceOf(row: readonly (string | null)[]): string {
  return row
    .filter((text) => text !== null && text !== "")
    .join(" | ")
    .replace(/\s+/g, " ");
}

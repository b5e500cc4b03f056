import { formatReference, type CellAddress } from "../../cells/address";
import { groups } from "../../decision766/groups";
import { parseReference } from "../../workbook/file/package/references";
import type { CellReader } from "../figures/cellFigure";
import type { PeriodLeague } from "../figures/periodLeague";
import type { ScoreSubject } from "../figures/row";
import type { NumberToken } from "../hear/tokens";
import { universeOf, type Candidate } from "./candidates";
import { says } from "./exactValue";
import { right, untied, wrong, type Judged } from "./judged";
import { measuredOf, type Measure } from "./measured";
import type { Against } from "./subject";
import { placeAmong, type Surroundings } from "./surroundings";

/** What can be chosen by hand. */
export const handMeasures = [
  "points",
  "lost",
  "percent",
  "place",
  "max",
  "share",
  "universe",
] as const;
export type HandMeasure = (typeof handMeasures)[number];

/** The period that the document is about, or the one before it: the tie holds for the next draft too. */
export const handPeriods = ["now", "before"] as const;
export type HandPeriod = (typeof handPeriods)[number];

/** What a person said that a figure is: a fact of the sheet, or a cell. */
export type HandTie =
  | {
      readonly kind: "fact";
      readonly measure: HandMeasure;
      readonly subject: ScoreSubject;
      readonly period: HandPeriod;
    }
  | {
      readonly kind: "cell";
      readonly cell: CellAddress;
      /** Null: remembered by its address alone. */
      readonly among: Surroundings | null;
    };

/**
 * As the workbook remembers it.
 * @example "fact:points|digitization|now", "cell:'Sổ thủ tục'!B4|Số thủ tục|Tháng 5", "cell:'Sổ thủ tục'!B4"
 */
export function handTieText(tie: HandTie): string {
  if (tie.kind === "fact") return `fact:${tie.measure}|${tie.subject}|${tie.period}`;
  const { cell, among } = tie;
  const names = among === null ? [] : [among.row, among.column];
  return ["cell:" + formatReference(cell), ...names].join("|");
}

/** Null for a text that says no tie. */
export function handTieOf(text: string): HandTie | null {
  if (text.startsWith("cell:")) {
    // The bar may stand in the name of a sheet as well; in the names beside the address it does not.
    const [, address = text.slice(5), row, column] =
      /^(.*![^|!]*)\|([^|]*)\|([^|]*)$/u.exec(text.slice(5)) ?? [];
    const cell = cellOf(address);
    const among = row === undefined || column === undefined ? null : { row, column };
    return cell === null ? null : { kind: "cell", cell, among };
  }
  const [measured, about, when] = text.startsWith("fact:") ? text.slice(5).split("|") : [];
  const measure = handMeasures.find((each) => each === measured);
  const subject = subjects.find((each) => each === about);
  const period = handPeriods.find((each) => each === when);
  return measure === undefined || subject === undefined || period === undefined
    ? null
    : { kind: "fact", measure, subject, period };
}

const subjects: readonly ScoreSubject[] = ["total", ...groups.map(({ id }) => id)];

/** One cell as a person types it with its sheet. @example cellOf("'Tổng hợp'!I10")?.row // 9 */
export function cellOf(text: string): CellAddress | null {
  const found = parseReference(text);
  if (found === null) return null;
  const { sheet, range } = found;
  const { top, left, bottom, right: last } = range;
  return top === bottom && left === last ? { sheet, row: top, column: left } : null;
}

/** Holds a figure against what a person said it is. */
export function judgeByHand(
  tie: HandTie,
  number: NumberToken,
  against: Against,
  cells: CellReader
): Judged {
  const found = tie.kind === "cell" ? cellCandidate(tie, cells) : factOf(tie, against);
  if (found === null) return untied("number", "số liệu đã gắn bằng tay không có trong bảng");
  if (typeof found === "string") return untied("number", found);
  return found.values.some((value) => says(number, value))
    ? right("number", found)
    : wrong("number", found, number);
}

/** What stands in the cell, wherever it was moved to; or why that is not known. */
function cellCandidate(
  { cell, among }: Extract<HandTie, { kind: "cell" }>,
  cells: CellReader
): Candidate | string {
  const grid = cells.grid(cell.sheet);
  const spot = grid === null ? null : among === null ? cell : placeAmong(grid, cell, among);
  const tied = `ô ${formatReference(cell)} đã gắn bằng tay`;
  if (spot === null) return `${tied} nay không còn ở dòng, cột ấy: hãy gắn lại`;
  const now = { sheet: cell.sheet, row: spot.row, column: spot.column };
  const values = cells.numbers(now).map((top) => ({ top, bottom: 1_000_000n }));
  return values.length === 0
    ? `${tied} nay không có số`
    : { values, cells: [now], what: "số ở ô đã gắn bằng tay" };
}

function factOf(
  { measure, subject, period: when }: Extract<HandTie, { kind: "fact" }>,
  against: Against
): Candidate | null {
  const period = when === "now" ? against.period : periodBefore(against);
  const row = period?.row(against.unit) ?? (when === "now" ? against.row : null);
  if (period === null || row === null) return null;
  return measure === "universe"
    ? universeOf(period, row)
    : measuredOf(measure satisfies Measure, period, row, subject);
}

function periodBefore({ ledger, period }: Against): PeriodLeague | null {
  return ledger.periods[ledger.periods.indexOf(period) - 1] ?? null;
}

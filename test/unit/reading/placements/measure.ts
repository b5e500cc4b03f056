import type { Grid } from "../../../../src/cells/grid";
import type { SheetReading } from "../../../../src/sheet/scoreboard";
import { buildBook, type Book } from "./build";
import { textOf, type Typed } from "./words";
import { judge, type Judged, type Verdict } from "./judge";

export type Reader = (grids: readonly Grid[]) => SheetReading;

export interface Miss extends Judged {
  readonly seed: number;
  readonly book: Book;
}

export interface Measured {
  readonly tally: Readonly<Record<Verdict | "crashed", number>>;
  /** What was not read whole. */
  readonly misses: readonly Miss[];
}

/** Reads as many generated books as wanted, from one seed on, and says how many come out whole. */
export function measure(read: Reader, count: number, seed: number, isOutside = false): Measured {
  const tally = {
    whole: 0,
    "right but told": 0,
    "wrong and told": 0,
    "wrong in silence": 0,
    crashed: 0,
  };
  const misses: Miss[] = [];
  for (let next = 0; next < count; next += 1) {
    const own = seed * 1_000_003 + next;
    const book = buildBook(own, isOutside);
    const judged = readAndJudge(read, book);
    tally[judged.crashed ? "crashed" : judged.verdict] += 1;
    if (judged.verdict !== "whole") misses.push({ ...judged, seed: own, book });
  }
  return { tally, misses };
}

function readAndJudge(read: Reader, book: Book): Judged & { readonly crashed: boolean } {
  try {
    const reading = read(book.sheets.map((sheet) => sheet.toGrid()));
    return { ...judge(reading, book.wanted), crashed: false };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      verdict: "wrong in silence",
      differences: [`crash: ${said}`],
      told: [],
      crashed: true,
    };
  }
}

/** A miss as a person reads it: how the sheet is laid out, what differs, its first cells. */
export function describeMiss({ seed, book, verdict, differences, told }: Miss): string {
  const { plan, sheets } = book;
  const lines = sheets.slice(0, 2).flatMap((sheet) => [
    `   [${sheet.name}]`,
    ...sheet.rows.slice(0, 14).map(
      (row) =>
        `   ${row
          .slice(0, 12)
          .map((cell) => shown(cell?.typed))
          .join(" | ")}`
    ),
  ]);
  const { form, words, names, ...where } = plan;
  return [
    `#${seed} ${verdict}: ${differences.slice(0, 4).join("; ")}${differences.length > 4 ? ` … ${differences.length}` : ""}`,
    ...(told.length === 0 ? [] : [`   told: ${told.slice(0, 3).join(" ; ")}`]),
    `   unit ${where.unitAt}, period ${where.periodAt}, group ${where.groupAt}, down ${where.rowAxes.join("×")}, across ${where.columnAxes.join("×")}, ${where.measures.join("+")}, ${names[0] ?? ""}, ${words.points}`,
    `   ${Object.entries(form)
      .filter(([, value]) => value !== false && value !== 0 && value !== "none")
      .map(([key, value]) => (value === true ? key : `${key}=${String(value)}`))
      .join(" ")}`,
    ...lines,
  ].join("\n");
}

function shown(typed: Typed | undefined): string {
  return textOf(typed).slice(0, 24) || "·";
}

import type { CellValue } from "./cell";

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const percent = /^[+-]?(?:\d+\.?\d*|\.\d+)%$/;
const date = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const errorValues = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);

export interface TypedInput {
  readonly value: CellValue;
  /** Format the host gives to a General cell, as when a person types a date. */
  readonly numberFormat: string | null;
}

/**
 * What the host makes of text put into `values` or `formulas`: the same as of text typed by a person with
 * English (United States) settings. An apostrophe in front keeps it text.
 */
export function typedInput(text: string, numberFormat: string): TypedInput {
  const as = (value: CellValue, format: string | null = null): TypedInput => ({
    value,
    numberFormat: format,
  });
  if (text.startsWith("'")) return as(text.slice(1));
  if (numberFormat === "@") return as(text);
  const trimmed = text.trim();
  if (number.test(trimmed)) return as(Number(trimmed));
  if (grouped.test(trimmed)) return as(Number(trimmed.replaceAll(",", "")));
  if (percent.test(trimmed)) return as(Number(trimmed.slice(0, -1)) / 100, "0.00%");
  const day = date.exec(trimmed);
  if (day) {
    const serial = serialOf(Number(day[3]), Number(day[1]), Number(day[2]));
    if (serial !== null) return as(serial, "m/d/yyyy");
  }
  if (/^(?:true|false)$/i.test(trimmed)) return as(trimmed.toLowerCase() === "true");
  if (errorValues.has(trimmed.toUpperCase())) return as(trimmed.toUpperCase());
  return as(text);
}

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return time / 86_400_000 + 25_569;
}

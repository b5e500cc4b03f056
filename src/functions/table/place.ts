import { columnIndex } from "../../cells/address";

/** Where a range stands: its sheet and its first cell, zero-based. */
export interface RangePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

const nowhere: RangePlace = { sheet: "", top: 0, left: 0 };

/**
 * The place in an address as Excel gives it to functions; the start of a nameless sheet where it gives none.
 * @example rangePlace("[chi-so.xlsx]Tổng hợp!C4:E9") // { sheet: "Tổng hợp", top: 3, left: 2 }
 */
export function rangePlace(address: string | undefined): RangePlace {
  const match = /^(?<sheet>.*)!\$?(?<letters>[A-Z]{1,3})\$?(?<row>\d+)/u.exec(address ?? "");
  const { sheet = "", letters = "A", row = "1" } = match?.groups ?? {};
  if (match === null) return nowhere;
  const bare = sheet
    .replace(/^'|'$/gu, "")
    .replaceAll("''", "'")
    .replace(/^\[[^\]]*\]/u, "");
  return { sheet: bare, top: Number(row) - 1, left: columnIndex(letters) };
}

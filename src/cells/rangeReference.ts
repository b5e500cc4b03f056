import { columnIndex, formatRange, quoteSheet } from "./address";
import type { CellRange } from "./address";

const reference =
  /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/**
 * The sheet and rectangle of a reference; null for anything else (several areas, a broken name, a constant).
 * @example parseReference("='Tổng hợp'!$A$1:$B$9") // { sheet: "Tổng hợp", range: { top: 0, … } }
 */
export function parseReference(text: string): { sheet: string; range: CellRange } | null {
  const parts = reference.exec(text);
  if (!parts) return null;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = parts;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  if (sheet.includes("#")) return null;
  return {
    sheet,
    range: {
      top: Math.min(Number(top), Number(bottom)) - 1,
      left: Math.min(columnIndex(left), columnIndex(right)),
      bottom: Math.max(Number(top), Number(bottom)) - 1,
      right: Math.max(columnIndex(left), columnIndex(right)),
    },
  };
}

/** @example absoluteReference("Tổng hợp", range) // "'Tổng hợp'!$A$1:$B$9" */
export function absoluteReference(sheet: string, range: CellRange): string {
  const absolute = formatRange(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheet(sheet)}!${absolute}`;
}

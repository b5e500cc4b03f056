import { NotEmulated } from "../protocol/hostObject";
import type { HostCell } from "./cell";

const decimal = /^(#,##)?0(?:\.(0+))?(%)?$/;

/**
 * What the cell shows, for the formats this project uses.
 * @throws NotEmulated for a format not listed here: better loud than wrong.
 */
export function displayText(cell: HostCell | undefined): string {
  if (!cell) return "";
  const { value } = cell;
  const format = cell.look.numberFormat ?? "General";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number" || format === "General" || format === "@") return String(value);
  const parts = decimal.exec(format);
  if (parts) {
    const fixed = (parts[3] === undefined ? value : value * 100).toFixed(parts[2]?.length ?? 0);
    const digits = parts[1] === undefined ? fixed : fixed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
    return digits + (parts[3] ?? "");
  }
  if (/^[dmy/.\-\\]+$/i.test(format)) return dateText(value, format);
  throw new NotEmulated(`display text of the format ${format}`);
}

function dateText(serial: number, format: string): string {
  const day = new Date((serial - 25_569) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return format.replaceAll("\\", "").replace(/d+|m+|y+/gi, (code) => {
    const letter = code.charAt(0).toLowerCase();
    if (letter === "y") return String(day.getUTCFullYear()).slice(code.length > 2 ? 0 : 2);
    const part = letter === "d" ? day.getUTCDate() : day.getUTCMonth() + 1;
    return code.length > 1 ? two(part) : String(part);
  });
}

import { plainLetters } from "../sheet/text/fold";
import type { ReportTemplate } from "./reportDocument";

const kinds: Readonly<Record<ReportTemplate, string>> = {
  report: "bao-cao",
  notice: "thong-bao",
  brief: "tom-tat",
};

/** Longer names would not fit where folders are deep. */
const longestName = 60;
const fewestDigits = 3;

/**
 * @param provisional whether its figures may still change
 * @example documentFileName("chi-so", "report") // "chi-so-bao-cao.docx"
 */
export function documentFileName(
  stem: string,
  template: ReportTemplate,
  provisional = false
): string {
  return `${stem}-${kinds[template]}${provisional ? "-tam-thoi" : ""}.docx`;
}

/** The same for many documents in one file. @example archiveFileName("chi-so", "notice") // "chi-so-thong-bao.zip" */
export function archiveFileName(stem: string, template: ReportTemplate): string {
  return `${stem}-${kinds[template]}.zip`;
}

/**
 * Number and name of a unit as every program takes them: small letters, digits and hyphens. The number is the
 * unit's place in its table, so that the names are unique, sort in the table's order and never depend on which
 * other units were chosen.
 * @example unitStem("Xã Chí Minh", 17, 114) // "017-xa-chi-minh"
 */
export function unitStem(unit: string, place: number, of: number): string {
  const digits = Math.max(fewestDigits, String(of).length);
  const name = plainLetters(unit)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestName)
    .replace(/^-+|-+$/g, "");
  return `${String(place).padStart(digits, "0")}-${name === "" ? "don-vi" : name}`;
}

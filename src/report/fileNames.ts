import { usualNamePattern, isNamePart, type NamePart } from "../settings/namePattern";
import { plainLetters } from "../sheet/text/fold";
import type { ReportTemplate } from "./reportDocument";

const kinds: Readonly<Record<ReportTemplate, string>> = {
  report: "bao-cao",
  notice: "thong-bao",
  brief: "tom-tat",
};

/** Longer names would not fit where folders are deep. */
const longestPart = 60;
const longestName = 120;
const fewestDigits = 3;

/** What a Word file is named by. */
export interface NamedDocument {
  /** As the table names it; null where it names none: then the workbook's name stands for it. */
  readonly unit: string | null;
  /** As the table writes it; null where it writes none. */
  readonly period: string | null;
  readonly template: ReportTemplate;
  /** Whether its figures may still change. */
  readonly provisional: boolean;
  /** Name of the workbook, with or without its ending. */
  readonly workbook: string;
}

/**
 * The name of a Word file, as every system takes it. Unit, period and workbook lose their marks; what else stands in
 * the pattern stays as an office wrote it.
 * @param pattern see namePattern
 * @example documentFileName({ unit: "Xã Chí Minh", period: "Tháng 5/2026", … }) // "xa-chi-minh-thang-5-2026-bao-cao.docx"
 */
export function documentFileName(
  { unit, period, template, provisional, workbook }: NamedDocument,
  pattern: string = usualNamePattern
): string {
  const book = plainName(workbook.replace(/\.[^.]*$/u, ""));
  const unitName = plainName(unit ?? "");
  const parts: Readonly<Record<NamePart, string>> = {
    "don-vi": unitName === "" ? book : unitName,
    ky: plainName(period ?? ""),
    loai: kinds[template],
    tep: book,
  };
  const filled = pattern
    .normalize("NFC")
    .replace(/\{([^{}]*)\}/gu, (_, part: string) => (isNamePart(part) ? parts[part] : ""));
  return `${safeName(filled, kinds[template])}${provisional ? "-tam-thoi" : ""}.docx`;
}

/** Stands in place of a unit's name for the document on all of them. */
export const allUnits = "Toàn bảng";

/** The same for many documents in one file. @example archiveFileName("chi-so", "notice") // "chi-so-thong-bao.zip" */
export function archiveFileName(stem: string, template: ReportTemplate): string {
  return `${stem}-${kinds[template]}.zip`;
}

/**
 * The number that a unit's file name begins with among those of its table: its place there, so that the names are
 * unique, sort in the table's order and never depend on which other units were chosen.
 * @example unitNumber(17, 114) // "017"
 */
export function unitNumber(place: number, of: number): string {
  return String(place).padStart(Math.max(fewestDigits, String(of).length), "0");
}

/** Small letters, digits and hyphens. @example plainName("Xã Chí Minh") // "xa-chi-minh" */
function plainName(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestPart)
    .replace(/^-+|-+$/g, "");
}

/** What was left out leaves no gap; and none of the names and ends that Windows keeps for itself. */
function safeName(name: string, fallback: string): string {
  const tidy = [...name.replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, "-")]
    .slice(0, longestName)
    .join("")
    .replace(/([\s_.-])[\s_.-]+/gu, "$1")
    .replace(/^[\s_.-]+|[\s_.-]+$/gu, "");
  if (tidy === "") return fallback;
  return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu.test(tidy)
    ? `${fallback}-${tidy}`
    : tidy;
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface TrackingOptions {
  readonly year: number;
  /** Named in the title when known. */
  readonly unit: string | null;
}

/** The year that the template is made for: it stands in no other text of it. */
export const templateYear = 2099;

const texts = "xl/sharedStrings.xml";
/** A zip has no time zone: one fixed moment makes the same workbook the same bytes. */
const moment = new Date(2026, 0, 1);

/**
 * A blank workbook in which an office keeps its scores for a year, from the template that is built with the program.
 * @example trackingWorkbook(template, { year: 2026, unit: "UBND xã An Bình" })
 */
export function trackingWorkbook(
  template: Uint8Array,
  { year, unit }: TrackingOptions
): Uint8Array {
  const parts = unzipSync(template);
  const owner = unit === null ? "" : ` CỦA ${asXml(unit.toLocaleUpperCase("vi"))}`;
  const filled = strFromU8(parts[texts] ?? new Uint8Array())
    .replace(` NĂM ${templateYear}`, () => `${owner} NĂM ${templateYear}`)
    .replaceAll(String(templateYear), String(year));
  return zipSync({ ...parts, [texts]: strToU8(filled) }, { mtime: moment });
}

function asXml(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0000-\u001f]/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

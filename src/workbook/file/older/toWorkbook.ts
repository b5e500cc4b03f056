import { columnLetters, formatRange } from "../../../cells/address";
import { badSheetName } from "../faults";
import { cellCharacters } from "../limits";
import { OfficePackage } from "../package/officePackage";
import { escapeCellText, escapeXml } from "../xml/text";
import type { OlderCell, OlderSheet, OlderWorkbook } from "./olderWorkbook";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Numbers below are Excel's own. */
const firstFormat = 164;
const usualFont = "Times New Roman";

/** What an older file holds as a new .xlsx package: one way through the program for every format. */
export function toPackage({ sheets, date1904 }: OlderWorkbook): OfficePackage {
  const parts = OfficePackage.of([]);
  const looks = new Looks();
  const names = uniqueNames(sheets);
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  parts.put("[Content_Types].xml", contentTypes(sheets.length));
  parts.put(
    "_rels/.rels",
    `${head}<Relationships ${relations}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  );
  const entries = numbered.map(
    ({ sheet, number }) =>
      `<sheet name="${escapeXml(names[number - 1] ?? "")}" sheetId="${number}"${sheet.hidden ? ' state="hidden"' : ""} r:id="rId${number}"/>`
  );
  parts.put(
    "xl/workbook.xml",
    `${head}<workbook ${main} xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets></workbook>`
  );
  const links = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`
  );
  parts.put(
    "xl/_rels/workbook.xml.rels",
    `${head}<Relationships ${relations}>${links.join("")}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
  );
  for (const { sheet, number } of numbered)
    parts.put(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, looks));
  parts.put("xl/styles.xml", looks.xml());
  return parts;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${overrides.join("")}</Types>`;
}

/** Excel takes 31 characters, some not at all, and no name twice; other programs are freer. */
function uniqueNames(sheets: readonly OlderSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain = name
      .replace(/[\\/?*:[\]\u0000-\u001f]/g, " ")
      .replace(/^'|'$/g, " ")
      .trim();
    const base = plain === "" ? "Trang" : plain;
    for (let turn = 1; turn <= sheets.length; turn += 1) {
      const mark = turn === 1 ? "" : ` (${turn})`;
      const made = base.slice(0, 31 - mark.length).trimEnd() + mark;
      if (taken.has(made.toLowerCase())) continue;
      taken.add(made.toLowerCase());
      return made;
    }
    throw badSheetName(name);
  });
}

function sheetXml(sheet: OlderSheet, looks: Looks): string {
  const hiddenRows = new Set(sheet.hiddenRows);
  const rows = new Map<number, OlderCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const all = [...new Set([...rows.keys(), ...hiddenRows])].sort((a, b) => a - b);
  const data = all.map((row) => {
    const cells = (rows.get(row) ?? []).sort((a, b) => a.column - b.column);
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${distinct(cells)
      .map((cell) => cellXml(cell, looks))
      .join("")}</row>`;
  });
  const columns = [...new Set(sheet.hiddenColumns)]
    .sort((a, b) => a - b)
    .map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`);
  const merges = sheet.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  return [
    `${head}<worksheet ${main}>`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${data.join("")}</sheetData>`,
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    "</worksheet>",
  ].join("");
}

/** Of two cells at one place, the later counts, as Excel has it. */
function distinct(cells: readonly OlderCell[]): readonly OlderCell[] {
  return cells.filter((cell, index) => cells[index + 1]?.column !== cell.column);
}

function cellXml(cell: OlderCell, looks: Looks): string {
  const { content } = cell;
  const place = `r="${columnLetters(cell.column)}${cell.row + 1}"`;
  const start = `<c ${place} s="${looks.numberOf(cell)}"`;
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return Number.isFinite(content.value) ? `${start}><v>${content.value}</v></c>` : "";
    case "boolean":
      return `${start} t="b"><v>${content.value ? 1 : 0}</v></c>`;
    case "error":
      return `${start} t="e"><v>${escapeXml(content.value)}</v></c>`;
    case "text": {
      const text = escapeCellText(content.value.slice(0, cellCharacters));
      return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
  }
}

/** The styles that cells need: one for each pair of number format and font. */
class Looks {
  readonly #pairs = new Map<string, number>();
  readonly #fonts = new Map<string, number>([[usualFont, 0]]);
  readonly #formats = new Map<string, number>();
  readonly #styles: string[] = [];

  constructor() {
    this.numberOf({ format: null, font: null });
  }

  numberOf({ format, font }: Pick<OlderCell, "format" | "font">): number {
    const key = JSON.stringify([format, font]);
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const formatNumber = format === null ? 0 : firstFormat + place(this.#formats, format);
    const style = `<xf numFmtId="${formatNumber}" fontId="${place(this.#fonts, font ?? usualFont)}" fillId="0" borderId="0" xfId="0"${format === null ? "" : ' applyNumberFormat="1"'} applyFont="1"/>`;
    this.#pairs.set(key, this.#styles.length);
    this.#styles.push(style);
    return this.#styles.length - 1;
  }

  xml(): string {
    const formats = [...this.#formats].map(
      ([code, index]) =>
        `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapeXml(printable(code))}"/>`
    );
    const fonts = [...this.#fonts.keys()].map(
      (name) =>
        `<font><sz val="12"/><name val="${escapeXml(printable(name).slice(0, 31))}"/></font>`
    );
    return [
      `${head}<styleSheet ${main}>`,
      formats.length === 0
        ? ""
        : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`,
      `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.#styles.length}">${this.#styles.join("")}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }
}

function place(known: Map<string, number>, key: string): number {
  const found = known.get(key) ?? known.size;
  known.set(key, found);
  return found;
}

function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
}

import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook put together from XML as other programs write it. */
export interface HandMade {
  /** The inside of `<worksheet>`, per sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Items of the shared strings, as XML. */
  readonly strings?: string;
  /** The inside of `<styleSheet>`. */
  readonly styles?: string;
  /** Children of `<workbook>` before and behind `<sheets>`. */
  readonly before?: string;
  readonly behind?: string;
  readonly prefix?: string;
  readonly isStrict?: boolean;
  readonly hidden?: readonly string[];
  /** Other parts, and parts that replace those made here. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a hand-made workbook, in order. */
export function partsOf(made: HandMade): Record<string, Uint8Array> {
  const p = made.prefix ?? "";
  const namespace = made.isStrict === true ? strictMain : main;
  const link = made.isStrict === true ? strictRelations : relations;
  const own = `xmlns${p === "" ? "" : `:${p.slice(0, -1)}`}="${namespace}" xmlns:r="${link}"`;
  const names = Object.keys(made.sheets);
  const sheets = names.map(
    (name, at) =>
      `<${p}sheet name="${name}" sheetId="${at + 1}"${made.hidden?.includes(name) === true ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`
  );
  const links = [
    ...names.map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${link}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
    ),
    ...(made.strings === undefined
      ? []
      : [`<Relationship Id="rId90" Type="${link}/sharedStrings" Target="sharedStrings.xml"/>`]),
    ...(made.styles === undefined
      ? []
      : [`<Relationship Id="rId91" Type="${link}/styles" Target="styles.xml"/>`]),
    ...(made.extra?.["xl/calcChain.xml"] === undefined
      ? []
      : [`<Relationship Id="rId92" Type="${link}/calcChain" Target="calcChain.xml"/>`]),
  ];
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    ...names.map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`
    ),
    ...(made.strings === undefined
      ? []
      : [`<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>`]),
    ...(made.styles === undefined
      ? []
      : [`<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`]),
    ...(made.extra?.["xl/calcChain.xml"] === undefined
      ? []
      : [`<Override PartName="/xl/calcChain.xml" ContentType="${types}.calcChain+xml"/>`]),
  ];
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${link}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<${p}workbook ${own}>${made.before ?? ""}<${p}sheets>${sheets.join("")}</${p}sheets>${made.behind ?? ""}</${p}workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packageRelations}">${links.join("")}</Relationships>`,
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<${p}worksheet ${own}>${made.sheets[name] ?? ""}</${p}worksheet>`;
  });
  if (made.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = `${head}<${p}sst ${own}>${made.strings}</${p}sst>`;
  }
  if (made.styles !== undefined) {
    parts["xl/styles.xml"] = `${head}<${p}styleSheet ${own}>${made.styles}</${p}styleSheet>`;
  }
  return Object.fromEntries(
    Object.entries({ ...parts, ...made.extra }).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ])
  );
}

/** The workbook as a file. */
export function handMade(made: HandMade): Uint8Array {
  return zipOf(partsOf(made));
}

/** A zip whose bytes depend on nothing but the parts. */
export function zipOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(parts, { mtime: new Date(2026, 4, 31), level: 6 });
}

/** A sheet of one `<sheetData>`. @example dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') */
export function dataSheet(rows: string, behind = ""): string {
  return `<dimension ref="A1"/><sheetData>${rows}</sheetData>${behind}`;
}

/** Styles: 0 plain, 1 bordered and bold, 2 bordered with a number format of its own, 3 in an old Vietnamese font. */
export const sampleStyles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font><font><sz val="12"/><name val=".VnTime"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

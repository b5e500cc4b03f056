import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { beforeAll, describe, expect, it } from "vitest";
import { officeParts, textOfPart, type OfficeParts } from "./officeParts";
import { leagueDocuments } from "./leagueDocuments";
import { packageFaults } from "./packageFaults";
import { produced, samples } from "./produced";
import { schemaFaults } from "./schemaFaults";
import { wordFaults } from "./wordFaults";
import { workbookFaults } from "./workbookFaults";

/** The cheapest check first, and no further once something is found. */
async function faultsOf(parts: OfficeParts): Promise<readonly string[]> {
  const outer = packageFaults(parts);
  if (outer.length > 0) return outer;
  const inner = parts.has(bodyPart) ? wordFaults(parts) : workbookFaults(parts);
  return inner.length > 0 ? inner : schemaFaults(parts);
}

describe.each(samples)("the files made of %s", (sample) => {
  it.each(["report", "notice", "brief"] as const)(
    "are valid as a %s",
    async (template) => {
      const { docx, xlsx } = await produced(sample, template);
      expect(await faultsOf(officeParts(docx))).toEqual([]);
      expect(await faultsOf(officeParts(xlsx))).toEqual([]);
    },
    30_000
  );
});

describe("documents that are not about one unit in one period", () => {
  it.each(leagueDocuments)(
    "%s is valid in every template",
    async (_, choose) => {
      for (const template of ["report", "notice", "brief"] as const) {
        const document = choose(template);
        expect(await faultsOf(officeParts(await reportToDocx(document)))).toEqual([]);
      }
    },
    60_000
  );
});

/** Parts with one text changed in one of them; null takes the part away. */
function broken(
  parts: OfficeParts,
  name: string,
  change: readonly [RegExp | string, string] | null
): OfficeParts {
  const all = new Map(parts);
  if (change === null) {
    all.delete(name);
    return all;
  }
  const before = textOfPart(parts, name);
  const after = before.replace(...change);
  if (after === before) throw new Error(`Nothing to break in ${name}`);
  return all.set(name, new TextEncoder().encode(after));
}

type Fault = readonly [string, string, readonly [RegExp | string, string] | null];
const bodyPart = "word/document.xml";
const stylesPart = "word/styles.xml";
const reportSheet = "xl/worksheets/sheet4.xml";
const typesPart = "[Content_Types].xml";

describe("a broken Word file is found out:", () => {
  let whole: OfficeParts;
  beforeAll(async () => {
    whole = officeParts((await produced("phuong-quy-i-2026", "report")).docx);
  });

  it.each<Fault>([
    ["children out of order", stylesPart, [/(<w:spacing [^>]*\/>)(<w:jc [^>]*\/>)/, "$2$1"]],
    ["an unknown alignment", stylesPart, ['<w:jc w:val="center"/>', '<w:jc w:val="middle"/>']],
    ["a size of nothing", bodyPart, [/<w:sz w:val="\d+"\/>/, '<w:sz w:val="0"/>']],
    ["a margin left out", bodyPart, [/ w:gutter="0"/, ""]],
    ["a table without its grid", bodyPart, [/<w:tblGrid>.*?<\/w:tblGrid>/, ""]],
    ["a row that does not span its table", bodyPart, [/<w:gridSpan w:val="4"\/>/, ""]],
    [
      "a cell without a paragraph",
      bodyPart,
      [/(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)?)(?:(?!<\/w:tc>).)*/s, "$1"],
    ],
    [
      "a bookmark twice",
      bodyPart,
      [/(<w:bookmarkStart w:name=")[^"]*(".*?<w:bookmarkStart w:name=")[^"]*"/, '$1_A$2_a"'],
    ],
    ["a comment on nothing", bodyPart, [/<w:commentRangeStart [^>]*\/>/, ""]],
    ["a comment that is gone", bodyPart, [/(<w:commentReference w:id=)"0"/, '$1"99"']],
    ["a comment by nobody", "word/comments.xml", [/ w:author="[^"]*"/, ""]],
    ["a style that is not there", "word/footnotes.xml", ["FootnoteReference", "Footnotes"]],
    ["a relationship nobody declared", bodyPart, [/(<c:chart [^>]*r:id=")\w+/, "$1rId99"]],
    ["an ignorable prefix nobody declared", bodyPart, ['Ignorable="w14', 'Ignorable="w99 w14']],
    [
      "a bound of an axis before the other",
      "word/charts/chart1.xml",
      [/(<c:max [^>]*\/>)(<c:min [^>]*\/>)/, "$2$1"],
    ],
    [
      "a label where bars have none",
      "word/charts/chart3.xml",
      ['<c:dLblPos val="outEnd"/>', '<c:dLblPos val="t"/>'],
    ],
    [
      "an axis that is not there",
      "word/charts/chart1.xml",
      ['<c:crossAx val="1"/>', '<c:crossAx val="7"/>'],
    ],
    [
      "a part without content type",
      typesPart,
      [/<Override [^>]*"\/word\/charts\/chart1.xml"\/?>(?:<\/Override>)?/, ""],
    ],
    [
      "a part of another type",
      typesPart,
      ["wordprocessingml.styles+xml", "wordprocessingml.settings+xml"],
    ],
    ["a part that is gone", "word/styles.xml", null],
    ["a date that is none", "docProps/core.xml", ["2022-06-23T00:00:00Z", "23/6/2022"]],
  ])("%s", async (_, part, change) => {
    const faults = await faultsOf(broken(whole, part, change));
    expect(faults).not.toEqual([]);
  });
});

describe("a broken workbook is found out:", () => {
  let whole: OfficeParts;
  beforeAll(async () => {
    whole = officeParts((await produced("phuong-quy-i-2026", "report")).xlsx);
  });

  it.each<Fault>([
    [
      "elements of a sheet out of order",
      reportSheet,
      [/(<pageMargins [^>]*\/>)(.*?)(<drawing [^>]*\/>)/s, "$3$2$1"],
    ],
    ["a width beyond Excel's", reportSheet, [/ width="[\d.]+"/, ' width="300"']],
    ["a row after a later one", reportSheet, ['<row r="2"', '<row r="99"']],
    ["a cell in another row", reportSheet, ['<c r="A2"', '<c r="A3"']],
    ["a look that is not there", reportSheet, [/ s="\d+"/, ' s="999"']],
    ["a number that is none", reportSheet, [/<v>[\d.]+<\/v>/, "<v>97,36</v>"]],
    ["a link to no sheet", reportSheet, [/location="'[^']*'/, "location=\"'Không có'"]],
    ["a formula of no sheet", "xl/worksheets/sheet1.xml", [/<f>/, "<f>'Không có'!A1+"]],
    [
      "a shared string that is not there",
      "xl/worksheets/sheet1.xml",
      [/ t="s"><v>\d+/, ' t="s"><v>9999'],
    ],
    ["a name that leads nowhere", "xl/workbook.xml", [/(<definedName [^>]*>)[^<]*/, "$1#REF!"]],
    ["a name of no sheet", "xl/workbook.xml", [/(<definedName [^>]*>)[^<]*/, "$1'Không có'!$A$1"]],
    ["a sheet twice", "xl/workbook.xml", [/ name="Báo cáo 766"/, ' name="Tổng hợp"']],
    ["a font that is not there", "xl/styles.xml", [/ fontId="\d+"/, ' fontId="99"']],
    ["a count that is wrong", "xl/styles.xml", [/<cellXfs count="\d+"/, '<cellXfs count="1"']],
    ["an unknown border", "xl/styles.xml", ['style="thin"', 'style="fine"']],
    ["a chart of no sheet", "xl/charts/chart1.xml", [/<c:f>'[^']*'/, "<c:f>'Không có'"]],
    [
      "a chart that keeps too few values",
      "xl/charts/chart1.xml",
      [/<c:ptCount val="\d+"/, '<c:ptCount val="1"'],
    ],
    ["lists of links without content type", typesPart, [/<Default Extension="rels"[^>]*>/, ""]],
    [
      "a drawing nobody declared",
      "xl/worksheets/_rels/sheet4.xml.rels",
      [/ Id="rId1"/, ' Id="rId8"'],
    ],
    ["a chart that is gone", "xl/charts/chart1.xml", null],
  ])("%s", async (_, part, change) => {
    expect(await faultsOf(broken(whole, part, change))).not.toEqual([]);
  });
});

import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import type { Random } from "../proofreading/random";
import { main, opened } from "./writtenText";

/**
 * A file as a person's Word saves it when nothing was changed: their name, marks of revision, runs in pieces, misspellings
 * marked, content controls and smart tags around words, charts in parts of other names.
 */
export function savedByWord(bytes: Uint8Array, random: Random): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(opened(bytes)))
    parts[renamed(name)] = /\.(?:xml|rels)$/u.test(name)
      ? strToU8(rewritten(name, renamed(strFromU8(part)), random))
      : part;
  return zipSync(parts, { level: 1 });
}

const renamed = (text: string): string =>
  text.replaceAll(/charts\/chart(\d+)\.xml/gu, "charts/chart100$1.xml");

function rewritten(name: string, xml: string, random: Random): string {
  if (name === "docProps/core.xml")
    return xml.replace(/(<cp:lastModifiedBy>)[^<]*/u, "$1Nguyễn Thị Lan");
  if (name === main) return inPieces(xml, random);
  return /charts\/chart/u.test(name)
    ? xml
        .replaceAll("<c:pt ", '<c:pt formatCode="General" ')
        .replaceAll("<a:t>", '<a:t xml:space="preserve">')
    : xml;
}

const run =
  /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>|<w:rPr\/>)?)<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gu;

function inPieces(xml: string, random: Random): string {
  const marked = xml.replaceAll("<w:p>", '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">');
  return marked.replace(run, (whole, look: string, text: string) => {
    // Entities stay whole.
    if (text.includes("&") || text.length < 4 || random.chance(0.3)) return whole;
    const at = random.between(1, text.length - 1);
    const piece = (part: string): string =>
      `<w:r w:rsidRPr="00B24C11">${look}<w:t xml:space="preserve">${part}</w:t></w:r>`;
    const [first, second] = [piece(text.slice(0, at)), piece(text.slice(at))];
    return `${random.pick(openings)(first)}<w:proofErr w:type="spellStart"/>${random.pick(openings)(second)}<w:proofErr w:type="spellEnd"/>`;
  });
}

const openings: readonly ((run: string) => string)[] = [
  (each) => each,
  (each) =>
    `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${each}</w:smartTag>`,
  (each) =>
    `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${each}</w:sdtContent></w:sdt>`,
  (each) => `<w:bookmarkStart w:id="9001" w:name="_GoBack"/>${each}<w:bookmarkEnd w:id="9001"/>`,
];

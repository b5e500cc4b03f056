import type { OfficePackage } from "../../workbook/file/package/officePackage";
import { relationships } from "../../workbook/file/package/relationships";
import { documentFault } from "./documentFaults";
import { openDocument, type OpenedDocument } from "./openDocument";
import { readChart } from "./readChart";
import { readStory, type Story } from "./readStory";
import type {
  ParagraphStory,
  WrittenChart,
  WrittenDocument,
  WrittenParagraph,
} from "./writtenDocument";

const otherStories: readonly (readonly [RegExp, ParagraphStory])[] = [
  [/^(?:header|footer)$/, "header"],
  [/^(?:footnotes|endnotes)$/, "footnote"],
];

/**
 * Reads the bytes of a .docx as its reader sees it: body, tables, text boxes, notes, headers, charts.
 * @throws WorkbookError when it is no .docx that can be read.
 * @example (await readDocument(bytes)).paragraphs[0]?.text // "UBND XÃ CHÍ MINH"
 */
export async function readDocument(bytes: Uint8Array): Promise<WrittenDocument> {
  return readOpened(await openDocument(bytes));
}

/** The same of a document already opened, to be written again. */
export async function readOpened({ parts, main }: OpenedDocument): Promise<WrittenDocument> {
  try {
    const links = await relationships(parts, main);
    const font = await usualFontOf(parts, links);
    const body = readStory(await parts.text(main), main, "body", 0, font);
    const paragraphs: WrittenParagraph[] = [...body.paragraphs];
    const charts: WrittenChart[] = [];
    let revised = body.revised;
    const byId = new Map(links.map((link) => [link.id, link]));
    for (const id of body.charts) {
      const part = byId.get(id)?.part ?? null;
      if (part !== null && parts.has(part)) charts.push(readChart(await parts.text(part), part));
    }
    for (const { type, part } of links) {
      const story = otherStories.find(([pattern]) => pattern.test(type))?.[1];
      if (story === undefined || part === null || !parts.has(part)) continue;
      const other = readStory(await parts.text(part), part, story, paragraphs.length, font);
      revised ||= other.revised;
      paragraphs.push(...anchored(other, story, body, type));
    }
    const unread = links.flatMap(({ type, part }) =>
      /^(?:image|oleObject|package|diagramData)$/.test(type) && part !== null ? [part] : []
    );
    return { paragraphs, tables: body.tables, charts, revised, unread };
  } catch (error) {
    throw documentFault(error);
  }
}

/** The font of text that names none: the usual paragraph style's, else the document's. */
async function usualFontOf(
  parts: OfficePackage,
  links: readonly { readonly type: string; readonly part: string | null }[]
): Promise<string | null> {
  const part = links.find(({ type }) => type === "styles")?.part ?? null;
  if (part === null || !parts.has(part)) return null;
  const styles = await parts.text(part);
  const usual = [...styles.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)].find(
    ([style]) =>
      /^<[^>]*w:type="paragraph"/.test(style) && /^<[^>]*w:default="(?:1|true)"/.test(style)
  )?.[0];
  const defaults = /<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/.exec(styles)?.[0];
  return asciiFont(usual) ?? asciiFont(defaults);
}

function asciiFont(properties = ""): string | null {
  return /<w:rFonts\b[^>]*\bw:ascii="([^"]*)"/.exec(properties)?.[1] ?? null;
}

/** A note hangs on the paragraph that calls it, a header on the first one. */
function anchored(
  { paragraphs }: Story,
  story: ParagraphStory,
  body: Story,
  type: string
): readonly WrittenParagraph[] {
  const called = [...body.notes].filter(([id]) => type.startsWith(id.replace(/\d+$/, "")));
  // Separators come first among the notes and hold no text.
  const spoken = paragraphs.filter(({ text }) => text.trim() !== "");
  return spoken.map((paragraph, index) => ({
    ...paragraph,
    anchor: story === "footnote" ? (called[index]?.[1] ?? 0) : 0,
  }));
}

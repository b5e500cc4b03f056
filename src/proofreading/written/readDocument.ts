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
    const body = readStory(await parts.text(main), main, "body");
    const paragraphs: WrittenParagraph[] = [...body.paragraphs];
    const charts: WrittenChart[] = [];
    let revised = body.revised;
    const links = await relationships(parts, main);
    const byId = new Map(links.map((link) => [link.id, link]));
    for (const id of body.charts) {
      const part = byId.get(id)?.part ?? null;
      if (part !== null && parts.has(part)) charts.push(readChart(await parts.text(part), part));
    }
    for (const { type, part } of links) {
      const story = otherStories.find(([pattern]) => pattern.test(type))?.[1];
      if (story === undefined || part === null || !parts.has(part)) continue;
      const other = readStory(await parts.text(part), part, story, paragraphs.length);
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

import {
  blocksOf,
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportParagraph,
} from "../report/reportDocument";
import { inXml } from "../workbook/file/xml/text";
import { spelled } from "./hear/spelling";
import type { Mismatch } from "./mismatch";
import { readDocument } from "./written/readDocument";
import type { WrittenDocument } from "./written/writtenDocument";

/**
 * What the bytes of a Word file say otherwise than the document that was held against the cells: every line from the
 * letterhead to the signature, every cell of a table, every value and name in the caches of charts. Empty when a reader
 * sees what was checked.
 * @example await readBack(document, await reportToDocx(document)) // []
 */
export async function readBack(
  document: ReportDocument,
  bytes: Uint8Array
): Promise<readonly Mismatch[]> {
  const written = await readDocument(bytes);
  return [...lineFaults(document, written), ...chartFaults(document, written)];
}

/** The first line that differs: behind it all would. */
function lineFaults(document: ReportDocument, written: WrittenDocument): readonly Mismatch[] {
  const meant = linesOf(document).filter(isSeen);
  const read = written.paragraphs
    .flatMap(({ story, text }) => (story === "body" ? [text] : []))
    .filter(isSeen);
  const at = Array.from({ length: Math.max(meant.length, read.length) }, (_, index) => index).find(
    (index) => !isSameLine(meant[index], read[index])
  );
  if (at === undefined) return [];
  const printed = tidied(read[at] ?? "");
  const expected = meant[at] === undefined ? null : tidied(meant[at]);
  return [{ printed, expected, place: expected ?? printed }];
}

function chartFaults(document: ReportDocument, written: WrittenDocument): readonly Mismatch[] {
  const meant = blocksOf(document).flatMap((block) =>
    block.kind === "charts" ? block.charts : []
  );
  if (meant.length !== written.charts.length)
    return [{ printed: String(written.charts.length), expected: null, place: "Biểu đồ" }];
  return meant.flatMap(({ caption, categories, series }, index): readonly Mismatch[] => {
    const [read] = written.charts[index]?.series ?? [];
    const drawn = JSON.stringify([read?.name, read?.categories, read?.values]);
    const said = [inXml(series.name), categories.map(inXml), series.values];
    return drawn === JSON.stringify(said)
      ? []
      : [{ printed: read?.values.join("; ") ?? "", expected: null, place: caption }];
  });
}

/** Every line of the Word file in the order in which it is read. */
function linesOf(document: ReportDocument): readonly string[] {
  const { letterhead: head, sections, annexes, recipients, signature } = document;
  const charts = { drawn: 0 };
  const inBlock = (block: ReportBlock): readonly string[] => blockLines(block, charts);
  return [
    ...(head.parent === null ? [] : [head.parent]),
    ...head.office,
    ...[head.nation, head.motto, head.numberLine, head.placeAndDate],
    ...[document.name, document.subject],
    ...document.legalBases,
    ...document.opening.map(paragraphLine),
    ...sections.flatMap(({ numeral, heading, parts }) => [
      `${numeral}. ${heading}`,
      ...parts.flatMap((part) => [
        part.heading === null ? "" : `${part.heading.number}. ${part.heading.text}`,
        ...part.blocks.flatMap(inBlock),
      ]),
    ]),
    ...document.closing.map(paragraphLine),
    ...["Nơi nhận:", ...recipients, ...signature.titles, signature.name],
    ...annexes.flatMap(({ name, title, reference, blocks }) => [
      ...[name, title, reference],
      ...blocks.flatMap(inBlock),
    ]),
  ];
}

function blockLines(block: ReportBlock, charts: { drawn: number }): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraphLine(block)];
    case "point":
      return [`${block.letter}) ${block.text}`];
    case "table":
      return [
        block.caption,
        ...block.header.flat().map(({ text }) => text),
        ...block.rows.flatMap(({ cells }) => cells.map(({ span }) => span.text)),
        block.note ?? "",
      ];
    case "charts":
      return block.charts.map(
        ({ caption }) => `Biểu đồ ${String((charts.drawn += 1))}. ${caption}`
      );
  }
}

function paragraphLine({ spans, listed }: ReportParagraph): string {
  return `${listed ? "- " : ""}${spansText(spans)}`;
}

const isSeen = (line: string): boolean => /\p{L}|\p{N}/u.test(line) || tidied(line) !== "";

function isSameLine(meant: string | undefined, read: string | undefined): boolean {
  if (meant === undefined || read === undefined) return meant === read;
  return meant === read || tidied(meant) === tidied(read);
}

/** One spelling, one kind of space and of hyphen. */
function tidied(text: string): string {
  return spelled(inXml(text)).text.replaceAll("\u2011", "-").replace(/\s+/gu, " ").trim();
}

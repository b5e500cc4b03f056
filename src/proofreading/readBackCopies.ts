import type { EditPlan, PlannedCell } from "../plan/plan";
import {
  blocksOf,
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportParagraph,
} from "../report/reportDocument";
import { spelled } from "./hear/spelling";
import type { Mismatch } from "./mismatch";

/** What stands in one place of a copy: a text, or a number as a sheet holds it. */
type Item = string | number;

/**
 * What a report sheet would say otherwise than the document that was held against the cells: every line, every cell of
 * its tables as the number it would hold, what its charts are drawn from. Empty when a reader sees what was checked.
 * @example readBackSheet(document, planReportSheet(contents, document)) // []
 */
export function readBackSheet(document: ReportDocument, { steps }: EditPlan): readonly Mismatch[] {
  const written = steps.flatMap((step) => (step.kind === "write" ? [step.rows] : []));
  const own = written.find(([first]) => itemOf(first?.[0]) === tidied(document.name)) ?? [];
  const cells = own.flat();
  const charts = blocksOf(document).flatMap((each) => (each.kind === "charts" ? each.charts : []));
  const drawn =
    charts.length === 0
      ? []
      : [
          "Số liệu biểu đồ",
          ...charts.flatMap(({ categories, series }) =>
            categories.flatMap((category, at) => [category, series.values[at] ?? ""])
          ),
        ];
  const meant = [...itemsOf(document, sheetTable, { references: false }), ...drawn];
  return [
    ...firstDifference(
      meant,
      cells.flatMap((cell) => (isAside(cell) ? [] : [itemOf(cell)]))
    ),
    ...headerFaults(document, cells),
  ];
}

/** The same of what is put on the clipboard, as rich text and as plain text. */
export function readBackRichText(
  document: ReportDocument,
  { html, text }: { readonly html: string; readonly text: string }
): readonly Mismatch[] {
  const meant = itemsOf(document, wholeTable, { references: true });
  // Letters alone have no colour: there the mark is in words.
  const inWords = itemsOf(document, wholeTable, { references: true, mark: " [cần xác nhận]" });
  const lines = html
    .replace(/<\/(?:p|td)>/gu, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/&(lt|gt|quot|amp);/gu, (_, name: string) => letters[name] ?? "")
    .split("\n");
  return [...firstDifference(meant, lines), ...firstDifference(inWords, text.split(/[\n\t]/u))];
}

const letters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

type Table = Extract<ReportBlock, { readonly kind: "table" }>;

function itemsOf(
  { name, subject, legalBases, opening, sections, closing, annexes }: ReportDocument,
  table: (table: Table) => readonly Item[],
  { references, mark = "" }: { readonly references: boolean; readonly mark?: string }
): readonly Item[] {
  const paragraphLine = ({ spans, listed, unconfirmed }: ReportParagraph): string =>
    `${listed ? "- " : ""}${spansText(spans)}${unconfirmed ? mark : ""}`;
  const inBlock = (block: ReportBlock): readonly Item[] => {
    switch (block.kind) {
      case "paragraph":
        return [paragraphLine(block)];
      case "point":
        return [`${block.letter}) ${block.text}`];
      case "table":
        return [block.caption, ...table(block), block.note ?? ""];
      case "charts":
        return [];
    }
  };
  return [
    ...[name, subject, ...legalBases],
    ...opening.map(paragraphLine),
    ...sections.flatMap(({ numeral, heading, parts }) => [
      `${numeral}. ${heading}`,
      ...parts.flatMap((part) => [
        part.heading === null ? "" : `${part.heading.number}. ${part.heading.text}`,
        ...part.blocks.flatMap(inBlock),
      ]),
    ]),
    ...closing.map(paragraphLine),
    ...annexes.flatMap((annex) => [
      ...[annex.name, annex.title, references ? annex.reference : ""],
      ...annex.blocks.flatMap(inBlock),
    ]),
  ];
}

function wholeTable({ header, rows }: Table): readonly Item[] {
  return [
    ...header.flat().map(({ text }) => text),
    ...rows.flatMap(({ cells }) => cells.map(({ span }) => span.text)),
  ];
}

/** A sheet numbers its rows itself, and holds numbers. */
function sheetTable({ header, rows }: Table): readonly Item[] {
  const numbered = /^(?:TT|STT)$/u.test(header[0]?.[0]?.text ?? "") ? 1 : 0;
  return rows.flatMap(({ cells }) =>
    cells.slice(numbered).map(({ span, value }) => value ?? span.text)
  );
}

function itemOf(cell: PlannedCell | undefined): Item {
  switch (cell?.content.kind) {
    case "number":
      return cell.content.value;
    case "text":
      return tidied(cell.content.value);
    default:
      return "";
  }
}

/** Headers are laid flat there, and what a person is to do with yellow lines is no part of the document. */
function isAside({ style, content }: PlannedCell): boolean {
  return (
    style === "tableHeader" ||
    (style === "note" && content.kind === "text" && content.value.startsWith("Dòng nền vàng:"))
  );
}

/** Every part of a header over figures is one of the document's. */
function headerFaults(
  document: ReportDocument,
  cells: readonly PlannedCell[]
): readonly Mismatch[] {
  const known = new Set(
    blocksOf(document)
      .flatMap((block): readonly string[] => {
        if (block.kind === "table") return block.header.flat().map(({ text }) => text);
        if (block.kind !== "charts") return [];
        return block.charts.flatMap(({ caption, series }) => [caption, series.name]);
      })
      .map(tidied)
  );
  return cells
    .filter(({ style }) => style === "tableHeader")
    .map(itemOf)
    .filter((item): item is string => typeof item === "string" && item !== "")
    .filter((item) => !known.has(item) && item.split(" – ").some((part) => !known.has(part)))
    .map((printed) => ({ printed, expected: null, place: printed }));
}

/** The first item that differs: behind it all would. */
function firstDifference(meant: readonly Item[], read: readonly Item[]): readonly Mismatch[] {
  const [mine, theirs] = [meant, read].map((items) =>
    items
      .map((each) => (typeof each === "string" ? tidied(each) : each))
      .filter((each) => each !== "")
  );
  if (mine === undefined || theirs === undefined) return [];
  const length = Math.max(mine.length, theirs.length);
  for (let at = 0; at < length; at += 1) {
    const [expected, printed] = [mine[at], theirs[at]];
    if (expected === printed) continue;
    const place = String(expected ?? printed ?? "");
    return [
      {
        printed: String(printed ?? ""),
        expected: expected === undefined ? null : String(expected),
        place,
      },
    ];
  }
  return [];
}

/** One spelling, one kind of space. A separator of ours keeps its dash. */
function tidied(text: string): string {
  return text
    .split(" – ")
    .map((part) => spelled(part).text.replace(/\s+/gu, " ").trim())
    .join(" – ");
}

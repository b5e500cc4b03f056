import { emptyDocument } from "./documentFaults";
import type { WrittenDocument, WrittenParagraph, WrittenTable } from "./writtenDocument";

/**
 * Pasted or plain text as a document: a line is a paragraph, lines with tabs or between pipes are a table.
 * @throws WorkbookError when there is no text.
 * @example readText("Nhóm\tĐiểm\nSố hóa hồ sơ\t21,41").tables.length // 1
 */
export function readText(text: string): WrittenDocument {
  const lines = linesOf(text);
  if (lines.every((line) => line.text.trim() === "")) throw emptyDocument();
  const paragraphs: WrittenParagraph[] = [];
  const tables: WrittenTable[] = [];
  let rows: { cells: string[]; first: number }[] = [];
  const close = (): void => {
    if (rows.length > 1) tables.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells === null) {
      if (line.text.trim() === "") continue;
      close();
      const bare = line.text.replace(/^\s*#{1,6}\s+/, "").replaceAll("**", "");
      const heading = bare !== line.text && /^\s*#/.test(line.text);
      paragraphs.push(plain({ ...line, text: bare }, heading, null));
      continue;
    }
    if (cells.every(({ text: cell }) => /^:?-{2,}:?$/.test(cell.trim()))) continue;
    rows.push({ cells: cells.map((cell) => cell.text), first: paragraphs.length });
    cells.forEach((cell, column) =>
      paragraphs.push(
        plain({ ...cell, text: cell.text.trim() }, false, {
          table: tables.length,
          row: rows.length - 1,
          column,
        })
      )
    );
  }
  close();
  return { paragraphs, tables, charts: [], revised: false, unread: [] };
}

/** A stretch of the source: its letters, and where it begins and ends. */
interface SourceText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function linesOf(source: string): readonly SourceText[] {
  const start = source.startsWith("\ufeff") ? 1 : 0;
  return [...source.slice(start).matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)].map((match) => {
    const [, text = ""] = match;
    const from = start + match.index;
    return { text, from, to: from + text.length };
  });
}

function cellsOf({ text, from }: SourceText): readonly SourceText[] | null {
  if (text.includes("\t")) return cutAt(text, "\t", from);
  if (!/^\s*\|.*\|\s*$/.test(text)) return null;
  const bar = text.indexOf("|");
  return cutAt(text.trim().slice(1, -1), "|", from + bar + 1);
}

function cutAt(text: string, sign: string, start: number): readonly SourceText[] {
  let from = start;
  return text.split(sign).map((part) => {
    const cell = { text: part, from, to: from + part.length };
    from = cell.to + sign.length;
    return cell;
  });
}

function tableOf(
  rows: readonly { readonly cells: string[]; readonly first: number }[]
): WrittenTable {
  return {
    rows: rows.map(({ cells }, row) =>
      cells.map((cell) => (cell.trim() === "" && row === 0 ? null : cell.trim()))
    ),
    places: rows.map(({ cells, first }) => cells.map((_, column) => first + column)),
    headerRows: 0,
    after: rows[0]?.first ?? 0,
  };
}

function plain(
  { text, from, to }: SourceText,
  heading: boolean,
  cell: WrittenParagraph["cell"]
): WrittenParagraph {
  return {
    text,
    story: "body",
    part: "",
    heading,
    listed: false,
    cell,
    pieces: [],
    anchor: null,
    span: { inside: from, close: to },
  };
}

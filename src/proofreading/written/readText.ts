import { emptyDocument } from "./documentFaults";
import type { WrittenDocument, WrittenParagraph, WrittenTable } from "./writtenDocument";

/**
 * Pasted or plain text as a document: a line is a paragraph, lines with tabs or between pipes are a table.
 * @throws WorkbookError when there is no text.
 * @example readText("Nhóm\tĐiểm\nSố hóa hồ sơ\t21,41").tables.length // 1
 */
export function readText(text: string): WrittenDocument {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  if (lines.every((line) => line.trim() === "")) throw emptyDocument();
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
      if (line.trim() !== "") close();
      const bare = line.replace(/^\s*#{1,6}\s+/, "").replaceAll("**", "");
      if (line.trim() !== "")
        paragraphs.push(plain(bare, bare !== line && /^\s*#/.test(line), null));
      continue;
    }
    if (cells.every((cell) => /^:?-{2,}:?$/.test(cell.trim()))) continue;
    rows.push({ cells, first: paragraphs.length });
    cells.forEach((cell, column) =>
      paragraphs.push(
        plain(cell.trim(), false, { table: tables.length, row: rows.length - 1, column })
      )
    );
  }
  close();
  return { paragraphs, tables, charts: [], revised: false, unread: [] };
}

function cellsOf(line: string): string[] | null {
  if (line.includes("\t")) return line.split("\t");
  return /^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).split("|") : null;
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

function plain(text: string, heading: boolean, cell: WrittenParagraph["cell"]): WrittenParagraph {
  return {
    text,
    story: "body",
    part: "",
    heading,
    listed: false,
    cell,
    pieces: [],
    anchor: null,
    span: { inside: 0, close: 0 },
  };
}

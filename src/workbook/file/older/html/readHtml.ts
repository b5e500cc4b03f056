import type { CellRange } from "../../../../cells/address";
import { notSpreadsheet } from "../../faults";
import { cellCharacters, sheetSize } from "../../limits";
import { CellCount, type OlderCell } from "../olderWorkbook";
import { decodeText } from "../text/encoding";
import type { TextReading } from "../text/readText";
import { decimalMarkOf, typedContent } from "../typedNumbers";
import { htmlTokens, type HtmlTag } from "./tokens";

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The number that Excel wrote beside what it shows. */
  readonly exact: string | null;
}

/** A table that is being read; tables inside cells are tables of their own. */
interface TableDraft {
  readonly cells: TextCell[];
  readonly merges: CellRange[];
  /** Columns that cells of rows above reach down into, and the last row they fill. */
  readonly filled: Map<number, number>;
  row: number;
  column: number;
  open: { readonly tag: HtmlTag; text: string } | null;
}

/**
 * A web page saved as .xls, as portals do for a download: each of its tables below the other on one sheet.
 * @throws WorkbookError when the page has no table.
 */
export function readHtml(bytes: Uint8Array): TextReading {
  const tables = tablesOf(decodeText(bytes).text, new CellCount()).filter(
    ({ cells }) => cells.length > 0
  );
  if (tables.length === 0) throw notSpreadsheet("trang web HTML không có bảng");
  const mark = decimalMarkOf(texts(tables));
  const cells: OlderCell[] = [];
  const merges: CellRange[] = [];
  let top = 0;
  for (const table of tables) {
    for (const { row, column, text, exact } of table.cells) {
      if (top + row >= sheetSize.rows || column >= sheetSize.columns) continue;
      const content =
        exact === null
          ? typedContent(text, mark)
          : ({ kind: "number", value: Number(exact) } as const);
      cells.push({ row: top + row, column, content, format: null, font: null });
    }
    for (const { top: from, left, bottom, right } of table.merges)
      merges.push({ top: top + from, left, bottom: top + bottom, right });
    top += table.row + 2;
  }
  const sheet = { name: "Dữ liệu", hidden: false, cells, merges };
  const marked = mark === null ? "" : `, số lẻ sau dấu “${mark}”`;
  return {
    workbook: { sheets: [{ ...sheet, hiddenRows: [], hiddenColumns: [] }], date1904: false },
    told: `trang web lưu thành .xls, ${tables.length} bảng${marked}`,
  };
}

function* texts(tables: readonly TableDraft[]): Generator<string> {
  for (const { cells } of tables) for (const { text } of cells) yield text;
}

function tablesOf(html: string, count: CellCount): readonly TableDraft[] {
  const tables: TableDraft[] = [];
  const open: TableDraft[] = [];
  for (const token of htmlTokens(html)) {
    const table = open.at(-1);
    if (typeof token === "string") {
      if (table?.open != null && table.open.text.length < cellCharacters) table.open.text += token;
    } else if (token.name === "table") {
      if (token.closes) {
        if (table !== undefined) endCell(table, count);
        open.pop();
      } else {
        const made = newTable();
        tables.push(made);
        open.push(made);
      }
    } else if (table !== undefined) takeTag(table, token, count);
  }
  for (const table of open) endCell(table, count);
  return tables;
}

function newTable(): TableDraft {
  return { cells: [], merges: [], filled: new Map(), row: -1, column: 0, open: null };
}

/** End tags of rows and cells may be left out. */
function takeTag(table: TableDraft, tag: HtmlTag, count: CellCount): void {
  switch (tag.name) {
    case "tr":
      endCell(table, count);
      if (!tag.closes) {
        table.row += 1;
        table.column = 0;
      }
      break;
    case "td":
    case "th":
      endCell(table, count);
      if (!tag.closes) {
        if (table.row < 0) table.row = 0;
        table.open = { tag, text: "" };
      }
      break;
    case "br":
    case "p":
    case "div":
    case "li":
      if (table.open !== null && table.open.text.trim() !== "") table.open.text += "\n";
      break;
    default:
  }
}

function endCell(table: TableDraft, count: CellCount): void {
  if (table.open === null) return;
  const { tag, text } = table.open;
  table.open = null;
  while ((table.filled.get(table.column) ?? -1) >= table.row) table.column += 1;
  const [rows, columns] = [span(tag, "rowspan"), span(tag, "colspan")];
  const { row, column } = table;
  table.column = column + columns;
  if (rows > 1)
    for (let reached = column; reached < table.column; reached += 1)
      table.filled.set(reached, row + rows - 1);
  if (rows > 1 || columns > 1) {
    const [bottom, right] = [row + rows - 1, table.column - 1];
    table.merges.push({ top: row, left: column, bottom, right });
  }
  const shown = text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  if (shown === "") return;
  count.take();
  const exact = tag.attributes.get("x:num") ?? "";
  table.cells.push({
    row,
    column,
    text: shown,
    exact: /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/i.test(exact) ? exact : null,
  });
}

function span(tag: HtmlTag, name: string): number {
  const value = Number(tag.attributes.get(name) ?? "1");
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1000) : 1;
}

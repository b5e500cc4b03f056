import type { CellRange } from "../../../../cells/address";
import type { CellContent } from "../../../../cells/grid";
import { damagedFile } from "../../faults";
import { sheetSize } from "../../limits";
import { attributes, tags, type XmlTag } from "../../xml/tags";
import type { CellCount, OlderCell, OlderSheet } from "../olderWorkbook";
import { CellText } from "./cellText";
import { contentOf } from "./cellValue";
import type { OdsLook, OdsStyles } from "./styles";

/** What holds tables, rows or cells that are none of the sheet's: deleted ones, pictures, links to other files. */
const aside = new Set(["tracked-changes", "shapes", "annotation", "forms", "dde-links", "frame"]);
const cellNames = new Set(["table-cell", "covered-table-cell"]);

interface Row {
  readonly repeated: number;
  readonly hidden: boolean;
  readonly style: string | null;
}

interface Cell {
  readonly values: ReadonlyMap<string, string>;
  readonly text: CellText;
}

/** From one row or column up to another, that one not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface TableDraft {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: OlderCell[];
  readonly merges: CellRange[];
  readonly hiddenRows: Span[];
  readonly hiddenColumns: Span[];
  /** Style names of the columns, as far as they are named. */
  readonly columnStyles: { readonly to: number; readonly style: string | null }[];
  row: number;
  column: number;
  /** A table that another file feeds: no sheet. */
  linked: boolean;
}

/** Reads the sheets of an .ods workbook in one pass over its content. */
export class OdsTables {
  readonly #sheets: OlderSheet[] = [];
  #table: TableDraft | null = null;
  #row: Row | null = null;
  #cell: Cell | null = null;
  #aside = 0;

  constructor(
    readonly xml: string,
    readonly styles: OdsStyles,
    readonly count: CellCount
  ) {}

  /** @throws WorkbookError when tags do not pair up or there are too many cells. */
  read(): readonly OlderSheet[] {
    const open: string[] = [];
    for (const tag of tags(this.xml)) {
      if (tag.kind === "close" && open.pop() !== tag.qualified) {
        throw damagedFile("XML không khớp thẻ đóng mở");
      }
      if (tag.kind === "open") open.push(tag.qualified);
      if (aside.has(tag.name) && tag.kind !== "empty") {
        this.#aside += tag.kind === "open" ? 1 : -1;
      } else if (this.#aside === 0) this.#take(tag);
    }
    if (open.length > 0) throw damagedFile("XML bị cụt");
    return this.#sheets;
  }

  #take(tag: XmlTag): void {
    if (this.#cell !== null && !cellNames.has(tag.name)) {
      this.#cell.text.take(this.xml, tag);
      return;
    }
    if (tag.name === "table") this.#takeTable(tag);
    else if (this.#table === null) return;
    else if (tag.name === "table-source") this.#table.linked = true;
    else if (tag.name === "table-column" && tag.kind !== "close") this.#takeColumn(tag);
    else if (tag.name === "table-row") this.#takeRow(tag);
    else if (cellNames.has(tag.name)) this.#takeCell(tag);
  }

  #takeTable(tag: XmlTag): void {
    if (tag.kind === "close") {
      const table = this.#table;
      this.#table = null;
      if (table !== null && !table.linked) this.#sheets.push(finished(table));
      return;
    }
    const values = attributes(this.xml, tag);
    this.#table = {
      name: values.get("name") ?? `Sheet${this.#sheets.length + 1}`,
      hidden: this.styles.hides(values.get("style-name") ?? null),
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      columnStyles: [],
      row: 0,
      column: 0,
      linked: false,
    };
    if (tag.kind === "empty") this.#takeTable({ ...tag, kind: "close" });
  }

  #takeColumn(tag: XmlTag): void {
    const { columnStyles, hiddenColumns } = this.#open();
    const values = attributes(this.xml, tag);
    const from = columnStyles.at(-1)?.to ?? 0;
    const to = Math.min(sheetSize.columns, from + repeats(values, "number-columns-repeated"));
    columnStyles.push({ to, style: values.get("default-cell-style-name") ?? null });
    if (isHidden(values)) hiddenColumns.push({ from, to });
  }

  #takeRow(tag: XmlTag): void {
    const table = this.#open();
    if (tag.kind !== "close") {
      const values = attributes(this.xml, tag);
      this.#row = {
        repeated: repeats(values, "number-rows-repeated"),
        hidden: isHidden(values),
        style: values.get("default-cell-style-name") ?? null,
      };
      table.column = 0;
      if (tag.kind === "open") return;
    }
    const row = this.#row;
    if (row === null) return;
    this.#row = null;
    const [from, to] = [table.row, Math.min(sheetSize.rows, table.row + row.repeated)];
    if (row.hidden) table.hiddenRows.push({ from, to });
    this.#repeatRow(table, from, to);
    table.row = to;
  }

  #repeatRow({ cells }: TableDraft, from: number, to: number): void {
    let first = cells.length;
    while (first > 0 && cells[first - 1]?.row === from) first -= 1;
    const own = cells.slice(first);
    if (own.length === 0) return;
    this.count.take(own.length * (to - from - 1));
    for (let row = from + 1; row < to; row += 1)
      for (const cell of own) cells.push({ ...cell, row });
  }

  #takeCell(tag: XmlTag): void {
    if (tag.kind !== "close") {
      this.#cell = { values: attributes(this.xml, tag), text: new CellText(tag.end) };
      if (tag.kind === "open") return;
    }
    const cell = this.#cell;
    this.#cell = null;
    if (cell !== null && this.#row !== null) this.#placed(cell, this.#row);
  }

  #placed({ values, text }: Cell, row: Row): void {
    const table = this.#open();
    const repeated = repeats(values, "number-columns-repeated");
    const [from, to] = [table.column, Math.min(sheetSize.columns, table.column + repeated)];
    table.column = to;
    if (table.row >= sheetSize.rows) return;
    const [rows, columns] = [
      repeats(values, "number-rows-spanned"),
      repeats(values, "number-columns-spanned"),
    ];
    if (rows > 1 || columns > 1) {
      const [bottom, right] = [table.row + rows - 1, from + columns - 1];
      table.merges.push({ top: table.row, left: from, bottom, right });
    }
    const content = contentOf(values, text.whole());
    if (content.kind === "blank") return;
    this.count.take(to - from);
    for (let column = from; column < to; column += 1)
      table.cells.push(this.#made(content, values, row, column, text.font));
  }

  #made(
    content: CellContent,
    values: ReadonlyMap<string, string>,
    row: Row,
    column: number,
    ownStyle: string | null
  ): OlderCell {
    const table = this.#open();
    const ofColumn = table.columnStyles.find(({ to }) => column < to)?.style ?? null;
    const look: OdsLook = this.styles.look(values.get("style-name") ?? row.style ?? ofColumn);
    const font = ownStyle === null ? null : this.styles.look(ownStyle).font;
    const percent = values.get("value-type") === "percentage";
    return {
      row: table.row,
      column,
      content,
      format: look.format ?? (percent ? "0.00%" : null),
      font: font ?? look.font,
    };
  }

  #open(): TableDraft {
    if (this.#table === null) throw damagedFile("ô nằm ngoài trang tính");
    return this.#table;
  }
}

/** What is hidden behind the last cell hides nothing. */
function finished({ hiddenRows, hiddenColumns, ...table }: TableDraft): OlderSheet {
  let [lastRow, lastColumn] = [-1, -1];
  for (const { row, column } of table.cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const { name, hidden, cells, merges } = table;
  return {
    name,
    hidden,
    cells,
    merges,
    hiddenRows: listed(hiddenRows, lastRow),
    hiddenColumns: listed(hiddenColumns, lastColumn),
  };
}

function listed(spans: readonly Span[], last: number): readonly number[] {
  const numbers: number[] = [];
  for (const { from, to } of spans)
    for (let number = from; number < Math.min(to, last + 1); number += 1) numbers.push(number);
  return numbers;
}

function isHidden(values: ReadonlyMap<string, string>): boolean {
  const visibility = values.get("visibility") ?? "visible";
  return visibility !== "visible";
}

function repeats(values: ReadonlyMap<string, string>, name: string): number {
  const count = Number(values.get(name) ?? "1");
  return Number.isSafeInteger(count) && count > 0 ? Math.min(count, sheetSize.rows) : 1;
}

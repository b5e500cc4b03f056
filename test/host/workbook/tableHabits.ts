import type { CellRange } from "../../../src/cells/address";
import { absoluteFormula, relativeFormula } from "../../../src/plan/relativeFormula";
import { intersection } from "./areas";
import type { HostSheet } from "./HostSheet";
import type { HostTable, HostWorkbook } from "./HostWorkbook";

/** What Excel does of its own accord in and beside tables after cells were written, by a person or a program. */
export function tableHabits(workbook: HostWorkbook, sheet: HostSheet, written: CellRange): void {
  for (const table of workbook.tables) {
    if (table.sheet !== sheet) continue;
    if (workbook.expandsTables) expand(table, written);
    nameColumns(table);
    const body = bodyOf(table);
    const changed = body && intersection(body, written);
    if (changed) fillColumns(table, changed);
    for (const { row, column, cell } of cellsIn(sheet, table.area)) {
      if (cell.formula !== null && intersection(written, at(row, column)) !== null)
        cell.formula = shownInside(cell.formula, table.name);
    }
  }
}

/** A table's new rectangle; formulas of cells that leave it name it from now on. */
export function resizeTable(table: HostTable, area: CellRange): void {
  const left = cellsIn(table.sheet, table.area).filter(
    ({ row, column }) => intersection(area, at(row, column)) === null
  );
  for (const { cell } of left) {
    if (cell.formula !== null) cell.formula = shownOutside(cell.formula, table.name);
  }
  table.area = area;
  nameColumns(table);
}

function bodyOf({ area, showsTotals }: HostTable): CellRange | null {
  const body = { ...area, top: area.top + 1, bottom: area.bottom - (showsTotals ? 1 : 0) };
  return body.top <= body.bottom ? body : null;
}

/** What is entered right of a table, in its rows, becomes a column of it; right below, a row. */
function expand(table: HostTable, written: CellRange): void {
  const { area, sheet } = table;
  const hasContent = cellsIn(sheet, written).some(({ cell }) => isFilled(cell));
  if (!hasContent) return;
  if (written.left === area.right + 1 && written.top >= area.top && written.bottom <= area.bottom)
    table.area = { ...area, right: written.right };
  const isBelow = written.top === area.bottom + 1 && !table.showsTotals;
  if (isBelow && written.left >= area.left && written.right <= area.right)
    table.area = { ...area, bottom: written.bottom };
}

/** Each column has a name of its own, in its header. */
function nameColumns({ sheet, area }: HostTable): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const wanted = String(sheet.get(area.top, column)?.value ?? "");
    let name = wanted === "" ? `Column${column - area.left + 1}` : wanted;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${wanted}${next}`;
    taken.add(name.toLowerCase());
    if (name !== sheet.get(area.top, column)?.value) sheet.put(area.top, column, name);
  }
}

/** A formula entered into a column that holds nothing else fills it; the last one entered wins. */
function fillColumns(table: HostTable, changed: CellRange): void {
  const body = bodyOf(table);
  if (body === null) return;
  for (let column = changed.left; column <= changed.right; column += 1) {
    const cells = cellsIn(table.sheet, { ...body, left: column, right: column });
    const entered = cells.filter(({ row }) => row >= changed.top && row <= changed.bottom);
    const last = entered.findLast(({ cell }) => cell.formula !== null);
    if (last?.cell.formula == null || table.settled.has(column)) continue;
    const relative = relativeFormula(last.cell.formula, last.row, column);
    for (let row = body.top; row <= body.bottom; row += 1)
      table.sheet.put(row, column, absoluteFormula(relative, row, column));
  }
}

/** Notes which columns of a table hold something, before cells are written: those are not filled of its own accord. */
export function noteSettled(workbook: HostWorkbook, sheet: HostSheet): void {
  for (const table of workbook.tables) {
    const body = bodyOf(table);
    if (table.sheet !== sheet || body === null) continue;
    table.settled = new Set(
      cellsIn(sheet, { ...body, right: body.right + 60 })
        .filter(({ cell }) => isFilled(cell))
        .map(({ column }) => column)
    );
  }
}

function isFilled(cell: { readonly value: unknown; readonly formula: string | null }): boolean {
  return cell.value !== "" || cell.formula !== null;
}

function cellsIn(sheet: HostSheet, area: CellRange): ReturnType<HostSheet["entries"]> {
  return sheet.entries().filter(({ row, column }) => intersection(area, at(row, column)) !== null);
}

function at(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

const special = /[^\p{L}\p{N}]/u;

/** `Bang[@[Điểm]]` and `Bang[[#This Row],[Điểm]]` are shown as `[@Điểm]` in the table's own cells. */
export function shownInside(formula: string, table: string): string {
  const columnName = (name: string): string => (special.test(name) ? `[${name}]` : name);
  return formula
    .replaceAll(`${table}[[#This Row],[`, `${table}[@[`)
    .replace(/\[@\[([^\]]+)\]\]/g, (_whole, name: string) => `[@${columnName(name)}]`)
    .replaceAll(`${table}[@`, "[@")
    .replaceAll(`${table}[`, "[");
}

/** A reference without a table's name gets it. */
function shownOutside(formula: string, table: string): string {
  return formula.replace(/(?<![\p{L}\p{N}_.[\]@])\[(?=[@\p{L}])/gu, `${table}[`);
}

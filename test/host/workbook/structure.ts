import { columnLetters } from "../../../src/cells/address";
import type { CellRange } from "../../../src/cells/address";
import type { HostSheet } from "./HostSheet";
import type { HostWorkbook } from "./HostWorkbook";

/** Rows or columns that come into a sheet before the one counted `at`, from zero. */
export interface Insertion {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/**
 * A person inserts rows or columns: cells, merged areas, tables, names and the references of all formulas follow.
 * @example insert(host.workbook, "Tổng hợp", { axis: "column", at: 3, count: 1 })
 */
export function insert(workbook: HostWorkbook, name: string, insertion: Insertion): void {
  const sheet = found(workbook, name);
  sheet.shift(insertion);
  const merges = sheet.merges.map((area) => shiftedArea(area, insertion));
  sheet.merges.splice(0, merges.length, ...merges);
  for (const table of workbook.tables) {
    if (table.sheet === sheet) table.area = shiftedArea(table.area, insertion);
  }
  led(workbook, (at, own, cell) =>
    isSame(at ?? own, sheet.name) ? { sheet: at, cell: shiftedCell(cell, insertion) } : null
  );
}

/** A person gives a sheet another name: names and formulas follow, links do not. */
export function rename(workbook: HostWorkbook, name: string, next: string): void {
  const sheet = found(workbook, name);
  led(workbook, (at, _own, cell) =>
    at !== null && isSame(at, name) ? { sheet: next, cell } : null
  );
  sheet.name = next;
}

/** A person drags a sheet to another place among the tabs. */
export function move(workbook: HostWorkbook, name: string, to: number): void {
  const sheet = found(workbook, name);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(to, 0, sheet);
}

/** Where a reference leads: the sheet it names (null: none) and one of its cells; null leaves it. */
type Lead = (
  named: string | null,
  own: string,
  cell: ReferenceCell
) => { readonly sheet: string | null; readonly cell: ReferenceCell } | null;

interface ReferenceCell {
  readonly lockColumn: string;
  readonly column: number;
  readonly lockRow: string;
  readonly row: number;
}

const references =
  /"(?:[^"]|"")*"|\[[^[\]]*\]|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(![])/gu;

function led(workbook: HostWorkbook, lead: Lead): void {
  for (const name of workbook.names) name.formula = ledFormula(name.formula, "", lead);
  for (const sheet of workbook.sheets) {
    for (const { cell } of sheet.entries()) {
      if (cell.formula !== null) cell.formula = ledFormula(cell.formula, sheet.name, lead);
    }
  }
}

function ledFormula(formula: string, own: string, lead: Lead): string {
  return formula.replace(references, (whole, prefix?: string, first?: string, last?: string) => {
    if (first === undefined) return whole;
    const named = prefix === undefined ? null : sheetIn(prefix);
    const cells = [first, ...(last === undefined ? [] : [last])].map((text) =>
      lead(named, own, cellIn(text))
    );
    const [one] = cells;
    if (one === null || one === undefined) return whole;
    const sheet = one.sheet === null ? "" : `'${one.sheet.replaceAll("'", "''")}'!`;
    return sheet + cells.map((each) => (each === null ? "" : textOf(each.cell))).join(":");
  });
}

function sheetIn(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}

function cellIn(text: string): ReferenceCell {
  const [, lockColumn = "", letters = "", lockRow = "", digits = ""] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const column = Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { lockColumn, column: column - 1, lockRow, row: Number(digits) - 1 };
}

function textOf({ lockColumn, column, lockRow, row }: ReferenceCell): string {
  return `${lockColumn}${columnLetters(column)}${lockRow}${row + 1}`;
}

function shiftedCell(cell: ReferenceCell, { axis, at, count }: Insertion): ReferenceCell {
  return cell[axis] >= at ? { ...cell, [axis]: cell[axis] + count } : cell;
}

function shiftedArea(area: CellRange, { axis, at, count }: Insertion): CellRange {
  const on = (place: number): number => (place >= at ? place + count : place);
  return axis === "row"
    ? { ...area, top: on(area.top), bottom: on(area.bottom) }
    : { ...area, left: on(area.left), right: on(area.right) };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function found(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = workbook.findSheet(name);
  if (sheet === null) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

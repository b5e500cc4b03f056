/**
 * References to the columns of an Excel table, in the form that files keep: `Bang[[#This Row],[Điểm]]`. Excel itself
 * shows them shorter, `[@Điểm]`, inside the table without its name.
 * Source: "Using structured references with Excel tables", support.microsoft.com.
 */

/**
 * Whether a column can be named in a formula without escapes, so that every program reads it alike.
 * @example isPlainColumnName("Tổng điểm (100đ)") // true
 */
export function isPlainColumnName(name: string): boolean {
  return name.trim() === name && name.length <= 255 && /^[^[\]'#@"\p{Cc}]+$/u.test(name);
}

/** The cell of a column in the formula's own row. @example rowReference("Bang", "Điểm") // "Bang[[#This Row],[Điểm]]" */
export function rowReference(table: string, column: string): string {
  return `${table}[[#This Row],[${column}]]`;
}

/** All cells of a column between header and totals. @example columnReference("Bang", "Tổng (đ)") // "Bang[[Tổng (đ)]]" */
export function columnReference(table: string, column: string): string {
  return /^[\p{L}\p{N} ]+$/u.test(column) ? `${table}[${column}]` : `${table}[[${column}]]`;
}

const column = String.raw`((?:[^[\]'#@]|'[[\]'#@])+)`;
const within = [
  String.raw`@\[${column}\]`,
  `@${column}`,
  String.raw`\[#This Row\],\s*\[${column}\]`,
  String.raw`\[${column}\]`,
  column,
].join("|");
/** Text in quotes, names of sheets, else a reference to a table's column; what leads into another workbook is none. */
const references = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:${within})\](?![^\s,()+*/&=<>^;-]*!)`,
  "giu"
);

/**
 * The formula in one form, however a program writes its references to tables: to compare, not to enter.
 * @example comparable("Bang[[#This Row],[Điểm]]*2") === comparable("[@Điểm]*2") // true
 */
export function comparable(formula: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(references, (whole, ...found: readonly unknown[]) => {
    const [first, second, third, ...column] = found.slice(0, 5);
    const ofRow = [first, second, third].find((name) => typeof name === "string");
    if (typeof ofRow === "string") return `[@[${ofRow}]]`;
    const name = column.find((each) => typeof each === "string");
    return typeof name === "string" ? `[[${name}]]` : whole;
  });
}

/**
 * The formula with every reference to a table's column in one sign, whatever table and column.
 * @example withoutColumns("IF([@Điểm]>1,1,2)", "#") // "IF(#>1,1,2)"
 */
export function withoutColumns(formula: string, sign: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(references, (whole) => (/^["']/.test(whole) ? whole : sign));
}

/**
 * The formula as a person types it: `Bang[@[Điểm]]`, which Excel takes wherever it stands.
 * @example typedFormula("Bang[[#This Row],[Điểm]]") // "Bang[@[Điểm]]"
 */
export function typedFormula(formula: string): string {
  return formula.includes("[#This Row]") ? formula.replace(/\[#This Row\],\s*\[/g, "@[") : formula;
}

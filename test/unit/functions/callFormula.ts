import type { ExcelHost } from "../../host/ExcelHost";
import type { FunctionOutcome } from "../../host/customFunctions";

/** The part of functions.json that says how Excel hands arguments over. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: { readonly requiresParameterAddresses?: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

type Value = number | string;

/** A cell as a person reads it, as Excel stores it: "19,96" is a number, "31/01/2026" a day, '… a text. */
export function typedValue(shown: string): Value {
  if (shown.startsWith("'")) return shown.slice(1);
  if (/^-?\d+(?:,\d+)?%$/.test(shown)) return Number(shown.slice(0, -1).replace(",", ".")) / 100;
  if (/^-?\d+(?:,\d+)?$/.test(shown)) return Number(shown.replace(",", "."));
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(shown);
  if (date === null) return shown;
  const [, day = "", month = "", year = ""] = date;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}

/** Calls a formula such as `=SCORE766(A2; 46; "Quý III/2026")` through the library, as Excel would. */
export function callFormula(
  host: ExcelHost,
  functions: readonly FunctionMetadata[],
  formula: string,
  cells: ReadonlyMap<string, string>
): Promise<FunctionOutcome> {
  const [, id = "", inside = ""] = /^=([A-Z]+766)\((.*)\)$/.exec(formula) ?? [];
  const known = functions.find((each) => each.id === id);
  if (known === undefined) throw new Error(`No such function: ${formula}`);
  const typed = inside === "" ? [] : inside.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (typed.length > known.parameters.length) throw new Error(`Too many arguments: ${formula}`);
  const values = known.parameters.map(({ dimensionality, optional }, index) => {
    const text = typed[index]?.trim() ?? "";
    if (text === "") {
      if (optional !== true) throw new Error(`An argument is missing: ${formula}`);
      return null;
    }
    const rows = argumentRows(text, cells);
    return dimensionality === "matrix" ? rows : (rows[0]?.[0] ?? null);
  });
  const addresses =
    known.options?.requiresParameterAddresses === true
      ? { parameterAddresses: typed.map((text) => `[chi-so.xlsx]Tổng hợp!${text.trim()}`) }
      : {};
  return host.functions.call(id, values, addresses).outcome;
}

function argumentRows(
  text: string,
  cells: ReadonlyMap<string, string>
): readonly (readonly (Value | null)[])[] {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return [[quoted]];
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
  if (range === null) return [[typedValue(text)]];
  const [, left = "A", top = "1", right = left, bottom = top] = range;
  const columns = lettersBetween(left, right);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    columns.map((letter) => {
      const shown = cells.get(`${letter}${Number(top) + row}`);
      return shown === undefined ? "" : typedValue(shown);
    })
  );
}

function lettersBetween(first: string, last: string): readonly string[] {
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) =>
    String.fromCharCode(start + index)
  );
}

import type { CellContent } from "../../../../cells/grid";
import { dateSerial } from "../../sheet/dates";

const blank: CellContent = { kind: "blank" };

/**
 * What a cell holds, by the attributes it carries; what it shows where they say nothing.
 * @example contentOf(new Map([["value-type", "float"], ["value", "19.96"]]), "19,96") // number 19.96
 */
export function contentOf(values: ReadonlyMap<string, string>, shown: string): CellContent {
  // Attributes lose their prefix: the program's own type of a cell, "error", stands beside the standard's.
  switch (values.get("value-type")) {
    case "float":
    case "currency":
    case "percentage":
      return numberOr(values.get("value"), shown);
    case "date":
      return date(values.get("date-value") ?? "", shown);
    case "time":
      return time(values.get("time-value") ?? "", shown);
    case "boolean":
      return { kind: "boolean", value: values.get("boolean-value") === "true" };
    case "error":
      return { kind: "error", value: shown.startsWith("#") ? shown : "#VALUE!" };
    default:
      return textOf(shown === "" ? (values.get("string-value") ?? "") : shown);
  }
}

function numberOr(typed: string | undefined, shown: string): CellContent {
  const value = Number(typed);
  if (/^#(?:DIV\/0!|N\/A|REF!|NAME\?|NUM!|VALUE!|NULL!)$/.test(shown))
    return { kind: "error", value: shown };
  return typed === undefined || typed.trim() === "" || !Number.isFinite(value)
    ? textOf(shown)
    : { kind: "number", value };
}

function date(typed: string, shown: string): CellContent {
  const value = dateSerial(typed, false);
  return value === null ? textOf(shown) : { kind: "number", value };
}

/** @example "PT07H30M00S" is 7.5 hours of a day's 24 */
function time(typed: string, shown: string): CellContent {
  const found = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:\.\d{1,9})?)S$/.exec(typed);
  if (found === null) return textOf(shown);
  const [, hours, minutes, seconds] = found;
  const value = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return { kind: "number", value };
}

function textOf(text: string): CellContent {
  return text === "" ? blank : { kind: "text", value: text };
}

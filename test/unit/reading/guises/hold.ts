import type { SheetReading } from "../../../../src/sheet/scoreboard";
import { foldPlain } from "../../../../src/sheet/text/fold";
import type { Reader } from "../placements/measure";
import { toGrid, type SheetCells } from "../mutants/sheetCells";
import { findingsOf, valuesOf, viewOf } from "../mutants/view";
import { bookGuises } from "./books";
import { frames } from "./frames";
import { roleGuises, withRole } from "./roles";
import { tableGuises } from "./tables";
import { wordings, type Guise } from "./wording";

export interface Disguised {
  readonly guise: string;
  readonly fate: "same" | "same, more told" | "told" | "silent" | "crash";
  /** What is read otherwise, or told besides. */
  readonly differences: readonly string[];
}

/** Reads a book in every guise and says what is read otherwise than before. */
export function disguise(read: Reader, sheets: readonly SheetCells[]): readonly Disguised[] {
  const before = read(sheets.map(toGrid));
  return everyGuise(sheets, before).map(([guise, changed]) => {
    try {
      return { guise, ...compared(before, read(changed.map(toGrid))) };
    } catch (error) {
      return { guise, fate: "crash", differences: [String(error)] };
    }
  });
}

type Named = readonly [string, readonly SheetCells[]];

function everyGuise(sheets: readonly SheetCells[], before: SheetReading): readonly Named[] {
  const byRole = Object.entries(roleGuises).map(([name, guise]): [string, Guise] => [
    name,
    (sheet) => withRole(sheet, before, guise),
  ]);
  const byTable = Object.entries(tableGuises).map(([name, guise]): [string, Guise] => [
    name,
    (sheet) => {
      const [table, ...more] = before.tables.filter((each) => each.sheet === sheet.name);
      return table === undefined || more.length > 0 ? null : guise(sheet, table);
    },
  ]);
  const guises = [...Object.entries({ ...wordings, ...frames }), ...byRole, ...byTable];
  const alone = guises.flatMap(([name, guise]): Named[] => {
    const changed = sheets.map(guise);
    return changed.every((each) => each === null)
      ? []
      : [
          [
            name,
            changed.map((each, at) => each ?? sheets[at]).filter((each) => each !== undefined),
          ],
        ];
  });
  const books = Object.entries(bookGuises).flatMap(([name, guise]): Named[] => {
    const changed = guise(sheets);
    return changed === null ? [] : [[name, changed]];
  });
  return [...alone, ...books];
}

function compared(before: SheetReading, after: SheetReading): Omit<Disguised, "guise"> {
  const [was, is] = [linesOf(before), linesOf(after)];
  const differences = [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
  ];
  const more = moreTold(before, after);
  if (differences.length === 0)
    return { fate: more.length === 0 ? "same" : "same, more told", differences: more };
  return { fate: more.length === 0 ? "silent" : "told", differences: [...differences, ...more] };
}

function linesOf(reading: SheetReading): readonly string[] {
  return valuesOf(viewOf(reading))
    .split("\n")
    .map((line) =>
      foldPlain(
        line.replace(/^(?:\d+[.)]? )?(?:ubnd )?/u, "").replace(/ (?:-\s)?tinh phu tho(?=\|)/u, "")
      )
    )
    .sort();
}

/** Codes that come more often than before. */
function moreTold(before: SheetReading, after: SheetReading): readonly string[] {
  const left = findingsOf(before).map(({ code }) => code);
  return findingsOf(after).flatMap(({ code, cell }) => {
    const at = left.indexOf(code);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [
      `! ${code} ${cell === null ? "-" : `${String(cell.row + 1)},${String(cell.column + 1)}`}`,
    ];
  });
}

import type { Grid } from "../../../../src/cells/grid";
import { joinParts, partsOf } from "../../../../src/sheet/book/joinParts";
import { readSheets } from "../../../../src/sheet/readSheets";
import type { SheetReading } from "../../../../src/sheet/scoreboard";

/** A reading as reports take it: tables that say the groups of one are one. */
export function readJoined(grids: readonly Grid[]): SheetReading {
  const reading = readSheets(grids);
  const others = partsOf(reading.tables).flatMap((parts) => parts.others);
  const whole = joinParts(reading.tables).filter((table) => !others.includes(table));
  return { ...reading, tables: whole };
}

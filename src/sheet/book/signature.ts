import type { Grid } from "../../cells/grid";
import { Page } from "../../cells/page";
import { labelText } from "../axes/block";
import { eitherSpelling } from "../text/eitherSpelling";
import { findUnitIn, readUnit } from "../text/unitName";

/** Longer sheets are registers, and a signature stands in the last lines. */
const [mostRows, lastLines] = [400, 15];

/** "TM. UBND XÃ AN BÌNH", "KT. CHỦ TỊCH UBND phường Tân Lập" */
const signs = eitherSpelling(/^(?:tm|kt|tuq|tl)\s*\.|^(?:phó )?chủ tịch(?!\p{L})/iu);

/**
 * The communes that sign a sheet below its tables.
 * @example signersOf(gridFromValues("T9", [...rows, ["TM. UBND XÃ AN BÌNH"]])) // ["UBND XÃ AN BÌNH"]
 */
export function signersOf(grid: Grid): readonly string[] {
  if (grid.rowCount > mostRows) return [];
  return new Page(grid).rows.slice(-lastLines).flatMap(({ cells }) =>
    cells.map(labelText).flatMap((text) => {
      const unit = signs.test(text) ? (findUnitIn(text)?.name ?? null) : null;
      return unit !== null && readUnit(unit)?.level === "commune" ? [unit] : [];
    })
  );
}

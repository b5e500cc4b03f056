import type { Page } from "../../cells/page";
import type { GroupId } from "../../decision766/identity";
import { figureIn, labelText, meaningIn } from "../axes/block";
import type { BlockFacts } from "../facts/factsOf";
import type { Finding } from "../finding";
import { Told } from "./told";

/** Names of groups below which nobody means a table. */
const fewestGroups = 3;
/** Rows of figures in which a table of scores has named its groups: a register of half a million is looked at no further. */
const mostRows = 300;

/**
 * Says where names of groups stand that no points could be read for, and what to do. Nothing for tables of other
 * things.
 */
export function speaksOfPoints(page: Page, readings: readonly BlockFacts[]): readonly Finding[] {
  const told = new Told(page.sheet);
  for (const { block } of readings) {
    const named = new Set<GroupId>();
    let first: { readonly row: number; readonly column: number } | null = null;
    let [numbers, percents] = [0, false];
    const rows = [...block.header, ...block.body.slice(0, mostRows)];
    for (const [at, row] of rows.entries()) {
      for (const cell of page.cellsOf(row)) {
        const figure = figureIn(block, cell);
        if (figure.kind === "figure" && at >= block.header.length) {
          numbers += 1;
          percents ||= figure.isPercent;
          continue;
        }
        if (labelText(cell).length > 120) continue;
        const { groups, measure } = meaningIn(block, cell);
        percents ||= measure === "percent";
        if (groups[0] === undefined) continue;
        named.add(groups[0].id);
        first ??= cell;
      }
    }
    if (first === null || named.size < fewestGroups) continue;
    const kind = percents ? "percentOnly" : numbers === 0 ? "noPointsYet" : "noPointsColumn";
    told.add(first, { kind });
  }
  return told.findings;
}

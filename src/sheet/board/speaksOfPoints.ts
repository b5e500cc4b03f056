import type { Page } from "../../cells/page";
import type { GroupId } from "../../decision766/identity";
import { cellsIn, figureIn, labelText, meaningIn } from "../axes/block";
import type { BlockFacts } from "../facts/blockFacts";
import type { Finding, FindingFacts } from "../finding";
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
  for (const reading of readings) {
    const said = saidIn(reading);
    if (said.first === null || said.named.size < fewestGroups) continue;
    told.add(said.first, otherMeasure(reading) ?? { kind: kindOf(said) });
  }
  return told.findings;
}

interface Said {
  readonly named: Set<GroupId>;
  /** The first cell that names a group. */
  first: { readonly row: number; readonly column: number } | null;
  /** Figures that are no ordinals before the names, and no maxima. */
  numbers: number;
  percents: boolean;
  /** A column or row is named for points. */
  namesPoints: boolean;
}

/** Figures that are no scores by what the title says of them all. */
function otherMeasure({ title: { measure: said }, columns }: BlockFacts): FindingFacts | null {
  return said !== null && columns.some(({ measure }) => measure === said.measure)
    ? { kind: "otherMeasure", title: said.text }
    : null;
}

function kindOf({ numbers, percents, namesPoints }: Said) {
  if (percents) return "percentOnly";
  // Where a column is named for points, numbers beside it are maxima: it waits to be filled in.
  return numbers === 0 || namesPoints ? "noPointsYet" : "noPointsColumn";
}

function saidIn({ block, columns }: BlockFacts): Said {
  const said: Said = { named: new Set(), first: null, numbers: 0, percents: false, namesPoints: false }; // prettier-ignore
  const maxima = new Set(
    columns.filter(({ measure }) => measure === "maxPoints").map(({ column }) => column)
  );
  const rows = [...block.header, ...block.body.slice(0, mostRows)];
  for (const [at, row] of rows.entries()) {
    for (const cell of cellsIn(block, row)) {
      const figure = figureIn(block, cell);
      if (figure.kind === "figure" && at >= block.header.length) {
        const isBehind = said.first !== null && cell.column > said.first.column;
        if (isBehind && !maxima.has(cell.column)) said.numbers += 1;
        said.percents ||= figure.isPercent;
        continue;
      }
      if (labelText(cell).length > 120) continue;
      const { groups, measure } = meaningIn(block, cell);
      said.percents ||= measure === "percent";
      said.namesPoints ||= measure === "points";
      if (groups[0] === undefined) continue;
      said.named.add(groups[0].id);
      said.first ??= cell;
    }
  }
  return said;
}

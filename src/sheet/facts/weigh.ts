import type { Steps } from "../../cells/steps";
import type { Block } from "../axes/block";
import type { Assumptions } from "../axes/column";
import type { Carried } from "../axes/rows";
import type { Title } from "../axes/title";
import { isOurs } from "../board/isOurs";
import { readUnit } from "../text/unitName";
import type { BlockFacts } from "./blockFacts";
import { costOf } from "./costOf";
import { factsOf, factsOfInSteps } from "./factsOf";

/** What may be assumed where labels say nothing; fewer assumptions first. */
const assumptions: readonly Assumptions[] = [
  {},
  { unitsAcross: true },
  { unitsDown: true },
  { groupsByMaximum: true },
  { unitsAcross: true, groupsByMaximum: true },
  { columnsByFigures: true },
  { columnsByFigures: true, unitsAcross: true },
  { columnsByFigures: true, groupsByMaximum: true },
  { columnsByFigures: true, unitsDown: true },
];

const sampledRows = 60;
/** Rows that a large block is glanced at before all of it is read. */
const glancedRows = 300;

/** A block and the title that holds for it. */
export interface TitledBlock {
  readonly block: Block;
  readonly title: Title;
}

/**
 * Reads the blocks of one table, its printed pages: labels govern; where they are silent the assumption is taken that
 * leaves the fewest figures unexplained and breaks the Decision's arithmetic least, for all pages alike. Large blocks
 * are weighed on their first rows, and read whole only where a glance finds scores: a register of half a million
 * dossiers may head a column "Đã số hóa".
 */
export function* weigh(pages: readonly TitledBlock[]): Steps<readonly BlockFacts[]> {
  let best: { readonly readings: readonly BlockFacts[]; readonly cost: number } | null = null;
  const isOfOne = pages.some(({ title }) => isCommune(title));
  for (const assume of assumptions) {
    // Under a title that names a commune, "Trước rà soát | Sau rà soát" are no units.
    if (isOfOne && assume.unitsAcross === true) continue;
    const carried: Carried = new Map();
    const readings = pages.map(({ block, title }) =>
      factsOf(block, title, assume, rowsToWeigh(block), carried)
    );
    const cost = costOf(readings);
    if (best === null || cost < best.cost) best = { readings, cost };
    yield;
    // Explained whole and sound: nothing to weigh.
    if (cost === 0) break;
  }
  const whole: BlockFacts[] = [];
  const carried: Carried = new Map();
  for (const sample of best?.readings ?? []) whole.push(yield* readWhole(sample, carried));
  return whole;
}

function rowsToWeigh(block: Block): readonly number[] {
  return isLarge(block) ? block.body.slice(0, sampledRows) : block.body;
}

function isCommune({ unit }: Title): boolean {
  return unit !== null && readUnit(unit)?.level === "commune";
}

function isLarge({ body }: Block): boolean {
  return body.length > sampledRows * 2;
}

function* readWhole(sample: BlockFacts, carried: Carried): Steps<BlockFacts> {
  const { block, title, assume } = sample;
  if (!isLarge(block))
    return carried.size === 0 ? sample : factsOf(block, title, assume, block.body, carried);
  if (block.body.length > glancedRows && !isOurs(sample)) {
    const glance = factsOf(block, title, assume, fullestRows(block));
    if (!isOurs(glance)) return glance;
  }
  return yield* factsOfInSteps(block, title, assume, carried);
}

/**
 * The rows with the most cells, in their order: where one commune of thousands has filled in its line, it is among
 * them.
 */
function fullestRows({ page, body }: Block): readonly number[] {
  const byFullness: number[][] = [];
  for (const row of body) {
    const rows = (byFullness[page.columnsOf(row).length] ??= []);
    // More of them are never asked for.
    if (rows.length < glancedRows) rows.push(row);
  }
  const fullest = byFullness.reverse().flat().slice(0, glancedRows);
  return fullest.sort((a, b) => a - b);
}

import type { PlannedContent } from "../plan/plan";
import { contentOf } from "./formula";
import type { ScoreLine } from "./scoreLine";

/**
 * The rank of a row among the rows of its league, best first, equal points sharing the better rank: RANK over
 * one block of cells, a sum of COUNTIF over several (periods one under another, notes between the rows).
 * Where equal points are ranked otherwise, or a total is not a number cell, the assessment's rank as a number.
 */
export function rankContent(line: ScoreLine, among: readonly ScoreLine[]): PlannedContent {
  const league = among.filter((other) => other.league !== null && other.league === line.league);
  const cells = league.map(({ points }) => (points?.kind === "cell" ? points : null));
  const blocks = line.league === null ? [] : blocksOf(cells.map((cell) => cell?.reference ?? null));
  const rivals = cells.flatMap((cell) => cell?.now ?? []);
  return contentOf({
    inputs: blocks === null || blocks.length === 0 ? [null] : [line.points],
    expression: ([own = ""]) => rankExpression(own, blocks ?? []),
    evaluate: ([own = 0]) => 1 + rivals.filter((points) => points > own).length,
    known: line.known.rank,
  });
}

function rankExpression(own: string, blocks: readonly string[]): string {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined) return `RANK(${own},${only})`;
  return `1+${blocks.map((block) => `COUNTIF(${block},">"&${own})`).join("+")}`;
}

/**
 * Absolute ranges that together are exactly these cells; null when they do not all stand in one column.
 * @example blocksOf(["I3", "I4", "I6"]) // ["$I$3:$I$4", "$I$6:$I$6"]
 */
function blocksOf(references: readonly (string | null)[]): readonly string[] | null {
  const places = references.map((reference) => /^([A-Z]+)(\d+)$/.exec(reference ?? ""));
  const column = places[0]?.[1];
  const rows: number[] = [];
  for (const place of places) {
    if (place === null || place[1] !== column) return null;
    rows.push(Number(place[2]));
  }
  if (column === undefined) return null;
  rows.sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => `$${column}$${first}:$${column}$${last}`);
}

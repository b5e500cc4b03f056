import type { PlannedContent } from "../plan/plan";
import { columnIndex } from "../cells/address";
import { ascending, countAbove } from "../scoring/decisions/countAbove";
import { contentOf } from "./formula";
import type { ScoreLine } from "./scoreLine";
import type { TableNames } from "./tableColumns";

/** The rows of one league, gathered once: each row's rank is then one search, not a walk through all others. */
interface Rivals {
  /** Ranges that together are the cells of its points; null where no formula can name them. */
  readonly blocks: readonly string[] | null;
  /** Points that stand in cells, from the least up. */
  readonly points: Float64Array;
}

/** The leagues of a table by the key that their rows share (see ScoreLine.league). */
export type Leagues = ReadonlyMap<string, Rivals>;

/** A cell's formula may have 8,192 characters; long before that nobody can read it. */
const mostBlocks = 30;

/**
 * @param names how cells are called in an Excel table that the columns are part of; left out: by their addresses
 * @example rankContent(line, leaguesOf(lines))
 */
export function leaguesOf(lines: readonly ScoreLine[], names: TableNames | null = null): Leagues {
  const byLeague = new Map<string, ScoreLine[]>();
  for (const line of lines) {
    if (line.league === null) continue;
    const league = byLeague.get(line.league);
    if (league === undefined) byLeague.set(line.league, [line]);
    else league.push(line);
  }
  return new Map([...byLeague].map(([key, league]) => [key, rivalsOf(league, names)]));
}

function rivalsOf(league: readonly ScoreLine[], names: TableNames | null): Rivals {
  const cells = league.map(({ points }) => (points?.kind === "cell" ? points : null));
  const blocks = blocksOf(cells.map((cell) => cell?.reference ?? null));
  return {
    blocks:
      blocks === null || blocks.length > mostBlocks
        ? null
        : blocks.map((block) => calledBlock(block, names)),
    points: ascending(cells.flatMap((cell) => cell?.now ?? [])),
  };
}

/**
 * The rank of a row among the rows of its league, best first, equal points sharing the better rank: RANK over
 * one block of cells, a sum of COUNTIF over several (periods one under another, notes between the rows).
 * Where equal points are ranked otherwise, or a total is not a number cell, the assessment's rank as a number.
 */
export function rankContent(line: ScoreLine, leagues: Leagues): PlannedContent {
  const rivals = line.league === null ? undefined : leagues.get(line.league);
  const blocks = rivals?.blocks ?? [];
  return contentOf({
    inputs: blocks.length === 0 ? [null] : [line.points],
    expression: ([own = ""]) => rankExpression(own, blocks),
    evaluate: ([own = 0]) => 1 + countAbove(rivals?.points ?? [], own),
    known: line.known.rank,
  });
}

function rankExpression(own: string, blocks: readonly string[]): string {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined) return `RANK(${own},${only})`;
  return `1+${blocks.map((block) => `COUNTIF(${block},">"&${own})`).join("+")}`;
}

/** The whole column of an Excel table grows with it, an address does not. */
function calledBlock(block: string, names: TableNames | null): string {
  const [, letters = "", first, last] = /^\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(block) ?? [];
  const column = columnIndex(letters);
  const range = { top: Number(first) - 1, bottom: Number(last) - 1, left: column, right: column };
  return names?.ofRange(range) ?? block;
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

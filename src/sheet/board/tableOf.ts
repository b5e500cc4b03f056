import type { CellRange } from "../../cells/address";
import type { Page } from "../../cells/page";
import type { Steps } from "../../cells/steps";
import { labelText, type Block } from "../axes/block";
import { tidy } from "../text/fold";
import type { BlockFacts } from "../facts/blockFacts";
import type { Finding } from "../finding";
import type { Board, Label, ScoreTable } from "../scoreboard";
import { settleAccount, type Account } from "./account";
import { boardOf } from "./boardOf";
import { draftsOf } from "./drafts";
import { layoutOf } from "./layoutOf";
import { levelsOf } from "./levelsOf";
import { rolesOf } from "./rolesOf";
import { saidOfPeriod } from "./saidOfPeriod";
import { settleStrays } from "./strays";
import { tellLikeNames } from "./likeNames";
import { SharedLabels } from "./sharedLabels";
import {
  tellGroupOfTitle,
  tellHeadingsApart,
  tellLeftovers,
  tellOtherwise,
  tellUnscored,
  tellYear,
} from "./tellTable";
import { tellBrackets } from "./tellBrackets";
import { tellBrokenNames } from "./tellNames";
import { Told } from "./told";
import { isOfTotals, isOurs } from "./isOurs";
import { isOwnBlock } from "./ownBlock";
import { speaksOfPoints } from "./speaksOfPoints";

/** A table and what was told of it; `table` null where its cells are none of a score table. */
export interface TableReading {
  readonly table: ScoreTable | null;
  /** Told where names of groups stand but no points could be read. */
  readonly unread: readonly Finding[];
  /** Where each number of the table ended; null where there is no table. */
  readonly account: Account | null;
}

/**
 * Boards of the blocks that make up one table, with everything that no board accounts for told.
 * @param withTotals totals of units without groups are scores too: the page speaks of the Decision
 */
export function* tableOf(
  page: Page,
  readings: readonly BlockFacts[],
  withTotals: boolean
): Steps<TableReading> {
  const told = new Told(page.sheet);
  const ours = readings.filter((reading) => isOurs(reading) || (withTotals && isOfTotals(reading)));
  yield;
  const drafts = draftsOf(ours);
  yield;
  const settled = saidOfPeriod(settleStrays(drafts.boards, told), told);
  for (const [before, next] of drafts.again) {
    if (before.unitCell !== null && next.unitCell !== null && next.unit !== null)
      told.add(next.unitCell, {
        kind: "duplicateUnit",
        unit: next.unit,
        rows: [before.unitCell.row, next.unitCell.row],
      });
  }
  const levels = levelsOf(settled);
  const labels = new SharedLabels(told);
  const boards: Board[] = [];
  for (const [at, draft] of settled.entries()) {
    if (at % boardsAStep === 0) yield;
    const board = boardOf(draft, drafts.shared, levels(draft), labels);
    if (board !== null) boards.push(board);
  }
  yield;
  const [first] = readings;
  if (boards.length === 0 || first === undefined)
    return { table: null, unread: speaksOfPoints(page, readings), account: null };
  for (const reading of ours) tellLeftovers(reading, told);
  for (const reading of ours) tellBrokenNames(reading, told);
  for (const reading of ours) tellBrackets(reading, told);
  tellHeadingsApart(ours, told);
  tellGroupOfTitle(ours, withTotals, told);
  tellLikeNames(boards, told);
  tellYear(settled, told);
  tellOtherwise(ours, told);
  tellUnscored(settled, ours, told);
  yield;
  const account = settleAccount(ours, drafts, boards, told);
  yield;
  const range = rangeOf(ours);
  const table: ScoreTable = {
    sheet: page.sheet,
    range,
    layout: layoutOf(ours, boards),
    headerRows: headerRowsOf(first.block),
    title: titleOf(first, told),
    lines: first.title.lines.concat(first.title.notes).map(labelText),
    boards,
    roles: rolesOf(ours, boards, told),
    findings: told.findings,
    confidence: confidenceOf(first, boards),
  };
  return { table: isOwnBlock(page, table) ? null : table, unread: [], account };
}

const boardsAStep = 64;

/** The rows and columns that labels govern: a lonely figure far away stretches no table. */
function rangeOf(readings: readonly BlockFacts[]): CellRange {
  let [top, left, bottom, right] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 0, 0];
  for (const { block, columns, facts, lastRow } of readings) {
    const used = new Set(facts.map(({ column }) => column));
    const governed = columns.filter(
      (column) => column.levels.length > 0 || used.has(column) || column.kind !== "figure"
    );
    top = Math.min(top, block.header[0] ?? block.body[0] ?? top);
    left = Math.min(left, ...governed.map(({ column }) => column));
    right = Math.max(right, ...governed.map(({ column }) => column));
    bottom = Math.max(bottom, lastRow, ...block.header);
  }
  return { top, left, bottom, right };
}

function headerRowsOf({ header, body }: Block): number {
  const [first] = header;
  const [begin] = body;
  return first === undefined || begin === undefined ? 0 : begin - first;
}

/** Shorter lines are captions. */
const shortestTitle = 12;

function titleOf({ title }: BlockFacts, told: Told): Label | null {
  const line = title.lines.find(({ text }) => tidy(text).length >= shortestTitle);
  return line === undefined ? null : { text: labelText(line), cell: told.address(line) };
}

function confidenceOf({ columns }: BlockFacts, boards: readonly Board[]): number {
  const groups = boards[0]?.groups ?? [];
  const labels =
    groups.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(groups.length, 1);
  const isHeaded = columns.some(({ measure, assumed }) => measure === "points" && !assumed);
  return Math.round(labels * (isHeaded ? 1 : 0.95) * 100) / 100;
}

import type { Steps } from "../../cells/steps";
import { groupById } from "../../decision766/groups";
import { fullBoards } from "../../decision766/fullBoards";
import type { GroupId } from "../../decision766/identity";
import type { Block } from "../axes/block";
import type { Assumptions } from "../axes/column";
import type { Title } from "../axes/title";
import { isOurs } from "../board/isOurs";
import { draftsOf, type BoardDraft, type Slots } from "../board/drafts";
import { readUnit } from "../text/unitName";
import type { Fact } from "./fact";
import type { BlockFacts } from "./blockFacts";
import { factsOf, factsOfInSteps } from "./factsOf";
import { isNoRank, saysNoOther, valueOf } from "./factValue";

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

/** What an unexplained figure, an ignored heading, an assumption and a breach of the Decision's arithmetic weigh. */
const weights = {
  unread: 3,
  heading: 1,
  assumption: 1,
  noBoard: 5,
  overMaximum: 6,
  total: 5,
  maximum: 4,
  rival: 4,
  rank: 4,
  missingGroup: 2,
} as const;

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
    const readings = pages.map(({ block, title }) =>
      factsOf(block, title, assume, isLarge(block) ? block.body.slice(0, sampledRows) : block.body)
    );
    const cost = costOf(readings);
    if (best === null || cost < best.cost) best = { readings, cost };
    yield;
    // Explained whole and sound: nothing to weigh.
    if (cost === 0) break;
  }
  const whole: BlockFacts[] = [];
  for (const sample of best?.readings ?? []) whole.push(yield* readWhole(sample));
  return whole;
}

function isCommune({ unit }: Title): boolean {
  return unit !== null && readUnit(unit)?.level === "commune";
}

function isLarge({ body }: Block): boolean {
  return body.length > sampledRows * 2;
}

function* readWhole(sample: BlockFacts): Steps<BlockFacts> {
  const { block, title, assume } = sample;
  if (!isLarge(block)) return sample;
  if (block.body.length > glancedRows && !isOurs(sample)) {
    const glance = factsOf(block, title, assume, fullestRows(block));
    if (!isOurs(glance)) return glance;
  }
  return yield* factsOfInSteps(block, title, assume);
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

function costOf(readings: readonly BlockFacts[]): number {
  const { boards, shared } = draftsOf(readings);
  const ignored = new Set(
    readings.flatMap(({ columns }) =>
      columns
        .filter(({ kind }) => kind === "figure")
        .flatMap(({ unknown }) => unknown.map(({ meaning }) => meaning.text))
    )
  );
  const scored = boards.filter(({ slots }) => hasPoints(slots));
  const sum = (of: (reading: BlockFacts) => number) =>
    readings.reduce((total, reading) => total + of(reading), 0);
  // Shares a figure would let a large table hide a lost column: every term is absolute.
  return (
    weights.unread * sum(({ unread }) => unread.length) +
    weights.heading * ignored.size +
    weights.assumption * Object.keys(readings[0]?.assume ?? {}).length +
    (scored.length === 0 && sum(({ counted }) => counted) > 3 ? weights.noBoard : 0) +
    scored.reduce((total, board) => total + strainOf(board, shared), 0)
  );
}

export function hasPoints(slots: Slots, also: (subject: string) => boolean = () => true): boolean {
  for (const [key, facts] of slots) {
    const [subject = "", measure] = key.split("|");
    const isRatio = measure === "percent" && subject.startsWith("indicator:");
    if (measure !== "points" && measure !== "numerator" && !isRatio) continue;
    if (also(subject) && facts.some(({ figure }) => isScore(figure))) return true;
  }
  return false;
}

/** A score, or a word that stands for one. */
function isScore(figure: Fact["figure"]): boolean {
  return figure?.kind === "figure" || figure?.kind === "date" || figure?.kind === "none";
}

/** How far the figures of a board break the Decision's arithmetic. */
function strainOf({ slots }: BoardDraft, shared: Slots): number {
  let strain = 0;
  let sum = 0;
  const found = new Set<GroupId>();
  for (const [key, facts] of slots) {
    const [subject = "", measure] = key.split("|");
    if (measure === "rank") strain += facts.some(isNoRank) ? weights.rank : 0;
    if (measure !== "points") continue;
    const [first] = facts;
    if (first !== undefined && facts.some((fact) => !saysNoOther(first, fact)))
      strain += weights.rival;
    const id = groupIds.get(subject);
    const points = valueOf(first);
    if (id === undefined || points === null) continue;
    found.add(id);
    sum += points;
    const { maxPoints } = groupById(id);
    if (points > maxPoints || points < 0) strain += weights.overMaximum;
    const maxima = slots.get(`${id}|maxPoints`) ?? shared.get(`${id}|maxPoints`);
    const maximum = valueOf(maxima?.[0]);
    if (maximum !== null && maximum !== maxPoints) strain += weights.maximum;
  }
  const missing = missingFrom(found);
  if (found.size >= 3) strain += missing.length * weights.missingGroup;
  const total = valueOf(slots.get("total|points")?.[0]);
  const extras = slots.get("adjustment|points") ?? [];
  // Points taken are typed with a minus or without.
  const fits = (sign: (points: number) => number) =>
    total !== null &&
    Math.abs(total - extras.reduce((added, each) => added + sign(valueOf(each) ?? 0), sum)) <= 1;
  if (total !== null && missing.length === 0 && !fits((points) => points) && !fits((p) => -p))
    strain += weights.total;
  return strain;
}

const groupIds: ReadonlyMap<string, GroupId> = new Map(
  fullBoards.flatMap((ids) => ids.map((id) => [id, id]))
);

function missingFrom(found: ReadonlySet<GroupId>): readonly GroupId[] {
  const set = fullBoards.find(
    (ids) => ids.includes("onlineService22") === found.has("onlineService22")
  );
  return (set ?? []).filter((id) => !found.has(id));
}

import { fullBoards } from "../../decision766/fullBoards";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { draftsOf, type BoardDraft, type Slots } from "../board/drafts";
import type { BlockFacts } from "./blockFacts";
import type { Fact } from "./fact";
import { isNoRank, saysNoOther, valueOf } from "./factValue";

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

/** How badly the readings of a table's pages explain it; 0: whole and sound. */
export function costOf(readings: readonly BlockFacts[]): number {
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
    // A group has its points alone: dossiers counted beside them give it none.
    const isCounted =
      (measure === "percent" || measure === "numerator") && subject.startsWith("indicator:");
    if (measure !== "points" && !isCounted) continue;
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
  const groups = new Map<GroupId, number>();
  for (const [key, facts] of slots) {
    const [subject = "", measure] = key.split("|");
    const [first] = facts;
    if (measure === "rank" && facts.some(isNoRank)) strain += weights.rank;
    if (measure !== "points" || first === undefined) continue;
    if (facts.some((fact) => !saysNoOther(first, fact))) strain += weights.rival;
    const [id, points] = [groupIds.get(subject), valueOf(first)];
    if (id === undefined || points === null) continue;
    groups.set(id, points);
    const maximum = valueOf((slots.get(`${id}|maxPoints`) ?? shared.get(`${id}|maxPoints`))?.[0]);
    strain += strainOfGroup(groupById(id).maxPoints, points, maximum);
  }
  const missing = missingFrom(groups);
  if (groups.size >= 3) strain += missing.length * weights.missingGroup;
  return missing.length > 0 || addsUp(groups, slots) ? strain : strain + weights.total;
}

const groupIds: ReadonlyMap<string, GroupId> = new Map(
  fullBoards.flatMap((ids) => ids.map((id) => [id, id]))
);

function strainOfGroup(most: number, points: number, maximum: number | null): number {
  const isBeyond = points > most || points < 0;
  const isOther = maximum !== null && maximum !== most;
  return (isBeyond ? weights.overMaximum : 0) + (isOther ? weights.maximum : 0);
}

function missingFrom(found: ReadonlyMap<GroupId, number>): readonly GroupId[] {
  const set = fullBoards.find(
    (ids) => ids.includes("onlineService22") === found.has("onlineService22")
  );
  return (set ?? []).filter((id) => !found.has(id));
}

/** The printed total, where there is one, is what the groups make; points taken are typed with a minus or without. */
function addsUp(groups: ReadonlyMap<GroupId, number>, slots: Slots): boolean {
  const total = valueOf(slots.get("total|points")?.[0]);
  if (total === null) return true;
  const sum = [...groups.values()].reduce((added, points) => added + points, 0);
  const extra = (slots.get("adjustment|points") ?? []).reduce(
    (added, each) => added + (valueOf(each) ?? 0),
    0
  );
  return [sum + extra, sum - extra].some((added) => Math.abs(total - added) <= 1);
}

import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import { numberAt, type Block } from "../axes/block";
import type { Column } from "../axes/column";
import type { TitleGroup } from "../axes/groupInTitle";
import { sampledRows } from "../axes/sampledRows";
import type { Title } from "../axes/title";
import type { GroupMatch } from "../text/groupName";

/** The group that all figures of a table are about though no heading names it. */
export interface GroupOfAll {
  readonly match: GroupMatch;
  /** What says it; null where the indicators across are all of one group. */
  readonly title: TitleGroup | null;
  /** No indicator stands across: a share is the group's. */
  readonly isBare: boolean;
}

const fewestIndicators = 2;

/**
 * The title's group, or the one of all indicators across, where no heading and no row names any other and no score is
 * above its maximum: totals, too, may stand on a sheet called after a group.
 */
export function groupOfAll(
  block: Block,
  { group: title }: Title,
  figures: readonly Column[],
  keys: readonly Column[]
): GroupOfAll | null {
  if (keys.some(({ namesGroups }) => namesGroups > 0)) return null;
  if (figures.some(({ groups }) => groups.length > 0)) return null;
  const homes = homesOf(figures);
  const [home, another] = new Set(homes);
  if (another !== undefined) return null;
  const isOfTitle = title !== null && (home === undefined || isPartOf(home, title.match.id));
  const id = isOfTitle ? title.match.id : homes.length < fewestIndicators ? undefined : home;
  if (id === undefined || !isWithin(block, figures, groupById(id).maxPoints / 100)) return null;
  return isOfTitle
    ? { match: title.match, title, isBare: home === undefined }
    : { match: { id, confidence: 0.8 }, title: null, isBare: false };
}

/** The groups of the indicators and fields across, one a heading. */
function homesOf(figures: readonly Column[]): readonly GroupId[] {
  const homes = new Map<unknown, GroupId>();
  for (const { indicator, field } of figures) {
    if (indicator !== null) homes.set(indicator.code, indicatorByCode(indicator.code).group);
    else if (field !== null) homes.set(field, field);
  }
  return [...homes.values()];
}

function isPartOf(home: GroupId, group: GroupId): boolean {
  return home === group || groupById(group).mergedFrom.includes(home);
}

/** @param most in points */
function isWithin(block: Block, figures: readonly Column[], most: number): boolean {
  const scores = figures.filter(
    ({ measure, indicator, field }) =>
      measure === "points" || (measure === null && indicator === null && field === null)
  );
  return block.body
    .slice(0, sampledRows)
    .every((row) =>
      scores.every(({ column }) => (numberAt(block, row, column)?.value ?? 0) <= most)
    );
}

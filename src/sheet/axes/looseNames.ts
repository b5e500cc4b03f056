import { newestMaximum } from "../../decision766/formulas";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupMatch } from "../text/groupName";
import type { IndicatorMatch } from "../text/indicatorName";

/** A name with what stands with it, in hundredths. */
export interface LooseName {
  readonly indicator: IndicatorMatch | null;
  readonly home: GroupId;
  readonly maximum: number | null;
  /** One beside each total. */
  readonly figures: readonly (number | null)[];
}

/** The group that a name is, or in whose field its indicator lies; null where it names neither, or both. */
export function homeOf(
  indicator: IndicatorMatch | null,
  groups: readonly GroupMatch[]
): GroupId | null {
  const [best] = groups;
  if (indicator === null) return best?.id ?? null;
  return best === undefined ? indicatorByCode(indicator.code).group : null;
}

/** A table of groups has at least these of the six. */
const fewestGroups = 4;

/**
 * Whether names like indicators' are those of the groups: each of another one, with the groups' own maxima; or with
 * figures, too large for the indicators, that add up to all totals.
 */
export function areGroups(
  loose: readonly LooseName[],
  totals: readonly (number | null)[]
): boolean {
  const names = besideEachOther(loose);
  const isOneEach = new Set(names.map(({ home }) => home)).size === names.length;
  if (names.length < fewestGroups || !isOneEach) return false;
  if (names.every(({ indicator }) => indicator === null)) return false;
  return (
    names.every(({ home, maximum }) => maximum === groupById(home).maxPoints) ||
    (names.some(isLarge) && addUp(names, totals))
  );
}

/** Beside payments the other services are a group of their own. */
export function besideEachOther<Name extends Pick<LooseName, "home">>(
  names: readonly Name[]
): readonly Name[] {
  const isApart = names.some(({ home }) => home === "onlinePayment");
  return names.map((name) =>
    isApart && name.home === "onlineService22" ? { ...name, home: "onlineServices" } : name
  );
}

function isLarge({ indicator, figures }: LooseName): boolean {
  if (indicator === null) return false;
  const most = newestMaximum(indicatorByCode(indicator.code));
  return figures.some((figure) => (figure ?? 0) > most);
}

function addUp(names: readonly LooseName[], totals: readonly (number | null)[]): boolean {
  return totals.every((total, at) => {
    const figures = names.map(({ figures: own }) => own[at] ?? null);
    const sum = figures.reduce((whole: number, figure) => whole + (figure ?? 0), 0);
    return sum === (total ?? 0);
  });
}

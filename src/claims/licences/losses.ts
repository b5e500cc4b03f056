import { isScored } from "../../decision766/formulas";
import { hundredths } from "../../decision766/hundredths";
import { indicatorsOf } from "../../decision766/indicators";
import type { GroupAssessment } from "../../scoring/assessment";
import type { Subject } from "../claim";
import { drawn, withheld, type Licence } from "../licence";
import {
  fiveUnits,
  groupsWithinMaximum,
  leagueIsSound,
  present,
  totalIsSum,
  twentyUnits,
  wholeBoard,
  withinMaximum,
} from "../needs";
import { standingIn } from "../leagueStandings";
import { countOf, madeFrom, unitsOf } from "../origins";
import type { ClaimView } from "../view";

const halfOfAll = 5_000;

/** Groups that lose points, the greatest loss first, equal ones in the order of the sheet. */
export function losing({ groups }: Pick<ClaimView, "groups">): readonly GroupAssessment[] {
  return groups.filter((group) => lossOf(group) > 0).sort((a, b) => lossOf(b) - lossOf(a));
}

export function lossOf({ shortfall }: GroupAssessment): number {
  return shortfall?.value ?? 0;
}

function greatest(view: ClaimView): readonly GroupAssessment[] {
  const list = losing(view);
  const [first] = list;
  return first === undefined ? [] : list.filter((each) => lossOf(each) === lossOf(first));
}

/** The one group that loses most, where it is the one asked for. */
function aloneGreatest(view: ClaimView, subject: Subject): GroupAssessment | null {
  const [first, second] = greatest(view);
  return first !== undefined && second === undefined && first.id === subject ? first : null;
}

/** "Phần lớn" needs more than half, and a share that is printed so: 50,004% prints 50. */
function portionOf(view: ClaimView, { shortfall, lossShare }: GroupAssessment) {
  const whole = losing(view).reduce((sum, each) => sum + lossOf(each), 0);
  const own = shortfall?.value ?? 0;
  if (own === whole) return "all";
  if (own * 2 === whole) return "half";
  return own * 2 > whole && (lossShare?.value ?? 0) > halfOfAll ? "most" : null;
}

export const most: Licence<"most"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum, totalIsSum],
  draw: (view, subject) => {
    const group = aloneGreatest(view, subject);
    if (group?.shortfall == null || group.lossShare === null)
      return withheld("Không phải nhóm duy nhất thiếu nhiều nhất.");
    const portion = portionOf(view, group);
    const { shortfall: lost, lossShare: share } = group;
    return portion === null
      ? withheld("Không chiếm quá nửa số điểm thiếu.")
      : drawn({ portion, lost: lost.value, share: share.value }, { lost, share });
  },
};

export const mostLost: Licence<"mostLost"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum],
  draw: (view, subject) => {
    const group = aloneGreatest(view, subject);
    if (group?.shortfall == null) return withheld("Không phải nhóm duy nhất thiếu nhiều nhất.");
    const share = group.lossShare;
    if (share !== null && portionOf(view, group) !== null)
      return withheld("Đã nói là phần lớn số điểm thiếu.");
    const { shortfall: lost } = group;
    return drawn({ lost: lost.value, share: share?.value ?? null }, { lost, share });
  },
};

export const equalLoss: Licence<"equalLoss"> = {
  about: "total",
  needs: [wholeBoard, groupsWithinMaximum],
  draw: (view) => {
    const set = greatest(view);
    const [first] = set;
    if (first?.shortfall == null || set.length < 2)
      return withheld("Một nhóm thiếu điểm nhiều nhất.");
    // Rounding up what is left may give equal losses unequal shares: then the points alone are said.
    const alike = set.every(({ lossShare }) => lossShare?.value === first.lossShare?.value);
    const { shortfall: lost } = first;
    const share = alike ? first.lossShare : null;
    return {
      fields: {
        count: set.length,
        set: set.map(({ id }) => id),
        lost: lost.value,
        share: share?.value ?? null,
      },
      origins: {
        count: countOf(set.map(({ points }) => points)),
        lost: lost.origin,
        ...(share === null ? {} : { share: share.origin }),
      },
    };
  },
};

export const sameLoss: Licence<"sameLoss"> = {
  about: "groups",
  needs: [present, withinMaximum, fiveUnits, leagueIsSound],
  draw: ({ board, league }, subject) => {
    const own = board.groups.find(({ id }) => id === subject);
    const { standing, shortfall: lost } = own ?? {};
    if (standing == null || lost == null || !standing.allEqualBelowMaximum)
      return withheld("Các đơn vị không cùng mức điểm.");
    if (standing.of !== league.length) return withheld("Có đơn vị chưa có số liệu của nhóm.");
    return {
      fields: { lost: lost.value, units: standing.of },
      origins: {
        lost: lost.origin,
        units: unitsOf(league),
      },
    };
  },
};

export const restMost: Licence<"restMost"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum, fiveUnits, leagueIsSound],
  draw: (view, subject) => {
    const isSame = ({ standing }: GroupAssessment) =>
      standing?.allEqualBelowMaximum === true && standing.of === view.league.length;
    const same = view.groups.filter(isSame);
    if (same.length === 0) return withheld("Không nhóm nào thiếu như nhau ở mọi đơn vị.");
    const [first, second] = losing(view).filter((each) => !isSame(each));
    if (first?.shortfall == null || first.id !== subject)
      return withheld("Không phải nhóm thiếu nhiều nhất trong phần còn lại.");
    if (second !== undefined && lossOf(second) === lossOf(first))
      return withheld("Nhiều nhóm thiếu như nhau trong phần còn lại.");
    const { shortfall: lost } = first;
    return drawn({ set: same.map(({ id }) => id), lost: lost.value }, { lost });
  },
};

const fewestAtCeiling = 3;

export const ceiling: Licence<"ceiling"> = {
  about: "groups",
  needs: [present, withinMaximum, twentyUnits, leagueIsSound],
  draw: ({ board, league }, subject) => {
    const own = board.groups.find(({ id }) => id === subject);
    if (own?.maxPoints == null) return withheld(present.because);
    const { rows, values, of } = standingIn(league, own.id);
    if (rows.length !== league.length) return withheld("Có đơn vị chưa có số liệu của nhóm.");
    const [best] = values;
    const at = best === undefined ? [] : (of.get(best) ?? []);
    const [top] = at;
    if (
      top === undefined ||
      top.points.value >= own.maxPoints.value ||
      at.length < fewestAtCeiling ||
      at.length === rows.length
    )
      return withheld("Không có mức trần.");
    return {
      fields: { units: rows.length, points: top.points.value, at: at.length },
      origins: {
        units: unitsOf(league),
        points: top.points.origin,
        at: countOf(at.map(({ points }) => points)),
      },
    };
  },
};

export const furthest: Licence<"furthest"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum, fiveUnits, leagueIsSound],
  draw: (view, subject) => {
    const gaps = view.groups.map((group) => {
      const { values, of } = standingIn(view.league, group.id);
      const [most] = values;
      const [top] = most === undefined ? [] : (of.get(most) ?? []);
      const own = group.points;
      // Its own where nobody has more: the figure then is the unit's.
      const best =
        top === undefined || (own !== null && own.value >= top.points.value) ? own : top.points;
      return { group, best, gap: (best?.value ?? 0) - (group.points?.value ?? 0) };
    });
    const widest = Math.max(...gaps.map(({ gap }) => gap));
    const [first, second] = gaps.filter(({ gap }) => gap === widest);
    if (first === undefined || second !== undefined || widest <= 0 || first.group.id !== subject)
      return withheld("Không phải nhóm duy nhất cách xa mức tốt nhất.");
    return {
      fields: { compared: "less", gap: hundredths(widest) },
      origins: { gap: madeFrom("gapToLeader", [first.best, first.group.points]) },
    };
  },
};

/** What this level can win in a group, told by its indicators; null where they do not tell all. */
function winnable(group: GroupAssessment): number | null {
  if (group.shortfall === null) return null;
  if (group.shortfall.value <= 0) return 0;
  const scored = indicatorsOf(group.id).filter(isScored);
  const own = scored.map(({ code }) => group.indicators.find((each) => each.code === code));
  if (scored.length === 0 || own.some((each) => each?.shortfall == null)) return null;
  return own.reduce(
    (sum, each) => sum + (each?.outOfReach === false ? Math.max(each.shortfall?.value ?? 0, 0) : 0),
    0
  );
}

export const priority: Licence<"priority"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum, totalIsSum],
  draw: (view, subject) => {
    const gains = view.groups.map((group) => ({ group, gain: winnable(group) }));
    if (gains.some(({ gain }) => gain === null))
      return withheld("Không đủ số liệu chỉ số thành phần để biết phần đơn vị có thể tăng.");
    const top = Math.max(...gains.map(({ gain }) => gain ?? 0));
    const [first, second] = gains.filter(({ gain }) => gain === top);
    if (first === undefined || second !== undefined || top <= 0 || first.group.id !== subject)
      return withheld("Không phải nhóm duy nhất có thể tăng nhiều nhất.");
    const won = first.group.indicators.filter(
      ({ outOfReach, shortfall }) => !outOfReach && (shortfall?.value ?? 0) > 0
    );
    return {
      fields: { winnable: hundredths(top) },
      origins: {
        winnable: madeFrom(
          "shortfall",
          won.map(({ shortfall }) => shortfall)
        ),
      },
    };
  },
};

/** Communes stop at 10 of 12 points in online services; 3.1 is decided above them and bears 2. */
const decidedAbove = { group: "onlineServices", code: "3.1", points: 200 } as const;

export const perhapsOutOfReach: Licence<"perhapsOutOfReach"> = {
  about: "groups",
  needs: [present, withinMaximum],
  draw: ({ board, league }, subject) => {
    const own = board.groups.find(({ id }) => id === subject);
    if (subject !== decidedAbove.group || own?.shortfall == null || board.level !== "commune")
      return withheld("Không có chỉ số do cấp trên quyết định trong nhóm.");
    if (own.shortfall.value !== decidedAbove.points || own.indicators.length > 0)
      return withheld("Số điểm thiếu không ứng với chỉ số do cấp trên quyết định.");
    if (league.length >= 5) return withheld("Bảng có các đơn vị khác để so.");
    const { shortfall: lost } = own;
    return drawn({ lost: lost.value, code: decidedAbove.code }, { lost });
  },
};

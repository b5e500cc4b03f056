import { decision } from "../../decision766/decision";
import type {
  BoardAssessment,
  GroupAssessment,
  Origin,
  ScoreAssessment,
} from "../../scoring/assessment";
import { hundredths } from "../../decision766/hundredths";
import { fold } from "../../sheet/text/fold";
import { memoisedOf } from "../../sheet/text/memo";
import { drawn, withheld, type Licence, type Need } from "../licence";
import {
  groupsWithinMaximum,
  leagueIsSound,
  leagueIsWhole,
  outOfAHundred,
  present,
  totalIsSum,
  wholeBoard,
  withinMaximum,
} from "../needs";
import { standingIn, type LeagueStanding } from "../leagueStandings";
import { countOf, unitsOf } from "../origins";
import { addsUp, groupOf, printedUniverse, scoreOf, type ClaimView } from "../view";
import type { GroupId } from "../../decision766/identity";
import type { Subject } from "../claim";

const wholeScale = 10_000;

const titled = ({ provisional }: ClaimView) => ({
  fields: { law: decision.number, provisional: provisional !== null },
  origins: {},
});

export const title: Licence<"title"> = { about: "total", needs: [], draw: titled };

export const leagueTitle: Licence<"leagueTitle"> = { about: "league", needs: [], draw: titled };

export const total: Licence<"total"> = {
  about: "total",
  needs: [present, withinMaximum],
  draw: (view) => {
    const { total: own } = view;
    if (own?.points == null || own.maxPoints === null) return withheld(present.because);
    const { points, maxPoints: max } = own;
    const full = points.value === max.value && outsideScale(view).length === 0;
    return drawn({ points: points.value, max: max.value, full }, { points, max });
  },
};

export const group: Licence<"group"> = {
  about: "groups",
  needs: [present, withinMaximum],
  draw: ({ board }, subject) => {
    const score = scoreOf(board, subject);
    if (score?.points == null || score.maxPoints === null) return withheld(present.because);
    const { points, maxPoints: max } = score;
    return drawn({ points: points.value, max: max.value }, { points, max });
  },
};

/** Groups whose points no rule gives: over the maximum, or below nothing. */
function outsideScale({ groups }: ClaimView): readonly GroupId[] {
  return groups
    .filter(
      ({ points, maxPoints }) =>
        points !== null &&
        (points.value < 0 || (maxPoints !== null && points.value > maxPoints.value))
    )
    .map(({ id }) => id);
}

export const outOfScale: Licence<"outOfScale"> = {
  about: "total",
  needs: [present, withinMaximum],
  draw: (view) => {
    const set = outsideScale(view);
    return set.length === 0 ? withheld("Điểm các nhóm nằm trong thang điểm.") : drawn({ set });
  },
};

export const shortfall: Licence<"shortfall"> = {
  about: "both",
  needs: [present, withinMaximum],
  draw: ({ board }, subject) => {
    const lost = scoreOf(board, subject)?.shortfall ?? null;
    return lost === null || lost.value <= 0
      ? withheld("Không thiếu điểm.")
      : drawn({ lost: lost.value }, { lost });
  },
};

export const percent: Licence<"percent"> = {
  about: "groups",
  needs: [present, withinMaximum],
  draw: ({ board }, subject) => {
    const score = scoreOf(board, subject);
    const share = score?.percent ?? null;
    return share === null || score?.maxPoints?.value === wholeScale
      ? withheld("Thang điểm là 100 nên tỷ lệ trùng với điểm.")
      : drawn({ percent: share.value }, { percent: share });
  },
};

export const share: Licence<"share"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum, totalIsSum],
  draw: ({ board }, subject) => {
    const own = board.groups.find(({ id }) => id === subject);
    const part = own?.lossShare ?? null;
    if (part === null || own?.shortfall == null || own.shortfall.value <= 0)
      return withheld("Không thiếu điểm.");
    // Rounding up what is left may part equal losses unequally: then the points alone are said.
    const unequal = board.groups.some(
      ({ shortfall: other, lossShare }) =>
        other?.value === own.shortfall?.value && lossShare?.value !== part.value
    );
    return unequal
      ? withheld("Các nhóm thiếu bằng nhau có tỷ trọng làm tròn khác nhau.")
      : drawn({ share: part.value }, { share: part });
  },
};

export const grade: Licence<"grade"> = {
  about: "total",
  needs: [],
  draw: (view) => {
    const { total: own } = view;
    // The sheet's own grade is the authority; the Decision itself has none.
    if (own?.printedGrade != null)
      return drawn({ grade: own.printedGrade.text, source: "printed" });
    if (!withinMaximum.holds(view, "total")) return withheld(withinMaximum.because);
    if (!outOfAHundred.holds(view, "total")) return withheld(outOfAHundred.because);
    return own?.grade == null
      ? withheld("Dưới mức xếp loại thấp nhất.")
      : drawn({ grade: own.grade, source: "bands" });
  },
};

export const nextGrade: Licence<"nextGrade"> = {
  about: "total",
  needs: [present, withinMaximum, outOfAHundred],
  draw: ({ total: own }) => {
    if (own?.nextGrade == null) return withheld("Đã ở mức cao nhất.");
    if (own.printedGrade !== null && fold(own.printedGrade.text) !== fold(own.grade ?? ""))
      return withheld("Xếp loại ghi trong bảng khác ngưỡng do đơn vị thiết lập.");
    const { name, gap } = own.nextGrade;
    return drawn({ grade: name, gap: gap.value }, { gap });
  },
};

/** A place computed under a rule that parts equals is no place of its points. */
const tiesShareTheirPlace: Need = {
  because: "Các đơn vị bằng điểm được đánh số khác nhau.",
  holds: ({ league, board }, subject) => {
    const own = scoreOf(board, subject);
    return (
      own?.standing == null ||
      own.standing.tied < 2 ||
      subject === "league" ||
      haveThePlace(
        placesIn(standingIn(league, subject)).get(own.points?.value ?? -1) ?? noPlaces,
        own.standing.computedRank.value
      )
    );
  },
};

type Places = ReadonlySet<number | undefined>;

const noPlaces: Places = new Set();

function haveThePlace(places: Places, own: number): boolean {
  return places.size === 0 || (places.size === 1 && places.has(own));
}

/** The places that units of equal points have, by their points; gathered once a league: a third of it may be tied. */
const placesIn = memoisedOf(
  ({ of, subject }: LeagueStanding): ReadonlyMap<number, Places> =>
    new Map(
      [...of].map(([points, rows]) => [
        points,
        new Set(rows.map(({ board }) => scoreOf(board, subject)?.standing?.computedRank.value)),
      ])
    )
);

export const rank: Licence<"rank"> = {
  about: "both",
  needs: [],
  draw: (view, subject) => {
    const score = scoreOf(view.board, subject);
    if (score === null) return withheld(present.because);
    if (score.rank !== null) return published(score, subject, view);
    if (score.standing === null || score.points === null)
      return withheld("Bảng không ghi thứ tự và không đủ đơn vị để xếp.");
    if (!tiesShareTheirPlace.holds(view, subject)) return withheld(tiesShareTheirPlace.because);
    const { computedRank, of, tied } = score.standing;
    if (subject !== "total" && tied === of) return withheld("Mọi đơn vị cùng điểm ở nhóm này.");
    if (!leagueIsWhole.holds(view, subject) || of !== view.league.length)
      return withheld(leagueIsWhole.because);
    return {
      fields: { basis: "computed", place: computedRank.value, of },
      origins: { place: computedRank.origin, of: unitsOf(view.league) },
    };
  },
};

function published(score: ScoreAssessment, subject: Subject, { board }: ClaimView) {
  const { rank: place } = score;
  if (place === null) return withheld(present.because);
  const own = score.rankOf?.origin.kind === "cell" ? score.rankOf : null;
  const universe = own?.value ?? (subject === "total" ? null : printedUniverse(board));
  if (place.value < 1 || (universe !== null && (universe < 2 || place.value > universe)))
    return withheld("Thứ tự công bố lớn hơn số đơn vị.");
  return drawn<"rank">(
    { basis: "published", place: place.value, of: own?.value ?? null },
    { place, of: own }
  );
}

export const rankDiffers: Licence<"rankDiffers"> = {
  about: "total",
  needs: [leagueIsSound, leagueIsWhole],
  draw: ({ total: own, board, league }) => {
    if (own?.rank == null || own.standing === null)
      return withheld("Không có thứ tự để đối chiếu.");
    const { standing, rank: place } = own;
    const universe = printedUniverse(board);
    const { printed, last } = printedPlaces(league);
    const isWhole =
      universe === null ? printed === standing.of && last <= standing.of : universe === standing.of;
    if (!isWhole) return withheld("Bảng không có đủ các đơn vị được xếp.");
    const lowest = standing.computedRank;
    if (place.value >= lowest.value && place.value < lowest.value + standing.tied)
      return withheld("Thứ tự công bố khớp với điểm.");
    return {
      fields: { place: lowest.value, of: standing.of },
      origins: { place: lowest.origin, of: unitsOf(league) },
    };
  },
};

/** How many units of a league have a printed place, and the last of these places. */
const printedPlaces = memoisedOf((league: readonly BoardAssessment[]) => {
  const places = league.flatMap(({ total }) => total?.rank?.value ?? []);
  const last = places.reduce((most, place) => Math.max(most, place), -Infinity);
  return { printed: places.length, last };
});

/** A group row without points, not told to be without: no indicator of it has a figure either. */
export function isAbsent({ points, notApplicable, indicators }: GroupAssessment): boolean {
  return points === null && !notApplicable && !hasParts(indicators);
}

function hasParts(indicators: GroupAssessment["indicators"]): boolean {
  return indicators.some((each) => each.ratio !== null || each.points !== null);
}

export const absent: Licence<"absent"> = {
  about: "total",
  needs: [],
  draw: ({ board }) => {
    const set: readonly GroupId[] = [
      ...board.groups.filter(isAbsent).map(({ id }) => id),
      ...board.missing,
    ];
    return set.length === 0 ? withheld("Bảng có đủ số liệu các nhóm.") : drawn({ set });
  },
};

export const absentGroup: Licence<"absentGroup"> = {
  about: "groups",
  needs: [],
  draw: ({ groups }, subject) =>
    groups.some((each) => each.id === subject && isAbsent(each))
      ? drawn({})
      : withheld("Nhóm có số liệu."),
};

export const absentTotal: Licence<"absentTotal"> = {
  about: "total",
  needs: [],
  draw: ({ total: own }) =>
    own !== null && own.points === null ? drawn({}) : withheld("Có tổng điểm."),
};

export const notApplicable: Licence<"notApplicable"> = {
  about: "groups",
  needs: [],
  draw: ({ groups }, subject) =>
    groups.some((each) => each.id === subject && each.points === null && each.notApplicable)
      ? drawn({})
      : withheld("Nhóm có số liệu."),
};

export const partsOnly: Licence<"partsOnly"> = {
  about: "groups",
  needs: [],
  draw: ({ board }, subject) => {
    const own = subject === "total" || subject === "league" ? null : groupOf(board, subject);
    if (own === null || own.points !== null || own.notApplicable) return withheld("Nhóm có điểm.");
    const parts = own.indicators.filter((each) => each.ratio !== null || each.points !== null);
    if (parts.length === 0) return withheld(present.because);
    const counted = parts.map((each) => each.numerator ?? each.ratio ?? each.points);
    return { fields: { count: parts.length }, origins: { count: countOf(counted) } };
  },
};

export const overMaximum: Licence<"overMaximum"> = {
  about: "both",
  needs: [present],
  draw: ({ board }, subject) => {
    const score = scoreOf(board, subject);
    if (score?.points == null || score.maxPoints === null) return withheld(present.because);
    const { points, maxPoints } = score;
    return points.value <= maxPoints.value
      ? withheld("Điểm không vượt điểm tối đa.")
      : drawn({ points: points.value, max: maxPoints.value }, { points, max: maxPoints });
  },
};

export const belowZero: Licence<"belowZero"> = {
  about: "both",
  needs: [present],
  draw: ({ board }, subject) => {
    const points = scoreOf(board, subject)?.points ?? null;
    return points === null || points.value >= 0
      ? withheld("Điểm không âm.")
      : drawn({ below: hundredths(Math.abs(points.value)) }, { below: points });
  },
};

export const sumDiffers: Licence<"sumDiffers"> = {
  about: "total",
  needs: [present, wholeBoard],
  draw: ({ board, total: own }) => {
    if (own?.points == null || addsUp(board)) return withheld("Tổng điểm khớp với các nhóm.");
    const parts = board.groups.flatMap(({ points }) => points ?? []);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    return {
      fields: { printed: own.points.value, sum: hundredths(sum) },
      origins: {
        printed: own.points.origin,
        sum: {
          kind: "rule",
          rule: "sumOfGroups",
          edition: null,
          inputs: parts,
          cells: parts.flatMap(({ origin }) => (origin.kind === "cell" ? [origin.cell] : [])),
        },
      },
    };
  },
};

export const full: Licence<"full"> = {
  about: "total",
  needs: [wholeBoard, groupsWithinMaximum],
  draw: ({ groups }) => {
    const set = groups.filter(({ shortfall: lost }) => lost?.value === 0);
    if (set.length === 0) return withheld("Không nhóm nào đạt điểm tối đa.");
    return {
      fields: { count: set.length, of: groups.length, set: set.map(({ id }) => id) },
      origins: { count: pointsCount(set), of: pointsCount(groups) },
    };
  },
};

function pointsCount(scores: readonly ScoreAssessment[]): Origin {
  return countOf(scores.map(({ points }) => points));
}

/** The one group at an end of the percents; null where two share it, or all are alike. */
function atEnd(groups: readonly GroupAssessment[], end: "most" | "least"): GroupAssessment | null {
  const values = groups.flatMap(({ percent: own }) => own?.value ?? []);
  if (values.length < groups.length || values.length < 2) return null;
  const wanted = end === "most" ? Math.max(...values) : Math.min(...values);
  const found = groups.filter(({ percent: own }) => own?.value === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}

export const strongest: Licence<"strongest"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum],
  draw: ({ groups }, subject) => {
    if (groups.some(({ shortfall: lost }) => lost?.value === 0))
      return withheld("Có nhóm đạt điểm tối đa.");
    const best = atEnd(groups, "most");
    return best?.percent == null || best.id !== subject
      ? withheld("Không phải nhóm duy nhất có tỷ lệ cao nhất.")
      : drawn({ percent: best.percent.value }, { percent: best.percent });
  },
};

export const weakest: Licence<"weakest"> = {
  about: "groups",
  needs: [wholeBoard, groupsWithinMaximum],
  draw: ({ groups }, subject) => {
    const worst = atEnd(groups, "least");
    return worst?.percent == null || worst.id !== subject || worst.shortfall?.value === 0
      ? withheld("Không phải nhóm duy nhất có tỷ lệ thấp nhất.")
      : drawn({ percent: worst.percent.value }, { percent: worst.percent });
  },
};

export const fullAnyPlace: Licence<"fullAnyPlace"> = {
  about: "total",
  needs: [],
  draw: ({ groups }) => {
    const set = groups.filter(
      ({ shortfall: lost, rank: place }) => lost?.value === 0 && (place?.value ?? 0) >= lowPlace
    );
    return set.length === 0
      ? withheld("Không nhóm nào đạt điểm tối đa mà thứ tự thấp.")
      : drawn({ set: set.map(({ id }) => id) });
  },
};

/** A place from here on is one that readers wonder about when the marks are full. */
const lowPlace = 20;

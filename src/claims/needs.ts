import { editionById } from "../decision766/editions";
import { areComparable } from "../scoring/comparisons";
import type { BoardAssessment, ScoreAssessment } from "../scoring/assessment";
import type { Subject } from "./claim";
import type { Need } from "./licence";
import { addsUp, scoreOf } from "./view";

/** Conditions that several licences share. Each is named by what must hold. */

const points = (board: BoardAssessment | null, subject: Subject): number | null =>
  board === null ? null : (scoreOf(board, subject)?.points?.value ?? null);

const isWithin = (score: ScoreAssessment | null): boolean =>
  score?.points != null &&
  score.maxPoints !== null &&
  score.points.value >= 0 &&
  score.points.value <= score.maxPoints.value;

/** @example present.because // "Bảng điểm chưa có số liệu." */
export const present: Need = {
  because: "Bảng điểm chưa có số liệu.",
  holds: ({ board }, subject) => points(board, subject) !== null,
};

export const withinMaximum: Need = {
  because: "Điểm vượt điểm tối đa, cần đối chiếu lại.",
  holds: ({ board }, subject) => isWithin(scoreOf(board, subject)),
};

/** The bands are of totals out of a hundred: where a group does not apply, or is not in the sheet, they say nothing. */
export const outOfAHundred: Need = {
  because: "Tổng điểm tối đa không phải là 100 nên không đối chiếu với ngưỡng xếp loại.",
  holds: ({ total }) => total?.maxPoints?.value === 10_000,
};

/** A group over its maximum makes what is said of all losses unsure. */
export const groupsWithinMaximum: Need = {
  because: "Có nhóm chưa có số liệu hoặc vượt điểm tối đa.",
  holds: ({ groups }) => groups.length >= 5 && groups.every(isWithin),
};

export const wholeBoard: Need = {
  because: "Bảng điểm chưa đủ các nhóm.",
  holds: ({ board, groups }) =>
    groups.length >= 5 &&
    board.missing.length === 0 &&
    groups.every((group) => group.points !== null),
};

export const totalIsSum: Need = {
  because: "Tổng điểm không bằng tổng điểm các nhóm.",
  holds: ({ board }) => addsUp(board),
};

export const previousIsSum: Need = {
  because: "Tổng điểm kỳ trước không bằng tổng điểm các nhóm.",
  holds: ({ previous }, subject) => subject !== "total" || previous === null || addsUp(previous),
};

/** Totals of groups are not compared through a total that contradicts them; a group's own points are. */
export const ownTotalIsSum: Need = {
  because: "Tổng điểm không bằng tổng điểm các nhóm.",
  holds: ({ board }, subject) => subject !== "total" || addsUp(board),
};

export const twoUnits: Need = {
  because: "Bảng chỉ có một đơn vị, hoặc ghi một đơn vị hai lần.",
  holds: ({ league }) => league.length >= 2,
};

/** A unit without a total may stand anywhere: no place counted over the others is sure. */
export const leagueIsWhole: Need = {
  because: "Có đơn vị chưa có số liệu nên chưa xếp được.",
  holds: ({ isWholeLeague }) => isWholeLeague,
};

/** Of two counted places both must be sure. */
export const bothLeaguesAreWhole: Need = {
  because: "Có đơn vị chưa có số liệu ở một trong hai kỳ nên chưa xếp được.",
  holds: ({ isWholeLeague, isWholeBefore }) => isWholeLeague && isWholeBefore,
};

export const threeUnits: Need = {
  because: "Bảng có ít hơn 3 đơn vị.",
  holds: ({ league }) => league.length >= 3,
};

export const fiveUnits: Need = {
  because: "Bảng có ít hơn 5 đơn vị.",
  holds: ({ league }) => league.length >= 5,
};

export const twentyUnits: Need = {
  because: "Bảng có ít hơn 20 đơn vị.",
  holds: ({ league }) => league.length >= 20,
};

export const leagueIsSound: Need = {
  because: "Có đơn vị mà tổng điểm không bằng tổng điểm các nhóm, hoặc vượt điểm tối đa.",
  holds: ({ league }) => isSoundLeague(league),
};

/** Every total is the sum of its groups, and nothing exceeds its maximum. */
export function isSoundLeague(league: readonly BoardAssessment[]): boolean {
  const known = soundness.get(league);
  if (known !== undefined) return known;
  const isSound = league.every(
    (board) => addsUp(board) && isWithin(board.total) && board.groups.every(isWithinOrAbsent)
  );
  soundness.set(league, isSound);
  return isSound;
}

/** Asked for nearly every proposition about every unit of a league. */
const soundness = new WeakMap<readonly BoardAssessment[], boolean>();

function isWithinOrAbsent(score: ScoreAssessment): boolean {
  return score.points === null || score.maxPoints === null || isWithin(score);
}

export const compared: Need = {
  because: "Không có kỳ trước cùng loại để so sánh.",
  holds: ({ previous }) => previous !== null,
};

export const withinBefore: Need = {
  because: "Điểm của một trong hai kỳ vượt điểm tối đa.",
  holds: ({ board, previous }, subject) =>
    [board, previous].every((each) => {
      const score = each === null ? null : scoreOf(each, subject);
      return score?.points == null || score.maxPoints === null || isWithin(score);
    }),
};

export const pointsBothTimes: Need = {
  because: "Một trong hai kỳ chưa có số liệu.",
  holds: ({ board, previous }, subject) =>
    points(board, subject) !== null && points(previous, subject) !== null,
};

export const threePeriods: Need = {
  because: "Có ít hơn 3 kỳ so sánh được.",
  holds: ({ series }) => series.length >= 3,
};

export const seriesIsSound: Need = {
  because: "Có kỳ mà tổng điểm không bằng tổng điểm các nhóm, hoặc vượt điểm tối đa.",
  holds: ({ series }) => series.every((board) => addsUp(board) && isWithin(board.total)),
};

export const editionIsComparable: Need = {
  because: "Chưa xác định được cách tính điểm của kỳ báo cáo.",
  holds: ({ board }) => areComparable(board, board),
};

/** How the parts of a total are rounded, and what a case more wins, is known of these rules alone. */
export const formulasAreKnown: Need = {
  because: "Chưa biết công thức tính điểm của kỳ báo cáo.",
  holds: ({ board }) => board.edition !== "unknown" && editionById(board.edition).formulasKnown,
};

import type { Claim, ClaimKind } from "./claim";
import { ask, type Licence, type Licensed, type Refusal } from "./licence";
import * as certainty from "./licences/certainty";
import * as course from "./licences/course";
import * as indicators from "./licences/indicators";
import * as league from "./licences/league";
import * as losses from "./licences/losses";
import * as months from "./licences/months";
import * as movement from "./licences/movement";
import * as results from "./licences/results";
import * as standing from "./licences/standing";
import * as time from "./licences/time";
import * as whoMoved from "./licences/whoMoved";
import * as winning from "./licences/winning";
import type { ClaimView } from "./view";

/** The licence of every kind. A kind without one does not compile. */
export const licences: Readonly<{ [Kind in ClaimKind]: Licence<Kind> }> = {
  title: results.title,
  total: results.total,
  group: results.group,
  shortfall: results.shortfall,
  percent: results.percent,
  share: results.share,
  grade: results.grade,
  nextGrade: results.nextGrade,
  rank: results.rank,
  rankDiffers: results.rankDiffers,
  absent: results.absent,
  absentGroup: results.absentGroup,
  absentTotal: results.absentTotal,
  notApplicable: results.notApplicable,
  partsOnly: results.partsOnly,
  overMaximum: results.overMaximum,
  belowZero: results.belowZero,
  sumDiffers: results.sumDiffers,
  outOfScale: results.outOfScale,
  full: results.full,
  strongest: results.strongest,
  weakest: results.weakest,
  fullAnyPlace: results.fullAnyPlace,
  most: losses.most,
  mostLost: losses.mostLost,
  equalLoss: losses.equalLoss,
  sameLoss: losses.sameLoss,
  restMost: losses.restMost,
  ceiling: losses.ceiling,
  furthest: losses.furthest,
  priority: losses.priority,
  attainable: winning.attainable,
  perhapsOutOfReach: losses.perhapsOutOfReach,
  tie: standing.tie,
  tieApart: standing.tieApart,
  leader: standing.leader,
  printedLeader: standing.printedLeader,
  leads: standing.leads,
  neighbour: standing.neighbour,
  average: standing.average,
  median: standing.median,
  groupBest: standing.groupBest,
  bounds: certainty.bounds,
  quartiles: certainty.quartiles,
  lowerUnits: certainty.lowerUnits,
  similarVolume: certainty.similarVolume,
  placeWay: winning.placeWay,
  gradeWay: winning.gradeWay,
  changePoints: movement.changePoints,
  changePlace: movement.changePlace,
  moved: movement.moved,
  samePlace: movement.samePlace,
  unchanged: movement.unchanged,
  unchangedMoved: movement.unchangedMoved,
  unchangedAll: movement.unchangedAll,
  universe: movement.universe,
  notComparable: movement.notComparable,
  othersRose: movement.othersRose,
  mover: movement.mover,
  soleMover: whoMoved.soleMover,
  overtaken: whoMoved.overtaken,
  movedBy: whoMoved.movedBy,
  movedByBoth: whoMoved.movedByBoth,
  course: course.course,
  coursePlace: course.coursePlace,
  extremes: course.extremes,
  run: course.run,
  ratio: indicators.ratio,
  ratioAlone: indicators.ratioAlone,
  indicatorPoints: indicators.indicatorPoints,
  indicatorShortfall: indicators.indicatorShortfall,
  indicatorBeyond: indicators.indicatorBeyond,
  indicatorMost: indicators.indicatorMost,
  provisional: time.provisional,
  undated: time.undated,
  edition: time.edition,
  leagueTitle: results.leagueTitle,
  leagueRange: league.leagueRange,
  leagueEqual: league.leagueEqual,
  leagueAbsent: league.leagueAbsent,
  leagueOthers: league.leagueOthers,
  othersApart: league.othersApart,
  leagueUniverse: league.leagueUniverse,
  leagueMiddle: league.leagueMiddle,
  leagueGrade: league.leagueGrade,
  leagueTop: league.leagueTop,
  leagueCrowd: league.leagueCrowd,
  leagueLast: league.leagueLast,
  leagueLoss: league.leagueLoss,
  leagueLossSame: league.leagueLossSame,
  leagueMoved: league.leagueMoved,
  onlyMonths: months.onlyMonths,
  monthsGiven: months.monthsGiven,
  months: months.months,
};

/** What may be said of one board, asked kind by kind; a kind is asked once. */
export class Entailed {
  private readonly answers = new Map<ClaimKind, readonly (Licensed | Refusal)[]>();

  constructor(readonly view: ClaimView) {}

  /** All propositions of a kind, in the order of the sheet. */
  of<Kind extends ClaimKind>(kind: Kind): readonly Licensed<Kind>[] {
    return this.asked(kind).filter((answer): answer is Licensed<Kind> => "claim" in answer);
  }

  /** Those of one subject. */
  about<Kind extends ClaimKind>(kind: Kind, subject: Claim["subject"]): readonly Licensed<Kind>[] {
    return this.of(kind).filter(({ claim }) => claim.subject === subject);
  }

  /** Why nothing of a kind is said, in Vietnamese. */
  refusals(kind: ClaimKind): readonly Refusal[] {
    return this.asked(kind).filter((answer): answer is Refusal => "because" in answer);
  }

  private asked(kind: ClaimKind): readonly (Licensed | Refusal)[] {
    const known = this.answers.get(kind);
    if (known !== undefined) return known;
    const answers: readonly (Licensed | Refusal)[] = ask(kind, licences[kind], this.view);
    this.answers.set(kind, answers);
    return answers;
  }
}

import type { Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import { roundedRatio } from "../arithmetic";
import type { BoardAssessment } from "../assessment";
import { countAbove } from "./countAbove";
import type { League } from "./leagues";
import { similarVolume, volumeIndicator } from "./similarVolume";

/** A group beside the same group of the other units. Points in hundredths. */
export interface GroupBeside {
  readonly group: GroupId;
  readonly points: Hundredths;
  /** Equal points share a place. */
  readonly rank: number;
  readonly of: number;
  readonly mean: Hundredths;
  readonly best: Hundredths;
  /** Units at the best, in the order of the sheet. */
  readonly bestUnits: readonly string[];
}

/** The unit among those that have about as many dossiers. */
export interface SimilarVolume {
  /** Whose denominator counts the dossiers. */
  readonly indicator: IndicatorCode;
  readonly dossiers: number;
  /** Units, this one included, and its place among them by total. */
  readonly units: number;
  readonly place: number;
  /** Of their totals, half-up to hundredths. */
  readonly mean: Hundredths;
}

/** Each group that has points, in the order of the sheet. */
export function groupsBeside(board: BoardAssessment, league: League): readonly GroupBeside[] {
  return board.groups.flatMap(({ id, points: own }): GroupBeside[] => {
    if (own === null) return [];
    const { ascending, figures, bestUnits } = league.groupScores(id);
    if (figures === null || figures.of < 2) return [];
    return [
      {
        group: id,
        points: own.value,
        rank: countAbove(ascending, own.value) + 1,
        of: figures.of,
        mean: figures.mean,
        best: figures.best,
        bestUnits,
      },
    ];
  });
}

/** Null where the sheet does not count dossiers, or too few units have about as many. */
export function besideSimilar(board: BoardAssessment, league: League): SimilarVolume | null {
  const near = similarVolume(league.boards, board);
  if (near === null) return null;
  const { dossiers, units, place, sum } = near;
  return {
    ...{ indicator: volumeIndicator, dossiers, units, place },
    mean: roundedRatio(sum, units, 1),
  };
}

import type { IndicatorCode } from "../../decision766/identity";
import type { BoardAssessment, Quantity } from "../assessment";
import { countHigher, type Span } from "./countHigher";

/** What tells how much work a unit has: the dossiers received and handled in the period. */
export const volumeIndicator: IndicatorCode = "2.1";

/** Fewer others than this are no company to be compared with. */
const fewestOthers = 3;

/** The units with about as many dossiers as one of them, that one included. */
export interface SimilarUnits {
  readonly dossiers: number;
  readonly units: number;
  /** The unit's place among them by total, equal totals sharing the better one. */
  readonly place: number;
  /** Of their totals, in hundredths. */
  readonly sum: number;
  /** In the order of the sheet; gathered when somebody asks. */
  readonly boards: readonly BoardAssessment[];
}

type Boards = readonly BoardAssessment[];

const known = new WeakMap<Boards, ReadonlyMap<BoardAssessment, SimilarUnits>>();

/**
 * The units of a league with about as many dossiers as one of them: at most a quarter more or fewer. Null where fewer
 * than three others are, or its dossiers are not counted. Worked out once for all units of the same list.
 * @param league units that have a total
 * @example similarVolume(league.boards, board)?.units
 */
export function similarVolume(league: Boards, board: BoardAssessment): SimilarUnits | null {
  const similar = known.get(league) ?? similarIn(league);
  known.set(league, similar);
  return similar.get(board) ?? null;
}

interface Row {
  readonly board: BoardAssessment;
  readonly at: number;
  readonly volume: number;
  readonly total: number;
}

function similarIn(league: Boards): ReadonlyMap<BoardAssessment, SimilarUnits> {
  const rows = league
    .flatMap((board, at): Row[] => {
      const [volume, total] = [volumeOf(board)?.value ?? 0, board.total?.points?.value];
      return volume <= 0 || total === undefined ? [] : [{ board, at, volume, total }];
    })
    .sort((a, b) => a.volume - b.volume);
  const spans = spansOf(rows.map(({ volume }) => volume));
  const higher = countHigher(
    rows.map(({ total }) => total),
    spans
  );
  const sums = [0];
  for (const { total } of rows) sums.push((sums.at(-1) ?? 0) + total);
  return new Map(
    rows.flatMap(({ board, volume }, place): [BoardAssessment, SimilarUnits][] => {
      const { first, end } = spans[place] ?? { first: 0, end: 0 };
      if (end - first <= fewestOthers) return [];
      const similar: SimilarUnits = {
        dossiers: volume,
        units: end - first,
        place: 1 + (higher[place] ?? 0),
        sum: (sums[end] ?? 0) - (sums[first] ?? 0),
        get boards() {
          const near = rows.slice(first, end).sort((a, b) => a.at - b.at);
          return near.map((row) => row.board);
        },
      };
      return [[board, similar]];
    })
  );
}

/** Of ascending volumes, where those that lie at most a quarter away from each begin and end. */
function spansOf(volumes: readonly number[]): readonly Span[] {
  let [first, end] = [0, 0];
  // Both only move on: a larger unit has larger neighbours.
  return volumes.map((own) => {
    // Behind the last there is nobody: NaN is near nothing.
    const isNear = (at: number): boolean => Math.abs((volumes[at] ?? Number.NaN) - own) * 4 <= own;
    while (!isNear(first)) first += 1;
    while (isNear(end)) end += 1;
    return { first, end };
  });
}

/** The dossiers of a unit in the period; null where the sheet does not count them. */
function volumeOf({ groups }: BoardAssessment): Quantity | null {
  for (const { indicators } of groups) {
    const own = indicators.find(({ code }) => code === volumeIndicator)?.denominator;
    if (own != null) return own;
  }
  return null;
}

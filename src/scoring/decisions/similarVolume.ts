import type { IndicatorCode } from "../../decision766/identity";
import type { BoardAssessment, Quantity } from "../assessment";

/** What tells how much work a unit has: the dossiers received and handled in the period. */
export const volumeIndicator: IndicatorCode = "2.1";

/** Fewer others than this are no company to be compared with. */
const fewestOthers = 3;

const volumes = new WeakMap<BoardAssessment, Quantity | null>();

/** The dossiers of a unit in the period; null where the sheet does not count them. Every unit of a league asks for all. */
export function volumeOf(board: BoardAssessment): Quantity | null {
  const known = volumes.get(board);
  if (known !== undefined) return known;
  const volume = countedIn(board);
  volumes.set(board, volume);
  return volume;
}

function countedIn({ groups }: BoardAssessment): Quantity | null {
  for (const { indicators } of groups) {
    const own = indicators.find(({ code }) => code === volumeIndicator)?.denominator;
    if (own != null) return own;
  }
  return null;
}

/**
 * The units of a league with about as many dossiers as one of them: at most a quarter more or fewer. That one is among
 * them, in the order of the sheet. Empty where fewer than three others are, or its dossiers are not counted.
 * @example similarVolume(league.boards, board).length
 */
export function similarVolume(
  league: readonly BoardAssessment[],
  board: BoardAssessment
): readonly BoardAssessment[] {
  const own = volumeOf(board)?.value ?? 0;
  if (own <= 0) return [];
  const near = league.filter((each) => {
    const volume = volumeOf(each)?.value ?? null;
    return volume !== null && Math.abs(volume - own) * 4 <= own;
  });
  return near.length <= fewestOthers ? [] : near;
}

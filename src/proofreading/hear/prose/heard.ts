/** What a figure in people's prose claims to be. */
export type Role =
  | "points"
  | "max"
  | "lost"
  | "percent"
  | "share"
  | "place"
  | "universe"
  | "pointsChange"
  | "placeChange"
  | "percentChange"
  | "pointsBefore"
  | "pointsAfter"
  | "placeBefore"
  | "placeAfter"
  | "groupCount"
  | "groupsAll"
  | "extremePoints"
  | "gap"
  | "average"
  | "median"
  | "missing"
  | "ratioPart"
  | "ratioWhole"
  | "ratioPercent"
  | "toGrade"
  | "placeMeant"
  | "gapToPlace"
  | "target";

/** Which way a word says that something moved, or stands above another. */
export type Way = "up" | "down";

/** A word that may be wrong by itself, and where it stands in the sentence's words. */
export interface HeardWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a count of groups counts. */
export type GroupsCounted = "full" | "losing" | "rose" | "fell" | "same" | "all" | "named";

/** Whose figure it is, where not the document's own unit: the best or the last of the units, all on average. */
export type Holder = "own" | "best" | "last";

/** One number of a sentence with what its neighbours say of it. Places are those of the sentence's words. */
export interface HeardFigure {
  readonly role: Role;
  /** Index of the number's token. */
  readonly token: number;
  /** Where the phrase begins and ends: names are looked for on its left, then on its right. */
  readonly start: number;
  readonly end: number;
  readonly way: Way | null;
  readonly wayWord: HeardWord | null;
  readonly counted: GroupsCounted | null;
  readonly holder: Holder;
  /** The other token of a pair: the whole of a part, the maximum of points. */
  readonly partner: number | null;
  /** No word says that it is a score: it may be anything that is counted in points. */
  readonly loose: boolean;
  /** "khoảng", "gần", "trên": not meant to the last digit. */
  readonly about: boolean;
}

import type { GroupId, Level } from "../../decision766/identity";
import type { CellAddress } from "../../cells/address";
import type { Period } from "../../sheet/scoreboard";
import type { Derived, Row, ScoreSubject } from "./row";

/** The units of one level in one period, with one figure each, best first. */
export interface Standing {
  /** Best first. */
  readonly rows: readonly { readonly row: Row; readonly points: Derived }[];
  /** Place by points of every value, equal points sharing theirs. */
  readonly placeOf: ReadonlyMap<number, { readonly place: number; readonly count: number }>;
  readonly sum: number;
}

/** Everything that stands in the workbook about one period. */
export class PeriodLeague {
  private readonly standings = new Map<string, Standing>();

  constructor(
    readonly key: string,
    readonly period: Period | null,
    /** By folded name of the unit; "" where the sheet names none. */
    readonly rows: ReadonlyMap<string, Row>,
    /** Place among the periods as the sheet has them. */
    readonly order: number,
    /** Names that stand more than once in one table: two units, or one written twice. */
    readonly twins: ReadonlyMap<string, readonly Row[]> = new Map()
  ) {}

  get end(): string | null {
    return this.period?.date ?? null;
  }

  row(unit: string): Row | null {
    return this.rows.get(unit) ?? null;
  }

  /** The row of a board itself, where its name stands twice. */
  rowOf(unit: string, cell: CellAddress | null): Row | null {
    const same = (row: Row): boolean => {
      const own = row.board.unit?.cell ?? null;
      return own?.row === cell?.row && own?.column === cell?.column && own?.sheet === cell?.sheet;
    };
    return this.twins.get(unit)?.find(same) ?? this.row(unit);
  }

  private readonly levels = new Map<Level, readonly Row[]>();

  /** Rows of a level, in sheet order. */
  ofLevel(level: Level): readonly Row[] {
    let rows = this.levels.get(level);
    if (rows === undefined) {
      rows = [...this.rows.values()].filter((row) => row.level === level && row.unit !== null);
      this.levels.set(level, rows);
    }
    return rows;
  }

  /** Units of a level with points of the subject, best first; sorted once. */
  standing(subject: ScoreSubject, level: Level): Standing {
    const key = `${level}|${subject}`;
    let known = this.standings.get(key);
    if (known === undefined) {
      known = standingOf(this.ofLevel(level), subject);
      this.standings.set(key, known);
    }
    return known;
  }

  /** Number of units that the sheet prints beside the places, where all that print one agree. */
  printedUniverse(level: Level): number | null {
    const key = `${level}|universe`;
    const known = this.universes.get(key);
    if (known !== undefined) return known;
    const numbers = new Set(
      this.ofAnyLevel(level).flatMap((row) => row.placeOf("total")?.value ?? [])
    );
    const [only] = numbers;
    const answer = numbers.size === 1 && only !== undefined ? only : null;
    this.universes.set(key, answer);
    return answer;
  }

  private readonly universes = new Map<string, number | null>();

  private ofAnyLevel(level: Level): readonly Row[] {
    const named = this.ofLevel(level);
    return named.length > 0 ? named : [...this.rows.values()];
  }

  /** Groups of the period, in the sheet's order. */
  get groups(): readonly GroupId[] {
    const [first] = this.rows.values();
    return first?.ids ?? [];
  }
}

export function standingOf(rows: readonly Row[], subject: ScoreSubject): Standing {
  const scored = rows.flatMap((row) => {
    const points = row.points(subject);
    return points === null ? [] : [{ row, points }];
  });
  scored.sort((a, b) => b.points.value - a.points.value);
  const placeOf = new Map<number, { place: number; count: number }>();
  let sum = 0;
  scored.forEach(({ points }, index) => {
    sum += points.value;
    const known = placeOf.get(points.value);
    if (known === undefined) placeOf.set(points.value, { place: index + 1, count: 1 });
    else known.count += 1;
  });
  return { rows: scored, placeOf, sum };
}

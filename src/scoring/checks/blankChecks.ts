import { formatReference, type CellAddress } from "../../cells/address";
import type { Hundredths } from "../../decision766/hundredths";
import { findingOf, type Finding } from "../../sheet/finding";
import type { Board, Figure, ScoreTable } from "../../sheet/scoreboard";
import type { BoardAssessment } from "../assessment";

/** A blank cell where a score belongs, with the words that name it. */
interface Blank {
  /** Blanks of one group over all boards make up a row or column. */
  readonly subject: string;
  readonly cell: CellAddress;
  readonly label: string;
  readonly unit: string | null;
  readonly period: string | null;
  /** What the groups or indicators give instead; null where nothing does. */
  readonly instead: Hundredths | null;
}

/**
 * Scores left blank on a board that has others. A row or column that is blank on every board is told once. Forms that
 * wait for their whole month are none: nothing of them is filled in.
 * @param told cells that a finding speaks of already
 */
export function checkBlanks(
  { boards: readings }: ScoreTable,
  boards: readonly BoardAssessment[],
  told: ReadonlySet<string>
): readonly Finding[] {
  const begun = readings.flatMap((reading, place) => {
    const assessed = boards[place];
    return assessed !== undefined && isBegun(reading) ? [blanksOf(reading, assessed)] : [];
  });
  const bySubject = new Map<string, Blank[]>();
  for (const blank of begun.flat()) {
    if (told.has(formatReference(blank.cell))) continue;
    const list = bySubject.get(blank.subject);
    if (list === undefined) bySubject.set(blank.subject, [blank]);
    else list.push(blank);
  }
  return [...bySubject.values()].flatMap((blanks) => {
    const [first] = blanks;
    const isWhole = first !== undefined && begun.length > 1 && blanks.length === begun.length;
    return isWhole ? [wholeFinding(first, blanks.length)] : blanks.map(finding);
  });
}

function isBegun({ groups, total }: Board): boolean {
  const scores = [...groups, ...groups.flatMap(({ indicators }) => indicators)];
  return [...scores, ...(total === null ? [] : [total])].some(({ points }) => "value" in points);
}

interface Scored {
  readonly label: { readonly text: string };
  readonly points: Figure;
}

function blanksOf(reading: Board, assessed: BoardAssessment): readonly Blank[] {
  const blank = (
    subject: string,
    { label, points }: Scored,
    instead: Hundredths | null
  ): readonly Blank[] =>
    points.status !== "absent" || points.cell === null
      ? []
      : [
          {
            subject,
            cell: points.cell,
            label: label.text,
            unit: reading.unit?.text ?? null,
            period: reading.period?.label ?? null,
            instead,
          },
        ];
  const parts = reading.groups.flatMap(({ indicators }) => indicators);
  /** A score that the figures beside it give is told where the sheet prints the others. */
  const unlessGiven = (
    subject: string,
    scored: Scored,
    score: { readonly points: { readonly value: Hundredths } | null } | undefined,
    others: readonly Scored[]
  ) => {
    const instead = score?.points?.value ?? null;
    return instead === null || others.some(({ points }) => "value" in points)
      ? blank(subject, scored, instead)
      : [];
  };
  const lines = reading.groups.flatMap((group, place) => {
    const score = assessed.groups[place];
    return [
      ...unlessGiven(group.id, group, score, reading.groups),
      ...group.indicators.flatMap((indicator, line) =>
        unlessGiven(indicator.code, indicator, score?.indicators[line], parts)
      ),
    ];
  });
  const { total } = reading;
  return [
    ...lines,
    ...(total === null ? [] : blank("total", total, assessed.total?.points?.value ?? null)),
  ];
}

function finding({ subject, cell, label, unit, period, instead }: Blank): Finding {
  const facts = { label, unit, period };
  if (instead === null) return findingOf(cell, { kind: "blankScore", ...facts });
  const kind = subject === "total" ? "blankTotal" : "blankComputed";
  return findingOf(cell, { kind, ...facts, instead });
}

function wholeFinding({ cell, label, instead }: Blank, count: number): Finding {
  const kind = instead === null ? "blankScores" : "blankTotals";
  return findingOf(cell, { kind, label, count });
}

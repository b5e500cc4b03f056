import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { BoardAssessment } from "../../scoring/assessment";
import { pointsNow, type Trial } from "../../scoring/decisions/whatIf";

/** What a person types in the table of trials, by the name of its field. */
export type TrialDraft = ReadonlyMap<string, string>;

/** A row of the table: an indicator with counts, or a group that has none. */
export type TrialRow =
  | {
      readonly kind: "counts";
      readonly group: GroupId;
      readonly code: IndicatorCode;
      readonly numerator: number;
      readonly denominator: number;
    }
  | {
      readonly kind: "points";
      readonly group: GroupId;
      readonly points: number;
      readonly max: number;
    };

/** Counts where the sheet has them and the rules of the day are known; points of the groups without. */
export function trialRows({ groups, period }: BoardAssessment): readonly TrialRow[] {
  const day = period?.date ?? null;
  return groups.flatMap(({ id, points, maxPoints, indicators }): readonly TrialRow[] => {
    if (points === null || maxPoints === null) return [];
    const counted = indicators.flatMap((indicator): TrialRow[] => {
      const { code, numerator, denominator } = indicator;
      if (numerator === null || denominator === null || pointsNow(indicator, day) === null)
        return [];
      return [
        {
          kind: "counts",
          group: id,
          code,
          numerator: numerator.value,
          denominator: denominator.value,
        },
      ];
    });
    return counted.length > 0
      ? counted
      : [{ kind: "points", group: id, points: points.value, max: maxPoints.value }];
  });
}

export const fieldOf = {
  numerator: (code: IndicatorCode) => `${code}.numerator`,
  denominator: (code: IndicatorCode) => `${code}.denominator`,
  points: (group: GroupId) => `${group}.points`,
} as const;

/** What is tried; `wrong` names the fields that cannot be understood: they count as they stand in the sheet. */
export function trialIn(
  rows: readonly TrialRow[],
  draft: TrialDraft
): { readonly trial: Trial; readonly wrong: ReadonlySet<string> } {
  const counts = new Map<IndicatorCode, Counts>();
  const points = new Map<GroupId, Hundredths>();
  const wrong = new Set<string>();
  for (const row of rows) {
    if (row.kind === "points") {
      const field = fieldOf.points(row.group);
      const typed = draft.get(field);
      const value = typed === undefined ? null : hundredthsIn(typed);
      if (value !== null && value <= row.max) points.set(row.group, hundredths(value));
      else if (typed !== undefined) wrong.add(field);
    } else {
      const tried = countsIn(row, draft);
      if (Array.isArray(tried)) for (const field of tried) wrong.add(field);
      else if (tried !== null) counts.set(row.code, tried);
    }
  }
  return { trial: { counts, points }, wrong };
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Null where nothing was typed; the names of the fields that are wrong. */
function countsIn(
  row: Extract<TrialRow, { readonly kind: "counts" }>,
  draft: TrialDraft
): Counts | string[] | null {
  const [top, bottom] = [fieldOf.numerator(row.code), fieldOf.denominator(row.code)];
  const [typedTop, typedBottom] = [draft.get(top), draft.get(bottom)];
  if (typedTop === undefined && typedBottom === undefined) return null;
  const numerator = typedTop === undefined ? row.numerator : countIn(typedTop);
  const denominator = typedBottom === undefined ? row.denominator : countIn(typedBottom);
  if (numerator === null || denominator === null)
    return [...(numerator === null ? [top] : []), ...(denominator === null ? [bottom] : [])];
  return numerator > denominator ? [top] : { numerator, denominator };
}

function countIn(typed: string): number | null {
  const bare = typed.trim().replaceAll(".", "");
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

function hundredthsIn(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)
    ? Math.round(Number(text.replace(",", ".")) * 100)
    : null;
}

import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import type { Outlook } from "../scoring/decisions/outlook";
import type { Target, TargetAnswer } from "../scoring/decisions/target";
import { assumptionWords, reasonText } from "../narrative/say/targetWords";

interface Subject {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

/** The answer in the form that scripts rely on: points with two decimals, null for what cannot be told. */
export function targetJson(
  { table, board }: Subject,
  target: Target,
  outlook: Outlook,
  answer: TargetAnswer
): object {
  const { period } = board;
  return {
    subject: {
      sheet: table.table.sheet,
      unit: board.unit?.text ?? null,
      period: period === null ? null : { label: period.label, date: period.date },
    },
    target:
      target.kind === "points" ? { kind: "points", points: target.points / 100 } : { ...target },
    now: { points: decimal(answer.now.points), rank: answer.now.rank },
    needed: decimal(answer.needed),
    ways: answer.ways.map(({ spares, group, steps, dossiers, points, rank }) => ({
      spares,
      group,
      cost: { dossiers, indicators: steps.length },
      steps: steps.map(({ code, add, from, to, of, gain }) => ({
        indicator: code,
        add,
        from,
        to,
        of,
        gain: gain / 100,
      })),
      reaches: { points: points / 100, rank },
    })),
    reason: answer.reason === null ? null : reasonText(answer),
    outlook: { ...outlook },
    assumption: assumptionWords(outlook),
  };
}

function decimal(value: number | null): number | null {
  return value === null ? null : value / 100;
}

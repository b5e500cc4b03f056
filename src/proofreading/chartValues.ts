import type { ReportChart } from "../report/reportDocument";
import type { Quantity, TableAssessment, BoardAssessment } from "../scoring/assessment";
import { printedNumber, rounded, shownNumber, type Millionths } from "./exact";
import type { Mismatch } from "./mismatch";
import { isNamed } from "./namedPeriod";
import type { Recomputation } from "./Recomputation";
import { unitKey } from "./hear/nameBook";

interface Charted {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

/** Values of a chart that the sheet does not give at the place they are drawn. */
export function chartMismatches(
  { name, caption, categories, series }: ReportChart,
  { table, board }: Charted,
  recomputation: Recomputation
): readonly Mismatch[] {
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    const category = categories[index] ?? "";
    const drawn = printedNumber(value.toFixed(2).replace(".", ","));
    const expected = quantityAt(name, category, index, table, board);
    const candidates =
      expected === null ? [] : recomputation.candidates(expected.origin, expected.value);
    if (candidates === null || candidates.some((candidate) => rounded(candidate) === drawn)) {
      return [];
    }
    const [first] = candidates;
    return [
      {
        printed: shown(drawn),
        expected: first === undefined ? null : shownNumber(rounded(first)),
        place: `${caption}, ${category}`,
      },
    ];
  });
}

/** The losses are drawn from the greatest down; movements stand above their periods. */
function quantityAt(
  name: string,
  category: string,
  index: number,
  { boards, elsewhere = [] }: TableAssessment,
  board: BoardAssessment
): Quantity | null {
  if (name === "score766.leagueLoss")
    return meanLosses([...boards, ...elsewhere], board)[index] ?? null;
  if (name === "score766.loss") {
    const losses = board.groups
      .flatMap(({ shortfall }) => (shortfall !== null && shortfall.value > 0 ? [shortfall] : []))
      .sort((a, b) => b.value - a.value);
    return losses[index] ?? null;
  }
  const own = unitKey(board.unit?.text ?? "");
  const total = [...boards, ...elsewhere].find(
    ({ unit, period }) =>
      unitKey(unit?.text ?? "") === own &&
      (period === null ? category === "" : isNamed(category, period))
  )?.total;
  if (total == null) return null;
  return name === "score766.points"
    ? total.points
    : (total.rank ?? total.standing?.computedRank ?? null);
}

/** What the units of the board's level and period lack in each group on average, the greatest first. */
function meanLosses(
  boards: readonly BoardAssessment[],
  { groups, level, period }: BoardAssessment
): readonly Quantity[] {
  const league = boards.filter(
    (other) =>
      other.unit !== null &&
      other.level === level &&
      other.total?.points != null &&
      other.period?.label === period?.label &&
      other.period?.date === period?.date
  );
  return groups
    .flatMap(({ id }) => {
      const losses = league.flatMap(
        (other) => other.groups.find((group) => group.id === id)?.shortfall ?? []
      );
      const sum = losses.reduce((all, { value }) => all + value, 0);
      if (losses.length < league.length || sum <= 0) return [];
      return [{ sum, losses }];
    })
    .sort((a, b) => b.sum - a.sum)
    .map(({ sum, losses }) => ({
      value: sum / losses.length,
      origin: { kind: "rule", rule: "meanLoss", edition: null, cells: [], inputs: losses },
      provisional: false,
    }));
}

function shown(value: Millionths | null): string {
  return value === null ? "" : shownNumber(value);
}

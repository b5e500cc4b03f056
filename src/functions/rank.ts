import type { Hundredths } from "../decision766/hundredths";
import type { TieRule } from "../scoring/assessment";
import { rankValues, type Ranked } from "../scoring/rank";
import type { GridCell } from "../cells/grid";
import { answer } from "./answers/answer";
import { eachCell } from "./answers/eachCell";
import { cellOf, usedRowsOf } from "./arguments/cells";
import { absent, FunctionFault, invalid } from "./arguments/fault";
import { pointsIn } from "./arguments/numbers";
import { tieRuleIn, tieRules } from "./arguments/tieRule";
import { TableMemory } from "./table/TableMemory";

/**
 * Xếp thứ hạng của điểm trong một vùng điểm, điểm cao nhất đứng thứ 1.
 * @customfunction RANK766 RANK766
 * @param điểm Điểm cần xếp hạng. Có thể chọn cả cột.
 * @param vùng_điểm Điểm của tất cả các đơn vị; ô trống hoặc không áp dụng được bỏ qua.
 * @param [quy_tắc] Cách xếp khi bằng điểm: 1224 (mặc định), 1223, hoặc 1234 (theo thứ tự dòng).
 * @returns Thứ hạng.
 */
export function rank766(điểm: unknown[][], vùng_điểm: unknown[][], quy_tắc?: unknown): unknown[][] {
  const league = answer(() => leagues.of(vùng_điểm, tieRuleIn(quy_tắc)));
  const taken = new Map<Hundredths, number>();
  if (
    league.rule === "rowOrder" &&
    usedRowsOf(điểm).flat().length !== usedRowsOf(vùng_điểm).flat().length
  ) {
    return answer(() => {
      throw invalid("Quy tắc 1234 xếp theo thứ tự dòng: hãy chọn cả vùng điểm ở tham số thứ nhất.");
    });
  }
  return eachCell([điểm], (cell) => {
    const points = pointsIn(cell);
    const places = league.places.get(points);
    if (places === undefined) throw absent("Điểm này không có trong vùng điểm được xếp hạng.");
    const turn = taken.get(points) ?? 0;
    taken.set(points, turn + 1);
    return (places[turn] ?? places[0])?.rank ?? 0;
  });
}

interface League {
  readonly rule: TieRule;
  /** Ranks of each score, in row order; equal under every rule but one. */
  readonly places: ReadonlyMap<Hundredths, readonly Ranked[]>;
}

const leagues = new TableMemory<League>((rows, key) => {
  const rule = tieRules.get(key) ?? "competition";
  const values = rows.flatMap((row) => row.flatMap((value) => scoreOrNothing(cellOf(value))));
  const places = new Map<Hundredths, Ranked[]>();
  rankValues(values, rule).forEach((ranked, index) => {
    const value = values[index];
    if (value === undefined) return;
    const equal = places.get(value);
    if (equal === undefined) places.set(value, [ranked]);
    else equal.push(ranked);
  });
  return { rule, places };
});

/** Headings and empty cells inside the range are no scores. */
function scoreOrNothing(cell: GridCell): readonly Hundredths[] {
  // A fault costs far more than a look: a long range is mostly empty.
  if (cell.kind === "blank") return [];
  try {
    return [pointsIn(cell)];
  } catch (error) {
    if (error instanceof FunctionFault) return [];
    throw error;
  }
}

import { groupById } from "../../decision766/groups";
import type { Finding } from "../../sheet/finding";
import type { Board, ScoreTable } from "../../sheet/scoreboard";
import { editionById } from "../../decision766/editions";
import type { AppliedEdition } from "../../decision766/identity";
import { sum } from "../arithmetic";
import type { BoardAssessment, ScoreAssessment } from "../assessment";
import { shown } from "../vietnameseFigures";
import { error } from "./scoreChecks";

/** A printed total against the sum of the groups, when all are there. */
export function checkTotal(
  { total, groups }: Board,
  assessed: BoardAssessment
): readonly Finding[] {
  if (total === null || !("value" in total.points) || assessed.missing.length > 0) return [];
  const points = groups.flatMap(({ points: each }) => ("value" in each ? [each.value] : []));
  if (points.length < groups.length || groups.length < 5) return [];
  const added = sum(points);
  return added === total.points.value
    ? []
    : [
        error(
          "total-mismatch",
          total.points.cell,
          `${total.label.text} ghi ${shown(total.points.value)} điểm, nhưng các nhóm cộng lại được ${shown(added)} điểm. Hãy kiểm tra lại điểm các nhóm và dòng tổng.`
        ),
      ];
}

/** Groups of the Decision that a whole board lacks; said once for a table. */
export function checkMissing(
  table: ScoreTable,
  boards: readonly BoardAssessment[]
): readonly Finding[] {
  const [first] = boards;
  if (first === undefined || first.missing.length === 0 || table.layout === "indicators") return [];
  const common = first.missing.filter((id) => boards.every(({ missing }) => missing.includes(id)));
  return common.map((id) => ({
    code: "missing-group",
    severity: "error",
    cell: null,
    message: `Bảng thiếu nhóm “${groupById(id).name}” (${shown(groupById(id).maxPoints)} điểm). Hãy bổ sung nhóm này hoặc kiểm tra lại tên.`,
  }));
}

/** A published rank outside the places its points give in the league. */
export function checkRanks(board: BoardAssessment): readonly Finding[] {
  if (board.total?.rank == null && board.groups.every(({ rank }) => rank === null)) return [];
  const scores: readonly (ScoreAssessment | null)[] = [board.total, ...board.groups];
  return scores.flatMap((score) => {
    if (score === null || score.rank === null || score.standing === null) return [];
    if (score.rankOf !== null && score.rankOf.value !== score.standing.of) return [];
    const { origin, value } = score.rank;
    const lowest = score.standing.computedRank.value;
    if (value >= lowest && value < lowest + score.standing.tied) return [];
    const unit = board.unit?.text ?? "đơn vị";
    return [
      {
        code: "rank-differs",
        severity: "warning",
        cell: origin.kind === "cell" ? origin.cell : null,
        message: `${score.label.text} của ${unit}: thứ tự công bố là ${value}, tính theo điểm trong bảng là ${lowest}. Chương trình giữ thứ tự công bố; hãy kiểm tra lại.`,
      } satisfies Finding,
    ];
  });
}

/** Two periods that follow each other under different rules. */
export function checkBoundary(boards: readonly BoardAssessment[]): readonly Finding[] {
  const told = new Set<string>();
  return boards.flatMap(({ comparison, period }) => {
    if (comparison.kind !== "boundary" || period === null) return [];
    const key = `${comparison.period.label}|${period.label}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        code: "edition-boundary",
        severity: "warning",
        cell: period.cell,
        message: `Kỳ ${comparison.period.label} thuộc ${nameOf(comparison.before)}, kỳ ${period.label} thuộc ${nameOf(comparison.after)}. Hai kỳ không được so sánh với nhau.`,
      } satisfies Finding,
    ];
  });
}

function nameOf(edition: AppliedEdition): string {
  return edition === "unknown" ? "cách tính chưa xác định được" : editionById(edition).name;
}

import { groupById } from "../../decision766/groups";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { Finding } from "../../sheet/finding";
import type { Board, ScoreTable } from "../../sheet/scoreboard";
import { editionById } from "../../decision766/editions";
import type { AppliedEdition } from "../../decision766/identity";
import { fold } from "../../sheet/text/fold";
import { sum } from "../arithmetic";
import type { BoardAssessment, ScoreAssessment } from "../assessment";
import { shown } from "../vietnameseFigures";
import { error } from "./scoreChecks";

/** A printed total against the sum of the groups, when all are there. */
export function checkTotal(board: Board, assessed: BoardAssessment): readonly Finding[] {
  const { total } = board;
  if (total === null || !("value" in total.points)) return [];
  const known = knownPoints(board);
  const open = openMaxima(board, assessed);
  if (known.length < fewestKnown) return [];
  const added = sum(known);
  const printed = total.points.value;
  if (printed >= added && printed <= added + open) return [];
  const most =
    open === 0
      ? `các nhóm cộng lại được ${shown(added)} điểm`
      : `các nhóm đã có cộng lại được ${shown(added)} điểm, các nhóm còn lại nhiều nhất ${shown(hundredths(open))} điểm`;
  return [
    error(
      "total-mismatch",
      total.points.cell,
      `${total.label.text} ghi ${shown(printed)} điểm, nhưng ${most}. Hãy kiểm tra lại điểm các nhóm và dòng tổng.`
    ),
  ];
}

/** Groups with points below which a printed total cannot be held against them. */
const fewestKnown = 3;

function knownPoints({ groups, adjustment }: Board): readonly Hundredths[] {
  return [
    ...groups.map(({ points }) => points),
    ...(adjustment === undefined ? [] : [adjustment]),
  ].flatMap((each) => ("value" in each ? [each.value] : []));
}

/** The most that the groups without points can add; 0 where all have them. */
function openMaxima({ groups }: Board, { missing }: BoardAssessment): number {
  const absent = groups.filter(({ points }) => !("value" in points)).map(({ id }) => id);
  return [...absent, ...missing].reduce((most, id) => most + groupById(id).maxPoints, 0);
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

/** A printed grade that is not the one the total earns under the bands in use; only names of these bands are held. */
export function checkGrade(
  { total }: BoardAssessment,
  names: readonly string[]
): readonly Finding[] {
  const printed = total?.printedGrade ?? null;
  if (total === null || printed === null || total.points === null || total.grade === null)
    return [];
  const said = fold(printed.text);
  if (said === fold(total.grade) || !names.some((name) => fold(name) === said)) return [];
  return [
    {
      code: "grade-differs",
      severity: "warning",
      cell: printed.cell,
      message: `Xếp loại ghi “${printed.text}”, nhưng ${shown(total.points.value)} điểm là “${total.grade}” theo các mức xếp loại đang dùng. Chương trình giữ xếp loại đã ghi; hãy kiểm tra lại điểm hoặc các mức trong phần thiết lập.`,
    },
  ];
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

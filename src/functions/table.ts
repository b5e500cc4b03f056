import type { BoardAssessment, GroupAssessment, TotalAssessment } from "../scoring/assessment";
import { fold } from "../sheet/text/fold";
import { answer } from "./answers/answer";
import { block, type BlockCell } from "./answers/block";
import { firstCell } from "./arguments/cells";
import { boardIn, type ChosenBoard } from "./table/boardArgument";
import { readTable } from "./table/readTable";

const groupHeader = [
  "Nhóm chỉ số",
  "Điểm",
  "Điểm tối đa",
  "Tỷ lệ",
  "Điểm thiếu",
  "Tăng/giảm điểm",
  "Hạng",
  "Tăng/giảm bậc",
];
const unitHeader = [
  "Đơn vị",
  "Kỳ",
  "Tổng điểm",
  "Điểm tối đa",
  "Tỷ lệ",
  "Điểm thiếu",
  "Hạng",
  "Xếp loại",
];

/**
 * Trả về cả bảng đã tính: theo nhóm nếu bảng của một đơn vị, theo đơn vị nếu bảng có nhiều đơn vị.
 * @customfunction TABLE766 TABLE766
 * @param bảng Vùng bảng điểm, gồm cả dòng tiêu đề.
 * @param [kỳ] Kỳ cần lấy; bỏ trống là kỳ mới nhất có điểm.
 * @param [đơn_vị] Tên đơn vị để xem từng nhóm của đơn vị đó trong bảng có nhiều đơn vị.
 * @returns Bảng tám cột có dòng tiêu đề; tỷ lệ cần định dạng phần trăm.
 */
export function table766(bảng: unknown[][], kỳ?: unknown, đơn_vị?: unknown): unknown[][] {
  return answer(() => {
    const [period, unit] = [firstCell(kỳ), firstCell(đơn_vị)];
    const table = readTable(bảng);
    const chosen = boardIn(table, period, unit);
    const league = unit.kind === "blank" ? leagueOf(chosen) : [];
    return league.length > 1
      ? block([unitHeader, ...league.map(unitRow)])
      : block(groupRows(chosen.board));
  });
}

/** The boards of the chosen one's period, in sheet order. */
function leagueOf({ table, board }: ChosenBoard): readonly BoardAssessment[] {
  const label = board.period === null ? null : fold(board.period.label);
  const boards = table.boards.filter(
    ({ period }) => (period === null ? null : fold(period.label)) === label
  );
  const units = new Set(boards.map(({ unit }) => unit?.text ?? ""));
  return units.size > 1 ? boards : [];
}

function unitRow({ unit, period, total }: BoardAssessment): readonly BlockCell[] {
  return [
    unit?.text ?? "",
    period?.label ?? "",
    points(total?.points),
    points(total?.maxPoints),
    percent(total?.percent),
    points(total?.shortfall),
    total === null ? null : rankOf(total),
    total?.grade ?? null,
  ];
}

function groupRows(board: BoardAssessment): readonly (readonly BlockCell[])[] {
  const rows = board.groups.map((group) => scoreRow(group.label.text, group));
  const total = board.total === null ? [] : [scoreRow(board.total.label.text, board.total)];
  return [groupHeader, ...rows, ...total];
}

function scoreRow(name: string, score: GroupAssessment | TotalAssessment): readonly BlockCell[] {
  return [
    name,
    points(score.points),
    points(score.maxPoints),
    percent(score.percent),
    points(score.shortfall),
    // A first period has nothing to be compared with: that is no missing figure.
    score.movement?.points == null ? "" : points(score.movement.points),
    rankOf(score) ?? "",
    score.movement?.places?.value ?? "",
  ];
}

/** As printed, else as computed among the units. */
function rankOf({ rank, standing }: GroupAssessment | TotalAssessment): number | null {
  return (rank ?? standing?.computedRank)?.value ?? null;
}

function points(quantity: { readonly value: number } | null | undefined): number | null {
  return quantity == null ? null : quantity.value / 100;
}

function percent(quantity: { readonly value: number } | null | undefined): number | null {
  return quantity == null ? null : quantity.value / 10_000;
}

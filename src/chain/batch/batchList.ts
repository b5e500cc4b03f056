import { formatHundredths } from "../../narrative/format/number";
import { textTable } from "../../report/textTable";
import type { BoardAssessment } from "../../scoring/assessment";
import type { Period } from "../../sheet/scoreboard";
import type { BatchPlan, PlannedReport, SkippedUnit, SkipReason } from "./planBatch";

/** Stands beside the documents of a batch. */
export const listFileName = "danh-muc.txt";

/**
 * What a batch made and what it left out, as a text for any editor: one line a unit, in the table's order.
 * @param entries as they turned out; a unit whose document failed is skipped there.
 */
export function batchList(
  source: string,
  { tables, period }: Pick<BatchPlan, "tables" | "period">,
  entries: readonly (PlannedReport | SkippedUnit)[]
): string {
  const made = entries.filter((entry) => entry.kind === "report");
  const skipped = entries.filter((entry) => entry.kind === "skipped");
  const sheets = [...new Set(tables.map(({ table }) => `“${table.sheet}”`))];
  const parts = [
    `DANH MỤC VĂN BẢN\nNguồn số liệu: ${source}, trang tính ${sheets.join(", ")}\n${counted(made.length, skipped.length)}`,
    ...(made.length === 0 ? [] : [madeTable(made)]),
    ...(skipped.length === 0
      ? []
      : [`ĐƠN VỊ CHƯA LẬP ĐƯỢC VĂN BẢN\n${skippedTable(skipped, period)}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The list as bytes that old editors, too, open as what it is: marked as Unicode, lines ended as Windows does. */
export function listBytes(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text.replaceAll("\n", "\r\n")}`);
}

/** @example counted(113, 1) // "Đã lập 113 văn bản; 1 đơn vị chưa lập được." */
export function counted(made: number, skipped: number): string {
  return `Đã lập ${made} văn bản${skipped === 0 ? "" : `; ${skipped} đơn vị chưa lập được`}.`;
}

/** Why a unit has no document, and what to do about it. */
export function reasonText(reason: SkipReason, period: Period | null): string {
  const ofPeriod = period === null ? "" : ` của kỳ “${period.label}”`;
  switch (reason.kind) {
    case "noLine":
      return `Bảng không có số liệu${ofPeriod} cho đơn vị này.`;
    case "noPoints":
      return `Chưa có điểm${ofPeriod}. Hãy nhập điểm rồi lập lại.`;
    case "sameName":
      return `Tên này có ở ${reason.lines} dòng của cùng một kỳ. Hãy ghi tên khác nhau (ví dụ thêm tên tỉnh) rồi lập lại.`;
    case "notKept":
      return reason.detail;
    case "fault":
      return `Có lỗi ngoài dự kiến khi lập văn bản. Hãy báo người hỗ trợ kèm dòng này: ${reason.detail}`;
  }
}

function madeTable(entries: readonly PlannedReport[]): string {
  return textTable(
    [
      { title: "TT", align: "right" },
      { title: "Đơn vị", align: "left" },
      { title: "Kỳ", align: "left" },
      { title: "Tổng điểm", align: "right" },
      { title: "Hạng", align: "right" },
      { title: "Tệp", align: "left" },
    ],
    entries.map(({ place, unit, board, scope, file }) => [
      place === 0 ? "" : String(place),
      named(unit),
      (scope.kind === "months" ? scope.whole.period : board.period)?.label ?? "–",
      // All units together have no points of their own, nor has a period told by its months.
      scope.kind === "unit" ? pointsOf(board) : "–",
      scope.kind === "unit" ? placeOf(board) : "–",
      file,
    ])
  );
}

function skippedTable(entries: readonly SkippedUnit[], period: Period | null): string {
  return textTable(
    [
      { title: "TT", align: "right" },
      { title: "Đơn vị", align: "left" },
      { title: "Lý do", align: "left" },
    ],
    entries.map(({ place, unit, reason }) => [
      String(place),
      named(unit),
      reasonText(reason, period),
    ])
  );
}

function named(unit: string): string {
  return unit === "" ? "(bảng không ghi tên)" : unit;
}

function pointsOf({ total }: BoardAssessment): string {
  const points = total?.points ?? null;
  return points === null ? "–" : formatHundredths(points.value);
}

/** The printed place, else the computed one, as in the documents. */
function placeOf({ total }: BoardAssessment): string {
  const rank = total?.rank ?? total?.standing?.computedRank ?? null;
  if (rank === null) return "–";
  const of = total?.rankOf?.value ?? null;
  return of === null ? String(rank.value) : `${rank.value}/${of}`;
}

import { formatReference } from "../../cells/address";
import type { Finding } from "../finding";
import type { Anchor } from "../find/anchors";
import type { SheetView } from "../find/sheetView";
import { headerRole } from "../text/headerWord";
import { readNumber } from "../text/number";

/** Cells beside or below the names of groups that could not be read as a table. */
export interface UnreadPlace {
  readonly anchors: readonly Anchor[];
  /** Corners of what was looked at, headers included. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Names of groups below which nobody means a table. */
const fewestGroups = 3;

/**
 * Says where names of groups stand that no points could be read for, and what to do; null where too few stand
 * together to be a table.
 */
export function unreadTable(view: SheetView, place: UnreadPlace): Finding | null {
  const groups = new Set(place.anchors.flatMap(({ groups: named }) => named[0]?.id ?? []));
  const [first] = place.anchors;
  if (first === undefined || groups.size < fewestGroups) return null;
  const cell = { sheet: view.sheet, row: first.row, column: first.column };
  const { numbers, percents } = contents(view, place);
  const start = `Từ ô ${formatReference(cell)} có tên các nhóm chỉ số`;
  const message = percents
    ? `${start} nhưng chỉ có tỷ lệ phần trăm, không có cột điểm, nên không đọc được điểm. Hãy thêm cột “Điểm” ghi số điểm, ví dụ 19,96.`
    : numbers === 0
      ? `${start} nhưng chưa có số điểm nào. Hãy nhập điểm vào bảng rồi thử lại.`
      : `${start} nhưng không nhận ra cột nào ghi điểm. Hãy đặt tiêu đề cột điểm là “Điểm” hoặc “Điểm đạt được”.`;
  return {
    code: "unread-table",
    severity: numbers === 0 && !percents ? "info" : "warning",
    cell,
    message,
  };
}

function contents(view: SheetView, { anchors, top, left, bottom, right }: UnreadPlace) {
  const labels = new Set(anchors.map(({ row, column }) => `${row}:${column}`));
  let numbers = 0;
  let percents = false;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (labels.has(`${row}:${column}`)) continue;
      const cell = view.cell(row, column);
      if (cell.kind === "blank") continue;
      const reading = readNumber(cell);
      if (reading.kind === "number") {
        numbers += 1;
        if (reading.suffix === "percent") percents = true;
      } else if (cell.kind === "text") {
        const role = headerRole(view.text(row, column))[0]?.role;
        if (role === "percent" || role === "ratio") percents = true;
      }
    }
  }
  return { numbers, percents };
}

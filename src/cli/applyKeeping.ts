import { formatReference } from "../cells/address";
import { prepareWrite } from "../memory/prepareWrite";
import type { StaffChange } from "../memory/staffChanges";
import { closedSheets } from "../plan/closedSheets";
import type { EditPlan } from "../plan/plan";
import type { FileWorkbook } from "../workbook/file/fileWorkbook";
import type { Console } from "./terminal/console";
import { printableLine } from "./terminal/printable";

const shownCells = 12;

/**
 * Carries a plan out in the copy of the workbook. Cells of an earlier run that somebody changed by hand since are
 * theirs: they stay, and are told.
 * @throws WorkbookError what the workbook throws.
 */
export async function applyKeeping(
  workbook: FileWorkbook,
  wanted: EditPlan,
  console: Console
): Promise<void> {
  const contents = await workbook.read();
  const { homeless } = prepareWrite(contents, wanted, () => "keep");
  // The input is never touched: what has no place in the copy still stands there.
  const { plan, kept } = prepareWrite(contents, wanted, (change) =>
    homeless.includes(change) ? "replace" : "keep"
  );
  await workbook.apply(plan);
  const tell = (text: string): void => {
    console.err(`${printableLine(text)}\n`);
  };
  const unseen = closedSheets(contents, wanted).filter(
    ({ state }) => state.visibility !== "visible"
  );
  if (unseen.length > 0) {
    tell(`Đã ghi cả vào trang đang ẩn: ${unseen.map(({ sheet }) => `“${sheet}”`).join(", ")}.`);
  }
  if (kept.length > 0) tell(`Giữ nguyên ${kept.length} ô đã sửa tay: ${listed(kept)}.`);
  if (homeless.length > 0) {
    tell(
      `${homeless.length} ô đã sửa tay không còn chỗ trong bản mới: ${listed(homeless)}. Nội dung đó vẫn còn trong tệp gốc.`
    );
  }
}

function listed(changes: readonly StaffChange[]): string {
  const names = changes.slice(0, shownCells).map(({ cell }) => formatReference(cell));
  return `${names.join(", ")}${changes.length > shownCells ? "…" : ""}`;
}

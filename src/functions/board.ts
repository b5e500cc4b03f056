import { chooseBoard } from "../chain/chooseBoard";
import type { ReportSubject } from "../chain/writeReport";
import { blockArgument, firstCell, type ArgumentCell } from "./argument";
import { FunctionFault } from "./fault";
import { periodLabel } from "./serialDates";
import { analyzeBlock } from "./tableCache";

/**
 * The board a formula asks about: the latest period and the first unit unless it names others.
 * @throws FunctionFault invalid when the range holds no score table, or the unit or period is not in it.
 */
export function boardArgument(table: unknown, period: unknown, unit: unknown): ReportSubject {
  const analysis = analyzeBlock(blockArgument(table, "bảng"));
  const wantedPeriod = asLabel(firstCell(period));
  const wantedUnit = asLabel(firstCell(unit));
  const choice = chooseBoard(analysis.joined, {
    ...(wantedPeriod === null ? {} : { period: wantedPeriod }),
    ...(wantedUnit === null ? {} : { unit: wantedUnit }),
  });
  switch (choice.kind) {
    case "chosen":
      return choice;
    case "noBoard":
      throw new FunctionFault(
        "invalid",
        "Vùng chọn không có bảng điểm. Hãy chọn cả dòng tiêu đề và tên các nhóm chỉ số."
      );
    case "unknownPeriod":
      throw new FunctionFault(
        "invalid",
        `Bảng không có kỳ "${wantedPeriod ?? ""}". Các kỳ: ${choice.periods.join("; ")}.`
      );
    case "unknownUnit":
      throw new FunctionFault("invalid", `Bảng không có đơn vị "${wantedUnit ?? ""}".`);
  }
}

function asLabel(cell: ArgumentCell): string | null {
  if (cell === null) return null;
  return typeof cell === "number" ? periodLabel(cell) : String(cell).trim();
}

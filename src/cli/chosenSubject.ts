import { findingSentence } from "../sheet/findingSentence";
import type { LeagueChoice } from "../chain/chooseLeague";
import type { BoardChoice } from "../chain/chooseBoard";
import { WorkbookError } from "../plan/port";
import type { Finding } from "../sheet/finding";
import { UsageError } from "./arguments";

type Chosen = BoardChoice & { readonly kind: "chosen" };

/**
 * The board chosen.
 * @param noTable what the reader said of a workbook without any table.
 * @throws UsageError on a unit or period that the table does not have; WorkbookError when there is nothing to report.
 */
export function chosenSubject(
  choice: BoardChoice | LeagueChoice,
  noTable: Finding | undefined
): Chosen {
  switch (choice.kind) {
    case "chosen":
      return choice;
    case "noLeague":
      throw new WorkbookError(
        "unsupported",
        "Bảng chỉ có một đơn vị trong kỳ này nên không có báo cáo chung của nhiều đơn vị. Hãy bỏ --league, hoặc chọn tệp có bảng của nhiều đơn vị."
      );
    case "noBoard":
      throw new WorkbookError(
        "unsupported",
        noTable === undefined
          ? "Bảng điểm chưa có điểm nào. Hãy nhập điểm rồi lập báo cáo lại."
          : findingSentence(noTable)
      );
    case "unknownUnit":
      throw new UsageError(`Không có đơn vị đó trong bảng. ${listed("Các đơn vị", choice.units)}`);
    case "unknownPeriod":
      throw new UsageError(`Không có kỳ đó trong bảng. ${listed("Các kỳ", choice.periods)}`);
  }
}

/** @example listed("Các kỳ", ["Tháng 4/2026", "Tháng 5/2026"]) // "Các kỳ: Tháng 4/2026; Tháng 5/2026." */
export function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return `${what}: không có tên nào trong bảng.`;
  const shown = names.slice(0, 20).join("; ");
  return `${what}: ${shown}${names.length > 20 ? "; …" : ""}.`;
}

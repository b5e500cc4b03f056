import { fold } from "../sheet/text/fold";
import { answer } from "./answers/answer";
import { block } from "./answers/block";
import { firstCell } from "./arguments/cells";
import { invalid } from "./arguments/fault";
import { boardIn } from "./table/boardArgument";
import { readTable } from "./table/readTable";

/**
 * Viết các đoạn phân tích của bảng điểm, mỗi đoạn một dòng; tự viết lại khi điểm thay đổi.
 * @customfunction ANALYSIS766 ANALYSIS766
 * @param bảng Vùng bảng điểm, gồm cả dòng tiêu đề.
 * @param [kỳ] Kỳ cần phân tích; bỏ trống là kỳ mới nhất có điểm.
 * @param [đơn_vị] Tên đơn vị; bỏ trống là đơn vị đầu tiên.
 * @param [độ_dài] “đầy đủ” (mặc định) hoặc “ngắn”.
 * @returns Một cột các đoạn văn; nguyên nhân và giải pháp cần người xác nhận nên chỉ có trong báo cáo.
 */
export async function analysis766(
  bảng: unknown[][],
  kỳ?: unknown,
  đơn_vị?: unknown,
  độ_dài?: unknown
): Promise<unknown[][]> {
  const { length, board, table } = answer(() => ({
    length: lengthIn(độ_dài),
    ...boardIn(readTable(bảng), firstCell(kỳ), firstCell(đơn_vị)),
  }));
  // Sentences are a sixth of the program: other cells, and the pane, do not wait for them.
  const [{ composeText, noMemory }, { paragraphText }] = await Promise.all([
    import("../chain/compose/composeText"),
    import("../narrative/paragraph"),
  ]);
  return answer(() => {
    const { overall, groups } = composeText({ board, table }, noMemory, length).narrative;
    return block([...overall, ...groups].map((paragraph) => [paragraphText(paragraph)]));
  });
}

function lengthIn(argument: unknown): "short" | "full" {
  const cell = firstCell(argument);
  const typed = "value" in cell ? fold(String(cell.value)) : "";
  if (typed === "" || typed === "đầy đủ") return "full";
  if (typed === "ngắn") return "short";
  throw invalid("Độ dài phải là “đầy đủ” hoặc “ngắn”.");
}

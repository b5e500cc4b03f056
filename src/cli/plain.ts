import path from "node:path";
import { formatReference } from "../cells/address";
import { plainName, plainRules } from "../functions/mend/plainRules";
import { WorkbookError } from "../plan/port";
import { parseCommand, UsageError } from "./arguments";
import { OutputFolder } from "./output/OutputFolder";
import { tellKept } from "./output/tellFolder";
import { readInput } from "./readInput";
import type { Console } from "./terminal/console";
import { printableLine } from "./terminal/printable";

/** Cells named one by one. */
const shownCells = 10;

/**
 * `plain FILE --out DIR`: a copy of the workbook for people without the add-in: cells with our functions hold the values
 * that were last computed, everything else stays.
 * @example await plain(["chi-so.xlsx", "--out", "ket-qua"], console) // ket-qua/chi-so-gia-tri.xlsx
 */
export async function plain(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, { out: { type: "string" } });
  if (values.out === undefined) throw new UsageError("Thiếu --out THƯ_MỤC.");
  const workbook = await readInput(file, console);
  const { bytes, turned, without } = await workbook.savedWithValues(plainRules);
  if (without.length > 0) {
    const named = without.slice(0, shownCells).map((cell) => formatReference(cell));
    const more = without.length > shownCells ? ` và ${without.length - shownCells} ô khác` : "";
    console.err(
      `${printableLine(`${without.length} ô dùng hàm của Score766 chưa có giá trị trong tệp nên vẫn là công thức: ${named.join(", ")}${more}. Hãy mở tệp trong Excel có Score766, chờ tính xong, lưu lại rồi chạy lại lệnh.`)}\n`
    );
  }
  if (turned.length === 0) {
    throw new WorkbookError(
      "unsupported",
      "Không có ô nào dùng hàm của Score766 để đổi thành giá trị, nên không ghi tệp nào."
    );
  }
  const name = plainName(workbook.savedName);
  await OutputFolder.use(values.out, [name], async (folder) => {
    tellKept(await folder.put([[name, bytes]]), folder, console);
  });
  console.out(
    `Đã đổi ${turned.length} ô thành giá trị trong ${printableLine(path.join(values.out, name))}; tệp gốc không bị sửa.\n`
  );
}

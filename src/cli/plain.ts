import path from "node:path";
import { formatReference, type CellAddress } from "../cells/address";
import { plainName, ourCalls } from "../functions/plain/ourCalls";
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
 * `plain FILE --out DIR`: a copy of the workbook for people without the add-in: cells with our functions hold plain
 * formulas that say the same, where there are any, else the values that were last computed; everything else stays.
 * @example await plain(["chi-so.xlsx", "--out", "ket-qua"], console) // ket-qua/chi-so-gia-tri.xlsx
 */
export async function plain(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, { out: { type: "string" } });
  if (values.out === undefined) throw new UsageError("Thiếu --out THƯ_MỤC.");
  const workbook = await readInput(file, console);
  const { bytes, turned, reworded, without } = await workbook.savedWithValues(ourCalls);
  if (without.length > 0) {
    console.err(
      `${printableLine(`${without.length} ô dùng hàm của Score766 chưa có giá trị trong tệp nên vẫn là công thức: ${named(without)}. Hãy mở tệp trong Excel có Score766, chờ tính xong, lưu lại rồi chạy lại lệnh.`)}\n`
    );
  }
  if (turned.length + reworded.length === 0) {
    throw new WorkbookError(
      "unsupported",
      "Không có ô nào dùng hàm của Score766 để đổi thành công thức thường hay giá trị, nên không ghi tệp nào."
    );
  }
  const name = plainName(workbook.savedName);
  await OutputFolder.use(values.out, [name], async (folder) => {
    tellKept(await folder.put([[name, bytes]]), folder, console);
  });
  console.out(
    `Đã ghi ${printableLine(path.join(values.out, name))}: ${reworded.length} ô thành công thức thường, ${turned.length} ô thành giá trị; tệp gốc không bị sửa.\n`
  );
  if (turned.length > 0) {
    console.out(
      `${printableLine(`Chỉ còn giá trị, không tự tính lại, vì không có công thức thường nói cùng điều đó với các ô mà hàm đọc: ${named(turned)}.`)}\n`
    );
  }
}

function named(cells: readonly CellAddress[]): string {
  const first = cells.slice(0, shownCells).map((cell) => formatReference(cell));
  const more = cells.length > shownCells ? ` và ${cells.length - shownCells} ô khác` : "";
  return `${first.join(", ")}${more}`;
}

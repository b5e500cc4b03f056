import { access } from "node:fs/promises";
import path from "node:path";
import template from "../../assets/templates/so-theo-doi.xlsx";
import { trackingWorkbook } from "../report/tracking/trackingWorkbook";
import { OutputFolder } from "./output/OutputFolder";
import { parseCommand, UsageError } from "./arguments";
import type { Console } from "./terminal/console";

/** `new FILE [--year YYYY] [--unit NAME]`: a blank workbook in which an office can keep its scores for a year. */
export async function newWorkbook(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    year: { type: "string" },
    unit: { type: "string" },
  });
  const year = values.year ?? String(new Date().getFullYear());
  if (!/^20\d\d$/.test(year)) throw new UsageError(`Năm “${year}” không đúng. Ví dụ: --year 2026.`);
  if (path.extname(file).toLowerCase() !== ".xlsx") {
    throw new UsageError(`Tên tệp mới phải có đuôi .xlsx, ví dụ: so-theo-doi.xlsx.`);
  }
  if (await exists(file)) {
    throw new UsageError(`Tệp “${file}” đã có. Hãy chọn tên khác để không ghi đè.`);
  }
  const bytes = trackingWorkbook(template, { year: Number(year), unit: values.unit ?? null });
  const name = path.basename(file);
  await OutputFolder.use(path.dirname(file), [name], (folder) => folder.put([[name, bytes]]));
  console.out(`Đã tạo sổ theo dõi năm ${year}: ${file}\n`);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  );
}

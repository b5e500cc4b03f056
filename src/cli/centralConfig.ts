import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { WorkbookError } from "../plan/port";
import {
  centralFile,
  noCentralDefaults,
  type CentralDefaults,
} from "../settings/central/centralDefaults";
import type { CentralReading } from "../settings/central/centralReading";
import { readCentralText } from "../settings/central/readCentral";
import type { Console } from "./terminal/console";
import { printableLine } from "./terminal/printable";

/** Larger files are no configuration. */
const mostBytes = 1_000_000;

/**
 * The common configuration of a run: the file asked for by `--config`, else `cau-hinh.json` in the folder of the
 * workbook, else none. Which one is used, and what of it cannot be used, is said.
 * @param asked what `--config` names
 * @throws WorkbookError when the file asked for is not there or is no JSON: nobody asks for one in vain.
 */
export async function centralConfig(
  workbook: string,
  asked: string | undefined,
  console: Console
): Promise<CentralDefaults> {
  const file = asked ?? path.join(path.dirname(workbook), centralFile);
  const text = await textOf(file);
  if (text === null) {
    if (asked === undefined) return noCentralDefaults;
    throw new WorkbookError(
      "missing",
      `Không đọc được tệp cấu hình “${asked}”. Hãy kiểm tra lại tên tệp và thư mục.`
    );
  }
  const reading = readCentralText(text);
  tell(reading, file, asked !== undefined, console);
  return reading.defaults;
}

function tell({ faults }: CentralReading, file: string, isAsked: boolean, console: Console): void {
  const whole = faults.find(({ key }) => key === "");
  if (whole !== undefined && isAsked) throw new WorkbookError("unsupported", whole.message);
  if (whole === undefined) console.err(`Dùng cấu hình chung: ${printableLine(file)}\n`);
  for (const { message } of faults) console.err(`${printableLine(message)}\n`);
}

async function textOf(file: string): Promise<string | null> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return null;
    // Only so much that it is seen to be too much.
    return found.size > mostBytes ? " ".repeat(mostBytes + 1) : await readFile(file, "utf8");
  } catch {
    return null;
  }
}

import { access, readFile } from "node:fs/promises";
import path from "node:path";
import {
  readTracking,
  type TrackingField,
  type TrackingInput,
} from "../report/tracking/readTracking";
import { trackingForms, trackingLevels } from "../report/tracking/trackingOptions";
import { trackingWorkbook } from "../report/tracking/trackingWorkbook";
import { OutputFolder } from "./output/OutputFolder";
import { parseCommand, UsageError } from "./arguments";
import type { Console } from "./terminal/console";

const options = {
  year: { type: "string" },
  unit: { type: "string" },
  level: { type: "string" },
  months: { type: "string" },
  quarters: { type: "string" },
  form: { type: "string" },
  units: { type: "string" },
} as const;

/** Of each part, how it is given here. */
const given: Readonly<Record<TrackingField, string>> = {
  year: "--year",
  months: "--months",
  quarters: "--quarters",
  units: "--units",
};

/** `new FILE [--year …] [--units LIST.txt] …`: a blank workbook in which an office can keep scores for a year. */
export async function newWorkbook(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, options);
  if (path.extname(file).toLowerCase() !== ".xlsx") {
    throw new UsageError(`Tên tệp mới phải có đuôi .xlsx, ví dụ: so-theo-doi.xlsx.`);
  }
  if (await exists(file)) {
    throw new UsageError(`Tệp “${file}” đã có. Hãy chọn tên khác để không ghi đè.`);
  }
  const input: TrackingInput = {
    year: values.year ?? String(new Date().getFullYear()),
    unit: values.unit ?? "",
    level: oneOf(trackingLevels, values.level, "--level") ?? "commune",
    months: values.months ?? (values.quarters === undefined ? "1-12" : ""),
    quarters: values.quarters ?? "",
    form: oneOf(trackingForms, values.form, "--form"),
    units: values.units === undefined ? "" : await namesIn(values.units),
  };
  const reading = readTracking(input);
  if (reading.kind === "faults") {
    const told = [...reading.faults].map(([field, message]) => `${given[field]}: ${message}`);
    throw new UsageError(told.join(" "));
  }
  const bytes = await trackingWorkbook(reading.options);
  const name = path.basename(file);
  await OutputFolder.use(path.dirname(file), [name], (folder) => folder.put([[name, bytes]]));
  console.out(`Đã tạo sổ theo dõi năm ${reading.options.year}: ${file}\n`);
}

function oneOf<Word extends string>(
  words: readonly Word[],
  value: string | undefined,
  option: string
): Word | null {
  if (value === undefined) return null;
  const word = words.find((each) => each === value);
  if (word === undefined) throw new UsageError(`${option} phải là một trong ${words.join(", ")}.`);
  return word;
}

/** @throws UsageError when the list cannot be read: nothing has been made yet. */
async function namesIn(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new UsageError(
      `Không đọc được danh sách đơn vị “${file}”: cần một tệp văn bản UTF-8, mỗi dòng một tên.`,
      { cause: error }
    );
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  );
}

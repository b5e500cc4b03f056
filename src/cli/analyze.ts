import { analyzeWorkbook } from "../chain/analyzeWorkbook";
import path from "node:path";
import { WorkbookError, type WorkbookContents } from "../plan/port";
import { analysisJson } from "./analysisJson";
import { centralConfig } from "./centralConfig";
import { parseFiles, UsageError } from "./arguments";
import type { Console } from "./terminal/console";
import { readInput } from "./readInput";
import { summary } from "./summary";
import { jsonPieces } from "./terminal/jsonPieces";
import { printableJson } from "./terminal/printable";

/**
 * `analyze FILE… [--sheet NAME] [--json] [--config FILE]`: reads, scores, checks; prints a summary, or the JSON alone; of several
 * files one JSON a line. A file among several that cannot be read gets its line too, and the others go on.
 * @throws UsageError for several files without --json; WorkbookError at the end when one could not be read.
 */
export async function analyze(args: readonly string[], console: Console): Promise<void> {
  const { files, values } = parseFiles(args, {
    sheet: { type: "string" },
    json: { type: "boolean" },
    config: { type: "string" },
  });
  const [file = "", ...others] = files;
  if (others.length > 0) {
    if (values.json !== true) throw new UsageError("Nhiều tệp một lần cần có --json.");
    await analyzeEach(files, values, console);
    return;
  }
  const analysis = await analyzed(file, values, console);
  if (values.json !== true) {
    console.say(summary(analysis, console.lineWidth));
    return;
  }
  for (const piece of jsonPieces(analysisJson(analysis))) {
    console.out(piece);
    await console.taken();
  }
  console.out("\n");
}

interface Wanted {
  readonly sheet?: string | undefined;
  readonly config?: string | undefined;
}

async function analyzed(file: string, { sheet, config }: Wanted, console: Console) {
  const contents = await (await readInput(file, console)).read();
  const central = await centralConfig(file, config, console);
  return analyzeWorkbook(contents, {
    central,
    ...(sheet === undefined ? {} : { sheet: sheetNamed(sheet, contents) }),
  });
}

async function analyzeEach(
  files: readonly string[],
  wanted: Wanted,
  console: Console
): Promise<void> {
  let failed = 0;
  for (const file of files) {
    try {
      const analysis = await analyzed(file, wanted, console);
      for (const piece of jsonPieces(analysisJson(analysis))) {
        console.out(onOneLine(piece));
        await console.taken();
      }
      console.out("\n");
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      failed += 1;
      console.out(`${printableJson({ file: path.basename(file), error: error.message }, 0)}\n`);
    }
  }
  if (failed > 0)
    throw new WorkbookError(
      "unsupported",
      `Có ${failed} tệp không đọc được trong ${files.length} tệp.`
    );
}

/** Line breaks of texts are escaped: those that stand in a piece only indent it. */
function onOneLine(piece: string): string {
  return piece.replace(/\n\s*/g, "");
}

/** Terminals hand names over in either Unicode form. */
function sheetNamed(wanted: string, contents: WorkbookContents): string {
  const found = contents.grids.find(
    ({ sheet }) => sheet.normalize("NFC") === wanted.normalize("NFC")
  );
  if (found !== undefined) return found.sheet;
  const names = contents.grids.map(({ sheet }) => `“${sheet}”`).join(", ");
  throw new UsageError(`Không có trang tính “${wanted}”. Tệp có các trang: ${names}.`);
}

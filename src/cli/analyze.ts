import { analyzeWorkbook } from "../chain/analyzeWorkbook";
import type { WorkbookContents } from "../plan/port";
import { analysisJson } from "./analysisJson";
import { parseCommand, UsageError } from "./arguments";
import type { Console } from "./terminal/console";
import { readInput } from "./readInput";
import { summary } from "./summary";
import { jsonPieces } from "./terminal/jsonPieces";

/** `analyze FILE [--sheet NAME] [--json]`: reads, scores, checks; prints a summary, or the JSON alone. */
export async function analyze(args: readonly string[], console: Console): Promise<void> {
  const { file, values } = parseCommand(args, {
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
  const contents = await (await readInput(file, console)).read();
  const analysis = analyzeWorkbook(
    contents,
    values.sheet === undefined ? {} : { sheet: sheetNamed(values.sheet, contents) }
  );
  if (values.json !== true) {
    console.out(summary(analysis));
    return;
  }
  for (const piece of jsonPieces(analysisJson(analysis))) console.out(piece);
  console.out("\n");
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

import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";
import { readSheets } from "../../../../src/sheet/readSheets";
import { toldLines } from "./told";

/**
 * Tells in lines what is read from every workbook under the given paths: `npm run --silent readings -- PATH… > before.txt`,
 * and the same again after a change of the reader; `diff` shows the sheets that it reads otherwise.
 */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write("readings PATH…\n");
  process.exitCode = 2;
}
for (const path of paths.flatMap(workbooksIn)) {
  process.stdout.write(`${path}\n`);
  for (const line of await linesOf(path)) process.stdout.write(`  ${line}\n`);
}

function workbooksIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xls[xm]?|ods|csv|tsv)$/iu.test(name))
    .sort()
    .map((name) => join(path, name));
}

async function linesOf(path: string): Promise<readonly string[]> {
  try {
    const workbook = await openFileWorkbook(new Uint8Array(readFileSync(path)), basename(path));
    return toldLines(readSheets((await workbook.read()).grids));
  } catch (error) {
    return [`refused: ${error instanceof Error ? error.message : String(error)}`];
  }
}

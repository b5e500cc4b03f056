import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Grid } from "../../../../src/cells/grid";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";
import type { Reader } from "../placements/measure";
import { readers } from "../readers";
import { toldLines } from "./told";

/**
 * Reads every workbook under the given paths in two ways and prints what differs:
 * `npm run compare -- ONE OTHER PATH…`. A file that cannot be opened is passed over, and counted.
 */
const [one = "", other = "", ...paths] = process.argv.slice(2);
const [first, second] = [readers.get(one), readers.get(other)];
if (first === undefined || second === undefined || paths.length === 0) {
  process.stderr.write(`compare ONE OTHER PATH…; readers: ${[...readers.keys()].join(", ")}\n`);
  process.exitCode = 2;
} else {
  let [same, differing, unopened] = [0, 0, 0];
  for (const path of paths.flatMap(workbooksIn)) {
    const grids = await gridsOf(path);
    if (grids === null) {
      unopened += 1;
      continue;
    }
    const lines = differences(linesOf(first, grids), linesOf(second, grids));
    if (lines.length === 0) same += 1;
    else {
      differing += 1;
      process.stdout.write(`${basename(path)}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    }
  }
  process.stdout.write(`same ${same}, differing ${differing}, not opened ${unopened}\n`);
}

function workbooksIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/iu.test(name))
    .map((name) => join(path, name));
}

async function gridsOf(path: string): Promise<readonly Grid[] | null> {
  try {
    const workbook = await openFileWorkbook(new Uint8Array(readFileSync(path)), basename(path));
    return (await workbook.read()).grids;
  } catch {
    return null;
  }
}

function linesOf(read: Reader, grids: readonly Grid[]): readonly string[] {
  try {
    return toldLines(read(grids));
  } catch (error) {
    return [`crash: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Lines of one alone, then of the other alone. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const [had, has] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
}

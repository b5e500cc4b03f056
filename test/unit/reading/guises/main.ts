import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSheets } from "../../../../src/sheet/readSheets";
import { bookOf, oddBooks, type NamedBook } from "./sources";
import { disguise, type Disguised } from "./hold";

/**
 * Reads sheets in every guise that says the same, other spellings, further lines and pages around them, and says where
 * they are read otherwise: `npm run guises -- [PATH…]`, besides the odd sheets of the tests.
 */
const books: NamedBook[] = [...oddBooks()];
for (const file of process.argv.slice(2).flatMap(workbooksIn)) {
  const book = await bookOf(file);
  if (book !== null) books.push(book);
}
const tally = new Map<string, Map<Disguised["fate"], number>>();
for (const { name, sheets } of books)
  for (const { guise, fate, differences } of disguise((grids) => readSheets(grids), sheets)) {
    const fates = tally.get(guise) ?? new Map<Disguised["fate"], number>();
    tally.set(guise, fates.set(fate, (fates.get(fate) ?? 0) + 1));
    if (fate === "silent" || fate === "crash") process.exitCode = 1;
    if (fate !== "same")
      process.stdout.write(
        `${fate}: ${name}: ${guise}: ${differences.slice(0, 4).join("; ").slice(0, 300)}\n`
      );
  }
for (const [guise, fates] of tally)
  process.stdout.write(
    `${guise.padEnd(44)} ${[...fates].map(([fate, count]) => `${fate} ${String(count)}`).join(", ")}\n`
  );

function workbooksIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xls[xm]?|ods|csv|tsv)$/iu.test(name))
    .sort()
    .map((name) => join(path, name));
}

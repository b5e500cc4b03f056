import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../../../src/sheet/readSheets";
import { disguise } from "./hold";
import { bookOf, oddBooks, type NamedBook } from "./sources";

/** Not every table can be turned and still be read; of two totals the first counts. */
const mayDiffer = new Set(["transposed", "rows in the other order"]);

const otherwise = ({ sheets }: NamedBook) =>
  disguise((grids) => readSheets(grids), sheets)
    .filter(({ guise, fate }) => !fate.startsWith("same") && !mayDiffer.has(guise))
    .map(({ guise, fate, differences }) => `${guise}: ${fate}: ${differences.join("; ")}`);

/** What says the same is read the same, figure for figure, whatever spelling, lines and pages stand around it. */
describe("a sheet in another guise", () => {
  test.each(oddBooks())("$name", (book) => {
    expect(otherwise(book)).toEqual([]);
  });

  const folder = "test/cases/reading";
  test.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s", async (file) => {
    const book = await bookOf(`${folder}/${file}`);
    expect(book === null ? [] : otherwise(book)).toEqual([]);
  });
});

import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buildBook } from "../../../test/unit/reading/placements/build";
import type { Grid } from "../../cells/grid";
import { openFileWorkbook } from "../../workbook/file/openFileWorkbook";
import { readFacts } from "../readFacts";

const folders = ["reading", "real", "safety", "sentences"];

/** Each number in the rows of a table is on a board, aside, context of a kind, or unread and told. */
function expectAllAccounted(grids: readonly Grid[]): void {
  for (const grid of grids)
    for (const { counted, onBoards, aside, context, unread } of readFacts(grid, {}, null)
      .accounts) {
      const beside = Object.values(context).reduce((sum, count) => sum + count, 0);
      expect(onBoards + aside + beside + unread).toBe(counted);
    }
}

describe.each(folders)("no figure is lost in silence: %s", async (folder) => {
  const root = `test/cases/${folder}`;
  const files = (await readdir(root)).filter((name) => name.endsWith(".xlsx"));
  it.each(files)("%s", async (name) => {
    const bytes = new Uint8Array(await readFile(`${root}/${name}`));
    expectAllAccounted((await (await openFileWorkbook(bytes, name)).read()).grids);
  });
});

it("nor on generated sheets of every placement", () => {
  for (let seed = 1; seed <= 300; seed += 1)
    expectAllAccounted(buildBook(seed).sheets.map((sheet) => sheet.toGrid()));
});

import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { Page } from "../../cells/page";
import { openFileWorkbook } from "../../workbook/file/openFileWorkbook";
import { findBlocks } from "../axes/findBlocks";
import { titleOf } from "../axes/title";
import { weigh } from "./weigh";

const folders = ["reading", "real", "safety", "sentences"];

/** The reader's first law: each number in the rows of a table is a fact, put aside with its kind, or unread. */
describe.each(folders)("no figure is lost in silence: %s", async (folder) => {
  const root = `test/cases/${folder}`;
  const files = (await readdir(root)).filter((name) => name.endsWith(".xlsx"));
  it.each(files)("%s", async (name) => {
    const bytes = new Uint8Array(await readFile(`${root}/${name}`));
    const { grids } = await (await openFileWorkbook(bytes, name)).read();
    for (const grid of grids) {
      const page = new Page(grid);
      for (const block of findBlocks(page, null)) {
        const [reading] = weigh([{ block, title: titleOf(block, null) }]);
        if (reading === undefined) continue;
        const { facts, aside, unread, counted } = reading;
        const cells = new Set(
          facts.flatMap(({ cell, figure }) =>
            cell !== null && figure?.kind === "figure" ? cell : []
          )
        );
        const put = Object.values(aside).reduce((sum, count) => sum + count, 0);
        expect(cells.size + put + unread.length).toBe(counted);
      }
    }
  });
});

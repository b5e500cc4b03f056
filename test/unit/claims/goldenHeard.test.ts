import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { isSameClaim, OwnHearing } from "../../../src/narrative/hear/ownHearing";
import { lexiconOf } from "../../../src/narrative/lexicon";
import { narrate } from "../../../src/narrative/narrate";
import { paragraphText } from "../../../src/narrative/paragraph";
import { besides } from "../../../src/claims/beside";
import { claimView } from "../../../src/claims/view";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

test.each(["phuong-quy-i-2026", "xa-chi-minh-thang-5-2026", "cac-xa-quy-iii-2026"])(
  "every paragraph about %s is heard as it was meant",
  async (name) => {
    const bytes = await readFile(`assets/samples/${name}.xlsx`);
    const { joined } = analyzeWorkbook(await (await openFileWorkbook(bytes, "mau.xlsx")).read());
    for (const table of joined) {
      for (const board of table.boards) {
        const { unit, period } = claimView(board, besides(table, board));
        const hearing = new OwnHearing(lexiconOf(board, table.boards));
        const { title, overall, groups } = narrate(board, table);
        for (const paragraph of [title, ...overall, ...groups]) {
          const text = paragraphText(paragraph);
          const subject = paragraph.group ?? "total";
          const { readings, reached } = hearing.paragraph(text, { unit, period, subject });
          expect(text.slice(reached)).toMatch(/^\.?$/);
          expect(readings).toHaveLength(1);
          const heard = readings[0] ?? [];
          expect(heard).toHaveLength(paragraph.claims.length);
          paragraph.claims.forEach((claim, index) => {
            expect(isSameClaim(claim, heard[index] ?? null), JSON.stringify(claim)).toBe(true);
          });
        }
      }
    }
  }
);

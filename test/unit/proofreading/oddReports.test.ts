import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { narrate } from "../../../src/narrative/narrate";
import { ownTextMismatches } from "../../../src/proofreading/own/checkOwnText";
import { oddWorkbook } from "./oddBoards";
import { Random } from "./random";

/** More are tried by hand: BOARDS=3000 npx vitest run --project unit test/unit/proofreading/oddReports */
const boards = Number(process.env["BOARDS"] ?? 60);

test("whatever sheet it is, every sentence is heard whole and is what the cells give", () => {
  const faults: string[] = [];
  let sentences = 0;
  for (let seed = 1; seed <= boards; seed += 1) {
    const random = new Random(seed * 32_452_843);
    const contents = oddWorkbook(random);
    const analysis = analyzeWorkbook(contents);
    const units = analysis.joined[0]?.boards.flatMap(({ unit }) => unit?.text ?? []) ?? [];
    const choice = chooseBoard(
      analysis.joined,
      units.length > 1 ? { unit: random.pick(units) } : {}
    );
    if (choice.kind !== "chosen") continue;
    const { table, board } = choice;
    const { overall, groups } = narrate(board, table);
    const said = [...overall, ...groups].map(({ spans }) => spans.map(({ text }) => text).join(""));
    sentences += said.length;
    const against = {
      ...{ grids: contents.grids, table: table.table, board, scoring: {} },
      elsewhere: table.readElsewhere ?? [],
    };
    for (const { printed, expected, place } of ownTextMismatches(said, against))
      faults.push(`${String(seed)}: “${printed}” (${expected ?? "-"}) in ${place}`);
  }
  expect(faults).toEqual([]);
  expect(sentences).toBeGreaterThan(boards * 4);
}, 600_000);

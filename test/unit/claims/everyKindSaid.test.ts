import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { besides } from "../../../src/claims/beside";
import type { ClaimKind } from "../../../src/claims/claim";
import { Entailed, licences } from "../../../src/claims/licences";
import { monthsOnly, oneUnit, type Scope } from "../../../src/claims/scope";
import { linesOf } from "../../../src/claims/provisional";
import { claimView } from "../../../src/claims/view";
import { opening } from "../../../src/narrative/context";
import { lexiconOf } from "../../../src/narrative/lexicon";
import { sayClaim, type Style } from "../../../src/narrative/say/sayClaim";
import type { BoardAssessment, TableAssessment } from "../../../src/scoring/assessment";
import { drawSheet } from "../truth/drawSheet";
import { oddWorkbook } from "../proofreading/oddBoards";
import { Random } from "../proofreading/random";
import { leagueWorld } from "./leagueWorld";
import { rareBoards } from "./rareBoards";

const kinds = Object.keys(licences) as ClaimKind[];
const styles: readonly Style[] = ["opening", "named", "lean"];

const secondQuarter = monthsOnly({
  label: "Quý II/2026",
  kind: "quarter",
  date: "2026-06-30",
  cell: null,
});

/** What a report on all units may say: nothing of a single one. */
function isOfAll(kind: ClaimKind): boolean {
  return licences[kind].about === "league" || ["provisional", "edition", "undated"].includes(kind);
}

function scopesOf(): readonly Scope[] {
  return [
    oneUnit,
    { kind: "league" },
    ...(secondQuarter === null ? [] : [{ kind: "months", whole: secondQuarter } as const]),
  ];
}

function* boards(): Generator<readonly [TableAssessment, BoardAssessment]> {
  for (const contents of Object.values(rareBoards))
    for (const table of analyzeWorkbook(contents).joined)
      for (const board of table.boards) yield [table, board];
  for (let seed = 1; seed <= 60; seed += 1)
    for (const read of [
      (random: Random) => analyzeWorkbook(oddWorkbook(random)),
      (random: Random) => analyzeWorkbook(drawSheet(random).contents),
      (random: Random) => leagueWorld(random, 20 + (seed % 5)),
    ]) {
      const random = new Random(seed * 86_028_121);
      const [table] = read(random).joined;
      const last = table?.boards.at(-1);
      if (table === undefined || last === undefined) continue;
      yield [table, last];
      yield [table, random.pick(table.boards)];
    }
}

test("whatever is licensed can be said by itself in every style, and every kind was tried", () => {
  const seen = new Set<ClaimKind>();
  const unsayable: string[] = [];
  for (const [table, board] of boards())
    for (const scope of scopesOf()) {
      const beside = besides(table, board);
      const entailed = new Entailed(claimView(board, beside, linesOf(table.table), scope));
      const { unit, period } = entailed.view;
      const lexicon = lexiconOf(board, beside.boards);
      for (const kind of kinds.filter((each) => scope.kind !== "league" || isOfAll(each)))
        for (const each of entailed.of(kind)) {
          seen.add(kind);
          const context = opening(unit, period, each.claim.subject);
          for (const style of styles)
            if (sayClaim(each, context, lexicon, { style, variant: 0 }) === null)
              unsayable.push(JSON.stringify(each.claim));
        }
    }
  expect(unsayable).toEqual([]);
  expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
});

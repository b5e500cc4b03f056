import fc from "fast-check";
import { expect, it } from "vitest";
import { insight, trialOf } from "../../../src/chain/decisions";
import { hundredths } from "../../../src/decision766/hundredths";
import { leagueWorld } from "../claims/leagueWorld";
import { Random } from "../proofreading/random";

function world(seed: number) {
  const analysis = leagueWorld(new Random(seed), 24);
  const [table] = analysis.joined;
  if (table === undefined) throw new Error("No table.");
  return { analysis, table, league: table.boards.slice(24) };
}

const { analysis, table, league } = world(77);
const totals = league.map(({ total }) => total?.points?.value ?? 0);

it("a group stands beside those of the others as counting them one by one gives", () => {
  for (const board of league) {
    for (const beside of insight(table, board).groups) {
      const all = league.map(
        ({ groups }) => groups.find(({ id }) => id === beside.group)?.points?.value ?? 0
      );
      const own = board.groups.find(({ id }) => id === beside.group)?.points?.value ?? 0;
      const sum = all.reduce<number>((whole, each) => whole + each, 0);
      expect(beside).toMatchObject({
        points: own,
        of: 24,
        rank: 1 + all.filter((each) => each > own).length,
        mean: Math.floor((2 * sum + 24) / 48),
        best: Math.max(...all),
      });
      expect(beside.bestUnits).toHaveLength(all.filter((each) => each === beside.best).length);
    }
  }
});

it("units of similar volume are at most a quarter away, and the place is theirs", () => {
  const volumes = league.map(
    ({ groups }) =>
      groups.flatMap(({ indicators }) => indicators).find(({ code }) => code === "2.1")?.denominator
        ?.value ?? 0
  );
  league.forEach((board, at) => {
    const own = volumes[at] ?? 0;
    const near = totals.filter((_, index) => Math.abs((volumes[index] ?? 0) - own) <= own / 4);
    const { similar } = insight(table, board);
    if (near.length < 4) expect(similar).toBeNull();
    else
      expect(similar).toMatchObject({
        dossiers: own,
        units: near.length,
        place: 1 + near.filter((each) => each > (totals[at] ?? 0)).length,
      });
  });
});

it("a trial moves the total by what its group gains, within its maximum, and the place follows", () => {
  fc.assert(
    fc.property(fc.nat(23), fc.integer({ min: 0, max: 2200 }), (at, tried) => {
      const board = league[at];
      const before = totals[at] ?? 0;
      const group = board?.groups.find(({ id }) => id === "digitization");
      if (board === undefined || group?.points == null) throw new Error("No such board.");
      const trial = { counts: new Map(), points: new Map([[group.id, hundredths(tried)]]) };
      const result = trialOf(analysis, { table, board }, trial);
      const total = before + tried - group.points.value;
      expect(result).toMatchObject({
        total,
        change: total - before,
        rank: 1 + totals.filter((each, index) => index !== at && each > total).length,
      });
    }),
    { numRuns: 60 }
  );
});

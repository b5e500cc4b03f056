import path from "node:path";
import { parseArgs } from "node:util";
import { Campaign } from "./campaign";
import { copyTree } from "./copiedTree";
import { keyOf, placeOf, sampleMutants } from "./sample";
import { TestFiles } from "./testFiles";
import { keepVerdict, readVerdicts, verdictNames, type Verdict } from "./verdicts";

/*
 * npm run mutate -- [--rooms sheet,scoring,decision766,columns] [--count 30] [--seed 1] [--seconds 20]
 * Small changes of the sources of these rooms, drawn by the seed: does a unit test die of each? All of them are built
 * into one copy of the sources, each behind a switch, and every unit test runs again for the mutants it passes.
 * Verdicts are kept in .cache/mutate/verdicts.jsonl: a run that was stopped goes on where it was. Prints each verdict
 * and the share killed. A mutant that lives through the given seconds of tests has survived, though there may be
 * tests it has not met.
 */
const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "sheet,scoring,decision766,columns" },
    count: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "20" },
  },
});
const home = path.join(".cache", "mutate");
const tree = path.resolve(home, "tree");
const kept = path.resolve(home, "verdicts.jsonl");
const say = (line: string) => process.stdout.write(`${line}\n`);

const rooms = values.rooms.split(",");
const { drawn, of } = sampleMutants(rooms, Number(values.count), Number(values.seed));
say(`${String(of)} mutants, ${String(drawn.length)} drawn`);
const numbered = drawn.map((mutant, id) => ({
  id,
  mutant,
  key: keyOf(mutant),
  place: placeOf(mutant),
}));
const verdicts = readVerdicts(kept);
const open = numbered.filter(({ key }) => !verdicts.has(key));

function decide(id: number, verdict: Verdict, why: string): void {
  const mutant = numbered[id];
  if (mutant === undefined) return;
  verdicts.set(mutant.key, verdict);
  keepVerdict(kept, mutant.key, verdict, `${mutant.place} | ${why}`);
}

async function judgeOpen(): Promise<void> {
  copyTree(tree, open);
  // Tests find their files from where they are run.
  process.chdir(tree);
  const tests = await TestFiles.open(tree);
  const campaign = new Campaign(
    open.map(({ id }) => id),
    Number(values.seconds) * 1000,
    (id) => numbered[id]?.mutant.file ?? "",
    (file, order) => tests.run(file, order),
    (id, file) => {
      decide(id, "killed", file);
    }
  );
  const { near, others } = await tests.names();
  await campaign.judge(near, others, (round) => {
    const seconds = Math.round(process.uptime());
    say(`${String(seconds)} s: ${String(campaign.left.size)} alive; ${round}`);
  });
  await tests.close();
  for (const name of campaign.failing) say(`fails without a mutant: ${name}`);
  for (const id of campaign.left.keys())
    decide(id, "survived", campaign.isPassed(id) ? "no test failed" : "it matters to no test");
}

if (open.length > 0) await judgeOpen();
const found = numbered.map(({ key, place }, at) => {
  const verdict = verdicts.get(key) ?? "undecided";
  say(`${String(at + 1)} ${verdict}: ${place}`);
  return { verdict, place };
});
const count = (within: string) =>
  verdictNames.map(
    (name) =>
      found.filter(({ verdict, place }) => verdict === name && place.startsWith(within)).length
  );
function sum(title: string, within: string): void {
  const [killed = 0, survived = 0, undecided = 0] = count(within);
  const share = (killed * 100) / Math.max(killed + survived, 1);
  const decided = `killed ${String(killed)} of ${String(killed + survived)} decided`;
  say(`${title}: ${decided} (${share.toFixed(1)}%), undecided ${String(undecided)}`);
}
for (const room of rooms) sum(room, path.join("src", room, path.sep));
sum("all", "");

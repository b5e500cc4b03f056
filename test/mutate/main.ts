import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../unit/reading/placements/random";
import { findMutants, mutated, type Mutant } from "./findMutants";

/*
 * npm run mutate -- [--rooms sheet,scoring,decision766,columns] [--count 30] [--seed 1] [--seconds 900]
 * Changes the sources of these rooms in a copy, one small change at a time, drawn by the seed, and runs the unit tests
 * that reach the changed file. Verdicts are kept in .cache/mutate/verdicts.jsonl: a run that was stopped goes on where
 * it was. Prints each verdict and the share killed. A mutant whose tests did not end in the given seconds is undecided: it
 * may hang, or its tests be many.
 */
const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "sheet,scoring,decision766,columns" },
    count: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "900" },
  },
});
const verdictNames = ["killed", "survived", "undecided"] as const;
type Verdict = (typeof verdictNames)[number];
const home = path.join(".cache", "mutate");
const tree = path.resolve(home, "tree");
const kept = path.join(home, "verdicts.jsonl");

/** The sources and tests as they are now, beside them. */
function freshCopy(): void {
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of readdirSync(".")) {
    if (name === "node_modules" || name.startsWith(".")) continue;
    cpSync(name, path.join(tree, name), { recursive: true });
  }
  symlinkSync(path.resolve("node_modules"), path.join(tree, "node_modules"));
}

function sampled(): readonly Mutant[] {
  const files = values.rooms.split(",").flatMap((room) =>
    readdirSync(path.join("src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => path.join("src", room, name))
      .sort()
  );
  const all = files.flatMap((file) => findMutants(file, readFileSync(file, "utf8")));
  process.stdout.write(`${String(all.length)} mutants in ${String(files.length)} files\n`);
  const random = new Random(Number(values.seed));
  const drawn: Mutant[] = [];
  while (drawn.length < Number(values.count) && all.length > 0)
    drawn.push(...all.splice(random.below(all.length), 1));
  return drawn;
}

/** A verdict holds for a change of a text: of another version of the file it is asked again. */
function keyOf(mutant: Mutant): string {
  const source = readFileSync(mutant.file, "utf8");
  const { start, end, replacement, file } = mutant;
  return createHash("sha256")
    .update([file, start, end, replacement, source].join("\0"))
    .digest("hex")
    .slice(0, 20);
}

function verdicts(): Map<string, Verdict> {
  if (!existsSync(kept)) return new Map();
  const lines = readFileSync(kept, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.flatMap((line): [string, Verdict][] => {
      const [key = "", typed] = line.split(" | ");
      const verdict = verdictNames.find((name) => name === typed);
      return verdict === undefined ? [] : [[key, verdict]];
    })
  );
}

function judged(mutant: Mutant): Verdict {
  const source = readFileSync(mutant.file, "utf8");
  writeFileSync(path.join(tree, mutant.file), mutated(source, mutant));
  const { status, error } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      ...["related", mutant.file, "--run", "--project", "unit", "--bail", "1"],
      ...["--exclude", "test/unit/house/**", "--exclude", "test/unit/truth/**"],
    ],
    { cwd: tree, stdio: "ignore", timeout: Number(values.seconds) * 1000 }
  );
  writeFileSync(path.join(tree, mutant.file), source);
  if (error !== undefined) return "undecided";
  return status === 0 ? "survived" : "killed";
}

function placeOf({ file, line, start, end, replacement }: Mutant): string {
  const was = readFileSync(file, "utf8").slice(start, end).replaceAll(/\s+/g, " ");
  return `${file}:${String(line)}  ${was.slice(0, 60)} → ${replacement.replaceAll(/\s+/g, " ").slice(0, 60)}`;
}

const drawn = sampled();
const known = verdicts();
freshCopy();
const found = drawn.map((mutant, at) => {
  const key = keyOf(mutant);
  const verdict = known.get(key) ?? judged(mutant);
  if (!known.has(key)) appendFileSync(kept, `${key} | ${verdict} | ${placeOf(mutant)}\n`);
  process.stdout.write(`${String(at + 1)} ${verdict}: ${placeOf(mutant)}\n`);
  return verdict;
});
const counts = verdictNames.map((name) => found.filter((verdict) => verdict === name).length);
const [killed = 0, survived = 0, undecided = 0] = counts;
const share = (killed * 100) / Math.max(killed + survived, 1);
process.stdout.write(
  `killed ${String(killed)} of ${String(killed + survived)} decided (${share.toFixed(1)}%), undecided ${String(undecided)}\n`
);

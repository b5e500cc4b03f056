import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The program as it runs, after it was bundled once. */
function score766(args: readonly string[], ...node: readonly string[]) {
  return spawnSync(process.execPath, [...node, "src/cli/launch.mjs", ...args], {
    encoding: "utf8",
  });
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "security-"));
  score766(["help"]);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("analyze and report reach no other machine and start no other program", async () => {
  const input = path.join(folder, "in");
  await mkdir(input);
  const file = path.join(input, "cac-xa.xlsx");
  await copyFile("assets/samples/cac-xa-quy-iii-2026.xlsx", file);
  const before = await readFile(file);
  const guard = ["--import", path.resolve("test/unit/security/noNetwork.mjs")];
  const out = path.join(folder, "out");
  for (const args of [
    ["analyze", file],
    ["analyze", file, "--json"],
    ["report", file, "--out", out],
    ["report", file, "--out", out, "--all"],
  ]) {
    // prettier-ignore
    const run = score766(args, ...guard);
    expect([args, run.stderr.includes("REACHED OUT"), run.status]).toEqual([args, false, 0]);
  }
  // The guard itself works.
  const reached = spawnSync(process.execPath, [...guard, "-e", "fetch('http://127.0.0.1/')"]);
  expect(reached.status).toBe(99);
  // What is written is in --out alone.
  expect(await readdir(input)).toEqual(["cac-xa.xlsx"]);
  expect(await readFile(file)).toEqual(before);
  expect((await readdir(folder)).sort()).toEqual(["in", "out"]);
}, 60_000);

import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Random } from "../reading/placements/random";

/** Kills for each kind of run; the whole fifty with KILLS=50. */
const kills = Number(process.env["KILLS"] ?? "4");
const one = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "killed-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the program and kills it after so many milliseconds; answers its exit code, null when it was killed. */
function run(
  args: readonly string[],
  killAfter: number | null
): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["src/cli/launch.mjs", ...args]);
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdout.resume();
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("close", (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, err });
    });
  });
}

async function filesIn(out: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(out).catch(() => []);
  const files = new Map<string, string>();
  for (const name of names.filter((each) => !each.startsWith(".score766")).sort())
    files.set(name, (await readFile(path.join(out, name))).toString("base64"));
  return files;
}

describe.each([
  ["report", [one, "assets/samples/phuong-quy-i-2026.xlsx"], []],
  ["report --all", [league, league], ["--all"]],
] as const)("%s, killed at any moment", (_, [oldInput, newInput], more) => {
  test("leaves each file old or new, tells the next run, and that one clears up", async () => {
    const file = path.join(folder, "chi-so.xlsx");
    const args = (out: string) => ["report", file, "--out", out, ...more];
    await copyFile(newInput, file);
    const started = Date.now();
    const whole = path.join(folder, "whole");
    // Another template makes the reports of a league differ.
    const newer = more.length === 0 ? [] : ["--template", "notice"];
    await run([...args(whole), ...newer], null);
    const duration = Date.now() - started;
    const after = await filesIn(whole);
    await copyFile(oldInput, file);
    const old = path.join(folder, "old");
    await run(args(old), null);
    const before = await filesIn(old);
    await copyFile(newInput, file);

    const random = new Random(7);
    for (let kill = 0; kill < kills; kill += 1) {
      const out = path.join(folder, `out-${kill}`);
      await mkdir(out);
      for (const name of before.keys()) await copyFile(path.join(old, name), path.join(out, name));
      // Most of a run is reading: the writing is at its end.
      const moment = duration * (0.3 + 0.9 * random.next());
      const { code } = await run([...args(out), ...newer], moment);
      const left = await filesIn(out);
      for (const [name, content] of left)
        expect([before.get(name), after.get(name)]).toContain(content);
      const hidden = (await readdir(out)).filter((name) => name.startsWith(".score766"));
      const isMixed = code === null && hidden.includes(".score766-dang-ghi");
      const again = await run([...args(out), ...newer], null);
      expect(again.code).toBe(0);
      expect(again.err.includes("bị ngắt giữa chừng")).toBe(isMixed);
      expect((await readdir(out)).filter((name) => name.startsWith(".score766"))).toEqual([]);
      for (const [name, content] of after) expect((await filesIn(out)).get(name)).toBe(content);
    }
  }, 600_000);
});

test("two runs into one folder leave the files of one of them, all together", async () => {
  const [first, second, out] = ["a", "b", "out"].map((name) => path.join(folder, name));
  for (const [place, input] of [
    [first, one],
    [second, "assets/samples/phuong-quy-i-2026.xlsx"],
  ] as const) {
    // prettier-ignore
    await mkdir(place ?? "");
    await copyFile(input, path.join(place ?? "", "chi-so.xlsx"));
    await run(["report", path.join(place ?? "", "chi-so.xlsx"), "--out", path.join(place ?? "", "out")], null); // prettier-ignore
  }
  const sets = [
    await filesIn(path.join(first ?? "", "out")),
    await filesIn(path.join(second ?? "", "out")),
  ];
  for (let turn = 0; turn < 2; turn += 1) {
    const runs = await Promise.all(
      [first, second].map((place) =>
        run(["report", path.join(place ?? "", "chi-so.xlsx"), "--out", out ?? ""], null)
      )
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(sets).toContainEqual(await filesIn(out ?? ""));
  }
}, 120_000);

import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCommand } from "../../../packaging/command.mjs";
import { nearestName } from "../../../src/cli/nearestName";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { runCli } from "./runCli";

const run = promisify(execFile);
let folder: string;

/** Far from the project: nothing of its node_modules is in reach. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "score766-command-"));
  await buildCommand(path.join(folder, "command"));
  await cp("assets/samples/phuong-quy-i-2026.xlsx", path.join(folder, "a.xlsx"));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const command = (...args: readonly string[]) =>
  run(process.execPath, [path.join(folder, "command/score766.mjs"), ...args], {
    cwd: folder,
    maxBuffer: 16_777_216,
  });

describe("the built command, with nothing installed", () => {
  it("says its version, the package's", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    expect((await command("--version")).stdout).toBe(`${version}\n`);
  });

  it("reads a workbook and writes the report, and makes a new one", async () => {
    const { stdout } = await command("analyze", "a.xlsx", "--json");
    expect(JSON.parse(stdout)).toHaveProperty("tables");
    await command("report", "a.xlsx", "--out", "out");
    expect((await readdir(path.join(folder, "out"))).some((name) => name.endsWith(".docx"))).toBe(
      true
    );
    await command("new", "moi.xlsx", "--year", "2027", "--unit", "UBND xã A & B");
    const bytes = new Uint8Array(await readFile(path.join(folder, "moi.xlsx")));
    const [scores] = (await (await openFileWorkbook(bytes, "moi.xlsx")).read()).grids;
    expect(scores?.cell(0, 0)).toMatchObject({
      value: "THEO DÕI ĐIỂM BỘ CHỈ SỐ 766 CỦA UBND XÃ A & B NĂM 2027",
    });
    expect(scores?.cell(2, 3)).toMatchObject({ value: "Tháng 01/2027" });
  }, 60_000);
});

describe("a mistyped command", () => {
  it.each([
    ["anlyze", "analyze"],
    ["reprot", "report"],
    ["xyzzy", null],
    ["n", null],
  ])("%s is taken for %s", (typed, meant) => {
    expect(nearestName(typed, ["analyze", "report", "new", "demo"])).toBe(meant);
  });

  it("is told with what was meant", async () => {
    const { code, err } = await runCli("anlyze");
    expect(code).toBe(2);
    expect(err).toContain("Có phải ý là “analyze”?");
  });
});

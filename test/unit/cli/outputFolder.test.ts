import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import type * as FileSystem from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { editedSince } from "../../../src/cli/output/edited";
import { journalName } from "../../../src/cli/output/journal";
import { OutputFolder } from "../../../src/cli/output/OutputFolder";
import { runCli } from "./runCli";

// The first run loads the library that packs Word files.
vi.setConfig({ testTimeout: 30_000 });

/** The call of the file system, counted from 0, that is refused; none when it is never reached. */
const refusal = vi.hoisted(() => ({ at: Infinity, code: "ENOSPC", calls: 0 }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof FileSystem>();
  const refuse = (): void => {
    if (refusal.calls++ === refusal.at) throw Object.assign(new Error(), { code: refusal.code });
  };
  const guarded =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      refuse();
      return call(...args);
    };
  return {
    ...real,
    mkdir: guarded(real.mkdir),
    rename: guarded(real.rename),
    copyFile: guarded(real.copyFile),
    open: async (...args: Parameters<typeof real.open>) => {
      refuse();
      const handle = await real.open(...args);
      handle.writeFile = guarded(handle.writeFile.bind(handle));
      handle.sync = guarded(handle.sync.bind(handle));
      return handle;
    },
  };
});

const text = new TextEncoder();
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "output-"));
});
afterEach(async () => {
  refusal.at = Infinity;
  await rm(folder, { recursive: true });
});

const names = ["a.xlsx", "b.xlsx", "c.xlsx"];
const put = (content: string) =>
  OutputFolder.use(folder, names, (taken) =>
    taken.put(names.map((name) => [name, text.encode(content + name)]))
  );
const contents = async (): Promise<string[]> =>
  Promise.all(
    (await readdir(folder)).sort().map((name) => readFile(path.join(folder, name), "utf8"))
  );
const all = (content: string): string[] => names.map((name) => content + name);

describe.each([
  ["a full disk", "ENOSPC", /đã đầy/],
  ["a file held by Word", "EBUSY", /Word/],
  ["a fault without words of ours", "EUNKNOWN", /EUNKNOWN/],
])("%s at any call", (_, code, says) => {
  test.each([
    ["over old files", all("old ")],
    ["into an empty folder", []],
  ])("%s: all are old or all are new, and nothing else is there", async (_where, before) => {
    let [refused, written] = [0, 0];
    for (let at = 0; written === 0 || at < 25; at += 1) {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      for (const [index, content] of before.entries())
        await writeFile(path.join(folder, names[index] ?? ""), content);
      Object.assign(refusal, { at, code, calls: 0 });
      const fault: unknown = await put("new ").catch((error: unknown) => error);
      const reached = refusal.calls > at;
      refusal.at = Infinity;
      if (fault instanceof Error) {
        refused += 1;
        expect(fault).toMatchObject({ name: "WorkbookError", code: "accessDenied" });
        expect(fault.message).toMatch(says);
        expect(await contents()).toEqual(before);
      } else {
        // The flush of the folder behind the moves may fail without harm.
        written += reached ? 0 : 1;
        expect(await contents()).toEqual(all("new "));
      }
    }
    expect(refused).toBeGreaterThan(8);
  });
});

describe("what a run that was killed left behind", () => {
  const dead = { host: os.hostname(), pid: 2 ** 30, files: ["a.xlsx", "cũ.docx"] };
  test("is removed, and the next run knows which files may be of two runs", async () => {
    await writeFile(path.join(folder, journalName), JSON.stringify(dead));
    await writeFile(path.join(folder, ".score766-1073741824-1.tmp"), "half");
    await writeFile(path.join(folder, "staff.tmp"), "theirs");
    const cutOff = await OutputFolder.use(folder, names, async (taken) => {
      await taken.put([["a.xlsx", text.encode("new")]]);
      return taken.cutOff;
    });
    expect(cutOff).toEqual(["a.xlsx", "cũ.docx"]);
    expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "staff.tmp"]);
  });
  test("is told by report, with the files that this run does not write anew", async () => {
    const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";
    const own = "cac-xa-quy-iii-2026-da-tinh.xlsx";
    await writeFile(path.join(folder, journalName), JSON.stringify({ ...dead, files: [own, "x.docx"] })); // prettier-ignore
    const { code, err } = await runCli("report", league, "--out", folder, "--all");
    expect(code).toBe(0);
    expect(err).toContain("bị ngắt giữa chừng");
    expect(err).toMatch(/hãy lập lại: x\.docx\.\n/);
  });
  test.each(["", "{", '{"host":1}', "[]"])("unreadable (%j) is removed, too", async (content) => {
    const journal = path.join(folder, journalName);
    await writeFile(journal, content);
    await utimes(journal, new Date(0), new Date(0));
    await put("new ");
    expect(await contents()).toEqual(all("new "));
  });
});

test("two runs into one folder come one after the other", async () => {
  const steps: string[] = [];
  const run = (name: string) =>
    OutputFolder.use(folder, names, async (taken) => {
      steps.push(`${name}begins`);
      for (const each of names) await taken.put([[each, text.encode(name + each)]]);
      steps.push(`${name}ends`);
    });
  await Promise.all([run("one "), run("two ")]);
  const [first = "", second = ""] = [steps[0]?.slice(0, 4), steps[2]?.slice(0, 4)];
  expect(steps).toEqual([`${first}begins`, `${first}ends`, `${second}begins`, `${second}ends`]);
  expect(await contents()).toEqual(all(second));
});

describe("where nothing can be written", () => {
  const sample = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
  test.each([
    ["a file", async () => writeFile(path.join(folder, "out"), ""), "out", /không phải thư mục/],
    ["below a file", async () => writeFile(path.join(folder, "out"), ""), "out/x", /dưới một tệp/],
    ["a name too long", () => Promise.resolve(), "x".repeat(300), /quá dài/],
    ["a result's name is a folder", () => mkdir(path.join(folder, "out/ubnd-xa-chi-minh-31-5-2026-bao-cao.docx"), { recursive: true }), "out", /trùng tên/], // prettier-ignore
  ])("%s: one line, exit 3, nothing changed", async (_, prepare, out, says) => {
    await prepare();
    const before = await readdir(folder, { recursive: true });
    for (const more of [[], ["--all"]]) {
      const run = await runCli("report", sample, "--out", path.join(folder, out), ...more);
      expect(run).toMatchObject({ code: 3, out: "" });
      expect(run.err).toMatch(/^[^\n]+\n$/);
      expect(run.err).toMatch(says);
      if (more.length === 0) expect(await readdir(folder, { recursive: true })).toEqual(before);
      if (out === "out") break;
    }
  });
  test.skipIf(process.platform !== "linux")("below /proc and a device end at once", async () => {
    for (const out of ["/proc/score766/x", "/dev/null", "/dev/null/x"]) {
      const run = await runCli("report", sample, "--out", out);
      expect(run).toMatchObject({ code: 3, out: "" });
      expect(run.err).toMatch(/^[^\n]+\n$/);
    }
    expect((await runCli("analyze", "/dev/zero")).err).toMatch(/thiết bị/);
  });
});

test("one report that cannot be written costs the others nothing, and is listed", async () => {
  const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";
  const taken = "003-phuong-thanh-mieu-quy-iii-2026-bao-cao.docx";
  await mkdir(path.join(folder, taken));
  const { code, out, err } = await runCli("report", league, "--out", folder, "--all");
  expect(code).toBe(0);
  expect(out).toContain("Đã lập 4 văn bản; 1 đơn vị chưa lập được.");
  expect(err).toMatch(/Phường Thanh Miếu: .*trùng tên/i);
  expect(await readFile(path.join(folder, "danh-muc.txt"), "utf8")).toMatch(/trùng tên/);
  expect(await readdir(folder)).toHaveLength(7);
});

test("a Word report that somebody edited is kept under another name", async () => {
  const sample = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
  await runCli("report", sample, "--out", folder);
  const file = path.join(folder, "ubnd-xa-chi-minh-31-5-2026-bao-cao.docx");
  expect(await editedSince(file, new Uint8Array())).toBe(false);
  expect((await runCli("report", sample, "--out", folder)).err).toBe("");
  const { strToU8, unzipSync, zipSync } = await import("fflate");
  const core = strToU8("<x><cp:lastModifiedBy>Nguyễn Văn An</cp:lastModifiedBy></x>");
  const edited = zipSync({ ...unzipSync(await readFile(file)), "docProps/core.xml": core });
  await writeFile(file, edited);
  const { code, err } = await runCli("report", sample, "--out", folder);
  expect(code).toBe(0);
  expect(err).toContain("ubnd-xa-chi-minh-31-5-2026-bao-cao-ban-da-sua.docx");
  expect(new Uint8Array(await readFile(file.replace(".docx", "-ban-da-sua.docx")))).toEqual(edited);
  expect(await editedSince(file, new Uint8Array())).toBe(false);
});

import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leagueWorkbook } from "../../bench/workbooks";
import { main } from "../../../src/cli/main";
import { emptySettings } from "../../../src/settings/officeSettings";
import { planSettings } from "../../../src/settings/planSettings";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { runCli } from "./runCli";

const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";
const reports = [
  "001-phuong-viet-tri-quy-iii-2026-bao-cao.docx",
  "002-phuong-nong-trang-quy-iii-2026-bao-cao.docx",
  "003-phuong-thanh-mieu-quy-iii-2026-bao-cao.docx",
  "004-phuong-van-phu-quy-iii-2026-bao-cao.docx",
  "005-xa-hy-cuong-quy-iii-2026-bao-cao.docx",
];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "batch-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const files = async (): Promise<readonly string[]> => (await readdir(folder)).sort();

test("--all writes a report a unit, the list, and the computed copy once", async () => {
  const before = await readFile(league);
  const { code, out, err } = await runCli("report", league, "--out", folder, "--all");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Đã lập 5 văn bản.");
  expect(await files()).toEqual([...reports, "cac-xa-quy-iii-2026-da-tinh.xlsx", "danh-muc.txt"]);
  expect(await readFile(league)).toEqual(before);
  const list = await readFile(path.join(folder, "danh-muc.txt"), "utf8");
  expect(list).toMatch(/1 {2}Phường Việt Trì +Quý III\/2026 +53,27 +5\/5 {2}001-phuong-viet-tri/i);
});

test("each report is the one that --unit alone would give, but for its name", async () => {
  await runCli("report", league, "--out", folder, "--all", "--template", "notice");
  const one = path.join(folder, "one");
  await runCli("report", league, "--out", one, "--unit", "Xã Hy Cương", "--template", "notice");
  expect(await readFile(path.join(folder, "005-xa-hy-cuong-quy-iii-2026-thong-bao.docx"))).toEqual(
    await readFile(path.join(one, "xa-hy-cuong-quy-iii-2026-thong-bao.docx"))
  );
});

test("several --unit make those alone; --zip packs them", async () => {
  const asked = ["--unit", "Xã Hy Cương", "--unit", "nông trang", "--zip"];
  expect((await runCli("report", league, "--out", folder, ...asked)).code).toBe(0);
  expect(await files()).toEqual([
    "cac-xa-quy-iii-2026-bao-cao.zip",
    "cac-xa-quy-iii-2026-da-tinh.xlsx",
  ]);
  const zip = await readFile(path.join(folder, "cac-xa-quy-iii-2026-bao-cao.zip"));
  expect(Object.keys(unzipSync(zip))).toEqual([
    "002-phuong-nong-trang-quy-iii-2026-bao-cao.docx",
    "005-xa-hy-cuong-quy-iii-2026-bao-cao.docx",
    "danh-muc.txt",
  ]);
});

test("nobody signs for another: each report is its own unit's, the workbook's office excepted", async () => {
  const workbook = await openFileWorkbook(await readFile(league), "cac-xa.xlsx");
  const details = {
    ...emptySettings.details,
    office: "UBND xã Hy Cương",
    signerForm: "TM.",
    signerTitles: ["Ủy ban nhân dân", "Chủ tịch"],
    signerName: "Nguyễn Văn An",
  } as const;
  await workbook.apply(planSettings(await workbook.read(), { ...emptySettings, details }));
  const file = path.join(folder, "cac-xa.xlsx");
  await writeFile(file, await workbook.save());
  expect((await runCli("report", file, "--out", folder, "--all")).code).toBe(0);
  const own = await documentXml("005-xa-hy-cuong-quy-iii-2026-bao-cao.docx");
  expect(own).toContain("Nguyễn Văn An");
  expect(own).toContain("XÃ HY CƯƠNG");
  const other = await documentXml("002-phuong-nong-trang-quy-iii-2026-bao-cao.docx");
  expect(other).toContain("PHƯỜNG NÔNG TRANG");
  expect(other).not.toContain("Nguyễn Văn An");
  expect(other).not.toMatch(/Hy Cương/i);
});

test.each([
  ["--all with --unit", ["--all", "--unit", "Xã Hy Cương"]],
  ["--zip for one report", ["--unit", "Xã Hy Cương", "--zip"]],
  ["an unknown unit among several", ["--unit", "Xã Hy Cương", "--unit", "Xã Không Có"]],
  ["a name that could be several", ["--unit", "Xã Hy Cương", "--unit", "phường"]],
  ["an unknown period", ["--all", "--period", "Tháng 13"]],
])("%s is wrong usage and writes nothing", async (_, asked) => {
  const { code, err } = await runCli("report", league, "--out", folder, ...asked);
  expect(code).toBe(2);
  expect(err).toMatch(/\p{L}/u);
  expect(await files()).toEqual([]);
});

test("asked to stop, it ends with code 130 and leaves whole files alone", async () => {
  let stop = (): void => undefined;
  let err = "";
  const code = await main(["report", league, "--out", folder, "--all"], {
    out: () => undefined,
    err: (text) => {
      err += text;
      if (text.includes("2/5")) stop();
    },
    watched: true,
    onStop: (asked) => {
      stop = asked;
      return () => undefined;
    },
  });
  expect(code).toBe(130);
  expect(err).toContain(`2 văn bản đã lập xong còn trong ${folder}`);
  expect(await files()).toEqual([...reports.slice(0, 2), "cac-xa-quy-iii-2026-da-tinh.xlsx"]);
  for (const name of reports.slice(0, 2))
    expect(await documentXml(name)).toContain("</w:document>");
});

test("Ctrl-C in a terminal stops a long batch between two reports", async () => {
  const file = path.join(folder, "cac-xa.xlsx");
  await writeFile(file, leagueWorkbook(114));
  const child = spawn(process.execPath, [
    "src/cli/launch.mjs",
    ...["report", file, "--out", path.join(folder, "out"), "--all"],
  ]);
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    if (text.includes("10/114")) child.kill("SIGINT");
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(130);
  const [, count] = /(\d+) văn bản đã lập xong/.exec(err) ?? [];
  const made = (await readdir(path.join(folder, "out"))).filter((name) => name.endsWith(".docx"));
  expect(made).toHaveLength(Number(count));
  expect(made.length).toBeLessThan(114);
}, 30_000);

async function documentXml(name: string): Promise<string> {
  const parts = unzipSync(await readFile(path.join(folder, name)));
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array());
}

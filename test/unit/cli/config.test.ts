import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";

import { runCli } from "./runCli";

let folder: string;
let workbook: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "config-"));
  workbook = path.join(folder, "so.xlsx");
  await copyFile("assets/samples/xa-chi-minh-thang-5-2026.xlsx", workbook);
});
afterEach(() => rm(folder, { recursive: true }));

const beside = (value: unknown) =>
  writeFile(path.join(folder, "cau-hinh.json"), JSON.stringify(value));
const grade = async (...more: readonly string[]) => {
  const { out, err, code } = await runCli("analyze", workbook, "--json", ...more);
  return { grade: String(/"grade": "([^"]+)"/.exec(out)?.[1]), err, code };
};

test("a configuration beside the workbook holds, and is told", async () => {
  const { grade: before, err: silence } = await grade();
  expect(silence).toBe("");
  await beside({ xepLoai: [{ ten: "Đạt chuẩn", tu: 1 }] });
  const { grade: after, err } = await grade();
  expect([before === after, after]).toEqual([false, "Đạt chuẩn"]);
  expect(err).toBe(`Dùng cấu hình chung: ${path.join(folder, "cau-hinh.json")}\n`);
});

test("one that --config names goes before the one beside, and holds in the report", async () => {
  await beside({ xepLoai: [{ ten: "Ở bên", tu: 1 }] });
  const asked = path.join(folder, "tinh.json");
  const config = {
    xepLoai: [{ ten: "Của tỉnh", tu: 1 }],
    nguoiKy: { hoTen: "Nguyễn Văn An" },
    tenTep: "766 {ky}",
  };
  await writeFile(asked, JSON.stringify(config));
  expect((await grade("--config", asked)).grade).toBe("Của tỉnh");
  const out = path.join(folder, "ra");
  expect((await runCli("report", workbook, "--out", out, "--config", asked)).code).toBe(0);
  expect(await readdir(out)).toContain("766 31-5-2026.docx");
  const word = unzipSync(await readFile(path.join(out, "766 31-5-2026.docx")));
  expect(strFromU8(word["word/document.xml"] ?? new Uint8Array())).toContain("Nguyễn Văn An");
});

test("what is wrong in it is told by its key, and the rest holds", async () => {
  await beside({ xepLoai: [{ ten: "Đạt chuẩn", tu: 1 }], khiBangDiem: "la", noi: 1 });
  const { grade: given, err, code } = await grade();
  expect([given, code]).toEqual(["Đạt chuẩn", 0]);
  expect(err).toMatch(/mục “noi”.*\n.*mục “khiBangDiem”/s);
});

test.each([
  ["is not there", null, /Không đọc được tệp cấu hình/],
  ["is no JSON", "{xepLoai}", /không đúng dạng JSON/],
])("one asked for that %s ends the run in one line", async (_, text, says) => {
  const asked = path.join(folder, "tinh.json");
  if (text !== null) await writeFile(asked, text);
  const { code, out, err } = await runCli("analyze", workbook, "--config", asked);
  expect([code, out]).toEqual([3, ""]);
  expect(err).toMatch(says);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("one beside the workbook that is no JSON is told, and the run goes on", async () => {
  await writeFile(path.join(folder, "cau-hinh.json"), "hỏng");
  const { code, err } = await grade();
  expect(code).toBe(0);
  expect(err).toMatch(/không đúng dạng JSON/);
});

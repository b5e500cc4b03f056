import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCli } from "./runCli";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "plain-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it("a copy for people without the add-in goes beside other results, the file itself stays", async () => {
  const file = "assets/samples/ham-trong-o.xlsx";
  const { code, out, err } = await runCli("plain", file, "--out", folder);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(
    "ham-trong-o-gia-tri.xlsx: 8 ô thành công thức thường, 5 ô thành giá trị; tệp gốc không bị sửa.\n"
  );
  expect(out).toMatch(/\nChỉ còn giá trị, [^\n]*: 'Hàm'!A14, [^\n]*\.\n$/);
  expect(await readdir(folder)).toEqual(["ham-trong-o-gia-tri.xlsx"]);
});

it("a workbook without our functions gives no copy, and says so", async () => {
  const file = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
  const { code, err } = await runCli("plain", file, "--out", folder);
  expect(code).toBe(3);
  expect(err).toContain("Không có ô nào dùng hàm của Score766");
  expect(await readdir(folder)).toEqual([]);
});

it("wants a folder for it", async () => {
  expect((await runCli("plain", "a.xlsx")).code).toBe(2);
});

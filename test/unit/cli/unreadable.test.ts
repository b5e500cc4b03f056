import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./runCli";

const sample = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
const text = new TextEncoder();

/** The first bytes of the container that Excel uses for password-protected and for old workbooks. */
const oleContainer = (stream: string) => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, 0xfffffffe, true);
  view.setUint32(0x44, 0xfffffffe, true);
  for (let slot = 0x4c; slot < 0x200; slot += 4) view.setUint32(slot, 0xffffffff, true);
  view.setUint32(0x4c, 0, true);
  for (let slot = 0x200; slot < 0x400; slot += 4) view.setUint32(slot, 0xffffffff, true);
  view.setUint32(0x200, 0xfffffffd, true);
  view.setUint32(0x204, 0xfffffffe, true);
  ["Root Entry", stream].forEach((name, index) => {
    const at = 0x400 + index * 128;
    [...name].forEach((letter, place) => {
      view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
};

const unreadable: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  ["an empty file", () => new Uint8Array(0), /trống|rỗng/i],
  ["a text renamed .xlsx", () => text.encode("Nhóm;Điểm\nSố hóa;21"), /không phải/i],
  ["a page renamed .xlsx", () => text.encode("<html><body>Điểm</body></html>"), /không phải/i],
  ["a zip that is no workbook", () => zipSync({ "a.txt": text.encode("a") }), /không phải/i],
  ["a password-protected workbook", () => oleContainer("EncryptedPackage"), /mật khẩu/i],
  ["an old .xls workbook", () => oleContainer("Workbook"), /\.xlsx/i],
  ["a truncated workbook", async () => (await readFile(sample)).subarray(0, 3000), /./],
  ["a damaged workbook", async () => (await readFile(sample)).fill(0, 40, 2000), /./],
];

describe("a file that cannot be read", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "unreadable-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test.each(unreadable)("%s ends with one Vietnamese line", async (_, make, says) => {
    const file = path.join(folder, "chi-so.xlsx");
    const bytes = await make();
    await writeFile(file, bytes);
    for (const args of [
      ["analyze", file, "--json"],
      ["report", file, "--out", path.join(folder, "out")],
    ]) {
      const run = await runCli(...args);
      expect(run.code).toBe(3);
      expect(run.out).toBe("");
      expect(run.err).toMatch(/^[^\n]+\n$/);
      expect(run.err).toMatch(says);
    }
    expect(await readdir(folder)).toEqual(["chi-so.xlsx"]);
    expect(new Uint8Array(await readFile(file))).toEqual(new Uint8Array(bytes));
  });

  test("a missing file says so", async () => {
    const run = await runCli("analyze", path.join(folder, "khong-co.xlsx"));
    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).toMatch(/^Không tìm thấy tệp .*khong-co\.xlsx/);
  });
});

describe("wrong usage", () => {
  test.each([
    [["analyse", sample]],
    [["analyze"]],
    [["analyze", sample, "--jsno"]],
    [["analyze", sample, "--sheet", "Không có"]],
    [["report", sample]],
    [["report", sample, "--out", "out", "--template", "letter"]],
    [[]],
  ])("%j ends with 2 and writes nothing", async (args) => {
    const run = await runCli(...args);
    expect(run.code).toBe(2);
  });
});

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import { runCli } from "./runCli";

const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "league-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("--league writes one report on all units of the table", async () => {
  const { code, out } = await runCli("report", league, "--out", folder, "--league");
  expect(code).toBe(0);
  expect(out).toContain("toan-bang-quy-iii-2026-bao-cao.docx");
  const bytes = await readFile(path.join(folder, "toan-bang-quy-iii-2026-bao-cao.docx"));
  const { paragraphs, tables } = await readDocument(bytes);
  expect(paragraphs.map(({ text }) => text).join("\n")).toContain("có 5 đơn vị có tổng điểm");
  expect(tables.some(({ rows }) => rows.some((row) => row.includes("Xã Hy Cương")))).toBe(true);
});

test("--all --league puts it before the reports of the units", async () => {
  const { code } = await runCli("report", league, "--out", folder, "--all", "--league");
  expect(code).toBe(0);
  expect(await readdir(folder)).toContain("000-toan-bang-quy-iii-2026-bao-cao.docx");
  expect(await readFile(path.join(folder, "danh-muc.txt"), "utf8")).toContain("Toàn bảng");
});

test("a table of one unit has no report on all", async () => {
  const one = "assets/samples/phuong-quy-i-2026.xlsx";
  const { code, err } = await runCli("report", one, "--out", folder, "--league");
  expect(code).toBe(3);
  expect(err).toContain("chỉ có một đơn vị");
});

test("--league and --unit contradict each other", async () => {
  const asked = ["report", league, "--out", folder, "--league", "--unit", "Xã Hy Cương"];
  expect((await runCli(...asked)).code).toBe(2);
});

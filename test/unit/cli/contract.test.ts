import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildSample, sampleBuilders } from "../../../src/cli/samples";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { runCli } from "./runCli";

const ward = "assets/samples/phuong-quy-i-2026.xlsx";
const commune = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "contract-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("the JSON of a sheet with three dates holds the figures as printed", async () => {
  const { code, out, err } = await runCli("analyze", ward, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const parsed: unknown = JSON.parse(out);
  expect(parsed).toMatchObject({
    file: "phuong-quy-i-2026.xlsx",
    findings: [],
    tables: [
      {
        sheet: "Tổng hợp",
        range: "A2:I10",
        layout: "groups-by-period",
        findings: [],
        boards: [
          {
            period: { label: "31/01/2026", date: "2026-01-31" },
            total: { points: 97.32, rank: 46 },
          },
          { period: { label: "28/02/2026" }, total: { points: 97.34, rank: 77 } },
          {
            unit: null,
            groups: [
              {
                id: "transparency",
                points: 18,
                maxPoints: 18,
                percent: 100,
                shortfall: 0,
                rank: 90,
                computedRank: null,
              },
              {
                id: "timeliness",
                points: 19.95,
                cells: { points: "I5", maxPoints: "C5", rank: "H5" },
              },
              { id: "onlineServices", percent: 83.33, shortfall: 2 },
              { id: "onlinePayment" },
              { id: "satisfaction" },
              { id: "digitization", points: 21.41, shortfall: 0.59 },
            ],
            total: {
              points: 97.36,
              maxPoints: 100,
              shortfall: 2.64,
              rank: 90,
              rankOf: null,
              grade: "Xuất sắc",
            },
          },
        ],
      },
      {
        layout: "indicators",
        boards: [
          {
            total: null,
            groups: [
              {
                id: "onlineServices",
                points: null,
                indicators: [
                  { code: "3.2", numerator: 46, denominator: 378, ratio: 12.17, points: null },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("the text holds every figure that the two offices printed, right where they erred", async () => {
  const first = (await runCli("analyze", ward)).out.replaceAll(/\s+/g, " ");
  for (const figure of [
    "97,36/100",
    "2,64",
    "19,95/20",
    "99,75%",
    "10/12",
    "83,33%",
    "46/378",
    "12,17%",
    "21,41/22",
    "0,59",
    "97,32%",
    "75,76%",
    "Xuất sắc",
    "thứ 90",
    "Mức độ hài lòng",
  ]) {
    expect(first).toContain(figure);
  }
  const second = (await runCli("analyze", commune)).out.replaceAll(/\s+/g, " ");
  for (const figure of [
    "97,89/100",
    "97,99/100",
    "17/114",
    "19,96/20",
    "21,93/22",
    "0,1 điểm",
    "94,79%",
  ]) {
    expect(second).toContain(figure);
  }
});

test("a report leaves the input alone and can be run on its own result without a change", async () => {
  const before = await readFile(ward);
  expect((await runCli("report", ward, "--out", folder)).code).toBe(0);
  expect((await readdir(folder)).sort()).toEqual([
    "phuong-quy-i-2026-23-3-2026-bao-cao.docx",
    "phuong-quy-i-2026-da-tinh.xlsx",
  ]);
  expect(await readFile(ward)).toEqual(before);
  const once = path.join(folder, "phuong-quy-i-2026-da-tinh.xlsx");
  expect((await runCli("report", once, "--out", path.join(folder, "again"))).code).toBe(0);
  const twice = path.join(folder, "again", "phuong-quy-i-2026-da-tinh-da-tinh.xlsx");
  expect(await readFile(twice)).toEqual(await readFile(once));
});

test("another reader sees the computed columns and the report sheet", async () => {
  await runCli("report", commune, "--out", folder, "--template", "notice");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(folder, "xa-chi-minh-thang-5-2026-da-tinh.xlsx"));
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Bộ chỉ số 766", "visible"],
    ["Báo cáo 766", "visible"],
    ["Thiết lập 766", "hidden"],
  ]);
  const sheet = workbook.getWorksheet("Bộ chỉ số 766");
  expect(sheet?.getCell("F6").result).toBeCloseTo(0.8333, 4);
  expect(sheet?.getCell("G6").result).toBe(2);
});

test("a named period or unit is honoured, an unknown one is wrong usage", async () => {
  expect((await runCli("report", ward, "--out", folder, "--period", "28/02/2026")).code).toBe(0);
  expect((await runCli("report", ward, "--out", folder, "--period", "Tháng 13")).code).toBe(2);
  const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";
  expect((await runCli("report", league, "--out", folder, "--unit", "Xã Hy Cương")).err).toBe("");
  expect((await runCli("report", league, "--out", folder, "--unit", "Xã Không Có")).code).toBe(2);
  expect((await runCli("report", league, "--out", folder)).err).toContain("Phường Việt Trì");
});

test("the committed samples are what their builders make", async () => {
  for (const [name, build] of sampleBuilders) {
    const [committed, built] = await Promise.all(
      [await readFile(path.join("assets/samples", name)), await buildSample(build)].map(
        async (bytes) => {
          const workbook = new ExcelJS.Workbook();
          await workbook.xlsx.load(new Uint8Array(bytes).buffer);
          return workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]);
        }
      )
    );
    expect(committed).toEqual(built);
  }
});

test("a new tracking workbook is made once and never over another", async () => {
  const file = path.join(folder, "so.xlsx");
  expect((await runCli("new", file, "--year", "2026", "--unit", "UBND xã An Bình")).code).toBe(0);
  expect((await runCli("new", file)).code).toBe(2);
  expect((await runCli("analyze", file, "--json")).code).toBe(0);
});

test("a new workbook is of the units, months and quarters that are asked for", async () => {
  const [file, list] = [path.join(folder, "cac-xa.xlsx"), path.join(folder, "cac-xa.txt")];
  await writeFile(list, "\uFEFF1. Xã An Bình\r\n2. Phường 1\r\n");
  const asked = ["--year", "2027", "--months", "5", "--quarters", "2", "--units", list];
  expect((await runCli("new", file, ...asked)).code).toBe(0);
  const bytes = new Uint8Array(await readFile(file));
  const { grids } = await (await openFileWorkbook(bytes, "cac-xa.xlsx")).read();
  expect(grids.map(({ sheet }) => sheet)).toEqual(["Tháng 05", "Quý II", "Thư viện"]);
  expect(grids[0]?.cell(4, 1)).toMatchObject({ value: "Phường 1" });
});

test.each([
  [["--months", "13"], "--months: Tháng ghi từ 1 đến 12"],
  [["--level", "ward"], "--level phải là một trong commune, province, department"],
  [["--form", "x"], "--form phải là một trong across, sheets"],
  [["--units", "khong-co.txt"], "Không đọc được danh sách đơn vị “khong-co.txt”"],
])("a new workbook is not made of %j", async (args, told) => {
  const file = path.join(folder, "khong.xlsx");
  const { code, err } = await runCli("new", file, ...args);
  expect([code, err.split("\n")[0]]).toEqual([2, expect.stringContaining(told)]);
  expect(existsSync(file)).toBe(false);
});

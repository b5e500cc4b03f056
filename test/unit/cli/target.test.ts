import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./runCli";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "target-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

type Rows = readonly (readonly (string | number | null)[])[];

async function workbook(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const file = path.join(folder, name);
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  }
  await book.xlsx.writeFile(file);
  return file;
}

const groups = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];

/** Our ward's indicators of one period: 46 of 378 procedures, 240 of 300 dossiers with a digital result. */
const indicators: Rows = [
  ["UBND PHƯỜNG AN BÌNH"],
  ["THÁNG 10/2026"],
  ["Chỉ số", "Tử số", "Mẫu số"],
  ["3.2", 46, 378],
  ["4.1", 240, 300],
];

const league: Rows = [
  ["KẾT QUẢ THÁNG 10/2026"],
  ["Đơn vị", ...groups, "Tổng điểm"],
  ["UBND phường An Bình", 18, 19.5, 8.49, 10, 18, 10, 83.99],
  ["UBND phường Tân Lập", 18, 19.5, 8.5, 10, 18, 10.1, 84.1],
  ["UBND xã Hòa Sơn", 18, 19.5, 8.4, 10, 18, 10, 83.9],
];

/** The answer as scripts get it. */
async function target(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await runCli("target", ...args, "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Record<string, unknown>;
}

describe("the way to a place", () => {
  it("is the fewest cases that pass the unit above, with counts from and to", async () => {
    const file = await workbook("hang.xlsx", { "Tháng 10": league, "Chỉ số": indicators });
    const unit = "UBND phường An Bình";
    const answer = await target(file, "--unit", unit, "--rank", "1");
    expect(answer).toMatchObject({
      subject: { sheet: "Tháng 10", unit, period: { label: "THÁNG 10/2026", date: "2026-10-31" } },
      target: { kind: "rank", place: 1 },
      now: { points: 83.99, rank: 2 },
      needed: 0.11,
      reason: null,
    });
    // 4.1: 6 points over 300 dossiers, 0,02 a dossier: six give 0,12. 1 + 5 would do too, in two indicators.
    expect(answer["ways"]).toMatchObject([
      {
        spares: "dossiers",
        cost: { dossiers: 6, indicators: 1 },
        steps: [{ indicator: "4.1", add: 6, from: 240, to: 246, gain: 0.12 }],
        reaches: { points: 84.11, rank: 1 },
      },
      {
        spares: "oneGroup",
        group: "onlineServices",
        cost: { dossiers: 11, indicators: 1 },
        steps: [{ indicator: "3.2", add: 11, from: 46, to: 57, gain: 0.11 }],
      },
    ]);
  });

  it("is said in words that an officer can act on", async () => {
    const file = await workbook("chu.xlsx", { "Tháng 10": league, "Chỉ số": indicators });
    const { out } = await runCli("target", file, "--unit", "An Bình", "--rank", "1");
    expect(out).toContain("Còn thiếu 0,11 điểm.");
    expect(out).toContain("240 → 246/300 (thêm 6), được thêm 0,12 điểm");
    expect(out).toContain("Khi đó: 84,11 điểm, thứ 1 theo điểm trong bảng.");
    expect(out).toContain("Giả định: các đơn vị khác giữ nguyên điểm");
  });
});

describe("what is taken for granted", () => {
  it("can be that the others go on as since the month before, and that dossiers come in", async () => {
    const [, ...rest] = league;
    const before = rest.map((row) =>
      row.map((cell) => (cell === 84.1 ? 84 : cell === 10.1 ? 10 : cell))
    );
    const file = await workbook("ky-truoc.xlsx", {
      "Tháng 9": [["KẾT QUẢ THÁNG 9/2026"], ...before],
      "Tháng 10": league,
      "Chỉ số": indicators,
    });
    const ours = [file, "--period", "Tháng 10/2026", "--unit", "An Bình", "--rank", "1"];
    expect(await target(...ours, "--others", "trend")).toMatchObject({
      needed: 0.21,
      outlook: { others: "trend", growth: 0 },
    });
    expect(await target(...ours, "--growth", "10")).toMatchObject({
      needed: 0.11 + 0.44,
      outlook: { others: "still", growth: 10 },
      ways: [{ steps: [{ indicator: "4.1", from: 240, of: 330 }] }, {}],
    });
  });

  it.each([
    ["--others", "maybe"],
    ["--growth", "1,5"],
  ])("is asked for in words that are known: %s %s", async (option, value) => {
    const { code, err } = await runCli("target", "a.xlsx", "--rank", "1", option, value);
    expect(code).toBe(2);
    expect(err).toContain(value);
  });
});

describe("no way is invented", () => {
  it.each([
    ["reached already", ["--points", "80"], "Mục tiêu này đã đạt."],
    ["more than all can win", ["--points", "99"], "chưa đủ để đạt mục tiêu này"],
    ["a grade nobody has", ["--grade", "Kim cương"], "Không có xếp loại tên như vậy"],
  ])("%s", async (_, wanted, reason) => {
    const file = await workbook("khong.xlsx", { "Tháng 10": league, "Chỉ số": indicators });
    const answer = await target(file, "--unit", "An Bình", ...wanted);
    expect(answer["ways"]).toEqual([]);
    expect(answer["reason"]).toContain(reason);
  });

  it("without counts, or under rules nobody published", async () => {
    const bare = await workbook("bare.xlsx", { "Tháng 10": league });
    expect((await target(bare, "--unit", "An Bình", "--rank", "1"))["reason"]).toContain(
      "không có tử số, mẫu số"
    );
    const [, ...rest] = league;
    const spring = await workbook("cu.xlsx", { "Tháng 3": [["KẾT QUẢ THÁNG 3/2026"], ...rest] });
    expect((await target(spring, "--unit", "An Bình", "--rank", "1"))["reason"]).toContain(
      "chưa có công thức"
    );
  });

  it("without exactly one target: wrong usage", async () => {
    const { code, err } = await runCli("target", "so.xlsx", "--rank", "1", "--points", "90");
    expect(code).toBe(2);
    expect(err).toContain("Hãy nêu một mục tiêu");
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "./runCli";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "insight-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it("two months of a league say who moved the place, who stands next, and how sure it is", async () => {
  const header = ["Đơn vị", "Tháng 9/2026", "Tháng 10/2026"];
  const rows = [
    ["UBND phường An Bình", 83.99, 84.01],
    ["UBND phường Tân Lập", 83.5, 84.1],
    ["UBND xã Hòa Sơn", 83.2, 84.05],
    ["UBND xã Hòa Bắc", 82, 82.5],
  ];
  const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"];
  const more = ["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ", "Tổng điểm"];
  const file = path.join(folder, "hai-thang.xlsx");
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Theo dõi").addRows([
    ["Kỳ", "Đơn vị", ...groups, ...more],
    ...header.slice(1).flatMap((period, column) =>
      rows.map(([unit, ...totals]) => {
        const total = Number(totals[column]);
        return [period, unit, 18, 19, 10, 10, 18, Math.round((total - 75) * 100) / 100, total];
      })
    ),
  ]);
  await book.xlsx.writeFile(file);
  const { out } = await runCli("analyze", file, "--json");
  const { tables } = JSON.parse(out) as {
    tables: { boards: { unit: string; period: { date: string }; insight: unknown }[] }[];
  };
  const board = tables
    .flatMap(({ boards }) => boards)
    .find(({ unit, period }) => unit === "UBND phường An Bình" && period.date === "2026-10-31");
  expect(board?.insight).toMatchObject({
    place: {
      computedRank: 3,
      of: 4,
      tied: 1,
      above: { units: ["UBND xã Hòa Sơn"], points: 84.05, gap: 0.04 },
      below: { units: ["UBND xã Hòa Bắc"], points: 82.5, gap: 1.51 },
      basis: "open",
      ifUnrounded: { best: 1, worst: 3 },
    },
    movement: { rankBefore: 1, rankNow: 3, places: -2, own: 0, others: -2, passedBy: 2, passed: 0 },
    league: { of: 4, best: 84.1, median: 84.03, mean: 83.67, percentile: 25 },
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { roomOf, wallBetween, walls } from "../../../lint/walls.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const rooms = readdirSync(`${root}src`, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

test("every room has a wall with its reason, and every wall a room", () => {
  expect(Object.keys(walls).sort()).toEqual([...rooms].sort());
  for (const { because } of Object.values(walls)) expect(because.length).toBeGreaterThan(20);
});

test.each([
  ["src/scoring/rank.ts", "src/narrative/narrate"],
  ["src/proofreading/exact.ts", "src/narrative/narrate"],
  ["src/proofreading/exact.ts", "src/claims/claim"],
  ["src/workbook/file/fileWorkbook.ts", "src/sheet/readSheets"],
  ["src/chain/writeReport.ts", "src/taskpane/main"],
  ["src/cli/main.ts", "src/taskpane/main"],
  ["src/taskpane/main.tsx", "src/commands/ribbonCommands"],
  ["src/sheet/readSheets.ts", "react"],
  ["src/scoring/rank.ts", "node:fs"],
  ["src/chain/writeReport.ts", "src/workbook/excel/ExcelWorkbook"],
])("%s may not import %s", (file, imported) => {
  expect(wallBetween(file, imported)).toMatch(/\.$/u);
});

test.each([
  ["src/scoring/rank.ts", "src/sheet/scoreboard"],
  ["src/sheet/text/period.ts", "src/sheet/scoreboard"],
  ["src/taskpane/report/ReportTab.tsx", "src/taskpane/report/batch/BatchPage"],
  ["src/taskpane/main.tsx", "src/commands/associate"],
  ["src/chain/batch/zipBatch.ts", "src/workbook/file/zip/writeZip"],
  ["test/unit/reading/readers.ts", "src/taskpane/main"],
])("%s may import %s", (file, imported) => {
  expect(wallBetween(file, imported)).toBeNull();
});

test("a folder called like a room is none", () => {
  expect(roomOf("src/workbook/file/sheet/scanSheet.ts")).toBe("workbook");
  expect(roomOf("src/launch.mjs")).toBeNull();
});

test.each(rooms)("%s has a page: what it knows, what never, how to add, what tells you", (room) => {
  const page = `${root}docs/rooms/${room}.md`;
  expect(existsSync(page)).toBe(true);
  const text = readFileSync(page, "utf8");
  for (const heading of ["## Knows", "## Never knows", "## To add", "## What tells you"])
    expect(text).toContain(heading);
  expect(text.split("\n").length).toBeLessThanOrEqual(45);
});

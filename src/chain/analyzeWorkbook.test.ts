import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { points } from "../decision766/units";
import { emptySettings } from "../settings/officeSettings";
import { planSettings } from "../settings/planSettings";
import { gridFromValues } from "../cells/grid";
import type { WorkbookContents } from "../plan/port";
import { openFileWorkbook } from "../workbook/file/openFileWorkbook";
import { analyzeWorkbook, analyzeWorkbookInSteps } from "./analyzeWorkbook";
import { nextTurn } from "./batch/nextTurn";
import { inTurns } from "./inTurns";

test("an office's own grades, kept in its workbook, hold wherever the workbook is analysed", async () => {
  const name = "phuong-quy-i-2026.xlsx";
  const bytes = new Uint8Array(await readFile(`assets/samples/${name}`));
  const workbook = await openFileWorkbook(bytes, name);
  const gradeOfLast = async (): Promise<string | null | undefined> => {
    const saved = await openFileWorkbook(await workbook.save(), name);
    return analyzeWorkbook(await saved.read()).tables[0]?.boards.at(-1)?.total?.grade;
  };
  expect(await gradeOfLast()).toBe("Xuất sắc");
  const gradeBands = [
    { name: "Dẫn đầu", from: points(98) },
    { name: "Hoàn thành", from: points(50) },
  ];
  await workbook.apply(planSettings(await workbook.read(), { ...emptySettings, gradeBands }));
  expect(await gradeOfLast()).toBe("Hoàn thành");
});

/** A league with each unit's total, as one sheet. */
function league(units: number): WorkbookContents {
  const rows = Array.from({ length: units }, (_, at) => [
    at + 1,
    `Xã An Hòa ${String(at + 1)}`,
    ...[17, 19, 11, 9, 16, 20].map((most, group) => most - ((at * (group + 3)) % 7)),
  ]);
  const grid = gridFromValues("Xếp hạng", [
    [
      ...["TT", "Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"],
      ...["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ"],
    ],
    ...rows,
  ]);
  return { name: "a.xlsx", grids: [grid], ownRegions: [] };
}

test("in steps a league is the same, and no step is about many of its units", () => {
  const contents = league(2000);
  const steps = analyzeWorkbookInSteps(contents, {}, true);
  let step = steps.next();
  let count = 0;
  while (step.done !== true) {
    count += 1;
    step = steps.next();
  }
  const boards = step.value.tables[0]?.boards.length ?? 0;
  expect(boards).toBe(2000);
  // Rows, boards, assessments and checks each come some 64 at a time.
  expect(count).toBeGreaterThan((4 * boards) / 64);
  const told = ({ tables }: typeof step.value) =>
    tables.map((table) => [
      table.findings,
      table.boards.map(({ groups }) =>
        groups.map(({ points, standing }) => [points, standing?.computedRank])
      ),
    ]);
  expect(told(step.value)).toEqual(told(analyzeWorkbook(contents)));
});

test("whoever waits has turns while a league is analysed", async () => {
  let turns = 0;
  const work = inTurns(analyzeWorkbookInSteps(league(3000))).then(() => true);
  const turn = nextTurn().then(() => false);
  for (let next = turn; !(await Promise.race([work, next])); next = nextTurn().then(() => false))
    turns += 1;
  expect(turns).toBeGreaterThan(1);
});

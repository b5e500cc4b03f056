import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { points } from "../decision766/units";
import { emptySettings } from "../settings/officeSettings";
import { planSettings } from "../settings/planSettings";
import { openFileWorkbook } from "../workbook/file/openFileWorkbook";
import { analyzeWorkbook } from "./analyzeWorkbook";

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

import { expect, test } from "vitest";
import type { EditPlan } from "../../../src/plan/plan";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { officeParts } from "../validity/officeParts";
import { packageFaults } from "../validity/packageFaults";
import { dataSheet, handMade, partsOf, type HandMade } from "./handMade";
import { partText } from "./changedParts";

const types = "[Content_Types].xml";
const relationships = "application/vnd.openxmlformats-package.relationships+xml";
const drawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
const plain: HandMade = {
  sheets: { "Tổng hợp": dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
};

const range = { top: 0, left: 0, bottom: 0, right: 0 };
const chartOnSheetOfOurs: EditPlan = {
  steps: [
    { kind: "addSheet", sheet: "Báo cáo 766", visibility: "visible", columnWidths: [] },
    {
      kind: "chart",
      sheet: "Báo cáo 766",
      chart: {
        name: "score766.loss",
        type: "bar",
        title: "Điểm thiếu",
        categories: { sheet: "Tổng hợp", range },
        series: [{ name: "Điểm", sheet: "Tổng hợp", range, values: [1] }],
        categoryLabels: ["1"],
        axis: { minimum: 0, maximum: null, reversed: false },
        anchor: { top: 0, left: 0, bottom: 9, right: 4 },
      },
    },
  ],
};

/** The file after a chart was put on a sheet of ours, its content types first changed as some programs write them. */
async function edited(change: (types: string) => string): Promise<Uint8Array> {
  const text = new TextDecoder().decode(partsOf(plain)[types]);
  const file = handMade({ ...plain, extra: { [types]: change(text) } });
  const workbook = await openFileWorkbook(file, "diem.xlsx");
  await workbook.apply(chartOnSheetOfOurs);
  return workbook.save();
}

test("new lists of links get a content type where the file names each by itself", async () => {
  const file = await edited((text) =>
    text.replace(
      /<Default Extension="rels"[^>]*>/,
      ["_rels/.rels", "xl/_rels/workbook.xml.rels"]
        .map((part) => `<Override PartName="/${part}" ContentType="${relationships}"/>`)
        .join("")
    )
  );
  expect(packageFaults(officeParts(file))).toEqual([]);
});

test("a content type left behind by a part long gone is not named twice", async () => {
  const stale = `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${drawing}"/>`;
  const file = await edited((text) => text.replace("</Types>", `${stale}</Types>`));
  expect(partText(file, types).split("/xl/drawings/drawing1.xml")).toHaveLength(2);
  expect(packageFaults(officeParts(file))).toEqual([]);
});

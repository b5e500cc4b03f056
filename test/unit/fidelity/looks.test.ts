import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { fidelityOf } from "../../soak/fidelity/fidelityOf";
import { lookFaults } from "../../soak/fidelity/looks";

const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook's looks and one cell that points at the second of them. */
const parts = (...formats: readonly number[]) => ({
  "xl/styles.xml": strToU8(
    `<styleSheet xmlns="${ns}"><cellXfs>${formats.map((id) => `<xf numFmtId="${String(id)}"/>`).join("")}</cellXfs></styleSheet>`
  ),
  "xl/worksheets/sheet1.xml": strToU8(
    `<x:worksheet xmlns:x="${ns}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  ),
});

it("a cell whose look is another one than before is told", () => {
  expect(lookFaults(parts(0, 2), parts(0, 2, 9))).toEqual([]);
  expect(lookFaults(parts(0, 2), parts(0, 9))).toHaveLength(1);
});

it("a cell past its list must not come to have a look that was added", () => {
  expect(lookFaults(parts(0), parts(0))).toEqual([]);
  expect(lookFaults(parts(0), parts(0, 0, 9))).toEqual([]);
  expect(lookFaults(parts(0), parts(0, 9))).toHaveLength(1);
});

it("a sample is written and taken back without a fault", async () => {
  const name = "phuong-quy-i-2026.xlsx";
  const fate = await fidelityOf(new Uint8Array(readFileSync(`assets/samples/${name}`)), name);
  expect(fate).toMatchObject({ kind: "written", faults: [], hasScores: true });
});

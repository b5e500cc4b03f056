import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { codeTexts } from "./codeTexts";

const folder = "src/taskpane/strings/english";

/** Sheets, offices and what stands in a Vietnamese report: called by their names in any language. */
const names = [
  "Báo cáo 766",
  "Thiết lập 766",
  "Thư viện",
  "UBND xã An Bình",
  "'Tổng hợp'!I10",
  "Cổng Dịch vụ công quốc gia",
  "trước ngày 30/6/2026",
  "08 giờ",
  "60 thủ tục",
  "hệ thống iGate",
];

const vietnamese = readdirSync(folder).flatMap((name) =>
  codeTexts(name, readFileSync(`${folder}/${name}`, "utf8"))
);

it("holds no Vietnamese but names", () => {
  const left = vietnamese.map((text) => names.reduce((rest, name) => rest.replace(name, ""), text));
  expect(left.flatMap((text) => codeTexts("a.ts", JSON.stringify(text)))).toEqual([]);
});

it.each(names)("has a use for %s", (name) => {
  expect(vietnamese.some((text) => text.includes(name))).toBe(true);
});

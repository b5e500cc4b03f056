import fc from "fast-check";
import { expect, test } from "vitest";
import { namePatternFault } from "../settings/namePattern";
import { archiveFileName, documentFileName, unitNumber, type NamedDocument } from "./fileNames";

const named: NamedDocument = {
  unit: "Xã Chí Minh",
  period: "Tháng 5/2026",
  template: "report",
  provisional: false,
  workbook: "so-diem.xlsx",
};

test.each<readonly [Partial<NamedDocument>, string]>([
  [{}, "xa-chi-minh-thang-5-2026-bao-cao.docx"],
  [
    { unit: "UBND PHƯỜNG ĐÔNG HẢI", template: "notice" },
    "ubnd-phuong-dong-hai-thang-5-2026-thong-bao.docx",
  ],
  [{ unit: "Xã Hoà Bình".normalize("NFD") }, "xa-hoa-binh-thang-5-2026-bao-cao.docx"],
  [{ period: "31/01/2026", provisional: true }, "xa-chi-minh-31-01-2026-bao-cao-tam-thoi.docx"],
  [{ unit: null }, "so-diem-thang-5-2026-bao-cao.docx"],
  [{ unit: "…", period: null, template: "brief" }, "so-diem-tom-tat.docx"],
  [{ unit: null, period: null, workbook: "…" }, "bao-cao.docx"],
])("a Word file is named by its unit and period: %o", (part, name) => {
  expect(documentFileName({ ...named, ...part })).toBe(name);
});

test("an office's own pattern holds, and what is missing leaves no gap", () => {
  const pattern = "Báo cáo 766 {don-vi} ({ky})";
  expect(documentFileName(named, pattern)).toBe("Báo cáo 766 xa-chi-minh (thang-5-2026).docx");
  expect(documentFileName({ ...named, period: null }, "{ky}_{don-vi}_{loai}")).toBe(
    "xa-chi-minh_bao-cao.docx"
  );
});

test.each([
  ["CON", "bao-cao-con.docx"],
  ["Lpt1", "bao-cao-lpt1.docx"],
  ["Công", "cong.docx"],
])("a unit called %s gives a name that Windows takes", (unit, name) => {
  expect(documentFileName({ ...named, unit }, "{don-vi}")).toBe(name);
});

test("whatever the unit, the period and the pattern are, Windows takes the name", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  const pieces = fc.constantFrom(
    "{don-vi}",
    "{ky}",
    "{loai}",
    "{tep}",
    " ",
    ".",
    "-",
    "Báo cáo",
    "con",
    "x"
  );
  const pattern = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(""));
  fc.assert(
    fc.property(text, text, text, fc.oneof(text, pattern), (unit, period, workbook, given) => {
      fc.pre(namePatternFault(given) === null);
      const name = documentFileName({ ...named, unit, period, workbook }, given);
      expect(name).toMatch(/\.docx$/);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[\s.]|[\s.]\.docx$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[0-9])\./i);
      expect(name.length).toBeLessThan(150);
    })
  );
});

test("a long table gets a longer number", () => {
  expect([unitNumber(17, 114), unitNumber(7, 3321), unitNumber(1, 1)]).toEqual([
    "017",
    "0007",
    "001",
  ]);
});

test("archives are named by what they hold", () => {
  expect(archiveFileName("chi-so", "report")).toBe("chi-so-bao-cao.zip");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveFileName, documentFileName, unitStem } from "./fileNames";

test("a unit's name loses its marks and keeps its letters", () => {
  expect(unitStem("Xã Chí Minh", 17, 114)).toBe("017-xa-chi-minh");
  expect(unitStem("UBND PHƯỜNG ĐÔNG HẢI", 2, 5)).toBe("002-ubnd-phuong-dong-hai");
  expect(unitStem("Xã Hoà Bình".normalize("NFD"), 1, 1)).toBe("001-xa-hoa-binh");
});

test("a long table gets a longer number, a nameless unit a name", () => {
  expect(unitStem("Đặc khu Phú Quốc", 7, 3321)).toBe("0007-dac-khu-phu-quoc");
  expect(unitStem("", 1, 1)).toBe("001-don-vi");
  expect(unitStem("…", 1, 1)).toBe("001-don-vi");
});

test("whatever the unit is called, every system takes the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 999 }), (unit, place) => {
      const name = documentFileName(unitStem(unit, place, 999), "report");
      expect(name).toMatch(/^\d{3}-[a-z0-9]+(?:-[a-z0-9]+)*-bao-cao\.docx$/);
      expect(name.length).toBeLessThan(90);
    })
  );
});

test("documents and archives are named by what they hold", () => {
  expect(documentFileName("chỉ số", "notice")).toBe("chỉ số-thong-bao.docx");
  expect(archiveFileName("chi-so", "report")).toBe("chi-so-bao-cao.zip");
});

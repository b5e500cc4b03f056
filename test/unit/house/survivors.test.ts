import { describe, expect, test } from "vitest";
import { matchGroup } from "../../../src/sheet/text/groupName";
import { columnLetters, formatCell, formatRange } from "../../../src/cells/address";
import { gridFromValues, type GridCell } from "../../../src/cells/grid";
import { decodeGrid } from "../../../src/sheet/text/legacy";
import { findPeriodIn, readPeriod } from "../../../src/sheet/text/period";

/** Lines that could once be broken without a test of their own room dying. */
describe("small slips in the name of a group", () => {
  const best = (label: string) => {
    const [match] = matchGroup(label);
    return match !== undefined && match.confidence >= 0.7 ? match.id : null;
  };
  test.each([
    ["Công khai minh bcạh", "transparency"],
    ["Tiến độ giải quyếtt", "timeliness"],
    ["Thanh toán trực tuyn", "onlinePayment"],
    ["Mức độ hài lòngg", "satisfaction"],
    ["Sốhóa hồ sơ", "digitization"],
    ["Công khai, minh bạch trong giải quyết thủ tục hành chính tại xã", "transparency"],
  ])("%s", (label, id) => {
    expect(best(label)).toBe(id);
  });
  test.each(["Công viên minh bạch", "Thanh tra trực tiếp", "Số hộ hồ sơ nghèo"])(
    "%s is none",
    (label) => {
      expect(best(label)).toBeNull();
    }
  );
});

describe("which old encoding a sheet is in is elected by all its cells", () => {
  const sheet = (texts: readonly string[], fontName?: string) =>
    gridFromValues(
      "S",
      texts.map((value): GridCell[] => [
        { kind: "text", value, ...(fontName === undefined ? {} : { fontName }) },
      ])
    );
  test("TCVN3", () => {
    const { encoding, grid } = decodeGrid(
      sheet(["Sè hãa hå s¬", "TiÕn ®é gi¶i quyÕt", "C«ng khai"])
    );
    expect(encoding).toBe("tcvn3");
    expect(grid.cell(0, 0)).toMatchObject({ value: "Số hóa hồ sơ" });
    expect(grid.cell(1, 0)).toMatchObject({ value: "Tiến độ giải quyết" });
  });
  test("VNI", () => {
    const { encoding, grid } = decodeGrid(
      sheet(["Soá hoùa hoà sô", "Tieán ñoä giaûi quyeát", "Coâng khai"])
    );
    expect(encoding).toBe("vni");
    expect(grid.cell(1, 0)).toMatchObject({ value: "Tiến độ giải quyết" });
  });
  test("correct words that look like VNI stay", () => {
    const { encoding, grid } = decodeGrid(sheet(["Số hoá hồ sơ", "Toà án", "Khoá sổ"]));
    expect(encoding).toBeNull();
    expect(grid.cell(1, 0)).toMatchObject({ value: "Toà án" });
  });
});

describe("years of periods", () => {
  const context = { date1904: false, address: null };
  test.each([
    ["Tháng 10/2025", "2025-10-31"],
    ["Quý I/2030", "2030-03-31"],
    ["31/12/29", "2029-12-31"],
    ["Tháng 10/1926", null],
    ["T8/45", "2045-08-31"],
  ])("%s: %s", (value, date) => {
    expect(readPeriod({ kind: "text", value }, context)?.date ?? null).toBe(date);
  });
  test("a title's own year goes before that of the place", () => {
    expect(findPeriodIn("Kết quả tháng 9 năm 2025", { ...context, year: 2026 })?.date).toBe(
      "2025-09-30"
    );
    expect(findPeriodIn("Kết quả tháng 9", { ...context, year: 2026 })?.date).toBe("2026-09-30");
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a range of one cell is that cell", () => {
  expect(formatRange({ top: 3, left: 4, bottom: 3, right: 4 })).toBe("E4");
  expect(formatRange({ top: 0, left: 0, bottom: 8, right: 26 })).toBe("A1:AA9");
  expect(formatCell({ row: 1_048_575, column: 16_383 })).toBe("XFD1048576");
});

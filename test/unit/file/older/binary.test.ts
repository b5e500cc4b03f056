import { readFile } from "node:fs/promises";
import * as oracle from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Grid, GridCell } from "../../../../src/cells/grid";
import { analyzeWorkbook } from "../../../../src/chain/analyzeWorkbook";
import { WorkbookError } from "../../../../src/plan/port";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";

const fixture = (kind: string) =>
  readFile(new URL(`legacy-fonts.${kind}`, import.meta.url)).then((bytes) => new Uint8Array(bytes));
const read = async (bytes: Uint8Array, name: string) =>
  (await openFileWorkbook(bytes, name)).read();
const at = (grid: Grid | undefined, row: number, column: number): GridCell | undefined =>
  grid?.cell(row, column);

beforeAll(() => {
  oracle.set_cptable(codePages);
});

describe.each(["xls", "ods"])("a workbook of LibreOffice saved as .%s", (kind) => {
  test("texts in old fonts are read by their font, percents and dates by their format", async () => {
    const { grids } = await read(await fixture(kind), `a.${kind}`);
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Tổng hợp", "visible"],
      ["VNI", "visible"],
      ["Ẩn", "hidden"],
    ]);
    const [grid, vni] = grids;
    expect(at(grid, 4, 0)).toMatchObject({ kind: "text", value: "C«ng khai, minh b¹ch", fontName: ".VnTime" }); // prettier-ignore
    expect(at(vni, 0, 0)).toMatchObject({ value: "Soá hoùa hoà sô", fontName: "VNI-Times" });
    expect(at(grid, 4, 3)?.numberFormat).toMatch(/%$/);
    expect(at(grid, 1, 3)).toMatchObject({ kind: "number", value: 46295 });
    expect(at(grid, 1, 3)?.numberFormat?.toLowerCase()).toMatch(/^dd"?\/"?mm"?\/"?yyyy$/);
    expect([0, 1, 2].map((column) => at(grid, 12, column))).toMatchObject([
      { kind: "text", value: "Lập biểu" },
      kind === "xls" ? { kind: "boolean", value: true } : { kind: "number", value: 1 },
      { kind: "error", value: "#DIV/0!" },
    ]);
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ]);
  });
  test("its board is that of the workbook it was", async () => {
    const { tables } = analyzeWorkbook(await read(await fixture(kind), `a.${kind}`));
    const [board] = tables.flatMap(({ boards }) => boards);
    expect(board?.groups.map(({ points }) => points?.value)).toEqual([1750, 1963, 940, 875, 1720, 2031]); // prettier-ignore
    expect(board?.total?.points?.value).toBe(9279);
  });
  test("what is saved is a workbook of today", async () => {
    const workbook = await openFileWorkbook(await fixture(kind), `sổ.${kind.toUpperCase()}`);
    expect(workbook.savedName).toBe("sổ.xlsx");
    const again = oracle.read(await workbook.save(), { type: "array" });
    expect(again.SheetNames).toEqual(["Tổng hợp", "VNI", "Ẩn"]);
    expect(again.Sheets["Tổng hợp"]?.["C6"]).toMatchObject({ t: "n", v: 19.63 });
  });
});

/** Letters as they come in sheets, and texts longer than one record holds. */
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom("Số hóa hồ sơ", "Tiến độ", " hai  dấu cách ", "dòng 1\ndòng 2", "🙂", "₫"),
  fc.constantFrom("dài ".repeat(3000), "long ".repeat(3000))
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.integer({ min: -600_000_000, max: 600_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
  fc.boolean(),
  fc.constant(null)
);
const rows = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 12 });

describe.each([
  ["xls", "biff8"],
  ["ods", "ods"],
] as const)("any workbook that SheetJS writes as .%s", (kind, bookType) => {
  test("is read as SheetJS reads it", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("Sheet1", "Tháng 9"), async (cells, name) => {
        // Neither format holds these letters as they are.
        const plain = cells.map(
          (row) =>
          row.map((each) => (typeof each === "string" ? each.replace(/[\u0000-\u001f\ufffe\uffff]/g, "") || "x" : each)) // prettier-ignore
        );
        const book = oracle.utils.book_new(oracle.utils.aoa_to_sheet(plain), name);
        const bytes = new Uint8Array(
          oracle.write(book, { type: "array", bookType }) as ArrayBuffer
        );
        const { grids } = await read(bytes, `a.${kind}`);
        const wanted = oracle.read(bytes, { type: "array" }).Sheets[name] ?? {};
        for (const [place, cell] of Object.entries(wanted)) {
          if (place.startsWith("!")) continue;
          const { r, c } = oracle.utils.decode_cell(place);
          const { t, v } = cell as oracle.CellObject;
          if (t === "z" || v === "") continue;
          const read = grids[0]?.cell(r, c);
          const ours = read !== undefined && "value" in read ? read.value : null;
          if (typeof v === "string") expect(loose(String(ours))).toBe(loose(v));
          // -0 is 0 to whoever looks at a sheet.
          else expect(ours === v ? v : ours).toBe(v);
        }
      }),
      { numRuns: 60 }
    );
  });
});

/** SheetJS drops spaces at the ends of an .ods text and line ends of its own. */
function loose(typed: string): string {
  return typed.normalize("NFC").replace(/\s+/g, " ").trim();
}

test("a workbook of Excel 95 is read, its bytes by its code page", async () => {
  const sheet = oracle.utils.aoa_to_sheet([["Diem", 19.96, true, "x".repeat(200)]]);
  const book = oracle.utils.book_new(sheet, "S");
  const bytes = new Uint8Array(
    oracle.write(book, { type: "array", bookType: "biff5" }) as ArrayBuffer
  );
  const { grids } = await read(bytes, "a.xls");
  expect([0, 1, 2, 3].map((column) => at(grids[0], 0, column))).toMatchObject([
    { value: "Diem" },
    { value: 19.96 },
    { value: true },
    { value: "x".repeat(200) },
  ]);
});

describe.each(["xls", "ods"])("a damaged .%s", (kind) => {
  test("ends in words, wherever it is cut or changed", async () => {
    const whole = await fixture(kind);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.boolean(),
        async (length, changes, cut) => {
          const bytes = cut ? whole.slice(0, length) : whole.slice();
          for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
          const fault: unknown = await read(bytes, `a.${kind}`).catch((error: unknown) => error);
          if (fault instanceof Error) expect(fault).toBeInstanceOf(WorkbookError);
        }
      ),
      { numRuns: 400 }
    );
  });
});

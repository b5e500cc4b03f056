import { strToU8, zipSync } from "fflate";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { defaultLimits } from "../../../src/workbook/file/limits";
import { crc32 } from "../../../src/workbook/file/zip/crc32";
import { writeZip } from "../../../src/workbook/file/zip/writeZip";
import type { ZipEntry } from "../../../src/workbook/file/zip/zipEntry";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/plan/port";
import { dataSheet, handMade, partsOf, zipOf, type HandMade } from "./handMade";

const good: HandMade = { sheets: { A: dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') } };

/** Entries of a good workbook, to be spoilt. */
function entries(parts: Readonly<Record<string, Uint8Array>> = partsOf(good)): ZipEntry[] {
  return Object.entries(parts).map(([name, content]) => ({
    name,
    rawName: strToU8(name),
    versions: 20,
    flags: 0,
    method: 8,
    modified: 0x210000,
    crc: crc32(content),
    size: content.length,
    attributes: 0,
    raw: deflateRawSync(content),
  }));
}

function spoilt(name: string, change: Partial<ZipEntry>): Uint8Array {
  return writeZip(
    entries().map((entry) => (entry.name === name ? { ...entry, ...change } : entry))
  );
}

const sheetPart = "xl/worksheets/sheet1.xml";
const withSheet = (inside: string): Uint8Array => handMade({ sheets: { A: inside } });
const withPart = (name: string, content: string): Uint8Array =>
  handMade({ ...good, extra: { [name]: content } });

function sheetEntry(): ZipEntry {
  const entry = entries().find(({ name }) => name === sheetPart);
  if (entry === undefined) throw new Error("No sheet");
  return entry;
}

function without(part: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(partsOf(good)).filter(([name]) => name !== part));
}

/** Bytes of one value over and over, compressed as hard as it goes. */
function zeros(size: number): Uint8Array {
  return deflateRawSync(new Uint8Array(size).fill(32), { level: 9 });
}

/** A file whose table of contents lists the same part many times under new names. */
function overlapping(count: number): Uint8Array {
  const [file, name] = [zipOf({ "a.xml": new Uint8Array(1000) }), strToU8("a.xml")];
  const view = new DataView(file.buffer, file.byteOffset);
  const start = view.getUint32(file.length - 6, true);
  const record = file.subarray(start, file.length - 22);
  const records = Array.from({ length: count }, (_, at) => {
    const copy = record.slice();
    copy.set(strToU8(String(at).padStart(name.length, "0")), 46);
    return copy;
  });
  const end = file.slice(file.length - 22);
  const tail = new DataView(end.buffer);
  tail.setUint16(8, count, true);
  tail.setUint16(10, count, true);
  tail.setUint32(12, record.length * count, true);
  return new Uint8Array(Buffer.concat([file.subarray(0, start), ...records, end]));
}

const ods = (): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8("<a/>"),
  });
const mainPart = (type: string): Uint8Array =>
  withPart(
    "[Content_Types].xml",
    `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`
  );

const cases: readonly (readonly [string, () => Uint8Array, WorkbookErrorCode, RegExp])[] = [
  ["an empty file", () => new Uint8Array(0), "notSpreadsheet", /trống/],
  [
    "a CSV file renamed",
    () => strToU8("Nhóm;Điểm\nSố hóa;21,93"),
    "notSpreadsheet",
    /văn bản thường hoặc CSV/,
  ],
  ["a web page renamed", () => strToU8("<!DOCTYPE html><html></html>"), "notSpreadsheet", /HTML/],
  [
    "random bytes",
    () => Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 251),
    "notSpreadsheet",
    /không phải/,
  ],
  [
    "a zip of something else",
    () => zipSync({ "a.txt": strToU8("a") }),
    "notSpreadsheet",
    /không phải/,
  ],
  [
    "a Word document renamed",
    () =>
      mainPart("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    "notSpreadsheet",
    /Word/,
  ],
  [
    "a binary workbook (.xlsb)",
    () => mainPart("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    "unsupported",
    /xlsb.*\.xlsx/,
  ],
  ["an .ods without its content", ods, "damaged", /ods.*\.xlsx/],
  ["a file cut in the middle", () => handMade(good).subarray(0, 700), "truncated", /cụt/],
  ["a file cut at its very end", () => handMade(good).subarray(0, -10), "truncated", /cụt/],
  ["a part with a password", () => spoilt(sheetPart, { flags: 1 }), "encrypted", /mật khẩu/],
  [
    "a missing workbook part",
    () => {
      return zipOf(without("xl/workbook.xml"));
    },
    "damaged",
    /thiếu phần/,
  ],
  [
    "a missing sheet",
    () => {
      return zipOf(without(sheetPart));
    },
    "damaged",
    /thiếu trang tính “A”/,
  ],
  ["a wrong check sum", () => spoilt(sheetPart, { crc: 1 }), "damaged", /mã kiểm tra/],
  [
    "broken compressed data",
    () => spoilt(sheetPart, { raw: Uint8Array.of(7, 7, 7, 7) }),
    "damaged",
    /giải nén/,
  ],
  [
    "a compression of another kind",
    () => spoilt(sheetPart, { method: 12 as 8 }),
    "damaged",
    /kiểu nén 12/,
  ],
  [
    "XML that ends early",
    () => withPart(sheetPart, "<worksheet><sheetData><row><c><v>1"),
    "damaged",
    /cụt/,
  ],
  [
    "XML whose tags do not match",
    () => withPart("xl/workbook.xml", "<workbook><sheets></workbook>"),
    "damaged",
    /thẻ/,
  ],
  [
    "text that is not UTF-8",
    () => handMade({ ...good, extra: { "xl/workbook.xml": Uint8Array.of(60, 97, 255, 62) } }),
    "damaged",
    /bảng mã/,
  ],
  [
    "rows out of order",
    () => withSheet(dataSheet('<row r="2"/><row r="1"/>')),
    "damaged",
    /thứ tự/,
  ],
  [
    "cells out of order",
    () => withSheet(dataSheet('<row r="1"><c r="B1"/><c r="A1"/></row>')),
    "damaged",
    /thứ tự/,
  ],
  [
    "a row below the last one",
    () => withSheet(dataSheet('<row r="1048577"/>')),
    "damaged",
    /số hàng/,
  ],
  [
    "a column beyond the last one",
    () => withSheet(dataSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
    "damaged",
    /số cột/,
  ],
  [
    "a text that is not there",
    () => withSheet(dataSheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')),
    "damaged",
    /chuỗi/,
  ],
  [
    "a link out of the file",
    () =>
      withPart(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>'
      ),
    "damaged",
    /thiếu trang tính/,
  ],
  [
    "a billion laughs",
    () =>
      withPart(
        "xl/workbook.xml",
        '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>'
      ),
    "damaged",
    /DTD/,
  ],
  [
    "a document type in a sheet",
    () => withPart(sheetPart, "<!DOCTYPE a><worksheet><sheetData/></worksheet>"),
    "damaged",
    /DTD/,
  ],
  [
    "150,000 elements in one another",
    () => withSheet(`${"<a>".repeat(150_000)}<sheetData/>`),
    "damaged",
    /quá sâu/,
  ],
  ["a part twice", () => writeZip([...entries(), ...entries().slice(-1)]), "damaged", /hai lần/],
  [
    "a part twice in another case",
    () => zipOf({ ...partsOf(good), "XL/Workbook.xml": strToU8("<a/>") }),
    "damaged",
    /hai lần/,
  ],
  [
    "a name that climbs out",
    () => zipOf({ ...partsOf(good), "../../etc/passwd": strToU8("x") }),
    "damaged",
    /tên phần/,
  ],
  [
    "a name from the root",
    () => zipOf({ ...partsOf(good), "/etc/passwd": strToU8("x") }),
    "damaged",
    /tên phần/,
  ],
  ["3,000 parts in one place", () => overlapping(3000), "damaged", /chồng/],
  [
    "60,000 parts",
    () => {
      const part = sheetEntry();
      return writeZip(
        Array.from({ length: 60_000 }, (_, at) => ({ ...part, rawName: strToU8(`${at}.xml`) }))
      );
    },
    "tooLarge",
    /60000 phần/,
  ],
  [
    "a part that grows a thousandfold",
    () => spoilt(sheetPart, { raw: zeros(64 << 20), size: 64 << 20 }),
    "tooLarge",
    /tỷ lệ nén/,
  ],
  [
    "a header that claims 3.9 GB",
    () => spoilt(sheetPart, { size: 3_900_000_000 }),
    "tooLarge",
    /quá lớn/,
  ],
  [
    "a header that claims 100 bytes for 64 MB",
    () => spoilt(sheetPart, { raw: zeros(64 << 20), size: 100 }),
    "tooLarge",
    /kích thước đã khai/,
  ],
];

describe("files that are no workbook, or a hostile one", () => {
  test.each(cases)("%s is turned down at once, in Vietnamese", async (_, make, code, says) => {
    const bytes = make();
    const memory = process.memoryUsage().arrayBuffers;
    const start = performance.now();
    const fault: unknown = await openFileWorkbook(bytes, "chi-so.xlsx")
      .then((workbook) => workbook.read())
      .catch((error: unknown) => error);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(64 << 20);
    expect(fault).toBeInstanceOf(WorkbookError);
    expect(fault).toMatchObject({ code });
    expect((fault as WorkbookError).message).toMatch(says);
    expect((fault as WorkbookError).message).toMatch(/Hãy .+\.$/);
  });

  test("limits can be set lower, as a browser does", async () => {
    const limits = { ...defaultLimits, fileBytes: 100 };
    await expect(openFileWorkbook(handMade(good), "a.xlsx", limits)).rejects.toMatchObject({
      code: "tooLarge",
    });
  });
});

describe("odd but harmless files are read", () => {
  const harmless: readonly (readonly [string, HandMade])[] = [
    [
      "a merge over the whole sheet",
      {
        sheets: {
          A: dataSheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>',
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
          ),
        },
      },
    ],
    [
      "a validation over the whole sheet",
      {
        sheets: {
          A: dataSheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>',
            '<dataValidations><dataValidation sqref="A1:XFD1048576" type="list"><formula1>"a,b"</formula1></dataValidation></dataValidations>'
          ),
        },
      },
    ],
    [
      "a broken drawing",
      {
        ...good,
        extra: {
          "xl/worksheets/_rels/sheet1.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
          "xl/drawings/drawing1.xml": "<wsDr><a>",
        },
      },
    ],
    [
      "names of objects in the language",
      {
        sheets: { __proto__x: dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
        behind: '<definedNames><definedName name="__proto__">A!$A$1</definedName></definedNames>',
        extra: { "__proto__/constructor.xml": "<a/>" },
      },
    ],
  ];
  test.each(harmless)("%s", async (_, made) => {
    const start = performance.now();
    const workbook = await openFileWorkbook(handMade(made), "a.xlsx");
    const [grid] = (await workbook.read()).grids;
    expect(grid?.cell(0, 0)).toEqual({ kind: "number", value: 1 });
    await workbook.apply({
      steps: [{ kind: "columnWidths", sheet: grid?.sheet ?? "", left: 0, widths: [20] }],
    });
    expect(performance.now() - start).toBeLessThan(500);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

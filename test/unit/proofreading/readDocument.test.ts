import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import { handMade, paragraph } from "./documents";

async function texts(body: string): Promise<readonly string[]> {
  const { paragraphs } = await readDocument(handMade(body));
  return paragraphs.map(({ text }) => text);
}

describe("a document is read as its reader sees it:", () => {
  test("runs split anywhere are one text", async () => {
    expect(await texts(paragraph("Tổng điểm đạt 9", "*7,3*", "6 điểm"))).toEqual([
      "Tổng điểm đạt 97,36 điểm",
    ]);
  });

  test("changes of others are read as accepted", async () => {
    const inserted = `<w:ins w:id="1" w:author="A"><w:r><w:t>97,36</w:t></w:r></w:ins>`;
    const deleted = `<w:del w:id="2" w:author="A"><w:r><w:delText>97,63</w:delText></w:r></w:del>`;
    expect(await texts(paragraph("Đạt ", deleted, inserted, " điểm"))).toEqual(["Đạt 97,36 điểm"]);
    expect((await readDocument(handMade(paragraph(deleted, "a")))).revised).toBe(true);
  });

  test("links and results of fields are text, their codes are not", async () => {
    const link = `<w:hyperlink w:anchor="a"><w:r><w:t>Phụ lục</w:t></w:r></w:hyperlink>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await texts(`${paragraph(link)}${paragraph(field)}`)).toEqual(["Phụ lục", "3"]);
  });

  test("hyphens that do not break, tabs and line ends are letters", async () => {
    const run = `<w:r><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>2</w:t></w:r>`;
    expect(await texts(paragraph(run))).toEqual(["QĐ-TTg\t1\n2"]);
  });

  test("tables are grids: merged cells are covered", async () => {
    const cell = (text: string, properties = ""): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell("Nhóm", '<w:vMerge w:val="restart"/>')}${cell("31/01/2026", '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("Thứ tự")}${cell("Điểm")}</w:tr></w:tbl>`;
    const { tables } = await readDocument(handMade(body));
    expect(tables[0]?.rows).toEqual([
      ["Nhóm", "31/01/2026", null],
      [null, "Thứ tự", "Điểm"],
    ]);
  });

  test("notes are read and hang on the paragraph that calls them", async () => {
    const body = `${paragraph("Một.")}${paragraph("Đạt 97,36 điểm", '<w:r><w:footnoteReference w:id="2"/></w:r>')}`;
    const notes = `<w:footnotes><w:footnote w:id="2">${paragraph("Số liệu ngày 31/5/2026")}</w:footnote></w:footnotes>`;
    const { paragraphs } = await readDocument(
      handMade(body, [{ name: "footnotes.xml", type: "footnotes", xml: notes }])
    );
    expect(paragraphs.at(-1)).toMatchObject({
      text: "Số liệu ngày 31/5/2026",
      story: "footnote",
      anchor: 1,
    });
  });
});

describe("what is no document is refused in one line:", () => {
  const bytes = (...values: readonly number[]): Uint8Array =>
    Uint8Array.from([...values, ...new Array<number>(600).fill(0)]);
  test.each([
    [
      "an old .doc",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /dạng Word cũ \(\.doc\)/,
    ],
    [
      "one with a password",
      bytes(
        ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)],
        ...Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0])
      ),
      /được đặt mật khẩu/,
    ],
    [
      "a workbook",
      new Uint8Array(readFileSync("assets/samples/phuong-quy-i-2026.xlsx")),
      /sổ tính/,
    ],
    ["broken text inside", handMade("<w:p><w:r><w:t>Đạt 97"), /bị hỏng \(thiếu phần cuối\)/],
    ["an RTF", new TextEncoder().encode("{\\rtf1 abc"), /tệp RTF/],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), /tệp PDF/],
    ["an empty file", new Uint8Array(), /trống/],
    ["a cut zip", bytes(0x50, 0x4b, 3, 4), /bị hỏng/],
  ])("%s", async (_, file, message) => {
    await expect(readDocument(file)).rejects.toThrow(message);
  });
});

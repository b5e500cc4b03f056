import { describe, expect, it, test } from "vitest";
import { reportToText } from "../../src/report/html/reportToText";
import { commune, documentOf, ward } from "../unit/report/samples";
import { codeTexts } from "./codeTexts";
import { markdownTexts, xmlTexts } from "./documentTexts";
import { shippedTexts } from "./shippedTexts";
import { spellingFaults, unusedWords } from "./spellingFaults";
import { typingFaults } from "./typingFaults";

const texts = await shippedTexts();

describe("everything Vietnamese that reaches people", () => {
  it("is found where it stands", () => {
    const files = new Set(texts.map(({ file }) => file));
    expect(texts.length).toBeGreaterThan(1000);
    for (const file of [
      "src/taskpane/strings/report.ts",
      "src/narrative/library/timeliness.ts",
      "src/workbook/file/faults.ts",
      "src/taskpane/taskpane.html",
      "manifest.xml",
      "docs/huong-dan.md",
      "test/golden/dong-hang.md",
    ])
      expect(files).toContain(file);
  });

  it("is spelt right", () => {
    const faults = texts.flatMap(({ file, text }) =>
      spellingFaults(text).map((word) => `${file}: ${word} in “${text.slice(0, 80)}”`)
    );
    expect(faults).toEqual([]);
  });

  it("is typed right", () => {
    const faults = texts.flatMap(({ file, text }) =>
      typingFaults(text).map((fault) => `${file}: ${fault} in “${text.slice(0, 80)}”`)
    );
    expect(faults).toEqual([]);
  });

  it.each([ward, commune])("is typed right where a report puts it together", (contents) => {
    for (const template of ["report", "notice"] as const) {
      const lines = reportToText(documentOf(contents, { template })).split(/[\n\t]/);
      const faults = lines.flatMap((line) => {
        const text = line.replace(/^\s*(?:- |[a-hđ]\) )/, "").trim();
        return [...spellingFaults(text), ...typingFaults(text)].map(
          (fault) => `${fault} in “${text}”`
        );
      });
      expect(faults).toEqual([]);
    }
  });

  it("uses every word that is allowed beside the dictionary", () => {
    expect(unusedWords(texts.map(({ text }) => text))).toEqual([]);
  });
});

describe("the spelling check", () => {
  it.each([
    ["Các nghành cùng phối hợp.", "nghành"],
    ["Kết quả thục hiệnn trong kỳ.", "hiệnn"],
    ["Báo cáo kêt quả.", "kêt"],
    ["Số hòan thành.", "hòan"],
    ["BÁO CÁOO", "CÁOO"],
  ])("finds out %s", (text, word) => {
    expect(spellingFaults(text)).toEqual([word]);
  });

  it("takes tones in the old place, capitals, names of files and options", () => {
    expect(
      spellingFaults("HÒA Thủy hủy khóa xóa hóa; quý, khỏe; tệp bang-diem.xlsx --unit Xã")
    ).toEqual([]);
  });
});

describe("the typing check", () => {
  it.each([
    ["Đạt  hai điểm.", "two spaces"],
    ["Đạt 99 % số điểm.", "a space before a mark"],
    ["Đạt , không thiếu.", "a space before a mark"],
    ["Đạt,không thiếu.", "no space behind a mark"],
    ["Đã xong.Hãy lưu tệp.", "no space behind a mark"],
    ["Nhóm ( số hóa).", "a space within brackets"],
    ["Nhóm (số hóa.", "brackets left open"],
    ["Dòng “số hóa.", "quotation marks left open"],
    ['Trang "Tổng hợp".', "straight quotation marks"],
    ["Đang đọc...", "three dots for one sign"],
    ["Nhóm một - nhóm hai", "a hyphen for a dash"],
    ["Thiếu 0.05 điểm.", "a decimal point"],
    ["Số hoá dữ liệu.", "a tone in the new place"],
    ["Tỉ lệ đúng hạn.", "i where we write y"],
    ["Xử lí hồ sơ.", "i where we write y"],
    ["Hồ sơ của của người dân.", "a word twice"],
    ["Dịch vụ công mức độ 4.", "a term of the past"],
    ["Điê\u0309m".normalize("NFD"), "not composed (NFC)"],
    ["Cập nhập hồ sơ.", "“cập nhập”, not “cập nhật”"],
  ])("finds out %s", (text, fault) => {
    expect(typingFaults(text)).toEqual([fault]);
  });

  it("takes right prose as it is", () => {
    expect(
      typingFaults("Quý I/2026 đạt 99,75% (19,95/20 điểm), thứ 17/114; “Số hóa hồ sơ”: đủ.")
    ).toEqual([]);
  });
});

test("texts are found in strings, templates and JSX, not in comments, names and English", () => {
  const source = `/** Chú thích */
    const điểm = "Đạt"; const b = \`thiếu \${điểm} điểm\`; const c = "English" + "Đủ " + (b ? "điểm" : e) + "số";
    const d = <p title="Mở">Đóng\n lại</p>;`;
  expect(codeTexts("a.tsx", source)).toEqual([
    "Đạt",
    "thiếu 0 điểm",
    "EnglishĐủ 0số",
    "điểm",
    "Mở",
    "Đóng lại",
  ]);
});

test("of Markdown the prose is read, of English prose its Vietnamese words", () => {
  const markdown =
    "# Kết quả\n\n```\nmã nguồn\n```\n- Đạt **100** `mã` điểm\n\n| Nhóm | Điểm số |\n\nThe report (báo cáo) of a unit says “điểm giữ nguyên”.";
  expect(markdownTexts(markdown)).toEqual([
    "Kết quả",
    "Đạt 100 0 điểm",
    "Nhóm",
    "Điểm số",
    "báo",
    "cáo",
    "điểm giữ nguyên",
  ]);
});

test("of XML the texts and values are read", () => {
  expect(xmlTexts('<a b="Điểm &amp; hạng"><!-- Bỏ -->Nhóm <c>Tổng\n số</c></a>')).toEqual([
    "Nhóm",
    "Tổng số",
    "Điểm & hạng",
  ]);
});

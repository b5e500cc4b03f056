import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeCellText, unescapeExcel, unescapeXml } from "./text";

test.each([
  ["a &lt;b&gt; &amp;amp; &quot;&apos;", "a <b> &amp; \"'"],
  ["&#273;&#x1EA1;", "đạ"],
  ["một\r\nhai\rba", "một\nhai\nba"],
  ["<![CDATA[a<&amp;]]>&lt;", "a<&amp;<"],
])("%s means %s", (source, text) => {
  expect(unescapeXml(source)).toBe(text);
});

test.each(["&unknown; x", "a & x"])("%s is no text of XML: the file is damaged", (source) => {
  expect(() => unescapeXml(source)).toThrow("hỏng");
});

test("every text comes back from a cell as it went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!/\p{Surrogate}/u.test(text));
      expect(unescapeExcel(unescapeXml(escapeCellText(text)))).toBe(text);
    })
  );
});

test("half a character becomes a mark, so that the file stays valid", () => {
  expect(escapeCellText("a\ud83d")).toBe("a\ufffd");
});

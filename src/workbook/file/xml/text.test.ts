import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeCellText, unescapeExcel, unescapeXml } from "./text";

test.each([
  ["a &lt;b&gt; &amp;amp; &quot;&apos;", "a <b> &amp; \"'"],
  ["&#273;&#x1EA1;", "đạ"],
  ["&unknown; & x", "&unknown; & x"],
  ["một\r\nhai\rba", "một\nhai\nba"],
  ["<![CDATA[a<&amp;]]>&lt;", "a<&amp;<"],
  ["&#x110000;", "&#x110000;"],
])("%s means %s", (source, text) => {
  expect(unescapeXml(source)).toBe(text);
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

import { describe, expect, it } from "vitest";

import type { Span } from "../../narrative/paragraph";
import { spansOf } from "./reworded";

const figure = (text: string, row: number): Span => ({
  kind: "figure",
  text,
  origin: { kind: "cell", cell: { sheet: "Tổng hợp", row, column: 2 } },
});
const original: readonly Span[] = [
  { kind: "words", text: "Đạt " },
  figure("97,36", 1),
  { kind: "words", text: " điểm, thiếu " },
  figure("2", 2),
  { kind: "words", text: " điểm." },
];
const figuresOf = (text: string): readonly string[] =>
  spansOf(text, original)
    .filter(({ kind }) => kind === "figure")
    .map((span) => span.text);

describe("a text in a person's own words", () => {
  it.each<[string, string, readonly string[]]>([
    ["keeps the figures that it kept", "Xã đạt 97,36 điểm; còn thiếu 2 điểm.", ["97,36", "2"]],
    ["has no source for a figure that was changed", "Xã đạt 97,4 điểm; thiếu 2 điểm.", ["2"]],
    [
      "does not find a figure inside another",
      "Năm 2026 đạt 97,36 điểm, thiếu 2,5 điểm.",
      ["97,36"],
    ],
    ["may drop every figure", "Kết quả tốt.", []],
  ])("%s", (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it("says exactly what was typed", () => {
    const text = "Xã đạt 97,36 điểm; còn thiếu 2 điểm.";
    expect(
      spansOf(text, original)
        .map((span) => span.text)
        .join("")
    ).toBe(text);
  });
});

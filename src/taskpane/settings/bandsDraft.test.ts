import { describe, expect, it } from "vitest";

import { hundredths } from "../../decision766/hundredths";
import { bandsFrom, draftOf } from "./bandsDraft";

describe("grade bands as typed", () => {
  it("are read with comma or point, and shown again as they were", () => {
    const bands = bandsFrom([
      { name: "Tốt", from: "90,5" },
      { name: " Khá ", from: "70.25" },
      { name: "Yếu", from: "0" },
    ]);
    expect(bands).toEqual([
      { name: "Tốt", from: hundredths(9050) },
      { name: "Khá", from: hundredths(7025) },
      { name: "Yếu", from: hundredths(0) },
    ]);
    expect(draftOf(bands ?? []).map(({ from }) => from)).toEqual(["90,5", "70,25", "0"]);
  });

  it.each([
    ["no name", [{ name: " ", from: "90" }]],
    ["no number", [{ name: "Tốt", from: "chín mươi" }]],
    ["more than a hundred", [{ name: "Tốt", from: "100,5" }]],
    ["a negative number", [{ name: "Tốt", from: "-1" }]],
    [
      "not going down",
      [
        { name: "Tốt", from: "80" },
        { name: "Khá", from: "80" },
      ],
    ],
    ["nothing at all", []],
  ])("are refused with %s", (_, drafts) => {
    expect(bandsFrom(drafts)).toBeNull();
  });
});

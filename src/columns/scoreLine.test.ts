import { describe, expect, it, test } from "vitest";
import { at } from "../../test/unit/decisions/boardsByHand";
import { gridFromValues } from "../cells/grid";
import type { Quantity } from "../scoring/assessment";
import { InputReader } from "./scoreLine";

const grid = gridFromValues("Điểm", [
  [1, "Nhóm", "Điểm", null],
  [2, "Số hóa", 20.5, ""],
  [3, "Hài lòng", "19,96", "chưa có"],
]);
/** Reads for the second row. */
const read = new InputReader(grid, 1);
const from = (address: string, sheet = "Điểm"): Quantity => ({
  value: 1800,
  origin: { kind: "cell", cell: at(address, sheet) },
  provisional: false,
});
const byRule: Quantity = {
  value: 1800,
  origin: { kind: "rule", rule: "decisionMaximum", cells: [at("C2")], edition: null },
  provisional: false,
};
const waiting = (address: string, sheet = "Điểm") =>
  ({ status: "absent", cell: at(address, sheet) }) as const;

describe("a figure of a row", () => {
  it("is the number in its cell", () => {
    expect(read.live(from("C2"))).toEqual({ kind: "cell", reference: "C2", now: 20.5 });
    expect(read.live(from("C2"), waiting("D2"))).toMatchObject({ reference: "C2" });
  });

  it("is fixed where it stands in another row", () => {
    expect(read.live(from("A1"))).toEqual({ kind: "cell", reference: "$A$1", now: 1 });
    expect(read.live(from("A3"))).toMatchObject({ reference: "$A$3" });
    expect(new InputReader(grid, 2).live(from("A3"))).toMatchObject({ reference: "A3" });
  });

  test.each<[string, Quantity]>([
    ["typed as text", from("C3")],
    ["on another sheet", from("C2", "Điểm T8")],
    ["that a rule gives", byRule],
  ])("%s is none: no formula could follow it", (_, quantity) => {
    expect(read.live(quantity)).toBeNull();
    expect(read.live(quantity, waiting("D2"))).toBeNull();
  });
});

describe("an empty cell", () => {
  test.each([
    ["D1", "$D$1"],
    ["D2", "D2"],
    ["K2", "K2"],
  ])("%s waits for its number", (address, reference) => {
    expect(read.live(null, waiting(address))).toEqual({ kind: "cell", reference, now: null });
  });

  it("is one of this sheet, that holds nothing at all", () => {
    expect(read.live(null, waiting("D3"))).toBeNull();
    expect(read.live(null, waiting("C2"))).toBeNull();
    expect(read.live(null, waiting("D2", "Điểm T8"))).toBeNull();
    expect(read.live(null, { status: "absent", cell: null })).toBeNull();
    expect(read.live(null)).toBeNull();
  });
});

describe("a maximum", () => {
  it("is the number in its cell, or the empty one that waits for it", () => {
    expect(read.maximum(from("C2"))).toEqual({ kind: "cell", reference: "C2", now: 20.5 });
    expect(read.maximum(null, waiting("D2"))).toEqual({
      ...{ kind: "cell", reference: "D2", now: null },
    });
  });

  it("is the Decision's number where no cell holds it as one", () => {
    const eighteen = { kind: "constant", now: 18 };
    expect(read.maximum(byRule)).toEqual(eighteen);
    expect(read.maximum(from("C3"))).toEqual(eighteen);
    expect(read.maximum(from("C2", "Điểm T8"))).toEqual(eighteen);
  });

  it("is none where nobody knows it", () => {
    expect(read.maximum(null)).toBeNull();
    expect(read.maximum(null, waiting("D3"))).toBeNull();
  });
});

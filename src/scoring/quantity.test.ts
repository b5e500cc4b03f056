import { expect, it } from "vitest";
import { at, given } from "../../test/unit/decisions/boardsByHand";
import { ABSENT } from "../sheet/scoreboard";
import { cellsOf, quantityOf, ruled } from "./quantity";

const printed = quantityOf(given(378, "D4"));
const draft = quantityOf({ status: "provisional", value: 46, cell: at("C4"), confidence: 1 });

it("a figure is its value and its cell, and as final as the sheet says", () => {
  expect(printed).toEqual({
    value: 378,
    origin: { kind: "cell", cell: at("D4") },
    provisional: false,
  });
  expect(draft).toMatchObject({ value: 46, provisional: true });
});

it("what is absent or does not apply is no quantity", () => {
  expect(quantityOf(ABSENT)).toBeNull();
  expect(quantityOf({ status: "notApplicable", cell: at("D4") })).toBeNull();
});

it("a value by a rule rests on the cells of all that it was made of", () => {
  const share = ruled(1217, "ratio", [draft, null, printed]);
  const loss = ruled(8783, "shortfall", [share], "2026");
  expect(cellsOf(loss.origin)).toEqual([at("C4"), at("D4")]);
  expect(loss.origin).toMatchObject({ kind: "rule", rule: "shortfall", edition: "2026" });
  expect(share.origin).toMatchObject({ edition: null, inputs: [draft, null, printed] });
});

it("a value is provisional as soon as one of its inputs is", () => {
  expect(ruled(1, "ratio", [printed, null]).provisional).toBe(false);
  expect(ruled(1, "ratio", [draft, printed]).provisional).toBe(true);
  expect(ruled(1, "ratio", [printed, draft]).provisional).toBe(true);
  expect(ruled(1, "ratio", []).provisional).toBe(false);
});

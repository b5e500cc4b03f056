import { expect, it } from "vitest";
import { memoised } from "./memo";

it("understands a label once, and forgets all when it knows too many", () => {
  const asked: string[] = [];
  const length = memoised((label) => {
    asked.push(label);
    return label.length;
  }, 2);
  expect(["Xã An", "Xã An", "Xã Ba", "Xã An"].map(length)).toEqual([5, 5, 5, 5]);
  expect(asked).toEqual(["Xã An", "Xã Ba"]);
  expect(["Xã Chí", "Xã Chí", "Xã An"].map(length)).toEqual([6, 6, 5]);
  expect(asked).toEqual(["Xã An", "Xã Ba", "Xã Chí", "Xã An"]);
});

import { expect, it } from "vitest";

import { hundredths } from "../../decision766/hundredths";
import { formatChange } from "./change";

it.each([
  [4, "+0,04"],
  [0, "0"],
  [-5, "−0,05"],
  [332_100, "+3.321"],
])("a movement of %i hundredths is shown as %s", (value, text) => {
  expect(formatChange(hundredths(value))).toBe(text);
});

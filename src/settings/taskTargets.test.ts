import { expect, it } from "vitest";

import { emptySettings, rowsOf, settingsFrom } from "./officeSettings";
import { targetIn, type TaskTarget } from "./taskTargets";

const target: TaskTarget = { code: "3.5a", from: 10, to: 12, of: 37 };
const key = "3.5a@UBND xã An Bình|2026-10-31";

it("a target is the same after it was kept in the settings sheet", () => {
  const rows = rowsOf({ ...emptySettings, targets: new Map([[key, target]]) });
  expect(rows.at(-1)).toEqual({
    caption: "Chỉ tiêu đã chọn",
    value: "10 → 12 / 37",
    key: `target:${key}`,
  });
  expect([...(settingsFrom(rows).targets ?? [])]).toEqual([[key, target]]);
});

it.each([
  ["an indicator that is none", "9.9@xã An Bình|2026-10-31", "10 → 12 / 37"],
  ["a value that somebody typed over", key, "mười hai"],
  ["an empty value", key, ""],
])("%s is passed over", (_, place, value) => {
  expect(targetIn(place, value)).toBeNull();
});

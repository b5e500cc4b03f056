import { expect, test } from "vitest";
import { kinds } from "./kinds";
import { measureFaults } from "./measure";

/** More by hand, and files that a person has saved: npm run faults -- 1200 1 */
test("one fault of any kind in the written file is found, and nothing in an untouched one", async () => {
  const { byKind, missed, alarms } = await measureFaults(8, 1, 1, { edited: false });
  const planted = [...byKind.values()].reduce((sum, count) => sum + count.planted, 0);
  expect(alarms).toEqual([]);
  expect(missed).toEqual([]);
  expect(planted).toBeGreaterThan(Object.keys(kinds).length * 0.85);
}, 120_000);

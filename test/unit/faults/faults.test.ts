import { expect, test } from "vitest";
import { kinds } from "./kinds";
import { measureFaults, type Saver } from "./measure";
import { savedByWord } from "./savedByWord";

const Word: Saver = (files, random) => files.map((bytes) => savedByWord(bytes, random));

/** More by hand, and files that LibreOffice has saved: npm run faults -- 1200 1 libreoffice */
test("one fault of any kind is found in the written file and where Word has saved it, nothing in an untouched one", async () => {
  const { byKind, missed, alarms } = await measureFaults(8, 1, 1, { Word });
  const planted = [...byKind.values()].reduce((sum, count) => sum + count.planted, 0);
  expect(alarms).toEqual([]);
  expect(missed).toEqual([]);
  expect(planted).toBeGreaterThan(Object.keys(kinds).length * 0.85);
}, 120_000);

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { missesOf, type WantedCase } from "./case";
import { notYetRight } from "./notYetRight";

const root = fileURLToPath(new URL("../../../cases/", import.meta.url));

/**
 * Sheets as offices keep them, each with its right reading in expected.json. A case of the list of those not yet
 * right must leave it when it comes right: then its test fails and says so.
 */
describe.each(["reading", "real", "safety", "sentences"])("%s", (folder) => {
  const wanted = JSON.parse(readFileSync(`${root}${folder}/expected.json`, "utf8")) as Readonly<
    Record<string, WantedCase>
  >;
  test.each(Object.entries(wanted).map(([file, want]) => ({ file, kind: want.kind, want })))(
    "$file: $kind",
    async ({ file, want }) => {
      const misses = await missesOf(`${root}${folder}/${file}`, want);
      if (notYetRight.has(`${folder}/${file}`))
        expect(misses, `${file} is read right now: take it off the list`).not.toEqual([]);
      else expect(misses).toEqual([]);
    }
  );
});

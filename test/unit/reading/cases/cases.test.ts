import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { missesOf, type WantedCase } from "./case";

const root = fileURLToPath(new URL("../../../cases/", import.meta.url));

/** Sheets as offices keep them, each with its right reading in expected.json. */
describe.each(["reading", "real", "safety", "sentences"])("%s", (folder) => {
  const wanted = JSON.parse(readFileSync(`${root}${folder}/expected.json`, "utf8")) as Readonly<
    Record<string, WantedCase>
  >;
  test.each(Object.entries(wanted).map(([file, want]) => ({ file, kind: want.kind, want })))(
    "$file: $kind",
    async ({ file, want }) => {
      expect(await missesOf(`${root}${folder}/${file}`, want)).toEqual([]);
    }
  );
});

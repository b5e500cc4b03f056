import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const paper = readFileSync("SECURITY.md", "utf8");
const [, promises = ""] = /## Promises\n\n([^]*?)\n\n## /.exec(paper) ?? [];
const rows = promises
  .split("\n")
  .slice(2)
  .map((row) => /^\| (?<promise>.+?) \| `(?<file>[^`]+)`: (?<title>.+) \|$/.exec(row)?.groups);

test("every promise names a test that is there", () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(row).toBeDefined();
    const { file = "", title = "" } = row ?? {};
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect([title, readFileSync(file, "utf8").includes(title)]).toEqual([title, true]);
  }
});

import { expect, test } from "vitest";
import { main } from "../../../src/cli/main";

/** What a call prints in a terminal of so many columns; null: into a file or another program. */
async function printed(columns: number | null, ...args: readonly string[]): Promise<string> {
  let told = "";
  const add = (text: string): void => void (told += text);
  await main(args, { out: add, err: add, ...(columns === null ? {} : { columns }) });
  return told;
}

const widest = (text: string): number =>
  Math.max(...text.split("\n").map((line) => [...line.normalize("NFC")].length));

const league = "assets/samples/cac-xa-quy-iii-2026.xlsx";
const ward = "assets/samples/phuong-quy-i-2026.xlsx";

test.each([
  ["help", ["help"]],
  ["a mistake", ["analyze", ward, "--force"]],
  ["an analysis", ["analyze", ward]],
  ["a league", ["analyze", league]],
  ["a target", ["target", league, "--rank", "1"]],
])("%s fits a terminal of 60 columns, and uses one of 90", async (_, args) => {
  const narrow = await printed(60, ...args);
  const wide = await printed(90, ...args);
  // A name of options that are one word cannot be broken.
  expect(widest(narrow)).toBeLessThanOrEqual(60);
  expect(widest(wide)).toBeLessThanOrEqual(90);
  expect(wide.split("\n").length).toBeLessThanOrEqual(narrow.split("\n").length);
  expect(narrow.replace(/\s+/g, " ").length).toBeGreaterThan(100);
});

test("another program gets every message of an error in one line, and JSON as it is", async () => {
  const told = await printed(null, "analyze", "khong-co.xlsx");
  expect(told.trimEnd().split("\n")).toHaveLength(1);
  const json = await printed(60, "analyze", ward, "--json");
  expect(JSON.parse(json)).toEqual(JSON.parse(await printed(null, "analyze", ward, "--json")));
});

test("the usage names every command", async () => {
  const usage = await printed(null, "--help");
  for (const name of ["analyze", "report", "proofread", "target", "new", "demo", "samples"]) {
    expect(usage).toContain(`score766 ${name} `);
  }
});

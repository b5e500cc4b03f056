import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { functionCatalogue } from "../../../src/functions/catalogue";
import { registerFunctions } from "../../../src/functions/register";
import { functionsMetadata } from "../../../webpack.config.js";
import { bootFunctions } from "../../host/bootFunctions";
import type { FunctionOutcome } from "../../host/customFunctions";
import { ExcelHost } from "../../host/ExcelHost";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { callFormula, type FunctionMetadata } from "./callFormula";
import { parseHelpPage } from "./helpPage";

const folder = "docs/ham";
const pages = readdirSync(folder)
  .filter((name) => /766\.md$/.test(name))
  .map((name) => [name.replace(".md", ""), `${folder}/${name}`] as const);
let host: ExcelHost;
let functions: readonly FunctionMetadata[];
const answers = new Map<string, readonly (readonly string[])[]>();

beforeAll(async () => {
  host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
  registerFunctions();
  const metadata = JSON.parse(await functionsMetadata()) as {
    readonly functions: readonly FunctionMetadata[];
  };
  functions = metadata.functions;
  // All at once: the library hands its answers over twice a second.
  const calls = pages.flatMap(([id, path]) => {
    const { examples, cells } = parseHelpPage(readFileSync(path, "utf8"));
    return examples.map(async ({ formula }) => {
      const outcome = await callFormula(host, functions, formula, cells);
      answers.set(`${id} ${formula}`, shownOutcome(outcome));
    });
  });
  await Promise.all(calls);
});

describe("the help pages", () => {
  it("are there for every function", () => {
    expect(pages.map(([id]) => id).sort()).toEqual(Object.keys(functionCatalogue).sort());
  });

  it.each(pages)("%s explains the parameters as Excel does", (id, path) => {
    const page = parseHelpPage(readFileSync(path, "utf8"));
    const known = functions.find((each) => each.id === id);
    expect(page.title).toBe(id);
    expect(page.parameters).toEqual(
      known?.parameters.map(({ name, description, optional }) => [
        optional === true ? `[${name}]` : name,
        description,
      ])
    );
  });

  it.each(pages)("%s shows what Excel's own library answers", (id, path) => {
    const markdown = readFileSync(path, "utf8");
    const page = parseHelpPage(markdown);
    expect(page.examples.length).toBeGreaterThanOrEqual(1);
    const lines = markdown.split("\n");
    for (const example of page.examples.toReversed()) {
      expect(example.formula.startsWith(`=${id}(`)).toBe(true);
      const shown = answers.get(`${id} ${example.formula}`) ?? [];
      if (process.env["UPDATE_GOLDEN"] === "1") {
        lines.splice(example.lines[0], example.lines[1] - example.lines[0], ...asMarkdown(shown));
      } else expect(example.shown, example.formula).toEqual(shown);
    }
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, lines.join("\n"));
  });
});

function shownOutcome(outcome: FunctionOutcome): readonly (readonly string[])[] {
  if (!outcome.ok) {
    return [[outcome.errorCode === 1 ? "#N/A" : "#VALUE!", String(outcome.message)]];
  }
  const rows = outcome.value as readonly (readonly unknown[])[];
  return rows.map((row) => row.map(shownValue));
}

function shownValue(value: unknown): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return String(value);
}

/** A block is a table headed by its first row, one column a list. */
function asMarkdown(rows: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = rows;
  const [start = ""] = first;
  if (rows.length === 1 && start.startsWith("#")) return [`\`${start}\` – ${first[1] ?? ""}`];
  if (rows.length === 1) return [`\`${start}\``];
  if (first.length === 1) return rows.map(([text = ""], index) => `${index + 1}. ${text}`);
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return [line(first), line(first.map(() => "---")), ...rows.slice(1).map(line)];
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

interface Named {
  readonly file: string;
  readonly title: string;
}

const paper = readFileSync("SECURITY.md", "utf8");

function sectionOf(heading: string): readonly string[] {
  const [, behind = ""] = paper.split(`${heading}\n\n`);
  const [section = ""] = behind.split(/\n\n#/u);
  return section.split("\n");
}

const promises = sectionOf("## Promises")
  .slice(2)
  .map((row) => /^\| (?<promise>.+?) \| `(?<file>[^`]+)`: (?<title>.+) \|$/u.exec(row)?.groups);
const general = sectionOf("### Tests of no single promise")
  .filter((line) => line.startsWith("- "))
  .map((line) => /^- `(?<file>[^`]+)`: (?<title>.+)$/u.exec(line)?.groups);
const named = [...promises, ...general].map((groups): Named | null =>
  groups?.["file"] === undefined || groups["title"] === undefined
    ? null
    : { file: groups["file"], title: groups["title"] }
);

/** The titles under which a source declares tests, cases of `each` included: what a comment or a text says is none. */
function titlesOf(source: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && declares(node.expression)) {
      const [title, body] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title) && body !== undefined)
        titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest));
  return titles;
}

/** `test`, `it`, and what hangs on them: `test.each(…)`, `test.skipIf(…)`. */
function declares(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "test" || callee.text === "it";
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee))
    return declares(callee.expression);
  return false;
}

const titlesIn = (file: string): readonly string[] =>
  existsSync(file) ? titlesOf(readFileSync(file, "utf8")) : [];

/** Files all of whose tests are about safety. */
const ofSafety = [
  ...readdirSync("test/unit/security")
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `test/unit/security/${name}`),
  "test/pages/privacy.test.ts",
  "test/pages/bundles.test.ts",
  "test/unit/file/hostile.test.ts",
  "test/unit/file/damagedXml.test.ts",
  "test/unit/file/danglingStyles.test.ts",
  "test/unit/cli/terminal.test.ts",
  "test/unit/cli/outputFolder.test.ts",
];

test("every promise names a test that is there", () => {
  expect(promises.length).toBeGreaterThan(15);
  expect(general.length).toBeGreaterThan(5);
  expect(named).not.toContain(null);
  expect(
    named.filter((each) => each !== null && !titlesIn(each.file).includes(each.title))
  ).toEqual([]);
});

test("every test of these files keeps a promise, or is named as keeping none", () => {
  const known = new Set(named.map((each) => `${each?.file ?? ""}: ${each?.title ?? ""}`));
  const declared = ofSafety.flatMap((file) => titlesIn(file).map((title) => `${file}: ${title}`));
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter((each) => !known.has(each))).toEqual([]);
});

test("a title counts where a test has it, not where something speaks of it", () => {
  expect(
    titlesOf(`
      // test("in a comment", () => {});
      const text = 'test("in a text", () => {})';
      describe("around", () => { it.each([1])("of many cases", () => {}); });
      test.skipIf(isOld)("skipped at times", async () => {}, 60_000);
    `)
  ).toEqual(["of many cases", "skipped at times"]);
});

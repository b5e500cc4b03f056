import path from "node:path";
import { ESLint } from "eslint";
import { beforeAll, expect, test } from "vitest";

const eslint = new ESLint({ cwd: path.resolve(".") });

/** What the lint says of an import in a file that would stand there. */
async function told(file: string, imported: string): Promise<readonly string[]> {
  const code = `import * as it from "${imported}";\nexport default it;\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "@typescript-eslint/no-restricted-imports")
    .map(({ message }) => message);
}

// The first file has the lint read the whole project.
beforeAll(async () => {
  await told("src/index.ts", "./chain/soundDocx");
}, 240_000);

test.each([
  ["src/taskpane/report/saveWord.ts", "../../report/word/reportToDocx"],
  ["src/cli/report.ts", "../report/word/reportToDocx"],
  ["src/index.ts", "./report/word/reportToDocx"],
])("%s may not give out a Word file that nobody read back", async (file, imported) => {
  expect((await told(file, imported)).join()).toContain("src/chain/soundDocx alone");
});

test.each([
  ["src/chain/soundDocx.ts", "../report/word/reportToDocx"],
  ["src/chain/draft/ownReport.ts", "../../report/word/reportToDocx"],
])("%s may make one", async (file, imported) => {
  expect(await told(file, imported)).toEqual([]);
});

test("a door may not compose a text of its own", async () => {
  const messages = await told("src/cli/report.ts", "../report/composeReport");
  expect(messages.join()).toContain("src/chain/compose alone");
});

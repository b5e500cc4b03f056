import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/*
 * The papers name every script, and no script that is not there. npm's own hooks are named by nobody.
 */
const papers = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/trien-khai.md"];
const hooks = new Set(["prepack"]);

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** "npm run typecheck`, `lint`" in a table names two. */
function namedIn(text: string): readonly string[] {
  const bare = [...text.matchAll(/\bnpm (?:run )?(?:--silent )?(test|start|stop)\b(?!:)/g)];
  const run = [...text.matchAll(/\bnpm run (?:--silent )?([a-z0-9][a-z0-9:-]*)/g)];
  const beside = text
    .split("\n")
    .filter((line) => line.startsWith("| `npm run "))
    .flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`([a-z][a-z0-9:-]*)`/g)]);
  return [...bare, ...run, ...beside].map(([, name = ""]) => name);
}

const named = new Set(papers.flatMap((paper) => namedIn(readFileSync(paper, "utf8"))));

it("every script that a paper names is there", () => {
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
});

it("every script is named in a paper", () => {
  expect(Object.keys(scripts).filter((name) => !named.has(name) && !hooks.has(name))).toEqual([]);
});

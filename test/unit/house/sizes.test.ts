import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { sizeConfig } from "../../../lint/sizes.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));

type Sizes = Record<string, { complexity?: number; lines?: number }>;

/** The greatest complexity and length of a function over the limits, file by file. */
async function measured(): Promise<Sizes> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: sizeConfig });
  const sizes: Sizes = {};
  for (const { filePath, messages } of await eslint.lintFiles(["src/**/*.{ts,tsx}"]))
    for (const { ruleId, message } of messages) {
      const kind = ruleId === "complexity" ? "complexity" : "lines";
      const size = /complexity of (\d+)|too many lines \((\d+)\)/u.exec(message);
      if (size === null) continue;
      const own = (sizes[relative(root, filePath)] ??= {});
      own[kind] = Math.max(own[kind] ?? 0, Number(size[1] ?? size[2]));
    }
  return sizes;
}

test("functions over the limits are those of the list, which only shrinks", async () => {
  const listed = JSON.parse(readFileSync(`${root}lint/exceptions.json`, "utf8")) as Sizes;
  const found = await measured();
  const over = (has: Sizes, than: Sizes) =>
    Object.entries(has).flatMap(([file, own]) =>
      (["complexity", "lines"] as const)
        .filter((kind) => (own[kind] ?? 0) > (than[file]?.[kind] ?? 0))
        .map((kind) => `${file}: ${kind} ${own[kind] ?? 0}`)
    );
  expect(over(found, listed), "to be made smaller, not listed").toEqual([]);
  const still: Sizes = Object.fromEntries(
    Object.entries(listed).map(([file, own]) => [
      file,
      Object.fromEntries(Object.keys(own).map((kind) => [kind, 1])),
    ])
  );
  expect(over(still, found), "within the limits now: take it off the list").toEqual([]);
}, 240_000);

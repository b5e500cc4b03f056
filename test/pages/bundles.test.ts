import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";

import { singlePage } from "../../packaging/single.mjs";
import { builtPages } from "./builtPages";

/** Hosts whose names stand in what browsers get, and why; none of them is ever asked but Microsoft's library. */
const known: readonly (readonly [host: RegExp, why: string])[] = [
  [/^(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.(?:oclc\.)?org|www\.w3\.org)$/, "namespaces of file formats"],
  [/^appsforoffice\.microsoft\.com$/, "Microsoft's library, fetched in Excel alone"],
  [/^(?:react\.dev|fb\.me|aka\.ms|go\.microsoft\.com|answers\.microsoft\.com|www\.apache\.org|developer\.mozilla\.org|github\.com|bit\.ly|dom\.spec\.whatwg\.org)$/, "in messages of libraries to programmers"],
  [/\.gov\.vn$|^(?:vietjack\.me|baocaotaichinh\.vn|baolamdong\.vn)$/, "where the Decision's values were found"],
  [/^localhost$|example/, "addresses of examples"],
]; // prettier-ignore

async function delivered(): Promise<readonly (readonly [name: string, text: string])[]> {
  const names = (await readdir(builtPages)).filter((name) => /\.(?:js|html|json)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(builtPages, name), "utf8")] as const)
  );
  return [...files, ["score766.html", (await singlePage()).page]];
}

describe("what browsers get", () => {
  it("names no foreign address, makes no code from text, and asks for nothing by itself", async () => {
    const files = await delivered();
    expect(files.length).toBeGreaterThan(5);
    const foreign = files.flatMap(([name, text]) =>
      [...text.matchAll(/https?:\/\/([\w.-]+)/g)].flatMap(([, host = ""]) =>
        known.some(([pattern]) => pattern.test(host)) ? [] : [`${name}: ${host}`]
      )
    );
    expect([...new Set(foreign)]).toEqual([]);
    for (const [name, text] of files) {
      expect([name, /\beval\(/.test(text)]).toEqual([name, false]);
      // webpack looks for the global object so, where globalThis is missing; the policy forbids it.
      const made = [...text.matchAll(/new Function\(([^)]*)\)/g)].map(([, source]) => source);
      expect([name, made.filter((source) => !/^["']return this["']$/.test(source ?? ""))]).toEqual([
        name,
        [],
      ]);
      expect([name, /XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon/.test(text)]).toEqual([
        name,
        false,
      ]);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lock.packages).filter(([name]) => name !== "");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:tsx?|m?js|html)$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join("src", name), "utf8") }));

/** The packages that the sources import, and those that these need: they go into what people get. */
const delivered = ((): ReadonlyMap<string, Locked> => {
  const found = new Map<string, Locked>();
  const take = (name: string): void => {
    const locked = lock.packages[`node_modules/${name}`];
    if (locked === undefined || found.has(name)) return;
    found.set(name, locked);
    Object.keys(locked.dependencies ?? {}).forEach(take);
  };
  // Samples and the start from the sources are for the makers of the program.
  for (const { text } of sources.filter((each) => !/samples|launch\.mjs/.test(each.name)))
    for (const [, name = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"((?:@[\w.-]+\/)?[\w.-]+)/g))
      if (!name.startsWith(".") && !name.startsWith("node:")) take(name);
  return found;
})();

/** Licences under which anybody may hand the program on. */
const free = new Set(["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "MIT-0", "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)"]); // prettier-ignore

test("every package that is delivered states a free licence and runs nothing when installed", () => {
  const packages = [...delivered];
  expect(packages.length).toBeGreaterThan(50);
  expect(
    packages.filter(([, { license }]) => !free.has(license ?? "")).map(([name]) => name)
  ).toEqual([]);
  expect(packages.filter(([, each]) => each.hasInstallScript === true)).toEqual([]);
});

test("every package is pinned by its checksum, and no version is a range", () => {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(installed.filter(([name, each]) => name.startsWith("node_modules/") && !("integrity" in each))).toEqual([]); // prettier-ignore
});

/** Names of places that are never asked: namespaces of file formats. */
const namespaces =
  /^https?:\/\/(?:schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|purl\.(?:oclc\.)?org|www\.w3\.org|relationships\.|localhost)/;

/** Who asks the server of the pages, about the program itself; neither is given a workbook. */
const asking = new Set([
  // The page by which administrators check their server.
  "taskpane/deployment/main.ts",
  // An open pane: which version the server hands out.
  "taskpane/deployment/serverVersion.ts",
  // The common configuration of the office, before any workbook is read.
  "taskpane/central/centralSource.ts",
]);

test.each([
  ["code made from text", /\beval\s*\(|new\s+Function\b|setTimeout\(\s*["'`]/],
  [
    "markup made from text",
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
  ],
  ["a request", /\bfetch\s*\((?!\))|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/],
  [
    "another program or the network",
    /from "node:(?:https?|http2|net|tls|dgram|dns|child_process|cluster|vm|worker_threads)/,
  ],
  ["a cookie or a database of the browser", /document\.cookie|indexedDB|caches\.open/],
])("no source holds %s", (_, pattern) => {
  expect(sources.length).toBeGreaterThan(200);
  const working = sources.filter(({ name }) => !asking.has(name.replaceAll(path.sep, "/")));
  expect(working.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
});

test("no source names an address but the server of the pages, Microsoft's library and the law", () => {
  const known = /^https:\/\/(?:appsforoffice\.microsoft\.com|support\.microsoft\.com|[\w.-]+\.gov\.vn|[\w.-]*example[\w.-]*|github\.com)/; // prettier-ignore
  // Where the Decision's values were found is cited there, for people to read.
  const cited = path.join("decision766", "sources.ts");
  const foreign = sources.flatMap(({ name, text }) =>
    name === cited
      ? []
      : [...text.matchAll(/https?:\/\/[^\s"'`<>)\\]+/g)].flatMap(([address]) =>
          namespaces.test(address) || known.test(address) ? [] : [`${name}: ${address}`]
        )
  );
  expect(foreign).toEqual([]);
});

/** Every way in which a page may keep something, and the sources that use it. */
test.each<readonly [string, RegExp, readonly string[]]>([
  [
    "local or session storage: light or dark, and the language, alone",
    /localStorage|sessionStorage/,
    ["taskpane/shell/keptChoice.ts", "taskpane/start/firstBytes.js"],
  ],
  [
    "caches: the page's own files and the office's defaults",
    /workbox-|CacheStorage|(?<![.\w])caches(?:\.|\[)|cacheName/,
    ["taskpane/offline/serviceWorker.ts"],
  ],
  ["cookies or databases", /document\.cookie|indexedDB|IDBFactory|openDatabase/, []],
  ["files of the browser", /showSaveFilePicker|getDirectory\(|storage\.persist/, []],
  [
    "what Office keeps for a person or in a document beside its sheets",
    /roamingSettings|customXmlParts|partitionKey|OfficeRuntime\.storage/,
    [],
  ],
])("the browser keeps nothing more: %s", (_, pattern, allowed) => {
  const storing = sources.filter(({ text }) => pattern.test(text));
  expect(storing.map(({ name }) => name.replaceAll(path.sep, "/"))).toEqual(allowed);
});

// @vitest-environment jsdom
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { addresses, parseManifest } from "./manifestText";

const text = await readFile("manifest.xml", "utf8");
const manifest = parseManifest(text);
const resid = (element: Element): string => element.getAttribute("resid") ?? "";

const lists = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
function resources(list: (typeof lists)[number]): readonly Element[] {
  return [...manifest.one(list).children];
}
const idsOf = (list: (typeof lists)[number]): readonly string[] =>
  resources(list).map((element) => element.getAttribute("id") ?? "");

describe("the manifest", () => {
  it("keeps its id for ever: installed add-ins are known by it", () => {
    expect(manifest.one("Id").textContent).toBe("6b1f4f0e-7662-4c0a-9a3d-2f5e8c9d1766");
  });

  it("has the version of the package", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    expect(manifest.one("Version").textContent).toBe(`${version}.0`);
  });

  it("names one address alone, encrypted", () => {
    const origins = addresses(text).map((address) => new URL(address).origin);
    expect([...new Set(origins)]).toEqual(["https://localhost:3000"]);
  });

  it.each([
    ["Images", ["Image"]],
    ["Urls", ["SourceLocation", "FunctionFile", "Runtime", "LearnMoreUrl"]],
    ["ShortStrings", ["Label", "Title"]],
    ["LongStrings", ["Description"]],
  ] as const)("defines in %s exactly what is used of it", (list, users) => {
    const used = users
      .flatMap((name) => manifest.all(name))
      .map(resid)
      .filter((id) => id !== "");
    expect([...new Set(used)].sort()).toEqual([...idsOf(list)].sort());
  });

  it("gives no two resources, controls or groups the same id", () => {
    const ids = [
      ...lists.flatMap(idsOf),
      ...["Control", "Group", "Item"]
        .flatMap((name) => manifest.all(name))
        .map((element) => element.getAttribute("id") ?? ""),
    ];
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("gives every icon in 16, 32 and 80 pixels, and the pictures have those sizes", async () => {
    for (const icon of manifest.all("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(["16", "32", "80"]);
    }
    const declared = new Map(
      resources("Images").map((image) => [
        image.getAttribute("id") ?? "",
        image.getAttribute("DefaultValue") ?? "",
      ])
    );
    for (const image of manifest.all("Image").filter((each) => each.hasAttribute("size"))) {
      const path = new URL(declared.get(resid(image)) ?? "").pathname.slice(1);
      expect(await pngSize(path)).toEqual([
        Number(image.getAttribute("size")),
        Number(image.getAttribute("size")),
      ]);
    }
    expect(await pngSize("assets/icon-32.png")).toEqual([32, 32]);
    expect(await pngSize("assets/icon-64.png")).toEqual([64, 64]);
    expect(manifest.one("IconUrl").getAttribute("DefaultValue")).toMatch(/icon-32\.png$/);
    expect(manifest.one("HighResolutionIconUrl").getAttribute("DefaultValue")).toMatch(
      /icon-64\.png$/
    );
  });

  it("leads for help to the guide on the server that holds the pages", () => {
    const guide = "https://localhost:3000/huong-dan.html";
    expect(manifest.one("SupportUrl").getAttribute("DefaultValue")).toBe(guide);
    const { children } = manifest.one("GetStarted");
    const named = new Map(
      lists
        .flatMap(resources)
        .map((each) => [each.getAttribute("id") ?? "", each.getAttribute("DefaultValue") ?? ""])
    );
    const [title = "", text = "", learn] = [...children].map((each) => named.get(resid(each)));
    expect(learn).toBe(guide);
    // What Excel shows whole.
    expect([title.length < 125, text.length < 250]).toEqual([true, true]);
  });

  it("runs everything in one long-lived page", () => {
    const runtime = manifest.one("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const page = resid(runtime);
    expect(resid(manifest.one("FunctionFile"))).toBe(page);
    for (const name of ["Script", "Page"]) {
      expect(resid(manifest.one(name).children[0] ?? runtime)).toBe(page);
    }
    const panes = manifest
      .all("Action")
      .flatMap((action) => [...action.getElementsByTagName("SourceLocation")]);
    expect(panes.map(resid)).toEqual([page]);
  });

  it("asks for the shared runtime, in Excel alone, and for no more rights than it uses", () => {
    const sets = manifest
      .all("Set")
      .map((set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`);
    expect(new Set(sets)).toEqual(new Set(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]));
    expect(
      manifest.all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))
    ).toEqual(["Workbook", "Workbook"]);
    expect(manifest.one("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("lets people type the functions without a prefix", () => {
    expect(manifest.all("Namespace")).toEqual([]);
  });

  it("says every visible string in Vietnamese and in English, in composed letters", () => {
    expect(manifest.one("DefaultLocale").textContent).toBe("vi-VN");
    const visible = [
      manifest.one("DisplayName"),
      ...resources("ShortStrings"),
      ...resources("LongStrings"),
    ];
    for (const string of visible) {
      expect([...string.children].map((each) => each.getAttribute("Locale"))).toEqual(["en-US"]);
    }
    expect(text).toBe(text.normalize("NFC"));
  });
});

async function pngSize(path: string): Promise<readonly number[]> {
  const bytes = await readFile(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

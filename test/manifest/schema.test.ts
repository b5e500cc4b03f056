import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";

async function faultsOf(manifest: string): Promise<readonly string[]> {
  const [main, overrides, basic] = await Promise.all(
    ["addin", "overrides", "basic"].map((name) => readFile(`test/manifest/${name}.xsd`, "utf8"))
  );
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [{ fileName: "addin.xsd", contents: main ?? "" }],
    preload: [
      { fileName: "overrides.xsd", contents: overrides ?? "" },
      { fileName: "basic.xsd", contents: basic ?? "" },
    ],
  });
  return errors.map(({ message }) => message);
}

describe("the manifest against the schema", () => {
  it("is valid", async () => {
    expect(await faultsOf(await readFile("manifest.xml", "utf8"))).toEqual([]);
  });

  it.each([
    ["an id that is no GUID", /<Id>6b1f4f0e/, "<Id>x"],
    ["a version of three numbers", "<Version>0.1.0.0<", "<Version>0.1.0<"],
    ["an unknown permission", "ReadWriteDocument", "Everything"],
    ["an unknown lifetime", 'lifetime="long"', 'lifetime="forever"'],
    ["a button without its explanation", /<Supertip>[^]*?<\/Supertip>/, ""],
    ["a button without its icon", /<Icon>[^]*?<\/Icon>/, ""],
    [
      "functions after the ribbon",
      /(<AllFormFactors>[^]*<\/AllFormFactors>)([^]*<\/DesktopFormFactor>)/,
      "$2$1",
    ],
    [
      "an address without encryption",
      '"https://localhost:3000/taskpane.html"',
      '"http://localhost:3000/taskpane.html"',
    ],
    [
      "shortcuts before the ribbon",
      /(<VersionOverrides [^]*<\/VersionOverrides>)\s*(<ExtendedOverrides[^>]*>)/,
      "$2$1",
    ],
    [
      "shortcuts without encryption",
      'Url="https://localhost:3000/shortcuts',
      'Url="http://localhost:3000/shortcuts',
    ],
    ["a string in one language", /<bt:Override[^>]*Open the pane[^>]*>/, ""],
    ["a name of more than 32 letters", 'id="Icon.16"', `id="${"i".repeat(33)}"`],
    [
      "a label that is too long",
      'DefaultValue="Chèn báo cáo"',
      `DefaultValue="${"d".repeat(126)}"`,
    ],
  ])("would not be valid with %s", async (_, from, to) => {
    const manifest = await readFile("manifest.xml", "utf8");
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(await faultsOf(broken)).not.toEqual([]);
  });
});

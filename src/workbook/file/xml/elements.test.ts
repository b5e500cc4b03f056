import { describe, expect, test } from "vitest";
import { childElements, rootElement, sourceOf } from "./elements";
import { insertInOrder, insertInto } from "./insert";
import { attributes, tags } from "./tags";

describe("elements", () => {
  const xml = '<?xml version="1.0"?><!-- <a> --><x:r a=">"><x:b c=\'"\'/><d><e/></d></x:r>';

  test("are found with their places, whatever stands in quotes and comments", () => {
    const { root, children } = rootElement(xml);
    expect(root).toMatchObject({ name: "r", qualified: "x:r" });
    expect(children.map((child) => sourceOf(xml, child))).toEqual(["<x:b c='\"'/>", "<d><e/></d>"]);
    expect(children.flatMap((child) => childElements(xml, child)).map(({ name }) => name)).toEqual([
      "e",
    ]);
  });

  test("tell their attributes by name without prefix", () => {
    const source = '<sheet name=\'Tổng &amp; hợp\' xmlns:id="x" r:id = "rId1"/>';
    const [tag] = [...tags(source)];
    expect(tag && [...attributes(source, tag)]).toEqual([
      ["name", "Tổng & hợp"],
      ["id", "rId1"],
    ]);
  });
});

describe("new elements", () => {
  const make = (prefix: string): string => `<${prefix}n/>`;

  test.each([
    ["<r></r>", "<r><n/></r>"],
    ["<r/>", "<r><n/></r>"],
    ["<x:r><x:a/></x:r>", "<x:r><x:a/><x:n/></x:r>"],
  ])("go to the end of %s", (xml, expected) => {
    expect(insertInto(xml, make)).toBe(expected);
  });

  test.each([
    ["<r><a/><z/></r>", "<r><a/><n/><z/></r>"],
    ["<r><z/></r>", "<r><n/><z/></r>"],
    ["<r><a/><n/></r>", "<r><a/><n/><n/></r>"],
    ["<r/>", "<r><n/></r>"],
    ["<r><other/><a/></r>", "<r><other/><a/><n/></r>"],
  ])("go where the schema wants them in %s", (xml, expected) => {
    expect(insertInOrder(xml, "n", ["a", "n", "z"], make)).toBe(expected);
  });
});

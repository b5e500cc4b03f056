import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groups } from "../../decision766/groups";
import { indicators } from "../../decision766/indicators";
import { foldPlain } from "../text/fold";
import { matchGroup } from "../text/groupName";
import { couldName, couldScore } from "./glance";

const names = [
  ...groups.flatMap(({ name, code, shortName, nameVariants }) => [
    name,
    code,
    shortName,
    ...nameVariants,
  ]),
  ...indicators.flatMap(({ name, shortName, nameVariants }) => [name, shortName, ...nameVariants]),
];

describe("the first glance at a text", () => {
  it.each(names)("lets no known name out: %s", (name) => {
    expect(couldName(foldPlain(name))).toBe(true);
    expect(couldScore(name)).toBe(true);
    expect(couldScore(`1. ${name.toLocaleUpperCase("vi")} (20đ)`)).toBe(true);
  });

  it("lets no name out that a slip of one letter leaves readable", () => {
    const slips = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.constantFrom("k", "x", ""));
    fc.assert(
      fc.property(slips, ([name, at, by]) => {
        const plain = foldPlain(name);
        const place = at % plain.length;
        // A letter typed for the space between two words hides both.
        fc.pre(plain[place] !== " ");
        const typed = plain.slice(0, place) + by + plain.slice(place + 1);
        fc.pre((matchGroup(typed)[0]?.confidence ?? 0) >= 0.7);
        expect(couldName(typed)).toBe(true);
      })
    );
  });

  it("knows two words run together, and looks at no long text", () => {
    expect(couldName("sohoa hoso")).toBe(true);
    const long = (length: number) => "Số hóa hồ sơ ".padEnd(length, "x");
    expect([long(300), long(301)].map(couldScore)).toEqual([true, false]);
  });

  it.each(["Nguyễn Văn An", "Ngày nhận", "Cấp bách", "Nộp ngân sách"])(
    "passes over what names nothing: %s",
    (text) => {
      expect(couldScore(text)).toBe(false);
    }
  );
});

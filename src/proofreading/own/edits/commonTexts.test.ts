import { expect, test } from "vitest";
import { commonTexts } from "./commonTexts";

const texts = (line: string): readonly string[] => line.split("");

test.each([
  ["nothing is shared", "abc", "xyz", []],
  ["one was struck out", "abc", "ac", ["00", "21"]],
  ["one was put in", "ac", "abc", ["00", "12"]],
  ["two changed places", "acbd", "abcd", ["00", "21", "33"]],
  ["the same text stands twice", "aabb", "abab", ["00", "21", "33"]],
])("%s", (_, mine, theirs, common) => {
  expect(commonTexts(texts(mine), texts(theirs)).map((pair) => pair.join(""))).toEqual(common);
});

test("long lists are cut where a text stands once in both", () => {
  const mine = Array.from({ length: 6000 }, (_, at) => `line ${String(at)}`);
  const theirs = [...mine.slice(0, 3000), "between", ...mine.slice(3000)];
  const changed = ["first", ...mine.slice(1, -1), "last"];
  expect(commonTexts(changed, theirs)).toHaveLength(5998);
});

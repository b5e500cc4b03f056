import { afterAll, beforeAll, expect, test } from "vitest";

import { giveYoungFeatures, youngNames } from "./youngFeatures";

const owners = [Array.prototype, AbortSignal.prototype];
const kept = new Map<string, PropertyDescriptor>();

/** An engine of five years ago. */
beforeAll(() => {
  for (const owner of owners) {
    for (const name of youngNames) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own === undefined) continue;
      kept.set(name, own);
      Reflect.deleteProperty(owner, name);
    }
  }
});
afterAll(() => {
  for (const [name, own] of kept) {
    Object.defineProperty(name === "throwIfAborted" ? owners[1] : owners[0], name, own);
  }
});

test("an older engine is given what the program uses, and nothing twice", () => {
  expect(giveYoungFeatures()).toEqual(youngNames);
  expect(giveYoungFeatures()).toEqual([]);
  expect([3, 5, 4].findLast((each) => each > 3)).toBe(4);
  expect([3, 5, 4].findLastIndex((each) => each > 4)).toBe(1);
  expect([3].findLast((each) => each > 4)).toBeUndefined();
  expect([3].findLastIndex((each) => each > 4)).toBe(-1);
  const mixed = [3, 5, 4];
  expect(mixed.toSorted((a, b) => a - b)).toEqual([3, 4, 5]);
  expect(mixed).toEqual([3, 5, 4]);
  const stopped = new AbortController();
  stopped.signal.throwIfAborted();
  stopped.abort();
  expect(() => {
    stopped.signal.throwIfAborted();
  }).toThrow(DOMException);
});

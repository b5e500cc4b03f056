import { afterEach, expect, it } from "vitest";
import { KeptCaches } from "../../mutate/keptCaches";

const outer = { keptMap: globalThis.keptMap, keptWeakMap: globalThis.keptWeakMap };
afterEach(() => {
  Object.assign(globalThis, outer);
});

it("forgets what runs left behind, not what modules made when they were read", () => {
  const caches = new KeptCaches();
  caches.install();
  const map = globalThis.keptMap?.();
  const weak = globalThis.keptWeakMap?.();
  const key = {};
  map?.set("made", 1);
  caches.settle();
  map?.set("run", 2);
  weak?.set(key, 3);
  expect([weak?.get(key), weak?.has(key)]).toEqual([3, true]);
  caches.forget();
  expect([...(map ?? [])]).toEqual([["made", 1]]);
  expect([weak?.get(key), weak?.has(key)]).toEqual([undefined, false]);
});

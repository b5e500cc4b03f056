import { Script } from "node:vm";
import { transformSync } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findMutants } from "../../mutate/findMutants";
import { Endless, Switchboard } from "../../mutate/switchboard";
import { switchMutants } from "../../mutate/switchMutants";

const outer = { mutantOn: globalThis.mutantOn, loopTurn: globalThis.loopTurn };
let board = new Switchboard();
beforeEach(() => {
  board = new Switchboard();
  board.install();
});
afterEach(() => {
  Object.assign(globalThis, outer);
});

const plenty = { turns: 1000, ms: 10_000 };

/** Compiles a body with all its mutants inside; the answer runs it with one of them on, or with none. */
function switchedBody(body: string): (id?: number) => unknown {
  const source = `function body() { ${body} }`;
  const numbered = findMutants("a.ts", source).map((mutant, id) => ({ id, mutant }));
  const switched = switchMutants("a.ts", source, numbered);
  const { code } = transformSync(switched, { loader: "ts" });
  const made = new Script(`${code}; body();`);
  return (id) => {
    if (id === undefined) board.turnOff();
    else board.turnOn(id, plenty);
    const answer: unknown = made.runInThisContext();
    board.turnOff();
    return answer;
  };
}

/** What each mutant alone makes of a body, by the text of the change. */
function answersOf(body: string): Record<string, unknown> {
  const source = `function body() { ${body} }`;
  const run = switchedBody(body);
  return Object.fromEntries(
    findMutants("a.ts", source).map(({ start, end, replacement }, id) => [
      `${source.slice(start, end)} → ${replacement}`,
      run(id),
    ])
  );
}

it("gives each mutant's answer, and the plain one while none is on", () => {
  const body = "return [1, 2, 3].find((each) => each > 1) === 2 && !false;";
  expect(switchedBody(body)()).toBe(true);
  expect(answersOf("return 2 < 2;")).toEqual({ "< → <=": true, "2 → 3": true });
  expect(answersOf("return [4, 5].find((each) => each >= 4);")).toEqual({
    "4 → 5": 5,
    "5 → 6": 4,
    "find → findLast": 5,
    ">= → >": 5,
  });
});

it("divides no whole number by nothing to see whether a mutant matters", () => {
  expect(switchedBody("const nothing = BigInt(0); return BigInt(2) * nothing;")()).toBe(0n);
});

it("composes: mutants inside mutants, each alone", () => {
  expect(answersOf("const a = true; if (!a ? a : a && a) return 7; return 8;")).toEqual({
    "true → false": 8,
    "!a ? a : a && a → true": 7,
    "!a ? a : a && a → false": 8,
    "!a ? a : a && a → a": 7,
    "!a ? a : a && a → a && a": 7,
    "!a → a": 7,
    "&& → ||": 7,
    "7 → 8": 8,
    "8 → 9": 7,
  });
});

it("keeps `this`, optional calls, types and computed names", () => {
  expect(
    switchedBody("return ['b', 'a'].some((each): each is 'a' => each === 'a') as true;")()
  ).toBe(true);
  expect(switchedBody("let a: string[] | undefined; return a?.some(Boolean).valueOf();")()).toBe(
    undefined
  );
  expect(answersOf("return Object.keys({ 3: 'x' })[0];")).toEqual({
    "3 → 4": "4",
    "0 → 1": undefined,
  });
});

it("notes what was passed while none was on, and whether the one on was asked for", () => {
  const run = switchedBody("const a = false; return a && 1 < 2;");
  run();
  const passed = findMutants("a.ts", "const a = false; return a && 1 < 2;").map(
    ({ replacement }) => replacement
  );
  expect([...board.passed].map((id) => passed[id])).toEqual(["true", "||"]);
  board.turnOn(4, plenty);
  expect(board.reached).toBe(false);
  run(0);
  expect(board.reached).toBe(true);
});

it("ends a loop that a mutant made endless", () => {
  const run = switchedBody("let a = 3; while (a > 0) a = a - 1; return a;");
  expect(run()).toBe(0);
  const endless = findMutants("a.ts", "let a = 3; while (a > 0) a = a - 1; return a;").findIndex(
    ({ replacement }) => replacement === "+"
  );
  expect(() => run(endless)).toThrow(Endless);
});

it("makes the caches of a module, and no other maps, such that can be emptied", () => {
  const switched = (source: string) => switchMutants("a.ts", source, []);
  expect(switched("const a = new Map<string, number>();")).toBe(
    "const a = (globalThis.keptMap?.() ?? new Map<string, number>());"
  );
  expect(switched("export function memoised() { const a = new WeakMap(); }")).toContain(
    "globalThis.keptWeakMap"
  );
  expect(
    switched("const a = new Map([[1, 2]]); function b() { const c = new Map(); }")
  ).not.toContain("kept");
});

it.each([
  ["return 1 < 2;", ["1 → 2", "2 → 3"]],
  ["return a < b;", []],
  ["return a >= b || !a;", ["!a → a"]],
  ["return a === 3 ? b : a;", ["… → a", "=== → !==", "3 → 4"]],
  ["if (a > b) return a; return b;", ["a > b → true"]],
  ["return yes && a;", ["&& → ||"]],
  ["return yes && yes;", []],
])("notes which would have made another value: %s", (body, expected) => {
  const whole = `const [a, b, yes] = [3, 4, true]; ${body}`;
  const source = `function body() { ${whole} }`;
  switchedBody(whole)();
  const ofBody = findMutants("a.ts", source).map(({ start, end, replacement }, id) => ({
    id,
    text: `${end - start > 8 ? "…" : source.slice(start, end)} → ${replacement}`,
    isInside: start > source.indexOf("; "),
  }));
  const mattered = ofBody.filter(({ id, isInside }) => isInside && board.mattered.has(id));
  expect(mattered.map(({ text }) => text)).toEqual(expected);
});

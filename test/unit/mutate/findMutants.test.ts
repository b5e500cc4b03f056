import { expect, it } from "vitest";
import { findMutants } from "../../mutate/findMutants";

const changed = (source: string): readonly string[] =>
  findMutants("a.ts", source).map(
    ({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end)
  );

it("changes one small thing at a time: choices, operators, signs, numbers, methods", () => {
  expect(changed("const a = b && !c ? 1 : d.some(e);")).toEqual([
    "const a = 1;",
    "const a = d.some(e);",
    "const a = b || !c ? 1 : d.some(e);",
    "const a = b && c ? 1 : d.some(e);",
    "const a = b && !c ? 2 : d.some(e);",
    "const a = b && !c ? 1 : d.every(e);",
  ]);
  expect(changed("if (a < 2) b();")).toEqual([
    "if (true) b();",
    "if (false) b();",
    "if (a <= 2) b();",
    "if (a < 3) b();",
  ]);
});

it("leaves types, imports and texts: no test of a unit can die of them", () => {
  expect(
    changed('import { a } from "b";\ntype C = 1 | true;\ninterface D { e: 2 }\nf("g");')
  ).toEqual([]);
});

it("says where", () => {
  const [mutant] = findMutants("a.ts", "const a =\n  b === c;");
  expect(mutant).toMatchObject({ file: "a.ts", line: 2, replacement: "!==" });
});

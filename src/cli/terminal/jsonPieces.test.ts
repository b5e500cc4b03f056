import fc from "fast-check";
import { expect, it } from "vitest";
import { Each, jsonPieces } from "./jsonPieces";

it("pieces together are the JSON of the whole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      fc.array(fc.array(fc.dictionary(fc.string(), fc.jsonValue()))),
      (findings, tables) => {
        const streamed = {
          file: "sổ\nđiểm",
          tables: new Each(tables.map((boards) => ({ boards: new Each(boards), count: 1 }))),
          findings,
        };
        const whole = {
          file: "sổ\nđiểm",
          tables: tables.map((boards) => ({ boards, count: 1 })),
          findings,
        };
        const text = [...jsonPieces(streamed)].join("");
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
        expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(
          JSON.stringify(JSON.parse(JSON.stringify(whole)), null, 2)
        );
      }
    )
  );
});

it("is laid out as JSON.stringify does", () => {
  const boards = [{ unit: "Xã A\u009b", groups: [1, { points: null }] }, {}];
  const text = [
    ...jsonPieces({ tables: new Each([{ boards: new Each(boards) }, { boards: new Each([]) }]) }),
  ];
  expect(text.join("")).toBe(
    JSON.stringify({ tables: [{ boards }, { boards: [] }] }, null, 2).replace("\u009b", "\\u009b")
  );
});

it("makes an item only when the ones before are written", () => {
  const made: number[] = [];
  function* items() {
    for (let item = 1; item <= 3; item += 1) {
      made.push(item);
      yield { item };
    }
  }
  const pieces = jsonPieces({ items: new Each(items()) });
  let seen = "";
  while (!seen.includes('"item": 1')) seen += String(pieces.next().value);
  expect(made).toEqual([1]);
});

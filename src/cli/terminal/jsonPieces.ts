import { printableJson } from "./printable";

/** The items of a JSON array that are made one after another, and forgotten when they are written. */
export class Each {
  constructor(readonly items: Iterable<object>) {}
}

const step = "  ";

/**
 * A value as JSON of printable letters, indented by two, piece by piece: as one string a country's year would be
 * 400 MB. The pieces together are what `JSON.stringify` gives with arrays in place of `Each`.
 * @example [...jsonPieces({ boards: new Each([{ unit: "Xã A" }]) })].join("")
 */
export function* jsonPieces(value: object, pad = ""): Generator<string> {
  if (value instanceof Each) yield* arrayPieces(value, pad);
  else if (Object.values(value).some((each) => each instanceof Each))
    yield* objectPieces(value, pad);
  else yield indented(printableJson(value, step.length), pad);
}

function* arrayPieces({ items }: Each, pad: string): Generator<string> {
  let before = "[";
  for (const item of items) {
    yield `${before}\n${pad}${step}`;
    yield* jsonPieces(item, pad + step);
    before = ",";
  }
  yield before === "[" ? "[]" : `\n${pad}]`;
}

function* objectPieces(value: object, pad: string): Generator<string> {
  let before = "{";
  for (const [name, each] of Object.entries(value) as [string, unknown][]) {
    yield `${before}\n${pad}${step}${printableJson(name, 0)}: `;
    if (each instanceof Each) yield* arrayPieces(each, pad + step);
    else yield indented(printableJson(each, step.length), pad + step);
    before = ",";
  }
  yield `\n${pad}}`;
}

/** Line breaks inside texts are escaped, so that each one here begins a line. */
function indented(json: string, pad: string): string {
  return pad === "" ? json : json.replaceAll("\n", `\n${pad}`);
}

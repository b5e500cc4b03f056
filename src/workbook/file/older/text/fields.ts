import type { CellCount } from "../olderWorkbook";

export type Delimiter = "\t" | ";" | "|" | ",";

/** Records looked at to find the delimiter. */
const looked = 50;

/** A comma may be a decimal mark: it divides only where nothing else does. */
const byPreference: readonly Delimiter[] = ["\t", ";", "|", ","];

/**
 * The delimiter of a text: what its first line says (`sep=;`), else the first that gives at least half of the records
 * the same number of fields.
 */
export function delimiterOf(text: string): {
  readonly delimiter: Delimiter;
  readonly from: number;
} {
  const said = /^sep=([\t;|,])\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1] as Delimiter, from: said[0].length };
  const start = text.slice(0, 100_000);
  const found = byPreference.find((delimiter) => {
    const widths = [...firstRecords(start, delimiter)].map((record) => record.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return most > 1 && most * 2 >= widths.length;
  });
  return { delimiter: found ?? ";", from: 0 };
}

function* firstRecords(text: string, delimiter: Delimiter): Generator<readonly string[]> {
  let count = 0;
  for (const record of records(text, delimiter, 0)) {
    if (record.every((field) => field.trim() === "")) continue;
    yield record;
    count += 1;
    if (count === looked) return;
  }
}

/**
 * The records of a text (RFC 4180): a field between quotes may hold delimiters, line ends and doubled quotes. A quote
 * inside a field that does not begin with one is a letter. Linear in the length of the text.
 */
export function* records(
  text: string,
  delimiter: Delimiter,
  from: number,
  count?: CellCount
): Generator<readonly string[]> {
  let record: string[] = [];
  for (let place = from; place < text.length;) {
    const field = fieldAt(text, delimiter, place);
    count?.take();
    record.push(field.text);
    place = field.end;
    if (text[place] === delimiter) {
      place += 1;
      // A delimiter that ends the text leaves one empty field.
      if (place < text.length) continue;
      record.push("");
    }
    yield record;
    record = [];
    if (text[place] === "\r") place += 1;
    if (text[place] === "\n") place += 1;
  }
}

function fieldAt(
  text: string,
  delimiter: Delimiter,
  from: number
): { readonly text: string; readonly end: number } {
  if (text[from] !== '"') {
    const end = plainEnd(text, delimiter, from);
    return { text: text.slice(from, end), end };
  }
  const pieces: string[] = [];
  let place = from + 1;
  for (;;) {
    const quote = text.indexOf('"', place);
    // A quote that never closes: the rest is the field.
    if (quote < 0) return { text: pieces.join("") + text.slice(place), end: text.length };
    pieces.push(text.slice(place, quote));
    place = quote + 1;
    if (text[place] !== '"') break;
    pieces.push('"');
    place += 1;
  }
  // Letters behind the closing quote belong to the field.
  const end = plainEnd(text, delimiter, place);
  return { text: pieces.join("") + text.slice(place, end), end };
}

function plainEnd(text: string, delimiter: Delimiter, from: number): number {
  for (let place = from; place < text.length; place += 1) {
    const letter = text[place];
    if (letter === delimiter || letter === "\n" || letter === "\r") return place;
  }
  return text.length;
}

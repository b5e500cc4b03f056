/**
 * Everything a terminal could take for an order, or a reader for another order of letters: controls (escape and the
 * one-byte C1 forms among them), marks of direction, invisible letters and halves of a pair.
 */
const orders =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/**
 * Text as a terminal may show it: lines stay, a tab is a space, any other order of the above is shown as “�”. Names
 * of files, sheets and cells are other people's, and a workbook must not clear the screen or rename the window.
 * @example printable("Xã A\u001b[2J") // "Xã A�[2J"
 */
export function printable(text: string): string {
  return text.replace(orders, (letter) => (letter === "\n" ? "\n" : letter === "\t" ? " " : "�"));
}

/** The same in one line: a name with a line break must not write a line of its own. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}

/**
 * A value as JSON of printable letters alone; what `printable` would replace is escaped and so kept.
 * @example printableJson({ name: "A\u009b" }, 0) // '{"name":"A\\u009b"}'
 */
export function printableJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(orders, (letter) =>
    letter === "\n" ? "\n" : escaped(letter)
  );
}

function escaped(letter: string): string {
  return Array.from(
    { length: letter.length },
    (_, place) => `\\u${letter.charCodeAt(place).toString(16).padStart(4, "0")}`
  ).join("");
}

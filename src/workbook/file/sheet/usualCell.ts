import { powers } from "./numbers";

/** `<c r="B12" s="3" t="s"><v>17</v></c>`, told by its parts. */
export class UsualCell {
  column = 0;
  style = 0;
  /** Whether the value is the number of a shared string. */
  isShared = false;
  value = 0;

  /**
   * Reads the cell that starts at a place, where it is written as programs of the office write nearly all of theirs: to
   * the letter, its attributes in this order, a short number without sign. Such a one is read in one go; every other is
   * for the scanner, that knows what XML allows.
   * @returns the place behind the cell; -1 where it is written in any other way
   */
  read(bytes: Uint8Array, start: number): number {
    let place = isAttribute(bytes, start + 2, 114) ? this.#address(bytes, start + 6) : -1;
    if (place < 0) return -1;
    this.style = 0;
    if (isAttribute(bytes, place, 115)) place = this.#styled(bytes, place + 4);
    if (place < 0) return -1;
    this.isShared = isAttribute(bytes, place, 116);
    if (this.isShared) {
      if (bytes[place + 4] !== 115 || bytes[place + 5] !== 34) return -1;
      place += 6;
    }
    // ><v>
    return bytes[place] === 62 &&
      bytes[place + 1] === 60 &&
      bytes[place + 2] === 118 &&
      bytes[place + 3] === 62
      ? this.#number(bytes, place + 4)
      : -1;
  }

  /** Behind the address and its quote. */
  #address(bytes: Uint8Array, from: number): number {
    let place = from;
    let column = 0;
    let sign = bytes[place] ?? 0;
    while (sign >= 65 && sign <= 90) {
      column = column * 26 + sign - 64;
      sign = bytes[(place += 1)] ?? 0;
    }
    this.column = column - 1;
    if (column === 0 || place - from > 3) return -1;
    while (sign >= 48 && sign <= 57) sign = bytes[(place += 1)] ?? 0;
    return sign === 34 ? place + 1 : -1;
  }

  #styled(bytes: Uint8Array, from: number): number {
    let place = from;
    let style = 0;
    let sign = bytes[place] ?? 0;
    while (sign >= 48 && sign <= 57) {
      style = style * 10 + sign - 48;
      sign = bytes[(place += 1)] ?? 0;
    }
    this.style = style;
    return sign === 34 && place > from && place - from < 9 ? place + 1 : -1;
  }

  /** Behind the end of the cell. The number is read as `numberAt` reads it. */
  #number(bytes: Uint8Array, from: number): number {
    let place = from;
    let digits = 0;
    let count = 0;
    let point = -1;
    let sign = bytes[place] ?? 0;
    for (;;) {
      if (sign >= 48 && sign <= 57) {
        digits = digits * 10 + sign - 48;
        count += 1;
      } else if (sign === 46 && point < 0) point = place;
      else break;
      sign = bytes[(place += 1)] ?? 0;
    }
    if (count === 0 || count > 15 || !isEnd(bytes, place)) return -1;
    const decimals = point < 0 ? 0 : place - point - 1;
    this.value = decimals > 0 ? digits / (powers[decimals] ?? 1) : digits;
    return place + 8;
  }
}

/** A space, the letter, `="`. */
function isAttribute(bytes: Uint8Array, place: number, letter: number): boolean {
  return (
    bytes[place] === 32 &&
    bytes[place + 1] === letter &&
    bytes[place + 2] === 61 &&
    bytes[place + 3] === 34
  );
}

/** `</v></c>` */
function isEnd(bytes: Uint8Array, place: number): boolean {
  return (
    bytes[place] === 60 &&
    bytes[place + 1] === 47 &&
    bytes[place + 2] === 118 &&
    bytes[place + 3] === 62 &&
    bytes[place + 4] === 60 &&
    bytes[place + 5] === 47 &&
    bytes[place + 6] === 99 &&
    bytes[place + 7] === 62
  );
}

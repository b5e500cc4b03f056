import { damagedFile } from "../faults";
import { isSpace, nextTag, sign, skipAside } from "./byteScan";
import { held, type Held } from "./cellStore";
import { numberAt } from "./numbers";

/** What the tags of a worksheet say, read from their bytes. */

const encoder = new TextEncoder();

/** The types of a cell that the standard knows. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

export const heldAs: Readonly<Record<CellType, Held>> = {
  n: held.number,
  s: held.shared,
  str: held.text,
  inlineStr: held.text,
  b: held.boolean,
  e: held.error,
  d: held.isoDate,
};

/** @throws WorkbookError on a type that the standard does not know: its cell could be read as anything. */
export function cellType(bytes: Uint8Array, from: number, to: number): CellType {
  const one = to - from === 1;
  switch (bytes[from]) {
    case 110:
      if (one) return "n";
      break;
    case 115:
      if (one) return "s";
      if (to - from === 3) return "str";
      break;
    case 105:
      if (to - from === 9) return "inlineStr";
      break;
    case 98:
      if (one) return "b";
      break;
    case 101:
      if (one) return "e";
      break;
    case 100:
      if (one) return "d";
      break;
    default:
  }
  throw damagedFile("kiểu của một ô không rõ");
}

export function columnNumber(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  for (let place = from; place < to; place += 1) {
    const letter = (bytes[place] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0) throw damagedFile("địa chỉ ô không đọc được");
  return column - 1;
}

export function rowNumber(bytes: Uint8Array, from: number, to: number): number | null {
  for (let place = from; place < to; place += 1) {
    if (bytes[place] === 114 && isSpace(bytes[place - 1] ?? 0)) {
      let value = place + 1;
      while (isSpace(bytes[value] ?? 0)) value += 1;
      if (bytes[value] !== sign.equals) continue;
      value += 1;
      while (isSpace(bytes[value] ?? 0)) value += 1;
      const row = numberAt(bytes, value + 1, bytes.indexOf(bytes[value] ?? 0, value + 1));
      if (!Number.isInteger(row) || row < 1) throw damagedFile("số hàng không đọc được");
      return row - 1;
    }
    if (bytes[place] === sign.double || bytes[place] === sign.single) {
      place = bytes.indexOf(bytes[place] ?? 0, place + 1);
    }
  }
  return null;
}

/** Place of the end tag behind a text; CDATA and comments belong to the text. */
export function textEnd(bytes: Uint8Array, from: number): number {
  let place = nextTag(bytes, from);
  while (bytes[place + 1] === sign.bang) place = nextTag(bytes, skipAside(bytes, place));
  return place;
}

export function rootPrefix(bytes: Uint8Array, root: number): string {
  const tag = String.fromCharCode(...bytes.subarray(root + 1, root + 80));
  const match = /^(?:([\w.-]+:)?)worksheet[\s/>]/.exec(tag);
  if (match === null) throw damagedFile("một trang tính không đúng dạng");
  return match[1] ?? "";
}

export function elementNames(prefix: string) {
  const name = (local: string): Uint8Array => encoder.encode(prefix + local);
  return {
    data: name("sheetData"),
    row: name("row"),
    cell: name("c"),
    value: name("v"),
    formula: name("f"),
    inline: name("is"),
  };
}

export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

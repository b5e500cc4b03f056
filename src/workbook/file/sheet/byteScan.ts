import { damagedFile, unsafeFile } from "../faults";
import { countLimits } from "../limits";

/** Signs of XML as bytes. */
export const sign = {
  open: 60,
  close: 62,
  slash: 47,
  equals: 61,
  double: 34,
  single: 39,
  bang: 33,
  question: 63,
  dash: 45,
  bracket: 91,
} as const;

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Whether the element name at `place` is that name, whole. */
export function isNamed(bytes: Uint8Array, place: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[place + index] !== name[index]) return false;
  }
  const next = bytes[place + name.length] ?? 0;
  return next === sign.close || next === sign.slash || isSpace(next);
}

/** Place of the next "<". @throws WorkbookError when the part ends before. */
export function nextTag(bytes: Uint8Array, from: number): number {
  let place = from;
  const near = Math.min(bytes.length, from + 64);
  while (place < near && bytes[place] !== sign.open) place += 1;
  if (place === near) place = bytes.indexOf(sign.open, place);
  if (place < 0 || place >= bytes.length) throw damagedFile("trang tính bị cụt");
  return place;
}

/**
 * Place of the next tag where nothing but blanks may stand before it: a lost "<" leaves the rest of a tag as text.
 * @throws WorkbookError when there is text, or the part ends.
 */
export function nextElement(bytes: Uint8Array, from: number): number {
  let place = from;
  while (isSpace(bytes[place] ?? 0)) place += 1;
  if (bytes[place] === sign.open) return place;
  throw damagedFile(place < bytes.length ? "chữ nằm ngoài ô" : "trang tính bị cụt");
}

/** Behind the end tag at `place`, that must be of that name. */
export function closedBy(bytes: Uint8Array, place: number, name: Uint8Array): number {
  if (bytes[place + 1] !== sign.slash || !isNamed(bytes, place + 2, name)) {
    throw damagedFile("thẻ đóng mở của trang tính không khớp");
  }
  return wholeTag(bytes, place);
}

/**
 * Behind the tag that starts at `from`, that must be right to its last letter: a name, and attributes with their
 * values between quotes.
 */
export function wholeTag(bytes: Uint8Array, from: number): number {
  const first = from + (bytes[from + 1] === sign.slash ? 2 : 1);
  let place = nameEnd(bytes, first);
  for (;;) {
    const behindValue = place;
    while (isSpace(bytes[place] ?? 0)) place += 1;
    if (bytes[place] === sign.close) return place + 1;
    if (bytes[place] === sign.slash && bytes[place + 1] === sign.close) return place + 2;
    if (place === behindValue) throw damagedFile("thẻ của trang tính không hợp lệ");
    place = valueEnd(bytes, nameEnd(bytes, place));
  }
}

/** Behind the closing quote of an attribute's value; `place` is behind its name. */
export function valueEnd(bytes: Uint8Array, from: number): number {
  let place = from;
  while (isSpace(bytes[place] ?? 0)) place += 1;
  const equals = bytes[place] === sign.equals;
  place += 1;
  while (isSpace(bytes[place] ?? 0)) place += 1;
  const quote = bytes[place];
  if (!equals || (quote !== sign.double && quote !== sign.single)) {
    throw damagedFile("thẻ của trang tính không hợp lệ");
  }
  for (place += 1; bytes[place] !== quote; place += 1) {
    if (place >= bytes.length) throw damagedFile("trang tính bị cụt");
    if (bytes[place] === sign.open) throw damagedFile("thẻ của trang tính không hợp lệ");
  }
  return place + 1;
}

/** Behind a name of letters, digits, ".", "-", "_" and ":"; at least one of them. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  let place = from;
  while (isNameByte(bytes[place] ?? 0)) place += 1;
  if (place === from) throw damagedFile("thẻ của trang tính không hợp lệ");
  return place;
}

function isNameByte(byte: number): boolean {
  const letter = byte | 32;
  return (
    (letter >= 97 && letter <= 122) ||
    (byte >= 48 && byte <= 58) ||
    byte === 45 ||
    byte === 46 ||
    byte === 95 ||
    byte >= 128
  );
}

/** Behind the ">" of the tag that starts at `from`. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let place = from + 1; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte === sign.close) return place + 1;
    if (byte === sign.double || byte === sign.single) {
      place = bytes.indexOf(byte, place + 1);
      if (place < 0) break;
    }
  }
  throw damagedFile("trang tính bị cụt");
}

/** Behind a comment, CDATA or processing instruction that starts at `from`. A document type is refused. */
export function skipAside(bytes: Uint8Array, from: number): number {
  if (bytes[from + 1] === sign.question) return behind(bytes, from, "?>");
  if (bytes[from + 2] === sign.dash) return behind(bytes, from + 4, "-->");
  if (bytes[from + 2] === sign.bracket) return behind(bytes, from, "]]>");
  throw unsafeFile("khai báo kiểu tài liệu (DTD)");
}

/** Behind the next occurrence of an ASCII text. */
export function behind(bytes: Uint8Array, from: number, text: string): number {
  const found = findText(bytes, from, text);
  if (found < 0) throw damagedFile("trang tính bị cụt");
  return found + text.length;
}

/** Place of an ASCII text; -1 when it is not there. */
export function findText(bytes: Uint8Array, from: number, text: string): number {
  const first = text.charCodeAt(0);
  for (
    let place = bytes.indexOf(first, from);
    place >= 0;
    place = bytes.indexOf(first, place + 1)
  ) {
    let index = 1;
    while (index < text.length && bytes[place + index] === text.charCodeAt(index)) index += 1;
    if (index === text.length) return place;
  }
  return -1;
}

/**
 * Behind the whole element that starts at `from`.
 * @throws WorkbookError when tags inside it do not pair up, or lie too deep in one another.
 */
export function skipElement(bytes: Uint8Array, from: number): number {
  const open: number[] = [];
  for (let place = from; ; place = nextTag(bytes, place)) {
    const next = bytes[place + 1];
    if (next === sign.bang || next === sign.question) {
      place = skipAside(bytes, place);
      continue;
    }
    const end = wholeTag(bytes, place);
    if (next === sign.slash) closePair(bytes, open.pop(), place);
    else if (bytes[end - 2] !== sign.slash) open.push(place);
    if (open.length > countLimits.depth) throw damagedFile("XML lồng nhau quá sâu");
    place = end;
    if (open.length === 0) return end;
  }
}

function closePair(bytes: Uint8Array, open: number | undefined, close: number): void {
  if (open === undefined) throw damagedFile("thẻ đóng mở của trang tính không khớp");
  const length = nameEnd(bytes, open + 1) - open - 1;
  for (let index = 0; index < length; index += 1) {
    if (bytes[open + 1 + index] !== bytes[close + 2 + index])
      throw damagedFile("thẻ đóng mở của trang tính không khớp");
  }
  if (nameEnd(bytes, close + 2) !== close + 2 + length)
    throw damagedFile("thẻ đóng mở của trang tính không khớp");
}

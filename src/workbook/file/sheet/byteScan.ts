import { damagedFile, unsafeFile } from "../faults";

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

/** Behind the whole element that starts at `from`; elements of its own name inside it are counted. */
export function skipElement(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let place = from; ; place = nextTag(bytes, place)) {
    const next = bytes[place + 1];
    if (next === sign.bang || next === sign.question) {
      place = skipAside(bytes, place);
      continue;
    }
    const end = tagEnd(bytes, place);
    if (next === sign.slash) depth -= 1;
    else if (bytes[end - 2] !== sign.slash) depth += 1;
    place = end;
    if (depth <= 0) return end;
  }
}

import {
  decodeText,
  encodingOfFont,
  mayBeLegacy,
  type LegacyEncoding,
} from "../../sheet/text/legacy";

/** A run as its reader sees it, and the encoding it was typed in; null: Unicode. */
export interface ReadRun {
  readonly text: string;
  readonly encoding: LegacyEncoding | null;
}

/** @example readRun("\u00a7¹t", ".VnTime").text // "Đạt" */
export function readRun(typed: string, font: string | null): ReadRun {
  const encoding = encodingOfFont(font ?? undefined);
  return encoding === null || !mayBeLegacy(typed)
    ? { text: typed, encoding: null }
    : { text: decodeText(typed, encoding, font ?? ""), encoding };
}

/** Place in the text as typed, of a place in the text as read: a vowel of VNI and its mark are two letters there. */
export function typedPlaceOf(
  typed: string,
  place: number,
  encoding: LegacyEncoding | null
): number {
  if (encoding === null || place <= 0) return place;
  let last = 0;
  for (let end = 1; end <= typed.length; end += 1) {
    if (decodeText(typed.slice(0, end), encoding).length > place) break;
    last = end;
  }
  return last;
}

/** How the bytes of a text are read. Old one-byte texts stay as they are: their font, here unknown, tells the letters. */
export type TextEncodingName =
  "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "oneByteVietnamese" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * The text of a file that does not say its encoding: by its mark, by being right UTF-8, by the zeros of UTF-16, else
 * by which of the Vietnamese one-byte encodings its letters would be words in. Always composed (NFC).
 * @example decodeText(bytes).text // "Nhóm chỉ số;Điểm"
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = marked(bytes) ?? (isUtf8(bytes) ? "utf-8" : (zeros(bytes) ?? oneByte(bytes)));
  // Latin-1 and not Windows-1252, that has other letters from 0x80 to 0x9f: nothing of the old codes is lost.
  const text = encoding === "oneByteVietnamese" ? latin(bytes) : decode(bytes, encoding);
  return { text: text.normalize("NFC"), encoding };
}

function decode(
  bytes: Uint8Array,
  encoding: Exclude<TextEncodingName, "oneByteVietnamese">
): string {
  return new TextDecoder(encoding).decode(bytes);
}

function marked([first, second, third]: Uint8Array): TextEncodingName | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, 4096).includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Digits and separators have a zero for their second half, before or behind. */
function zeros(bytes: Uint8Array): TextEncodingName | null {
  let [even, odd] = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let place = 0; place < looked; place += 1) {
    if (bytes[place] !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < looked / 20) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Marks that stand behind their vowel: of Windows-1258, and of VNI. */
const marks1258 = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const marksVni = new Set([0xd8, 0xd9, 0xdb, 0xcf, 0xd5, 0xf8, 0xf9, 0xfb, 0xef, 0xf5]);
const vowels = bytesOf("a e i o u y A E I O U Y â ê ô ã õ ý Â Ê Ô Ã Õ Ý");
const plainVowels = bytesOf("a e i o u y A E I O U Y ô ö Ô Ö");

/** Letters of Latin-1 as their bytes. */
function bytesOf(letters: string): ReadonlySet<number> {
  return new Set(letters.split(" ").map((letter) => letter.charCodeAt(0)));
}

function oneByte(bytes: Uint8Array): TextEncodingName {
  let [vietnamese1258, tcvn3, vni] = [0, 0, 0];
  const looked = bytes.subarray(0, 1 << 20);
  looked.forEach((byte, place) => {
    const before = looked[place - 1] ?? 0;
    if (marks1258.has(byte) && vowels.has(before)) vietnamese1258 += 1;
    if (marksVni.has(byte) && plainVowels.has(before)) vni += 1;
    // Where TCVN3 has its commonest letters, the others have signs that no table of scores needs.
    if (byte >= 0xa1 && byte <= 0xbe && byte !== 0xab && byte !== 0xbb) tcvn3 += 1;
    // đ: a letter of its own in each.
    if (byte === 0xf0 || byte === 0xd0) vietnamese1258 += 1;
    if (byte === 0xf1 || byte === 0xd1) vni += 1;
  });
  const most = Math.max(vietnamese1258, tcvn3, vni);
  if (most === 0) return "windows-1252";
  return most === vietnamese1258 ? "windows-1258" : "oneByteVietnamese";
}

function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return pieces.join("");
}

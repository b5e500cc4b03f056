import { damagedFile } from "../faults";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
const encoder = new TextEncoder();

/** Text of an XML part, whatever encoding it declares. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return decoderFor(bytes).decode(bytes);
  } catch (error) {
    throw damagedFile(`phần “${part}” sai bảng mã`, error);
  }
}

/** The part in UTF-8, as its bytes are scanned: nearly always the very same bytes. */
export function utf8Bytes(bytes: Uint8Array, part: string): Uint8Array {
  if (decoderFor(bytes) === utf8) return bytes;
  const text = decodeXml(bytes, part);
  return encoder.encode(
    text.replace(/^(<\?xml[^>]{0,200}?)\s{1,20}encoding\s*=\s*(?:"[^"]*"|'[^']*')/, "$1")
  );
}

export function encodeXml(text: string): Uint8Array {
  return encoder.encode(text);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return utf16("le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return utf16("be");
  const declared = declaredEncoding(bytes);
  if (declared === null || /^(utf-?8|us-ascii|ascii)$/i.test(declared)) return utf8;
  try {
    return new TextDecoder(declared, { fatal: true });
  } catch (error) {
    throw damagedFile(`bảng mã “${declared}” không rõ`, error);
  }
}

function utf16(order: "le" | "be"): TextDecoder {
  return new TextDecoder(`utf-16${order}`, { fatal: true });
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  return /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? null;
}

import { WorkbookError } from "../../plan/port";
import { readDocument } from "../../proofreading/written/readDocument";
import { readText } from "../../proofreading/written/readText";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";

/** What a person gives to be proof-read: a file, or text pasted. */
export type DraftSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

/** Whether the draft is plain text: it takes no comments, and is given back as text. */
export function isPlainText(source: DraftSource): boolean {
  return source.kind === "text" || /\.(?:txt|md)$/i.test(source.name);
}

/**
 * The draft as its reader sees it.
 * @throws WorkbookError with what to do: old .doc, password, damage, another kind of file.
 */
export async function documentOf(source: DraftSource): Promise<WrittenDocument> {
  return isPlainText(source) ? readText(plainTextOf(source)) : readDocument(bytesOf(source));
}

function bytesOf(source: DraftSource): Uint8Array {
  return source.kind === "file" ? source.bytes : new TextEncoder().encode(source.text);
}

/**
 * The text of a plain draft. Notepad saves UTF-8 or UTF-16; anything else is refused rather than guessed.
 * @throws WorkbookError
 */
export function plainTextOf(source: DraftSource): string {
  if (source.kind === "text") return source.text;
  const { bytes } = source;
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError(
      "damaged",
      "Tệp văn bản không phải bảng mã Unicode. Hãy mở bằng Notepad, chọn lưu với mã UTF-8 rồi thử lại.",
      { cause: error }
    );
  }
}

import { damagedFile, encryptedWorkbook, tooOldWorkbook } from "../../faults";
import { olderLimits } from "../../limits";
import { builtInFormats } from "../../styles/builtInFormats";
import { kind, recordAt, RecordReader, type XlsRecord } from "./records";

export interface BoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isWorksheet: boolean;
  readonly offset: number;
}

export interface SharedText {
  readonly text: string;
  /** Font number where the text has its own. */
  readonly font: number | null;
}

/** What the sheets of a workbook lean on. */
export interface XlsGlobals {
  readonly sheets: readonly BoundSheet[];
  readonly strings: readonly SharedText[];
  /** By the number that cells carry. */
  readonly looks: readonly { readonly format: string | null; readonly font: string | null }[];
  readonly fontName: (number: number) => string | null;
  readonly date1904: boolean;
  /** Of texts in bytes; null: texts are Unicode. */
  readonly codePage: TextDecoder | null;
}

interface Draft {
  readonly fonts: string[];
  readonly formats: Map<number, string>;
  readonly styles: { readonly font: number; readonly format: number }[];
  readonly sheets: BoundSheet[];
  readonly strings: SharedText[];
  date1904: boolean;
  codePage: TextDecoder | null;
}

const excel97 = 0x0600;
const excel95 = 0x0500;

/** @throws WorkbookError when the stream is damaged, protected by a password or older than Excel 95. */
export function readGlobals(stream: Uint8Array): XlsGlobals {
  const begin = recordAt(stream, 0);
  if (begin?.kind !== kind.begin) throw damagedFile("tệp .xls thiếu phần đầu");
  const version = new RecordReader(begin.blocks, null).short();
  if (version !== excel97 && version !== excel95) throw tooOldWorkbook();
  const draft: Draft = {
    fonts: [],
    formats: new Map(builtInFormats),
    styles: [],
    sheets: [],
    strings: [],
    date1904: false,
    codePage: version === excel95 ? decoderOf(1252) : null,
  };
  for (let record = recordAt(stream, begin.next); ; record = recordAt(stream, record.next)) {
    if (record === null) throw damagedFile("tệp .xls bị cụt");
    if (record.kind === kind.end) break;
    takeGlobal(draft, record);
  }
  return finished(draft);
}

function takeGlobal(draft: Draft, { kind: what, blocks }: XlsRecord): void {
  const reader = new RecordReader(blocks, draft.codePage);
  switch (what) {
    case kind.password:
      throw encryptedWorkbook();
    case kind.date1904:
      draft.date1904 = reader.short() === 1;
      break;
    case kind.codePage:
      if (draft.codePage !== null) draft.codePage = decoderOf(reader.short());
      break;
    case kind.font:
      reader.skip(14);
      draft.fonts.push(reader.text(1));
      break;
    case kind.numberFormat: {
      const number = reader.short();
      draft.formats.set(number, reader.text(draft.codePage === null ? 2 : 1));
      break;
    }
    case kind.format:
      draft.styles.push({ font: reader.short(), format: reader.short() });
      break;
    case kind.boundSheet:
      draft.sheets.push(boundSheet(reader));
      break;
    case kind.sharedStrings:
      readStrings(reader, draft.strings);
      break;
    default:
  }
}

function boundSheet(reader: RecordReader): BoundSheet {
  const offset = reader.long();
  const state = reader.byte();
  const type = reader.byte();
  return {
    offset,
    hidden: (state & 3) !== 0,
    isWorksheet: type === 0,
    name: reader.text(1),
  };
}

function readStrings(reader: RecordReader, strings: SharedText[]): void {
  reader.skip(4);
  const count = reader.long();
  // A text takes three bytes at least: a count beyond that is a lie.
  for (let index = 0; index < count && reader.left >= 3; index += 1) {
    strings.push(reader.richText(reader.short()));
  }
}

function finished({ fonts, formats, styles, ...rest }: Draft): XlsGlobals {
  // Number 4 is never used.
  const fontName = (number: number): string | null =>
    fonts[number > 4 ? number - 1 : number] ?? null;
  const looks = styles.slice(0, olderLimits.styles).map(({ font, format }) => {
    const code = formats.get(format) ?? "General";
    return { format: /^general$/i.test(code) ? null : code, font: fontName(font) };
  });
  return { ...rest, looks, fontName };
}

/** Excel names code pages by number; what the machine does not know reads as Western. */
function decoderOf(codePage: number): TextDecoder {
  const number = codePage === 1200 || codePage === 0x8001 ? 1252 : codePage;
  try {
    return new TextDecoder(`windows-${number}`);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

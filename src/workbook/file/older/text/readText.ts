import { notSpreadsheet } from "../../faults";
import { sheetSize } from "../../limits";
import { CellCount, type OlderCell, type OlderWorkbook } from "../olderWorkbook";
import { decimalMarkOf, typedContent } from "../typedNumbers";
import { decodeText } from "./encoding";
import { delimiterOf, records, type Delimiter } from "./fields";

export interface TextReading {
  readonly workbook: OlderWorkbook;
  /** How the file was understood, for a person to check. @example "mã UTF-8, phân cách bằng dấu “;”" */
  readonly told: string;
}

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  "\t": "phân cách bằng dấu tab",
  ";": "phân cách bằng dấu “;”",
  "|": "phân cách bằng dấu “|”",
  ",": "phân cách bằng dấu “,”",
};
const encodingNames = {
  "utf-8": "mã UTF-8",
  "utf-16le": "mã UTF-16",
  "utf-16be": "mã UTF-16",
  "windows-1258": "mã Windows-1258",
  oneByteVietnamese: "mã TCVN3 hoặc VNI",
  "windows-1252": "mã Windows-1252",
} as const;

/**
 * A table written as text (.csv, .tsv, .txt) as a workbook of one sheet.
 * @throws WorkbookError when it is no table: nothing divides its lines.
 */
export function readText(bytes: Uint8Array): TextReading {
  const { text, encoding } = decodeText(bytes);
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 10_000))) throw notSpreadsheet(null);
  const { delimiter, from } = delimiterOf(text);
  const count = new CellCount();
  const rows = [...records(text, delimiter, from, count)];
  if (!rows.some((row) => row.length > 1)) throw notSpreadsheet("văn bản thường, không có cột");
  const mark = decimalMarkOf(allFields(rows));
  const cells: OlderCell[] = [];
  rows.slice(0, sheetSize.rows).forEach((row, at) => {
    row.slice(0, sheetSize.columns).forEach((typed, column) => {
      const content = typedContent(typed, mark);
      if (content.kind !== "blank")
        cells.push({ row: at, column, content, format: null, font: null });
    });
  });
  const marked = mark === null ? "" : `, số lẻ sau dấu “${mark}”`;
  return {
    workbook: { sheets: [sheetOf(cells)], date1904: false },
    told: `${encodingNames[encoding]}, ${delimiterNames[delimiter]}${marked}`,
  };
}

function sheetOf(cells: readonly OlderCell[]): OlderWorkbook["sheets"][number] {
  return { name: "Dữ liệu", hidden: false, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function* allFields(rows: readonly (readonly string[])[]): Generator<string> {
  for (const row of rows) yield* row;
}

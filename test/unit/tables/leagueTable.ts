import { columnLetters } from "../../../src/cells/address";
import { dataSheet, handMade, sampleStyles } from "../file/handMade";

type Rows = readonly (readonly (string | number)[])[];

const headers = [
  "TT",
  "Đơn vị",
  "Công khai, minh bạch (18đ)",
  "Tiến độ giải quyết (20đ)",
  "DVC trực tuyến (12đ)",
  "Thanh toán trực tuyến (10đ)",
  "Số hóa hồ sơ (22đ)",
  "Mức độ hài lòng (18đ)",
  "Tổng điểm (100đ)",
];

export const league: Rows = [
  headers,
  [1, "Phường Việt Trì", 7.96, 17.44, 6.52, 6.68, 8.86, 5.81, 53.27],
  [2, "Phường Nông Trang", 7.96, 17.83, 6.37, 6.63, 8.37, 17.94, 65.1],
  [3, "Phường Thanh Miếu", 7.96, 17.48, 6.66, 6.62, 7.69, 17.83, 64.24],
  [4, "Phường Vân Phú", 7.96, 17.75, 6.36, 6.8, 7.69, 17.92, 64.48],
  [5, "Xã Hy Cương", 7.96, 15.53, 6.37, 6.79, 8.65, 17.18, 62.48],
];

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

export interface TableFile {
  readonly rows?: Rows;
  /** The cells of the Excel table; by default all rows. */
  readonly reference?: string;
  /** The inside of `<autoFilter>`. */
  readonly filter?: string;
  /** Cells besides, as `<c …>` of the first row. */
  readonly beside?: string;
  readonly attributes?: string;
  /** Children of `<workbook>` behind the sheets. */
  readonly names?: string;
}

/** A workbook whose league is an Excel table `BangDiem`, as Excel stores it. */
export function tableFile(made: TableFile = {}): Uint8Array {
  const rows = made.rows ?? league;
  const width = rows[0]?.length ?? 0;
  const reference = made.reference ?? `A1:${columnLetters(width - 1)}${rows.length}`;
  const columns = (rows[0] ?? []).map(
    (name, at) => `<tableColumn id="${at + 1}" name="${String(name)}"/>`
  );
  const table = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="${main}" id="1" name="BangDiem" displayName="BangDiem" ref="${reference}" totalsRowShown="0"${made.attributes ?? ""}><autoFilter ref="${reference}">${made.filter ?? ""}</autoFilter><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, row, column)).join("")}${row === 0 ? (made.beside ?? "") : ""}</row>`
  );
  return handMade({
    sheets: {
      "Bảng điểm": dataSheet(
        data.join(""),
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
      ),
    },
    styles: sampleStyles,
    ...(made.names === undefined ? {} : { behind: made.names }),
    extra: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml": table,
    },
  });
}

function cellXml(value: string | number, row: number, column: number): string {
  const place = `${columnLetters(column)}${row + 1}`;
  return typeof value === "number"
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

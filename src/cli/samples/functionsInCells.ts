import type { Cell, Workbook, Worksheet } from "exceljs";
import { ownPrefix } from "../../plan/plan";
import { buildCommuneLeague } from "./communeLeague";
import { answered } from "./functions/answered";
import { blockTwins, type PlainCell } from "./functions/blocks";
import { twins, type Twin } from "./functions/twins";
import { lookLikeBody, lookLikeHeader, lookLikeNote, setUpPrinting, writeTitle } from "./look";
import { addIndicators, addScores } from "./wardFirstQuarter";

const sheetName = "Hàm";
const header = ["Hàm", "Việc", "Tính bằng hàm", "Tính bằng công thức thường", "So sánh"];
const note =
  "Ô báo #NAME? khi máy chưa cài Score766: cột công thức thường vẫn cho cùng kết quả. Đã cài mà vẫn báo thì bấm nút Sửa công thức.";
/** Where the plain side of the blocks starts: column J. */
const plainColumn = 10;
const formats: Readonly<Record<Twin["look"], string>> = {
  points: "0.00",
  percent: "0.00%",
  rank: "0",
  text: "General",
};

/** Every function of cells beside the plain formula that gives the same, over the other samples' tables. */
export async function buildFunctionsInCells(workbook: Workbook): Promise<void> {
  addScores(workbook.addWorksheet("Tổng hợp"));
  addIndicators(workbook.addWorksheet("Chỉ số thành phần"));
  buildCommuneLeague(workbook);
  const sheet = workbook.addWorksheet(sheetName);
  writeTitle(sheet, 1, header.length, "HÀM TRONG Ô VÀ CÔNG THỨC THƯỜNG CHO CÙNG KẾT QUẢ");
  sheet.getCell("A2").value = note;
  lookLikeNote(sheet.getCell("A2"));
  sheet.getRow(3).values = header;
  lookLikeHeader(sheet.getRow(3), header.length, 2);
  for (const [index, twin] of twins.entries()) await addTwin(workbook, sheet, 4 + index, twin);
  const bottom = await addBlocks(workbook, sheet, 6 + twins.length);
  // Written by the program, not kept by staff: not to be read as one more table of scores.
  workbook.definedNames.add(
    `'${sheetName}'!$A$${String(5 + twins.length)}:$R$${String(bottom)}`,
    `${ownPrefix}ham`
  );
  [18, 34, 26, 26, 20].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (let column = 6; column <= 18; column += 1) sheet.getColumn(column).width = 16;
  for (const column of [plainColumn, plainColumn + 1]) sheet.getColumn(column).width = 30;
  setUpPrinting(sheet, "landscape");
}

async function addTwin(
  workbook: Workbook,
  sheet: Worksheet,
  row: number,
  twin: Twin
): Promise<void> {
  const [[result] = []] = await answered(workbook, twin.id, twin.arguments);
  const line = sheet.getRow(row);
  line.getCell(1).value = twin.id;
  line.getCell(2).value = twin.task;
  line.getCell(3).value = { formula: call(twin), result: shown(result) };
  line.getCell(4).value = { formula: twin.plain, result: shown(result) };
  const [left, right] = [`C${String(row)}`, `D${String(row)}`];
  line.getCell(5).value = {
    formula: `IF(ISERROR(${left}),"chưa cài Score766",IF(${left}=${right},"bằng nhau","khác nhau"))`,
    result: "bằng nhau",
  };
  lookLikeBody(line, header.length, { lines: 2 });
  for (const column of [3, 4]) line.getCell(column).numFmt = formats[twin.look];
}

/** Each block under its heading, the function's on the left, the plain cells on the right. */
async function addBlocks(workbook: Workbook, sheet: Worksheet, from: number): Promise<number> {
  let row = from;
  for (const twin of blockTwins) {
    const block = await answered(workbook, twin.id, twin.arguments);
    const width = block[0]?.length ?? 1;
    lookLikeBlock(sheet, row, block.length, width, twin.percentColumn);
    sheet.getCell(row, 1).value = `${twin.id}: ${twin.task}`;
    sheet.getCell(row, plainColumn).value = "Công thức thường";
    const [top, bottom] = [row + 1, row + block.length];
    block.forEach((line, down) => {
      line.forEach((value, across) => (sheet.getCell(top + down, 1 + across).value = shown(value)));
    });
    const first = sheet.getCell(top, 1);
    // The types of the writer do not know array formulas; the writer does.
    const array = {
      shareType: "array",
      ref: `${first.address}:${sheet.getCell(bottom, width).address}`,
    };
    first.value = Object.assign({ formula: call(twin), result: shown(block[0]?.[0]) }, array);
    twin.plain(block).forEach((line, down) => {
      line.forEach((plain, across) => {
        writePlain(sheet.getCell(top + down, plainColumn + across), plain, block[down]?.[across]);
      });
    });
    row = bottom + 2;
  }
  return row;
}

/** The font of the workbook on both sides, the heading bold, shares as percent. */
function lookLikeBlock(
  sheet: Worksheet,
  heading: number,
  rows: number,
  width: number,
  percentColumn: number | undefined
): void {
  for (let row = heading; row <= heading + rows; row += 1) {
    for (const left of [1, plainColumn]) {
      for (let across = 0; across < width; across += 1) {
        const cell = sheet.getCell(row, left + across);
        cell.font = { name: "Times New Roman", size: 13, bold: row <= heading + 1 && width > 1 };
        if (across === percentColumn) cell.numFmt = "0.00%";
      }
      if (width === 1)
        sheet.getCell(heading, left).font = { name: "Times New Roman", size: 13, bold: true };
    }
  }
}

function writePlain(cell: Cell, plain: PlainCell, result: unknown): void {
  if (plain === null) return;
  cell.value = typeof plain === "object" ? { ...plain, result: shown(result) } : plain;
}

/** As Excel stores a call of an add-in's function. */
function call({ id, arguments: typed }: Pick<Twin, "id" | "arguments">): string {
  return `_xldudf_${id}(${typed.join(",")})`;
}

function shown(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}

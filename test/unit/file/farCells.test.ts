import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { planReport, reportOn } from "../../../src/chain/writeReport";
import { formulasToMend } from "../../../src/functions/mend/formulasToMend";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { dataSheet, partsOf } from "./handMade";

/*
 * A sheet may be 17 billion cells large for the sake of one. None of these ends within the time of a test when
 * anything goes through the rectangle.
 */

function row(number: number, cells: readonly (string | number)[]): string {
  const inside = cells.map((value, at) => {
    const place = `${String.fromCharCode(65 + at)}${String(number)}`;
    return typeof value === "number"
      ? `<c r="${place}"><v>${String(value)}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${String(number)}">${inside.join("")}</row>`;
}

const names = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];
const points = [17.5, 19.96, 11, 8.25, 18, 21.41];

const vertical = [
  row(1, ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"]),
  ...names.map((name, at) =>
    row(at + 2, [at + 1, name, [18, 20, 12, 10, 18, 22][at] ?? 0, points[at] ?? 0])
  ),
  row(8, ["", "Tổng điểm", 100, 96.12]),
].join("");

const league = [
  row(1, ["TT", "Đơn vị", ...names, "Tổng điểm"]),
  row(2, [1, "Xã Chí Minh", ...points, 96.12]),
  row(3, [2, "Xã Toàn Thắng", ...points.map((each) => each - 1), 90.12]),
].join("");

const farCell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
const farText =
  '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>Số hóa hồ sơ</t></is></c></row>';

async function throughTheChain(sheets: Readonly<Record<string, string>>) {
  const workbook = await openFileWorkbook(
    zipSync(partsOf({ sheets }), { level: 1 }),
    "chi-so.xlsx"
  );
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  await workbook.apply(planReport(analysis, reportOn(contents, choice)));
  const again = await (await openFileWorkbook(await workbook.save(), "chi-so.xlsx")).read();
  return {
    total: choice.board.total?.points?.value,
    mended: formulasToMend(again),
    far: again.grids.map((grid) => grid.cell(1_048_575, 16_383).kind),
  };
}

describe("a cell at XFD1048576", () => {
  it.each([
    ["under groups down a column", vertical],
    ["under a league", league],
  ])("on the table's own sheet, %s", async (_, table) => {
    const { total, far } = await throughTheChain({ "Tổng hợp": dataSheet(table + farCell) });
    expect(total).toBe(9612);
    expect(far[0]).toBe("number");
  });

  it("that is text which names a group", async () => {
    const { total } = await throughTheChain({ "Tổng hợp": dataSheet(vertical + farText) });
    expect(total).toBe(9612);
  });

  it("on another sheet", async () => {
    const sheets = { "Ghi chú": dataSheet(farCell), "Tổng hợp": dataSheet(league) };
    const { total, far, mended } = await throughTheChain(sheets);
    expect(total).toBe(9612);
    expect(far.slice(0, 2)).toEqual(["number", "blank"]);
    expect(mended).toEqual([]);
  });
});

describe("a sheet that is large and empty", () => {
  it("of 1,048,576 formatted rows", async () => {
    const rows = Array.from(
      { length: 1_048_576 - 8 },
      (_, at) => `<row r="${String(at + 9)}" ht="15"/>`
    ).join("");
    const { total } = await throughTheChain({ "Tổng hợp": dataSheet(vertical + rows) });
    expect(total).toBe(9612);
  }, 60_000);

  it("of 16,384 columns", async () => {
    const wide = `<row r="9">${"<c><v>1</v></c>".repeat(16_384)}</row>`;
    const { total } = await throughTheChain({ "Tổng hợp": dataSheet(vertical + wide) });
    expect(total).toBe(9612);
  });

  it("one of 500", async () => {
    const sheets: Record<string, string> = { "Tổng hợp": dataSheet(vertical) };
    for (let at = 1; at < 500; at += 1) sheets[`Trang ${String(at)}`] = dataSheet("");
    const { total } = await throughTheChain(sheets);
    expect(total).toBe(9612);
  });
});

import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { findUnitIn } from "../../../src/sheet/text/unitName";
import { maxima, names, scores, six, told, type Rows } from "../layouts/told";

const table: Rows = [
  ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
  ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, scores[at] ?? 0]),
];
const board = (period: string, unit = "UBND XÃ AN BÌNH") => [`${unit} | ${period}: ${six}; 97.32`];

describe("the lines above a table", () => {
  test("the national title beside the office is no commune", () => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "", "Độc lập - Tự do - Hạnh phúc"],
      ["BẢNG TỔNG HỢP ĐIỂM BỘ CHỈ SỐ 766 THÁNG 9/2026"],
      ...table,
    ];
    expect(told(rows)).toEqual(board("THÁNG 9/2026"));
  });

  test.each([
    "(Kỳ báo cáo: Tháng 9 năm 2026, số liệu lấy ngày 02/10/2026)",
    "Tháng 9 năm 2026 (trích xuất từ Cổng DVCQG lúc 8h00 ngày 02/10/2026)",
    "Số liệu tháng 9 năm 2026, cập nhật 07:30 ngày 02/10/2026",
    "(Số liệu tháng 9 năm 2026, chốt ngày 02/10/2026)",
    "(Tháng 9 năm 2026; chốt số liệu đến hết ngày 02/10/2026)",
  ])("the day on which figures were taken is no period beside one: %s", (line) => {
    expect(told([["UBND XÃ AN BÌNH"], [line], ...table])).toEqual(board("Tháng 9 năm 2026"));
  });

  test("nor in a line of its own below the title", () => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH - KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"],
      ["(Dữ liệu trích xuất ngày 02/10/2026)"],
      ...table,
    ];
    expect(told(rows)).toEqual(board("THÁNG 9/2026"));
  });

  test("but where nothing else says when, it does", () => {
    const rows: Rows = [["UBND XÃ AN BÌNH"], ["(Dữ liệu trích xuất ngày 02/10/2026)"], ...table];
    expect(told(rows)).toEqual(board("02/10/2026"));
  });

  test.each([
    "Kính gửi: UBND tỉnh Phú Thọ",
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Phú Thọ về cải cách hành chính;",
    "Thực hiện Công văn số 12/UBND-KSTT ngày 15/9/2026 của UBND tỉnh Phú Thọ",
    "(Nguồn: Trung tâm Phục vụ hành chính công tỉnh Phú Thọ)",
    "Đơn vị cao nhất: UBND phường Tân Lập 97,32 điểm",
    "KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH SỐ 123/QĐ-UBND NGÀY 05/01/2026 CỦA UBND TỈNH PHÚ THỌ",
    "Tháng 8/2026 đạt 82,75 điểm, tháng 9/2026 đạt 90 điểm.",
    "So với phường Tân Lập: thấp hơn 0,5 điểm",
    "Lưu ý: số liệu chưa bao gồm phường Tân Lập mới sáp nhập",
    "Thời gian kiểm tra: 28/10/2026",
    "Phấn đấu tháng 10/2026 đạt từ 95 điểm trở lên.",
    "Thời hạn gửi báo cáo: trước ngày 05/10/2026",
  ])("who gets a paper, what it goes by and what it says are no title: %s", (line) => {
    expect(told([["UBND XÃ AN BÌNH"], ["THÁNG 9/2026"], [line], ...table])).toEqual(
      board("THÁNG 9/2026")
    );
  });

  test("nor is the list of those who get it, in lines or a cell beside", () => {
    const title: Rows = [["UBND XÃ AN BÌNH - THÁNG 9/2026"]];
    const below: Rows = [["Kính gửi:"], ["- UBND tỉnh Phú Thọ;"], ["- Sở Nội vụ."]];
    expect(told([...title, ...below, ...table])).toEqual(board("THÁNG 9/2026"));
    expect(told([...title, ["Kính gửi:", "UBND tỉnh Phú Thọ"], ...table])).toEqual(
      board("THÁNG 9/2026")
    );
  });

  test("but a sentence alone names unit and period", () => {
    const line = "Kết quả tháng 9/2026 của UBND xã An Bình đạt 97,32 điểm.";
    expect(told([[line], ...table])).toEqual(board("Tháng 9/2026", "UBND xã An Bình"));
  });

  test("the day of the paper in a cell of its own is none either, nor are such cells headings", () => {
    const below: Rows = [
      ["Kỳ báo cáo:", "Tháng 9/2026"],
      ["Ngày lập:", "05/10/2026"],
    ];
    expect(told([["UBND XÃ AN BÌNH"], ...below, ...table])).toEqual(board("Tháng 9/2026"));
    const done: Rows = [["UBND XÃ AN BÌNH"], ["Thời gian thực hiện:", "Tháng 9/2026"]];
    expect(told([...done, ...table])).toEqual(board("Tháng 9/2026"));
    const beside: Rows = [["UBND XÃ AN BÌNH", "", "", "", "Kỳ báo cáo:", "Tháng 9/2026"]];
    expect(told([...beside, ...table])).toEqual(board("Tháng 9/2026"));
  });

  test("a letterhead of province and commune in one cell is the commune's", () => {
    const rows: Rows = [["UBND TỈNH PHÚ THỌ - UBND XÃ AN BÌNH"], ["THÁNG 9/2026"], ...table];
    expect(told(rows)).toEqual(board("THÁNG 9/2026"));
  });

  test("a unit ends before the dash that the title goes on with", () => {
    expect(told([["UBND XÃ AN BÌNH - THÁNG 9/2026"], ...table])).toEqual(board("THÁNG 9/2026"));
  });
});

describe("columns of points side by side", () => {
  test.each([
    "Điểm Cổng DVCQG chấm",
    "Điểm trên Cổng",
    "Điểm cổng dịch vụ công quốc gia",
    "Điểm tỉnh chấm",
    "Điểm Sở Nội vụ đánh giá",
    "Điểm được xác nhận",
  ])("%s goes before what the unit gave itself, and that is told", (header) => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH - THÁNG 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm tự chấm", header],
      ...names.map((name, at) => [
        at + 1,
        name,
        maxima[at] ?? 0,
        Math.max(0, (scores[at] ?? 0) - 1),
        scores[at] ?? 0,
      ]),
    ];
    expect(told(rows)).toEqual(board("THÁNG 9/2026"));
    const { tables } = readSheets([gridFromValues("Sheet1", rows)]);
    expect(tables.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
      "ambiguous-column",
    ]);
  });

  test("a heading that compares with the month before is not of the month before", () => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH - THÁNG 9/2026"],
      ["Nhóm chỉ số", "Điểm tối đa", "Điểm (so tháng trước)"],
      ...names.map((name, at) => [
        name,
        maxima[at] ?? 0,
        `${String(scores[at] ?? 0).replace(".", ",")} (+0,12)`,
      ]),
    ];
    expect(told(rows)[0]).toContain("| THÁNG 9/2026:");
  });
});

test.each([
  ["PHÒNG VĂN HÓA - XÃ HỘI XÃ AN BÌNH", "XÃ AN BÌNH"],
  ["Phòng Văn hóa - Xã hội phường Hòa Phú", "phường Hòa Phú"],
  ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", null],
  ["Tình hình kinh tế - xã hội của UBND xã Hội An tháng 9", "UBND xã Hội An"],
  ["UBND XÃ HỘI SƠN THÁNG 9", "UBND XÃ HỘI SƠN"],
])("the commune in “%s”", (title, unit) => {
  expect(findUnitIn(title)?.name ?? null).toBe(unit);
});

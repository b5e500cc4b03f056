import { describe, expect, test } from "vitest";
import { findings, told, type Rows } from "./told";

const placed: Rows = [
  ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"],
  [1, "Xã An Bình", 91.2, 1],
  [2, "Xã Bình An", 90.1, 2],
];
const assumed = "không ghi của bộ chỉ số nào; chương trình hiểu là tổng điểm theo Quyết định 766";
const asks = (rows: Rows) => findings(rows).some((each) => each.includes(assumed));

describe("a sheet that prints totals alone", () => {
  test.each(["ĐIỂM 766 CÁC XÃ", "Kết quả QĐ766", "BXH 766", "Score 766", "BANG DIEM 766"])(
    "is of the Decision when its title says so: %s",
    (title) => {
      expect(told([[title], ...placed])).toEqual([
        "Xã An Bình | -: ; 91.2#1",
        "Xã Bình An | -: ; 90.1#2",
      ]);
      expect(asks([[title], ...placed])).toBe(false);
    }
  );

  test("may be the league of several months, a place beside each total", () => {
    expect(
      told([
        ["TỔNG HỢP ĐIỂM 766 CÁC XÃ NĂM 2026"],
        ["STT", "Xã, phường", "Tháng 8", null, "Tháng 9", null],
        [null, null, "Điểm", "Hạng", "Điểm", "Hạng"],
        [1, "Xã An Bình", 88.1, 2, 89, 2],
        [2, "Xã Bình An", 90.1, 1, 89.5, 1],
      ])
    ).toEqual([
      "Xã An Bình | Tháng 8: ; 88.1#2",
      "Xã An Bình | Tháng 9: ; 89#2",
      "Xã Bình An | Tháng 8: ; 90.1#1",
      "Xã Bình An | Tháng 9: ; 89.5#1",
    ]);
  });

  test("may name the measure and the month in one heading, and what rose in signs", () => {
    const rows: Rows = [
      ["BXH 766 tháng 10/2026"],
      ["Hạng T9", "Hạng T10", "Tên đơn vị", "Điểm T9", "Điểm T10", "+/-"],
      [2, 1, "Xã Sơn Hà", 88, 92, 4],
      [1, 2, "Xã Sơn Linh", 90, 91, 1],
    ];
    expect(told(rows)).toEqual([
      "Xã Sơn Hà | T9: ; 88#2",
      "Xã Sơn Hà | T10: ; 92#1",
      "Xã Sơn Linh | T9: ; 90#1",
      "Xã Sơn Linh | T10: ; 91#2",
    ]);
    expect(findings(rows)).toEqual([]);
  });

  test("may be the one total of one unit", () => {
    const rows: Rows = [["Nội dung", "Điểm", "Hạng"], ["Tổng điểm", 97.36, "90/114"]]; // prettier-ignore
    expect(told([["Kết quả 766 của UBND xã An Bình tháng 10/2026"], ...rows])).toEqual([
      "UBND xã An Bình | Tháng 10/2026: ; 97.36#90",
    ]);
  });

  test("is read of communes with their places though nobody names the Decision, and that is told", () => {
    const rows: Rows = [["BẢNG XẾP HẠNG CÁC XÃ THÁNG 10/2026"], ...placed];
    expect(told(rows)).toEqual([
      "Xã An Bình | THÁNG 10/2026: ; 91.2#1",
      "Xã Bình An | THÁNG 10/2026: ; 90.1#2",
    ]);
    expect(asks(rows)).toBe(true);
  });

  test("is not read of other units, without places, of counts, or where the title speaks of something else", () => {
    const schools = placed.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(/^Xã/u, "Trường") : cell))
    );
    const unplaced = placed.map((row) => row.slice(0, 3));
    const counts: Rows = [
      ["Hồ sơ theo QĐ 766, xã An Bình"],
      ["Nội dung", "Số hồ sơ"],
      ["Tổng số hồ sơ", 378],
      ["Đúng hạn", 332],
    ];
    const contests = ["KẾT QUẢ HỘI THI", "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH", "Xếp hạng chuyển đổi số"];
    for (const rows of [
      [["BẢNG XẾP HẠNG"], ...schools],
      [["BẢNG ĐIỂM"], ...unplaced],
      counts,
      ...contests.map((title): Rows => [[title], ...placed]),
    ])
      expect(told(rows)).toEqual([]);
  });
});

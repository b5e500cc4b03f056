import { gridFromValues } from "../../../src/cells/grid";
import { indicators } from "../../../src/decision766/indicators";
import type { WorkbookContents } from "../../../src/plan/port";

/** Boards made by hand of what no generator draws: each a kind of sheet that some office keeps. */

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"];
const more = ["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ"];
const groups = [...names, ...more];
const maxima = [18, 20, 12, 10, 18, 22];

function book(...sheets: readonly (readonly [string, Rows])[]): WorkbookContents {
  return {
    name: "diem.xlsx",
    grids: sheets.map(([name, rows]) => gridFromValues(name, rows)),
    ownRegions: [],
  };
}

/** A table of units: points of the groups, then whatever columns stand behind. */
function units(title: string, behind: readonly string[], rows: Rows): Rows {
  return [[title], ["Đơn vị", ...groups, ...behind], ...rows];
}

/** A table of groups of one unit. */
function groupTable(title: string, header: readonly string[], rows: Rows): Rows {
  return [[title], ["TT", "Nhóm chỉ số", ...header], ...rows];
}

const marks = (points: readonly Cell[], of: readonly number[] = maxima): Rows =>
  groups.map((name, index) => [index + 1, name, of[index] ?? null, points[index] ?? null]);

const commune = "KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH THÁNG 10/2026";
const league = "BẢNG XẾP HẠNG CÁC XÃ, PHƯỜNG THÁNG 10/2026";

export const rareBoards: Readonly<Record<string, WorkbookContents>> = {
  "a group that does not apply": book([
    "T10",
    groupTable(
      commune,
      ["Điểm tối đa", "Điểm"],
      [...marks([18, 19.5, 10, "Không áp dụng", 17.5, 21]), ["", "Tổng cộng", 90, 86]]
    ),
  ]),
  "indicators known by their ratio alone": book([
    "T10",
    [
      [commune],
      ["Chỉ số", "Tên chỉ số", "Điểm tối đa", "Điểm", "Tỷ lệ (%)"],
      ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 20, 17.5, 97.22],
      ["3.3", "Tỷ lệ hồ sơ trực tuyến", 6, null, 81.2],
    ],
  ]),
  "points under nought": book([
    "T10",
    groupTable(
      commune,
      ["Điểm tối đa", "Điểm"],
      [...marks([18, -0.5, 10, 9, 17.5, 21]), ["", "Tổng cộng", 100, 75]]
    ),
  ]),
  "a total under nought": book([
    "T10",
    groupTable(
      commune,
      ["Điểm tối đa", "Điểm"],
      [...marks([0, -2, 0, 0, 0, 1]), ["", "Tổng cộng", 100, -1]]
    ),
  ]),
  "equal totals with places of their own": book([
    "T10",
    units(
      league,
      ["Tổng điểm", "Xếp hạng"],
      [
        ["Xã An Bình", 18, 19, 10, 9, 17, 20, 93, 17],
        ["Xã Tân Long", 17, 20, 10, 9, 17, 20, 93, 18],
        ["Xã Hòa Thủy", 18, 19, 10, 9, 18, 19, 93, 19],
        ["Phường Quý Thạnh", 18, 20, 10, 9, 18, 20, 95, 16],
      ]
    ),
  ]),
  "everything tied": book([
    "T10",
    units(
      league,
      ["Tổng điểm"],
      [
        ["Xã An Bình", 18, 19, 10, 9, 17, 20, 93],
        ["Xã Tân Long", 18, 19, 10, 9, 17, 20, 93],
        ["Xã Hòa Thủy", 18, 19, 10, 9, 17, 20, 93],
        ["Phường Quý Thạnh", 18, 19, 10, 9, 17, 20, 93],
        ["Phường Khánh Ngọc", 18, 19, 10, 9, 17, 20, 93],
      ]
    ),
  ]),
  "six first units": book([
    "T10",
    units(
      league,
      ["Tổng điểm"],
      [
        ...["An", "Bình", "Hòa", "Long", "Tân", "Thủy"].map((name) => [
          `Xã ${name} Khánh`,
          ...[18, 20, 12, 10, 18, 21, 99],
        ]),
        ["Xã Ngọc Sơn", 18, 20, 12, 10, 18, 20, 98],
        ["Xã Ngọc Hà", 18, 20, 12, 10, 17, 20, 97],
      ]
    ),
  ]),
  "all full marks": book([
    "T10",
    groupTable(
      commune,
      ["Điểm tối đa", "Điểm", "Thứ tự"],
      [...marks(maxima).map((row, index) => [...row, 20 + index]), ["", "Tổng cộng", 100, 100, 1]]
    ),
  ]),
  "a group less": book([
    "T10",
    groupTable(
      commune,
      ["Điểm tối đa", "Điểm"],
      [...marks([18, 19.5, 10, 9, 17.5, 21]).slice(0, 5), ["", "Tổng cộng", 100, 95]]
    ),
  ]),
  "a bonus above a hundred": book([
    "T10",
    groupTable(
      commune,
      ["Điểm tối đa", "Điểm"],
      [...marks(maxima), ["", "Điểm thưởng", null, 2], ["", "Tổng cộng", 100, 102]]
    ),
  ]),
  "places alone": book([
    "T10",
    units(
      league,
      ["Xếp hạng"],
      [
        ["Xã An Bình", null, null, null, null, null, null, 2],
        ["Xã Tân Long", null, null, null, null, null, null, 1],
      ]
    ),
  ]),
  "percents alone": book([
    "T10",
    groupTable(
      commune,
      ["Tỷ lệ (%)"],
      [
        ...groups.map((name, index): Cell[] => [index + 1, name, 80 + index]),
        ["", "Tổng hợp", 83.5],
      ]
    ),
  ]),
  "one unit in a league": book([
    "T10",
    units(league, ["Tổng điểm", "Xếp hạng"], [["Xã An Bình", 18, 19, 10, 9, 17, 20, 93, 1]]),
  ]),
  "two units": book([
    "T10",
    units(
      league,
      ["Tổng điểm", "Xếp hạng"],
      [
        ["Xã An Bình", 18, 19, 10, 9, 17, 20, 93, 2],
        ["Phường Tân Long", 17, 20, 10, 9.5, 17, 20, 93.5, 1],
      ]
    ),
  ]),
  "departments beside communes": book([
    "T10",
    units(
      "BẢNG XẾP HẠNG CÁC ĐƠN VỊ THÁNG 10/2026",
      ["Tổng điểm"],
      [
        ["Xã An Bình", 18, 19, 10, 9, 17, 20, 93],
        ["Xã Tân Long", 17, 20, 10, 9, 17, 20, 93],
        ["Xã Hòa Thủy", 16, 20, 10, 9, 17, 20, 92],
        ["Sở Xây dựng", 18, 18, 10, 8, 18, 19, 91],
        ["Sở Tài chính", 18, 18, 11, 8, 18, 19, 92],
      ]
    ),
  ]),
  "nothing moved": book([
    "Tổng hợp",
    [
      ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 4/2026", "Tháng 5/2026"],
      ...marks([18, 19.5, 10, 9, 17.5, 21]).map((row) => [...row, row[3] ?? null]),
      ["", "Tổng cộng", 100, 95, 95],
    ],
  ]),
  "another number of units": book([
    "Tổng hợp",
    [
      ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 4/2026", "", "Tháng 5/2026", ""],
      ["", "", "", "Điểm", "Thứ tự", "Điểm", "Thứ tự"],
      ...marks([18, 19.5, 10, 9, 17.5, 21]).map((row) => [...row, null, row[3] ?? null, null]),
      ["", "Tổng cộng", 100, 95, "5/114", 95, "9/168"],
    ],
  ]),
  "figures that may change": book([
    "T10",
    groupTable(
      `${commune} (SỐ LIỆU TẠM THỜI)`,
      ["Điểm tối đa", "Điểm"],
      [...marks([18, 19.5, 10, 9, 17.5, 21]), ["", "Tổng cộng", 100, 95]]
    ),
  ]),
  "figures taken before the month was over": book([
    "T10",
    [
      [
        "KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH THÁNG 10/2026 (số liệu lấy đến ngày 20/10/2026)",
      ],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      ...marks([18, 19.5, 10, 9, 17.5, 21]),
      ["", "Tổng cộng", 100, 95],
    ],
  ]),
  "two halves of a year": book([
    "Tổng hợp",
    [
      ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "6 tháng đầu năm 2025", "6 tháng cuối năm 2025"],
      ...marks([18, 19.5, 10, 9, 17.5, 21]).map((row) => [...row, row.at(-1) ?? null]),
      ["", "Tổng cộng", 100, 95, 95],
    ],
  ]),
  "months over the change of the rules": book([
    "Tổng hợp",
    [
      ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 5/2026", "Tháng 7/2026", "Tháng 10/2026"],
      ...marks([18, 19.5, 10, 9, 17.5, 21]).map((row) => [...row, 9, 9.5]),
      ["", "Tổng cộng", 100, 95, 54, 57],
    ],
  ]),
  "the best of all printed beside": book([
    "T5",
    groupTable(
      "KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH THÁNG 5/2026",
      ["Điểm tối đa", "Điểm", "Vị trí"],
      [
        ...marks([18, 19.96, 10, 10, 18, 21.93]).map((row) => [...row, 17]),
        ["", "Cộng", 100, 97.89, "17/114"],
        ["", "Điểm cao nhất", null, 97.99, null],
      ]
    ),
  ]),
  "every indicator with its points": book([
    "T10",
    [
      [commune],
      ["Chỉ số", "Tên chỉ số", "Điểm tối đa", "Điểm"],
      ...indicators.flatMap(({ code, name, maxPoints }): Rows => {
        const most = (maxPoints.at(-1)?.value ?? 0) / 100;
        return most === 0 ? [] : [[code, name, most, code === "3.3" ? most - 1 : most]];
      }),
    ],
  ]),
  "indicators that share out their points otherwise": book([
    "T10",
    [
      [commune],
      ["Chỉ số", "Tên chỉ số", "Điểm tối đa", "Điểm"],
      ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 18, 17.5],
      ["2.2", "Hồ sơ phải bổ sung không quá một lần", 2, 2],
      ["5.1", "Tỷ lệ phản ánh, kiến nghị được xử lý", 6, 5],
    ],
  ]),
  "totals of units alone": book([
    "T10",
    [
      ["KẾT QUẢ BỘ CHỈ SỐ THEO QUYẾT ĐỊNH 766/QĐ-TTg THÁNG 10/2026"],
      ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng", "Xếp loại"],
      [1, "Phường Bình Minh", 94.64, 2, "Xuất sắc"],
      [2, "Xã An Phú", 95.1, 1, "Xuất sắc"],
      [3, "Xã Hòa Lợi", 90, 3, "Tốt"],
    ],
  ]),
};

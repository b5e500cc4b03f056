import type { CellRange } from "../../../../src/cells/address";
import { maxima, merge, names, scores, type Rows } from "../../layouts/told";

/** A sheet as an office keeps it, with what a person reads in it. */
export interface OddSheet {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly CellRange[];
  readonly sheet?: string;
  /** "unit | ISO date or label | six points; total"; "?" for points that are not there. */
  readonly boards: readonly string[];
  /** Codes that must come; none where left out. */
  readonly told?: readonly string[];
}

const all = "18 19.96 10 10 18 21.36";
const low = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
const lowAll = "17.5 18.2 9.4 8.85 16.9 19.15";
const down = (...columns: readonly (readonly (string | number | null)[])[]): Rows =>
  names.map((name, at) => [at + 1, name, ...columns.map((column) => column[at] ?? null)]);
const vn = (value: number) => String(value).replace(".", ",");

export const oddSheets: readonly OddSheet[] = [
  {
    name: "letter head, number of the report and signatures",
    rows: [
      ["UBND HUYỆN CŨ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["UBND XÃ AN BÌNH", "", "Độc lập - Tự do - Hạnh phúc"],
      ["Số: 45/BC-UBND", "", "An Bình, ngày 05 tháng 10 năm 2026"],
      ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
      ...down(maxima, scores),
      ["", "Tổng cộng", 100, 97.32],
      ["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"],
      ["- Lưu VT.", "", "CHỦ TỊCH"],
    ],
    boards: [`UBND XÃ AN BÌNH | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "scores with đ and a comma as text",
    rows: [
      ["Kết quả của UBND xã An Bình tháng 9/2026"],
      ["STT", "Nội dung", "Điểm"],
      ...down(scores.map((score) => `${vn(score)}đ`)),
      ["", "Tổng", "97,32đ"],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "a target column and a column of the month before",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Mục tiêu", "Tháng trước", "Tháng này", "Tăng/giảm"],
      ...down(
        maxima,
        maxima.map((most) => most - 0.5),
        low,
        scores,
        scores.map((score, at) => Math.round((score - (low[at] ?? 0)) * 100) / 100)
      ),
      ["", "Tổng", 100, 97, 90, 97.32, 7.32],
    ],
    boards: [
      `UBND xã An Bình | 2026-08-31 | ${lowAll}; 90`,
      `UBND xã An Bình | 2026-09-30 | ${all}; 97.32`,
    ],
    told: ["edition-boundary"],
  },
  {
    name: "a column of emulation beside the score",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt", "Điểm thi đua", "Ghi chú"],
      ...down(maxima, scores, [1, 2, 3, 4, 5, 6], ["tốt", "", "", "", "", ""]),
      ["", "Tổng", 100, 97.32, 21, ""],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
    told: ["unknown-group"],
  },
  {
    name: "ranks in brackets behind the scores",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm (xếp hạng)"],
      ...down(scores.map((score, at) => `${vn(score)} (${at + 3})`)),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "rank in brackets in a column of ranks",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm", "Hạng"],
      ...down(scores, ["(3)", "(4)", "(5)", "(6)", "(7)", "(8)"]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "sub-totals after every three groups",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      ...down(maxima, scores).slice(0, 3),
      ["", "Cộng (1-3)", 50, 47.96],
      ...down(maxima, scores).slice(3),
      ["", "Cộng (4-6)", 50, 49.36],
      ["", "Tổng cộng", 100, 97.32],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "transposed: groups across, one line for points, one for ranks",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["", ...names, "Tổng"],
      ["Điểm tối đa", ...maxima, 100],
      ["Điểm đạt", ...scores, 97.32],
      ["Thứ hạng", 1, 2, 3, 4, 5, 6, 7],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "two tables side by side, a unit each",
    rows: [
      ["Xã An Bình", "", "", "", "Xã Tân Lập"],
      ["Nhóm chỉ số", "Điểm", "", "", "Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, scores[at] ?? 0, "", "", name, low[at] ?? 0]),
    ],
    boards: [`Xã An Bình | - | ${all}`, `Xã Tân Lập | - | ${lowAll}`],
  },
  {
    name: "a dash where nothing arose, an x where it does not apply",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      ...down(maxima, [18, 19.96, "-", 10, "x", 21.36]),
      ["", "Tổng", 100, 69.32],
    ],
    boards: ["UBND xã An Bình | 2026-09-30 | 18 19.96 ? 10 ? 21.36; 69.32"],
    told: ["missing-points"],
  },
  {
    name: "an error in a formula",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm"],
      ...down([18, 19.96, 10, 10, 18, null]).map((row, at) =>
        at === 5 ? [...row.slice(0, 2), { kind: "error", value: "#DIV/0!" } as const] : row
      ),
    ],
    boards: ["UBND xã An Bình | 2026-09-30 | 18 19.96 10 10 18 ?"],
    told: ["not-a-number"],
  },
  {
    name: "stars behind names and scores",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [at + 1, `${name} (*)`, at === 0 ? "18 (1)" : (scores[at] ?? 0)]),
      ["(*) Số liệu trích từ Cổng ngày 30/9/2026"],
      ["(1) Tạm tính"],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "weeks across with dates beneath",
    rows: [
      ["UBND xã An Bình"],
      ["Nhóm chỉ số", "Tuần 1", "Tuần 2"],
      ["", "07/9/2026", "14/9/2026"],
      ...names.map((name, at) => [name, low[at] ?? 0, scores[at] ?? 0]),
    ],
    boards: [`UBND xã An Bình | 2026-09-07 | ${lowAll}`, `UBND xã An Bình | 2026-09-14 | ${all}`],
    told: ["edition-boundary"],
  },
  {
    name: "months mixed with quarters across",
    rows: [
      ["UBND xã An Bình năm 2026"],
      ["Nhóm chỉ số", "Tháng 8", "Tháng 9", "Quý III"],
      ...names.map((name, at) => [name, low[at] ?? 0, scores[at] ?? 0, scores[at] ?? 0]),
      ["Tổng", 90, 97.32, 97.32],
    ],
    boards: [
      `UBND xã An Bình | 2026-08-31 | ${lowAll}; 90`,
      `UBND xã An Bình | 2026-09-30 | ${all}; 97.32`,
      `UBND xã An Bình | 2026-09-30 | ${all}; 97.32`,
    ],
    told: ["edition-boundary"],
  },
  {
    name: "self-scored, appraised and published columns",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
      ...down(maxima, maxima, scores),
      ["", "Tổng", 100, 100, 97.32],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
    told: ["ambiguous-column"],
  },
  {
    name: "a league with the clusters' own totals and the province's mean",
    rows: [
      ["KẾT QUẢ 766 THÁNG 9/2026"],
      ["TT", "Xã, phường", ...names, "Tổng", "Hạng"],
      ["I", "Cụm số 1"],
      [1, "Xã An Bình", ...scores, 97.32, 1],
      [2, "Xã Tân Lập", ...low, 90, 2],
      ["", "Cộng cụm số 1", 17.75, 19.08, 9.7, 9.43, 17.45, 20.26, 93.66, ""],
      ["", "Bình quân toàn tỉnh", 17, 18, 9, 8, 16, 19, 87, ""],
    ],
    boards: [`Xã An Bình | 2026-09-30 | ${all}; 97.32`, `Xã Tân Lập | 2026-09-30 | ${lowAll}; 90`],
  },
  {
    name: "departments in sections of a league",
    rows: [
      ["KẾT QUẢ 766 THÁNG 9/2026"],
      ["TT", "Cơ quan, đơn vị", ...names, "Tổng điểm"],
      ["A", "CÁC SỞ, BAN, NGÀNH"],
      [1, "Sở Nội vụ", ...scores, 97.32],
      ["B", "CÁC XÃ, PHƯỜNG"],
      [1, "Phường Hải Thịnh", ...low, 90],
    ],
    boards: [
      `Sở Nội vụ | 2026-09-30 | ${all}; 97.32`,
      `Phường Hải Thịnh | 2026-09-30 | ${lowAll}; 90`,
    ],
  },
  {
    name: "points with three decimals as text",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, at === 1 ? "19,955" : (scores[at] ?? 0)]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "period written in its own cell beside the word",
    rows: [
      ["Đơn vị:", "UBND xã An Bình"],
      ["Kỳ báo cáo:", "Tháng 9/2026"],
      [],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, scores[at] ?? 0]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "names with roman numbers and maxima in words",
    rows: [
      ["UBND xã An Bình - Quý III/2026"],
      ["Tiêu chí", "Kết quả"],
      ...names.map((name, at) => [
        `${["I", "II", "III", "IV", "V", "VI"][at] ?? ""}. ${name} (tối đa ${maxima[at] ?? 0} điểm)`,
        scores[at] ?? 0,
      ]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "units across under a merged word, ranks beneath",
    rows: [
      ["THÁNG 9/2026"],
      ["Nhóm chỉ số", "Đơn vị", "", "", ""],
      ["", "An Bình", "", "Tân Lập", ""],
      ["", "Điểm", "Hạng", "Điểm", "Hạng"],
      ...names.map((name, at) => [name, scores[at] ?? 0, 1, low[at] ?? 0, 2]),
    ],
    merges: [merge(1, 1, 1, 4), merge(2, 1, 2, 2), merge(2, 3, 2, 4), merge(1, 0, 3, 0)],
    boards: [`An Bình | 2026-09-30 | ${all}`, `Tân Lập | 2026-09-30 | ${lowAll}`],
  },
  {
    name: "a plan for the year under the table",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm"],
      ...down(scores),
      [],
      ["Chỉ tiêu năm 2026: 98 điểm"],
      ["Số hồ sơ tiếp nhận", "", 1250],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
    told: ["unread-cells"],
  },
  {
    name: "numbers typed beside the table",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm", "", ""],
      ...down(scores).map((row, at) => (at < 3 ? [...row, null, 5.5 + at] : row)),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
    told: ["unread-cells"],
  },
  {
    name: "the share of each group in the total",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt", "Tỷ trọng (%)"],
      ...down(
        maxima,
        scores,
        scores.map((score) => Math.round((score / 97.32) * 10_000) / 100)
      ),
      ["", "Tổng", 100, 97.32, 100],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
    told: ["unknown-group"],
  },
  {
    name: "score and maximum in one cell with words",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["Nhóm chỉ số", "Kết quả"],
      ...names.map((name, at) => [name, `${vn(scores[at] ?? 0)} trên ${maxima[at] ?? 0} điểm`]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "one unit a row, months in merged blocks of rows",
    rows: [
      ["Tháng", "Xã", ...names],
      ["9/2026", "An Bình", ...scores],
      ["", "Tân Lập", ...low],
      ["10/2026", "An Bình", ...low],
      ["", "Tân Lập", ...scores],
    ],
    merges: [merge(1, 0, 2, 0), merge(3, 0, 4, 0)],
    boards: [
      `An Bình | 2026-09-30 | ${all}`,
      `Tân Lập | 2026-09-30 | ${lowAll}`,
      `An Bình | 2026-10-31 | ${lowAll}`,
      `Tân Lập | 2026-10-31 | ${all}`,
    ],
  },
  {
    name: "lost points instead of points",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm bị trừ"],
      ...down(maxima, [0, 0.04, 2, 0, 0, 0.64]),
    ],
    boards: [],
    told: ["no-table"],
  },
  {
    name: "percents alone",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Tỷ lệ (%)"],
      ...down([100, 99.8, 83.33, 100, 100, 97.09]),
    ],
    boards: [],
    told: ["no-table"],
  },
  {
    name: "two periods stacked with their own small titles",
    rows: [
      ["UBND xã An Bình"],
      ["1. Kết quả tháng 8/2026"],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, low[at] ?? 0]),
      [],
      ["2. Kết quả tháng 9/2026"],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, scores[at] ?? 0]),
    ],
    boards: [`UBND xã An Bình | 2026-08-31 | ${lowAll}`, `UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "the best unit's figures in a column beside",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm", "Đơn vị cao nhất", "Bình quân toàn tỉnh"],
      ...down(scores, maxima, low),
      ["", "Tổng", 97.32, 100, 90],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "a bonus line and a fine",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm"],
      ...down(scores),
      ["", "Điểm cộng", 0.5],
      ["", "Tổng", 97.82],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.82`],
  },
  {
    name: "half-year in the sheet's name",
    sheet: "6 tháng đầu năm 2026",
    rows: [
      ["UBND xã An Bình"],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, scores[at] ?? 0]),
    ],
    boards: [`UBND xã An Bình | 2026-06-30 | ${all}`],
  },
  {
    name: "capital names without marks and run-together words",
    rows: [
      ["KET QUA CUA UBND XA AN BINH THANG 9/2026"],
      ["STT", "NHOM CHI SO", "DIEM"],
      ...names.map((name, at) => [
        at + 1,
        name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").toUpperCase(),
        scores[at] ?? 0,
      ]),
      ["", "TONG CONG", 97.32],
    ],
    boards: [`UBND XA AN BINH | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "a long list with a column of years",
    rows: [
      ["Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "Giá trị"],
      ...names.map((name, at) => [2026, 9, "Xã An Bình", name, scores[at] ?? 0]),
    ],
    boards: [`Xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "score first, names behind",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["Điểm", "Điểm tối đa", "Nhóm chỉ số"],
      ...names.map((name, at) => [scores[at] ?? 0, maxima[at] ?? 0, name]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "grades in words beside the points",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["Nhóm chỉ số", "Điểm", "Xếp loại"],
      ...names.map((name, at) => [name, scores[at] ?? 0, "Tốt"]),
      ["Tổng", 97.32, "Xuất sắc"],
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}; 97.32`],
  },
  {
    name: "a second heading row with units of measure",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt", "Tỷ lệ"],
      ["", "", "(điểm)", "(điểm)", "(%)"],
      ...down(maxima, scores, [100, 99.8, 83.33, 100, 100, 97.09]),
    ],
    boards: [`UBND xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "days of a month across",
    rows: [
      ["UBND xã An Bình tháng 9/2026"],
      ["Nhóm chỉ số", "15/9", "30/9"],
      ...names.map((name, at) => [name, low[at] ?? 0, scores[at] ?? 0]),
    ],
    boards: [`UBND xã An Bình | 2026-09-15 | ${lowAll}`, `UBND xã An Bình | 2026-09-30 | ${all}`],
    told: ["edition-boundary"],
  },
  {
    name: "an empty month between filled ones",
    rows: [
      ["UBND xã An Bình năm 2026"],
      ["Nhóm chỉ số", "Tháng 7", "Tháng 8", "Tháng 9"],
      ...names.map((name, at) => [name, low[at] ?? 0, null, scores[at] ?? 0]),
      ["Tổng", 90, null, 97.32],
    ],
    boards: [
      `UBND xã An Bình | 2026-07-31 | ${lowAll}; 90`,
      `UBND xã An Bình | 2026-09-30 | ${all}; 97.32`,
    ],
    told: ["edition-boundary"],
  },
  {
    name: "the total first and in words",
    rows: [
      ["Xã An Bình đạt 97,32 điểm, xếp thứ 17/114 (tháng 9/2026)"],
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => [name, scores[at] ?? 0]),
    ],
    boards: [`Xã An Bình | 2026-09-30 | ${all}`],
  },
  {
    name: "shares of one in a column of points",
    rows: [
      ["UBND xã An Bình - Tháng 9/2026"],
      ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      ...names.map((name, at) => [
        name,
        maxima[at] ?? 0,
        {
          kind: "number",
          value: (scores[at] ?? 0) / (maxima[at] ?? 1),
          numberFormat: "0.00%",
        } as const,
      ]),
    ],
    boards: [],
    told: ["not-a-number"],
  },
];

import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Rows = readonly (readonly (string | number)[])[];
const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];

/** A commune's groups of September, with the total that they add up to or without. */
const groups = (unit: string, ...lines: Rows): Grid =>
  gridFromValues("Nhóm", [
    [`KẾT QUẢ ${unit} THÁNG 9/2026`],
    ["Nhóm chỉ số", "Điểm"],
    ...names.map((name, at) => [name, [17, 19, 20][at] ?? ""]),
    ...lines,
  ]);
const list = (head: readonly string[], ...rows: Rows): Grid =>
  gridFromValues("Danh sách", [head, ...rows]);
const plain = ["Đơn vị", "Tháng", "Tổng điểm"];

/** Of the sheet of totals: its units, "?" before them where the Decision is but assumed. */
const read = (...grids: readonly Grid[]) =>
  readSheets(grids)
    .tables.filter(({ sheet }) => sheet === "Danh sách")
    .map(
      ({ boards, findings }) =>
        (findings.some(({ facts }) => facts.kind === "assumedDecision") ? "? " : "") +
        boards.map(({ unit }) => unit?.text ?? "-").join(", ")
    );

describe("totals beside a sheet of groups", () => {
  const own = groups("XÃ AN BÌNH", ["Tổng cộng", 56]);

  it("are read where one of them says a total of the groups again", () => {
    const others = ["Xã Tân Lập", "9/2026", 55];
    expect(read(own, list(plain, ["Xã An Bình", "9/2026", 56], others))).toEqual([
      "Xã An Bình, Xã Tân Lập",
    ]);
    expect(read(own, list(plain, others, ["Xã An Bình", "9/2026", 56]))).toEqual([
      "Xã Tân Lập, Xã An Bình",
    ]);
    expect(read(own, list(plain, ["Xã An Bình", "9/2026", 55], others))).toEqual([]);
    expect(read(own, list(plain, ["Xã An Bình", "8/2026", 56], others))).toEqual([]);
    expect(read(own, list(plain, ["Xã Sơn Hà", "9/2026", 56], others))).toEqual([]);
  });

  it("may be what the groups add up to, blanks left out", () => {
    const without = groups("XÃ AN BÌNH");
    const rows = (sum: number) => [["Xã An Bình", "9/2026", sum], ["Xã Tân Lập", "9/2026", 55]]; // prettier-ignore
    expect(read(without, list(plain, ...rows(56)))).toHaveLength(1);
    expect(read(without, list(plain, ...rows(18)))).toEqual([]);
    const open = groups("XÃ AN BÌNH", ["Thanh toán trực tuyến", ""]);
    expect(read(open, list(plain, ...rows(56)))).toHaveLength(1);
  });

  it("with places that name a unit of the groups are assumed to be theirs", () => {
    const ranked = ["Đơn vị", "Tổng điểm", "Xếp hạng"];
    expect(read(own, list(ranked, ["Xã An Bình", 97, 1], ["Xã Tân Lập", 90, 2]))).toEqual([
      "? Xã An Bình, Xã Tân Lập",
    ]);
    expect(read(own, list(ranked, ["Xã Tân Lập", 97, 1], ["Xã An Bình", 90, 2]))).toEqual([
      "? Xã Tân Lập, Xã An Bình",
    ]);
    expect(read(own, list(ranked, ["Xã Sơn Hà", 97, 1], ["Xã Tân Lập", 90, 2]))).toEqual([]);
  });
});

describe("totals where no sheet has groups", () => {
  const ranked = (title: readonly string[], ...rows: Rows) =>
    read(gridFromValues("Danh sách", [title, ["Đơn vị", "Tổng điểm", "Xếp hạng"], ...rows]));
  const two: Rows = [["Xã An Bình", 97, 1], ["Xã Tân Lập", 90, 2]]; // prettier-ignore

  it("are read with a place beside each, of communes or provinces, which is told", () => {
    expect(ranked([], ...two)).toEqual(["? Xã An Bình, Xã Tân Lập"]);
    expect(ranked([], ["Phú Thọ", 97, 1], ["Lào Cai", 90, 2])).toEqual(["? Phú Thọ, Lào Cai"]);
    expect(ranked([], ["Xã An Bình", 97, 1], ["Xã Tân Lập", 90, ""])).toEqual([]);
    expect(ranked([], ["Xã An Bình", 97, 1], ["Tổ dân phố 5", 90, 2])).toEqual([]);
    expect(ranked([], ["Nguyễn Văn An", 97, 1], ["Trần Thị Bình", 90, 2])).toEqual([]);
  });

  it("are read under a title that says nothing else", () => {
    for (const title of [
      "BẢNG XẾP HẠNG CÁC XÃ, PHƯỜNG THÁNG 9/2026",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "(Kèm theo Công văn số 12/UBND-VP ngày 02/10/2026)",
      "UBND TỈNH PHÚ THỌ",
    ])
      expect(ranked([title], ...two)).toHaveLength(1);
  });

  it("are none under a title of something else", () => {
    for (const title of [
      "HỘI THI DÂN VŨ THÁNG 9/2026",
      "BẢNG XẾP HẠNG CHUYỂN ĐỔI SỐ",
      "UBND TỈNH PHÚ THỌ - HỘI KHỎE PHÙ ĐỔNG",
    ])
      expect(ranked([title], ...two)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { columnsOf } from "./columns";
import { holdsStrayWords } from "./strayWords";

const [first, second, third] = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];

/** Of each column of names whether it holds stray words; asked twice, it answers the same. */
function strays(...rows: Rows): readonly boolean[] {
  const block = blockOf(rows);
  const keys = columnsOf(block, {}).filter(({ kind }) => kind === "key");
  const found = keys.map((key) => holdsStrayWords(block, key, keys));
  expect(keys.map((key) => holdsStrayWords(block, key, keys))).toEqual(found);
  return found;
}

describe("words behind the figures", () => {
  it("are stray where an empty column lies between, wherever", () => {
    expect(strays(["Nhóm", "Điểm"], [first, 18, null, "họp"], [second, 19, null, "gọi"])).toEqual([
      false,
      true,
    ]);
    expect(
      strays(
        ["Nhóm", "Điểm", "Tình hình"],
        [first, 18, "tốt", null, "họp"],
        [second, 19, "tốt", null, "gọi"]
      )
    ).toEqual([false, false, true]);
    expect(
      strays(["Nhóm", "Điểm"], [first, 18, null, "tốt", "họp"], [second, 19, null, "tốt", "gọi"])
    ).toEqual([false, true, true]);
  });

  it("are stray where most rows have none", () => {
    const heads = ["Nhóm", "Điểm"];
    expect(strays(heads, [first, 18, "họp"], [second, 19], [third, 20])).toEqual([false, true]);
    expect(strays(heads, [first, 18, "họp"], [second, 19])).toEqual([false, false]);
  });

  it("are none of them with a head, or where they name two groups or one", () => {
    expect(strays(["Nhóm", "Điểm", null, "Đơn vị"], [first, 18, null, "Xã An Bình"])).toEqual([
      false,
      false,
    ]);
    expect(
      strays(["Nội dung", "Điểm"], ["Họp", 18, null, first], ["Khác", 19, null, third])[1]
    ).toBe(false);
  });

  it("are none of them before all figures", () => {
    expect(strays(["Nhóm", null, "Tình hình", "Điểm"], [first, null, "tốt", 18], [second])).toEqual(
      [false, false]
    );
  });

  it("are so by the figures between the names and them, not those beyond", () => {
    expect(
      strays(
        ["Hạng", "Nhóm", null, "Tình hình", "Điểm"],
        [1, first, null, "tốt", 18.5],
        [2, second, null, "tốt", 19.5]
      )
    ).toEqual([false, false]);
  });

  it.each([
    [["Đạt", "Không đạt", "Đạt"], true],
    [["Tăng", "Giảm", "Giữ nguyên"], true],
    [["Tăng", null, "Giảm"], true],
    [["Nguyễn Văn A", "Trần B", "Lê C"], false],
    [["Điểm", "Hạng", "Đạt"], false],
    [["Đạt", "Tháng 9", "Đạt"], false],
    [["Đạt", "Xã An Bình", "Đạt"], false],
    [["Đạt", "Số hóa hồ sơ", "Đạt"], false],
    [["Đạt", "Tổng cộng", "Đạt"], false],
    [["Đạt", "Bình quân", "Đạt"], false],
  ])("are stray where they only judge the figures: %j", (words, isStray) => {
    const units = ["Xã A", "Xã B", "Xã C"];
    const rows = units.map((unit, at) => [unit, 17, 18, words[at] ?? null]);
    expect(strays(["Đơn vị", first, second, "Trạng thái"], ...rows)).toEqual([false, isStray]);
  });

  it.each([
    [["Đạt", "Không đạt", "Đạt"], true],
    [["Đạt yêu cầu", null, "Chưa đạt"], true],
    // Two lines of a unit: what it reached, and what else.
    [["Đạt", "Đạt", "Đạt"], false],
    [["Đạt", "Thiếu", "Đạt"], false],
    [["Tăng", "Giảm", "Tăng"], false],
  ])("are stray before the figures where they say whether these suffice: %j", (words, isStray) => {
    const units = ["Xã A", "Xã B", "Xã C"];
    const rows = units.map((unit, at) => [unit, words[at] ?? null, 17, 18]);
    expect(strays(["Đơn vị", "Kết luận", first, second], ...rows)).toEqual([false, isStray]);
  });
});

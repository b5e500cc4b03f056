import { expect, test } from "vitest";
import { unitName } from "./unitName";

const names: readonly (readonly [typed: string, said: string])[] = [
  ["Xã Chí Minh", "xã Chí Minh"],
  ["XÃ ĐẮK R'TÍH", "xã Đắk R'Tíh"],
  ["UBND XÃ AN BÌNH", "UBND xã An Bình"],
  ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "Ủy ban nhân dân xã An Bình"],
  ["UỶ BAN NHÂN DÂN TỈNH PHÚ THỌ", "Uỷ ban nhân dân tỉnh Phú Thọ"],
  ["Ủy Ban Nhân Dân Xã An Bình", "Ủy ban nhân dân xã An Bình"],
  ["Ủy ban nhân dân phường Trần Hưng Đạo", "Ủy ban nhân dân phường Trần Hưng Đạo"],
  ["SỞ XÂY DỰNG", "Sở Xây dựng"],
  ["Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"],
];

test.each(names)("%s is said as %s", (typed, said) => {
  expect(unitName(typed)).toBe(said);
});

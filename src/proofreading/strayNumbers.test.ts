import { expect, test } from "vitest";
import { ownTextsByNumber, strayNumbers } from "./strayNumbers";

const own = ownTextsByNumber(["Ngày 05/10", "Phường 1", "Nhóm 2"]);

test.each([
  ["Báo cáo đến hết ngày 05/10/2026", []],
  ["Tổng điểm đạt 97 điểm tại Phường 1", ["97"]],
  ["Phường 12 đứng đầu", ["12"]],
  ["Ngày 05/10, nhóm 2 đạt", []],
])("numbers that nothing accounts for in “%s”: %j", (words, stray) => {
  expect(strayNumbers(words, own)).toEqual(stray);
});

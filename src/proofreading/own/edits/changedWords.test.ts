import { expect, test } from "vitest";
import { changedWords, likeness } from "./changedWords";

/** Of every change: what stands there instead of what. */
function told(mine: string, theirs: string): readonly string[] {
  return changedWords(mine, theirs).map(
    (change) =>
      `${mine.slice(change.mine.from, change.mine.to)}|${theirs.slice(change.theirs.from, change.theirs.to)}`
  );
}

test.each([
  ["đạt 90 điểm", "đạt 91 điểm", ["90|91"]],
  ["đạt 90 điểm, thiếu 10", "đạt 91 điểm, thiếu 9", ["90|91", "10|9"]],
  ["xếp loại Tốt", "xếp loại Tốt (theo ngưỡng)", ["|(theo ngưỡng)"]],
  ["(chỉ số 3.3).", "(chỉ số 3.2).", ["3.3|3.2"]],
  ["“Đã xử lý” – 2\u00a0điểm…", '"Đã xử lý" - 2 điểm...', []],
  ["Số hoá hồ sơ", "Số hóa hồ sơ", []],
])("%s instead of %s", (mine, theirs, changes) => {
  expect(told(mine, theirs)).toEqual(changes);
});

test("sentences are alike by the words that they share", () => {
  expect(likeness("nhóm A đạt 18 điểm", "nhóm A đạt 17 điểm")).toBeCloseTo(0.8);
  expect(likeness("không có gì chung", "nhóm A đạt 17 điểm")).toBe(0);
});

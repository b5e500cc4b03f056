import { expect, test } from "vitest";
import type { FigureDue } from "./figure";
import { isNotApplicable, isWaiting, lineFor, undecorated } from "./figureWords";

test.each<readonly [string, FigureDue, string, boolean]>([
  ["17 (▲3)", "rank", "17", false],
  ["17 ▲3 bậc", "rank", "17", false],
  ["17 (tăng 2 bậc)", "rank", "17", false],
  ["17 (không đổi)", "percent", "17", false],
  ["19,5 (97,22%)", "points", "19,5", false],
  ["19,5 tương đương 97,22%", "points", "19,5", false],
  // Of a percent the percent is what counts, and of what nobody names everything.
  ["19,5 (97,22%)", "percent", "19,5 (97,22%)", false],
  ["17 (▲3)", "any", "17 (▲3)", false],
  ["19,5 (thiếu 0,5 điểm)", "points", "19,5", false],
  ["17=", "rank", "17", false],
  ["19,5*", "points", "19,5", true],
  ["19,5 (tạm tính)", "any", "19,5", true],
  ["19,5¹", "points", "19,5", false],
  ["🥇 1", "rank", "1", false],
  ["１９,5", "points", "19,5", false],
  ["19,5", "points", "19,5", false],
])("“%s” in a column of %s is %s, provisional: %s", (text, due, bare, provisional) => {
  expect(undecorated(text, due)).toEqual({ bare, provisional });
});

test.each<readonly [string, FigureDue, string | null]>([
  ["Số lượng: 45/46\nTỷ lệ: 97,8%\nĐiểm số: 19,57/20", "points", "19,57/20"],
  ["Số lượng: 45/46\nTỷ lệ: 97,8%\nĐiểm số: 19,57/20", "percent", "97,8%"],
  ["Số lượng: 45/46\nTỷ lệ: 97,8%\nĐiểm số: 19,57/20", "count", "45/46"],
  ["Điểm: 19; Hạng: 3", "rank", "3"],
  ["45/46\n(97,8%)", "percent", "97,8%"],
  ["45/46\nkhá", "percent", null],
  ["19,57\n(tạm tính)", "points", "19,57"],
  ["19,57\n97,8%", "points", "19,57"],
  ["19,57\n20", "points", null],
  ["19,57\n\n", "points", null],
  ["19,57", "points", null],
])("of “%s” the line of %s is %s", (typed, due, line) => {
  expect(lineFor(typed, due)).toBe(line);
});

test.each<readonly [string, FigureDue, boolean, boolean]>([
  ["chưa có", "points", true, false],
  ["…", "count", true, false],
  ["chờ thẩm định", "any", true, false],
  ["x", "points", true, true],
  ["X", "points", true, true],
  ["x", "count", false, true],
  ["chưa có hồ sơ", "points", false, true],
  ["không phát sinh", "points", false, true],
  ["-", "points", false, true],
  ["17", "points", false, false],
])("“%s” in a column of %s waits: %s, is not measured: %s", (text, due, waits, none) => {
  expect([isWaiting(text, due), isNotApplicable(text)]).toEqual([waits, none]);
});

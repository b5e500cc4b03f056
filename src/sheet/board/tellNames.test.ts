import { expect, test } from "vitest";
import type { CellRange } from "../../cells/address";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Row = readonly (string | number | null)[];
const head: Row = ["TT", "Đơn vị", "Công khai, minh bạch", "Số hóa hồ sơ"];
const [nghia, binh]: readonly Row[] = [
  [1, "Xã Nghĩa", 17, 20],
  [2, "Xã Bình", 16, 19],
];
const broken = (lines: readonly (Row | undefined)[], merges: readonly CellRange[] = []) =>
  readSheets([gridFromValues("S", [...lines.flatMap((line) => (line ? [line] : []))], { merges })])
    .tables.flatMap(({ findings }) => findings)
    .flatMap(({ facts }) => (facts.kind === "brokenName" ? [`${facts.name} ${facts.rest}`] : []));
const amid = (...lines: readonly Row[]) => broken([head, nghia, ...lines, binh]);

test.each<readonly [string, Row, boolean]>([
  ["a word alone below a name", [null, "Hành Trung"], true],
  ["of thirty letters", [null, "Trung Hành Trung Hành Trung An"], true],
  ["of more: a note", [null, "Trung Hành Trung Hành Trung Ana"], false],
  ["in small letters: a note", [null, "hành trung"], false],
  ["with a number: a note", [null, "Hành Trung 2"], false],
  ["with an apostrophe: Ea H'leo", [null, "H’leo"], true],
  ["beside another cell", [null, "Hành Trung", null, "Lần đầu"], false],
  ["in another column", ["Hành Trung"], false],
  ["that is known", [null, "Tháng 10/2026"], false],
])("a name broken over two rows: %s", (_, line, isBroken) => {
  expect(amid(line).length > 0).toBe(isBroken);
});

test("the rest stands right below the name", () => {
  expect(amid([null, "Hành Trung"])).toEqual(["Xã Nghĩa Hành Trung"]);
  expect(amid([null, "Hành Trung"], [null, "Bình Đông"])).toEqual(["Xã Nghĩa Hành Trung"]);
  expect(broken([head, nghia, [null, "Hành Trung"], binh, [null, "Sơn"], nghia])).toEqual([
    "Xã Nghĩa Hành Trung",
    "Xã Bình Sơn",
  ]);
});

test("headings of parts are no rests of names", () => {
  const parts = [head, [null, "Miền Núi"], nghia, [null, "Miền Xuôi"], binh];
  expect(broken(parts)).toEqual([]);
  expect(
    broken([head, nghia, [null, "Hành Trung"], binh], [{ top: 2, left: 1, bottom: 2, right: 3 }])
  ).toEqual([]);
});

test("nor are names of groups, or below a row without a name", () => {
  const down = ["TT", "Nhóm", "Điểm"];
  expect(
    broken([down, [1, "Công khai, minh bạch", 17], [null, "Lạ Lùng"], [2, "Số hóa hồ sơ", 20]])
  ).toEqual([]);
});

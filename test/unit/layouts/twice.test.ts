import { describe, expect, test } from "vitest";
import { findings, maxima, names, scores, six, told, type Rows } from "./told";

describe("columns and rows that stand twice", () => {
  test("points as verified, not as the office gave itself", () => {
    const boards = told([
      ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm tự chấm", "Điểm thẩm định"],
      ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, 9, scores[at] ?? 0]),
    ]);
    expect(boards).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("the row with the Decision's maximum, wherever the draft stands", () => {
    const rows = names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]);
    const header = ["Nhóm chỉ số", "Tối đa", "Điểm"];
    const draft = ["Số hóa hồ sơ", 20, 15];
    expect(told([header, draft, ...rows])[0]).toContain("digitization 21.36/22");
    expect(told([header, ...rows, draft])[0]).toContain("digitization 21.36/22");
  });
  test("the column with the Decision's maximum in its name", () => {
    const [board] = told([
      ["TT", "Đơn vị", ...names.slice(0, 5), "Số hóa hồ sơ (20)", "Số hóa hồ sơ (22)", "Tổng"],
      [1, "Xã A", ...scores.slice(0, 5), 15, 21.36, 97.32],
    ]);
    expect(board).toContain("digitization 21.36/22");
  });
});

describe("a group that stands twice", () => {
  const rows = (draft: readonly (string | number)[], right: readonly (string | number)[]): Rows => [
    ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ...names.slice(0, 5).map((name, i) => [i + 1, name, maxima[i] ?? 0, scores[i] ?? 0]),
    ["", ...draft],
    ["", ...right],
    ["", "Tổng", 100, 97.32],
  ];
  const right = ["Số hóa hồ sơ", 22, 21.36];
  test.each([
    ["the one whose maximum fits", ["Số hóa hồ sơ", 20, 15], right, "ô 'S'!B8 vì điểm tối đa"],
    ["whichever comes first", right, ["Số hóa hồ sơ", 20, 15], "ô 'S'!B7 vì điểm tối đa"],
    ["the one with points", ["Số hóa hồ sơ", 22, ""], right, "ô 'S'!B8 vì dòng kia chưa có điểm"],
    ["else the first", right, ["Số hóa hồ sơ", 22, 15], "dùng dòng đầu"],
  ])("%s", (_, one, other, because) => {
    expect(told(rows(one, other))).toEqual([`- | -: ${six}; 97.32`]);
    expect(findings(rows(one, other))).toEqual([expect.stringContaining(because)]);
  });
  test("across", () => {
    const across: Rows = [
      ["TT", "Đơn vị", ...names.slice(0, 5), "Số hóa hồ sơ (20đ)", "Số hóa hồ sơ (22đ)", "Tổng"],
      [1, "Xã A", ...scores.slice(0, 5), 15, 21.36, 97.32],
      [2, "Xã B", ...scores.slice(0, 5), 15, 21.36, 97.32],
    ];
    expect(told(across)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${six}; 97.32`]);
    expect(findings(across)).toEqual([expect.stringContaining("dùng cột của ô 'S'!I1")]);
  });
});

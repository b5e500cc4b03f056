import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { maxima, names, scores, six, told, type Rows } from "../layouts/told";

const lower = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
const title = ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"];
const numbered = names.map((_, at) => `Nhóm ${String(at + 1)}`);
const board = (unit: string) => `${unit} | THÁNG 9/2026: ${six}; 97.32`;

describe("the head of a column of departments", () => {
  test.each([
    "Sở, ban, ngành",
    "Các sở, ban, ngành",
    "SỞ, BAN, NGÀNH TỈNH",
    "Sở/ngành",
    "Sở, ngành, địa phương",
    "Sở, ban, ngành và UBND cấp xã",
  ])("%s", (head) => {
    const rows: Rows = [
      title,
      ["STT", head, ...names, "Tổng"],
      [1, "Sở Nội vụ", ...scores, 97.32],
      [2, "Thanh tra tỉnh", ...lower, 90],
    ];
    expect(told(rows).map((each) => each.split(" |")[0])).toEqual(["Sở Nội vụ", "Thanh tra tỉnh"]);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("“Số” is none, and a department is no head", () => {
    const rows: Rows = [
      title,
      ["Số", "Đơn vị", ...names],
      [1, "Sở Ngoại vụ", ...scores],
      [2, "Sở Nội vụ", ...lower],
    ];
    expect(told(rows).map((each) => each.split(" |")[0])).toEqual(["Sở Ngoại vụ", "Sở Nội vụ"]);
  });
});

describe("a line of one unit alone", () => {
  test.each(["", "Tổng", "Tổng cộng", "Bình quân"])("above “%s”", (last) => {
    const rows: Rows = [
      title,
      ["STT", "Đơn vị", ...names, "Tổng"],
      [1, "UBND xã An Bình", ...scores, 97.32],
    ];
    if (last !== "") rows.push(["", last, ...scores, 97.32]);
    expect(told(rows)).toEqual([board("UBND xã An Bình")]);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
});

describe("groups that only a number names", () => {
  const head = ["STT", "Đơn vị", ...numbered, "Tổng"];
  test("are those whose maxima stand under them, which is said of each", () => {
    const rows: Rows = [
      title,
      head,
      ["", "Điểm tối đa", ...maxima, 100],
      [1, "An Bình", ...scores, 97.32],
    ];
    expect(told(rows)).toEqual([board("An Bình")]);
    expect(findingsOfSheet(rows)).toEqual(
      ["C2", "D2", "E2", "F2", "G2", "H2"].map((cell) => `assumed-reading ${cell}`)
    );
  });
  test("are those whose maxima their headings bear, in any order", () => {
    const rows: Rows = [
      title,
      ["STT", "Đơn vị", ...numbered.map((name, at) => `${name} (${String(maxima[5 - at])})`)],
      [1, "An Bình", ...scores.toReversed()],
    ];
    // Of the two groups of 18 points the first is taken for the first.
    expect(told(rows)[0]).toContain(
      "digitization 21.36/22, transparency 18/18, onlinePayment 10/10"
    );
    expect(findingsOfSheet(rows)).toHaveLength(6);
  });
  test("are none where the maxima are not those of the six", () => {
    const rows: Rows = [
      title,
      head,
      ["", "Điểm tối đa", ...maxima.map((each) => each + 1), 106],
      [1, "An Bình", ...scores, 97.32],
      [2, "Tân Lập", ...lower, 90],
    ];
    expect(told(rows)[0]).toMatch(/^An Bình \| THÁNG 9\/2026: ; 97\.32/);
  });
  test("are none where there is a seventh", () => {
    const rows: Rows = [
      title,
      [...head.slice(0, -1), "Nhóm 7"],
      ["", "Điểm tối đa", ...maxima, 5],
      [1, "An Bình", ...scores, 4],
    ];
    expect(told(rows)).toEqual([]);
  });
  test("without maxima the total alone is read, and their points are told", () => {
    const rows: Rows = [title, head, [1, "An Bình", ...scores, 97.32]];
    expect(told(rows)).toEqual(["An Bình | THÁNG 9/2026: ; 97.32"]);
    expect(findingsOfSheet(rows)).toContain("unread-cells C3");
  });
  test("without maxima a total that they do not add up to is nobody's", () => {
    expect(told([title, head, [1, "An Bình", ...scores, 97.33]])).toEqual([]);
  });
  test("down, under “Nhóm”, are no units", () => {
    const rows: Rows = [
      title,
      ["STT", "Nhóm", "Điểm"],
      ...numbered.map((name, at) => [at + 1, name, scores[at] ?? 0]),
    ];
    expect(told(rows)).toEqual([]);
    expect(findingsOfSheet(rows)).not.toEqual([]);
  });
});

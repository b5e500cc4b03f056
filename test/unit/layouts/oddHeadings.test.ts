import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import {
  findings,
  lower,
  lowerSix,
  maxima,
  merge,
  names,
  scores,
  short,
  six,
  told,
  type Rows,
} from "./told";

test("a heading over a unit's columns may name its period, and a mean of many is nobody's", () => {
  const table = (unit: string): Rows => [
    [unit, null, null],
    ["Nhóm", "Tối đa", "Điểm"],
    ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0]),
  ];
  const beside = table("Xã An Sơn tháng 10/2026").map((row, at) => [
    ...row,
    null,
    ...(table("Tháng 10/2026 - xã Bình Sơn")[at] ?? []),
  ]);
  expect(told(beside)).toEqual([
    `Xã An Sơn | tháng 10/2026: ${six}; 97.32`,
    `xã Bình Sơn | Tháng 10/2026: ${six}; 97.32`,
  ]);
  const compared: Rows = [
    ["Điểm TB toàn tỉnh và xã Hòa Vang T10/2026"],
    ["Nhóm", "Tối đa", "Xã Hòa Vang", "TB toàn tỉnh"],
    ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0, lower[i] ?? 0]),
  ];
  expect(told(compared)).toEqual([`Xã Hòa Vang | T10/2026: ${six}; 97.32`]);
});

test("a column of figures that nobody knows is told as a column, not as a group to rename", () => {
  const rows: Rows = [
    ["Nhóm", "Thực hiện (%)", "Tối đa", "Điểm"],
    ...names.map((name, i) => [name, 90, maxima[i] ?? 0, scores[i] ?? 0]),
  ];
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
  expect(findings(rows)).toEqual([
    "unknown-group: Cột “Thực hiện (%)” không phải cột điểm, điểm tối đa, tỷ lệ hay thứ hạng của nhóm chỉ số nào, nên các số trong cột không được dùng. Nếu là điểm, hãy sửa lại tiêu đề.",
  ]);
});

test("counts of dossiers beside the groups are no shares of an indicator, and are told", () => {
  const league: Rows = [
    ["Đơn vị", "Số hồ sơ trễ hạn", ...short, "Tổng"],
    ["Xã A", 46, ...scores, 97.32],
    ["Xã B", 12, ...lower, 90],
  ];
  expect(told(league)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`]);
  expect(findings(league)).toEqual([expect.stringContaining("Cột “Số hồ sơ trễ hạn”")]);
  const below: Rows = [
    ["Nhóm", "Tối đa", "Điểm"],
    ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0]),
    ["Tổng", 100, 97.32],
    [],
    ["Số hồ sơ trễ hạn", 46],
  ];
  expect(told(below)).toEqual([`- | -: ${six}; 97.32`]);
  expect(findings(below)).toEqual([expect.stringContaining("“Số hồ sơ trễ hạn”")]);
});

test("a total of lettered parts is the total, a share may name the columns it is worked out from", () => {
  const rows: Rows = [
    ["TT", "Nội dung", "Tối đa (1)", "Điểm (2)", "Tỷ lệ % (2/1)"],
    ["A", "THỦ TỤC", null, null, null],
    ...names.map((name, i): Rows[number] => {
      const [most, own] = [maxima[i] ?? 0, scores[i] ?? 0];
      return [i + 1, name, most, own, Math.round((own / most) * 10_000) / 100];
    }),
  ];
  for (const total of ["TỔNG (A+B+C)", "Tổng (7)=(1)+(2)+(3)+(4)+(5)+(6)"]) {
    const whole: Rows = [...rows, [null, total, 100, 97.32, 97.32]];
    expect(told(whole)).toEqual([`- | -: ${six}; 97.32`]);
    expect(findings(whole)).toEqual([]);
  }
});

describe("units down, months across, the maxima in a column of their own", () => {
  const rows = (first: number): Rows => [
    ["BẢNG ĐIỂM NĂM 2026"],
    ["Đơn vị", "Nhóm", "Tối đa", "Tháng 9", "Tháng 10"],
    ...["Xã A", "Xã B"].flatMap((unit) =>
      names.map((name, i): Rows[number] => [
        i === 0 ? unit : null,
        name,
        i === 0 && unit === "Xã B" ? first : (maxima[i] ?? 0),
        scores[i] ?? 0,
        lower[i] ?? 0,
      ])
    ),
  ];
  test("the maxima are those of each month", () => {
    expect(told(rows(18))).toEqual([
      `Xã A | Tháng 9: ${six}; 97.32`,
      `Xã A | Tháng 10: ${lowerSix}; 90`,
      `Xã B | Tháng 9: ${six}; 97.32`,
      `Xã B | Tháng 10: ${lowerSix}; 90`,
    ]);
    expect(findings(rows(18))).toEqual([]);
  });
  test("one that differs from the others is told", () => {
    expect(findings(rows(19)).join("\n")).toContain("ghi 19");
  });
});

test("the day of the paper is no period beside the one that its title names, and may be one alone", () => {
  const table: Rows = [["Nhóm", "Điểm"], ...names.map((name, i) => [name, scores[i] ?? 0])];
  const period = (title: string) => told([[title], ...table])[0]?.split(": ")[0];
  expect(period("Báo cáo ngày 02/11/2026 về kết quả tháng 10/2026 của xã Tân Phú")).toBe(
    "xã Tân Phú | Tháng 10/2026"
  );
  expect(period("Báo cáo ngày 02/11/2026 của xã Tân Phú")).toBe("xã Tân Phú | 02/11/2026");
});

test("a heading says how its unit's figures are written; a mean and a leader beside it are nobody's", () => {
  const pairs: Rows = [
    ["Nhóm", "Xã A (điểm/tối đa)", "Xã B (điểm/tối đa)"],
    ...names.map((name, i) => [
      name,
      `${scores[i] ?? 0}/${maxima[i] ?? 0}`,
      `${lower[i] ?? 0}/${maxima[i] ?? 0}`,
    ]),
  ];
  expect(told(pairs)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`]);
  const compared: Rows = [
    ["Xã Tân Phú tháng 10/2026"],
    ["Nhóm", "Tối đa", "Điểm của xã", "Điểm bình quân tỉnh", "Điểm đơn vị đứng đầu", "TB quý"],
    ...names.map((name, i) => {
      const [most, own, less] = [maxima[i] ?? 0, scores[i] ?? 0, lower[i] ?? 0];
      return [name, most, own, less, most, less];
    }),
  ];
  expect(told(compared)).toEqual([`Xã Tân Phú | Tháng 10/2026: ${six}; 97.32`]);
  expect(findings(compared)).toEqual([]);
});

test("marks out of ten are no points of a group, nor is their scale the month of October", () => {
  const rows: Rows = [
    ["Xã Tân Phú T10/2026"],
    ["Nhóm", "Điểm (thang 10)"],
    ...names.map((name) => [name, 9.4]),
  ];
  expect(told(rows)).toEqual([]);
});

test("numbers before the names under one merged heading are numbering", () => {
  const rows: Rows = [
    ["Nhóm", null, "Tối đa", "Điểm"],
    ...names.map((name, i) => [i + 1, name, maxima[i] ?? 0, scores[i] ?? 0]),
    ["Tổng", null, 100, 97.32],
  ];
  const merges = [merge(0, 0, 0, 1), merge(7, 0, 7, 1)];
  expect(told(rows, merges)).toEqual([`- | -: ${six}; 97.32`]);
  expect(readSheets([gridFromValues("S", rows, { merges })]).tables[0]?.findings).toEqual([]);
});

test("words of a state beside the groups leave them their points", () => {
  const rows: Rows = [
    ["Nhóm", "Tối đa", "Điểm", "Trạng thái"],
    ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0, i % 2 ? "Đạt" : "Chưa đạt"]),
    ["Tổng", 100, 97.32, "Chưa đạt"],
  ];
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
});

test("under the title of one commune, headings that nobody knows are no units", () => {
  const rows: Rows = [
    ["UBND xã Tân Phú tháng 10/2026"],
    ["Nhóm", "Tối đa", "Trước rà soát", "Sau rà soát"],
    ...names.map((name, i) => [name, maxima[i] ?? 0, lower[i] ?? 0, scores[i] ?? 0]),
  ];
  expect(told(rows).map((board) => board.split(" | ")[0])).toEqual(["UBND xã Tân Phú"]);
  expect(findings(rows).join("\n")).toContain("ambiguous-column");
});

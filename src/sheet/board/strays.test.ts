import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Row = readonly (string | number | null)[];
const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const points: readonly Row[] = [
  [17, 18],
  [19, 20],
  [20, 21],
];
const ranks = [1, 2, 3];

/** The places of the groups of each board, by its period, and what is told. */
const read = (rows: readonly Row[]) => {
  const { tables } = readSheets([gridFromValues("S", rows)]);
  const boards = tables.flatMap((table) => table.boards);
  const told = tables.flatMap(({ findings }) => findings.map(({ facts }) => facts.kind));
  return [
    ...boards.map(({ period, groups }) => {
      const places = groups.map(({ rank }) => ("value" in rank ? rank.value : "-"));
      return `${period?.label ?? ""}: ${places.join(" ")}`;
    }),
    ...told,
  ];
};
/** Places under a heading beside the points of one or two months. */
const beside = (heading: string, ...months: readonly string[]) =>
  read([
    ["Nhóm chỉ số", ...months, heading],
    ...names.map((name, at) => [
      name,
      ...(points[at] ?? []).slice(0, months.length),
      ranks[at] ?? null,
    ]),
  ]);

describe("places under a heading of another kind of period than the points", () => {
  const [september, october] = ["Tháng 9/2026", "Tháng 10/2026"];
  const [none, placed] = [": - - -", ": 1 2 3"];
  test.each<readonly [string, readonly string[], readonly string[]]>([
    // The older of two months, in whatever order they stand.
    ["Hạng kỳ trước", [september, october], [september + placed, october + none]],
    ["Hạng kỳ trước", [october, september], [october + none, september + placed]],
    ["Hạng tháng trước", [september, october], [september + placed, october + none]],
    // The newer one.
    ["Hạng kỳ này", [september, october], [september + none, october + placed]],
    ["Hạng kỳ này", [october, september], [october + placed, september + none]],
    // Named by its distance, too.
    [
      "Hạng kỳ trước",
      ["Kỳ trước (T9/2026)", "Kỳ này (T10/2026)"],
      [`Kỳ trước (T9/2026)${placed}`, `Kỳ này (T10/2026)${none}`],
    ],
    [
      "Hạng kỳ này",
      ["Kỳ trước (T9/2026)", "Kỳ này (T10/2026)"],
      [`Kỳ trước (T9/2026)${none}`, `Kỳ này (T10/2026)${placed}`],
    ],
    // A month and a quarter, or the same time of another year: not sure.
    ["Hạng kỳ trước", [september, "Quý III/2026"], [september + none, `Quý III/2026${none}`]],
    ["Hạng cùng kỳ", [september, october], [september + none, october + none]],
    ["Hạng tháng 8/2026", [september, october], [september + none, october + none]],
    ["Hạng tháng 10/2026", [september, october], [september + none, october + placed]],
    ["Hạng", [september], [september + placed]],
  ])("%s beside %j", (heading, months, expected) => {
    expect(beside(heading, ...months)).toEqual(expected);
  });
});

describe("figures of another month beside a full board", () => {
  const told = (heading: string, ...values: readonly (string | number)[]) =>
    read([
      ["Nhóm chỉ số", "Tháng 9/2026", heading],
      ...names.map((name, at) => [name, points[at]?.[0] ?? null, values[at] ?? null]),
    ]).slice(1);
  test.each<readonly [string, readonly (string | number)[], readonly string[]]>([
    ["Hạng tháng 8/2026", [3, 4, 5], []],
    ["Tỷ lệ tháng 8/2026", ["90%", "91%", "92%"], ["noPointsInLine"]],
    ["Số hồ sơ đúng hạn tháng 8/2026", [3, 4, 5], ["unreadCells"]],
  ])("%s: %j", (heading, values, expected) => {
    expect(told(heading, ...values)).toEqual(expected);
  });
});

describe("a unit without points in a league", () => {
  const league = (heading: string, ...cells: readonly (string | number | null)[]) =>
    read([
      ["Đơn vị", ...names, heading],
      ["Xã A", 17, 19, 20, "Tốt"],
      ["Xã B", ...cells],
    ]).slice(1);
  test.each<readonly [string, readonly (string | number | null)[], readonly string[]]>([
    ["Xếp loại", [], [": - - -"]],
    ["Xếp loại", [16, 18, 20, "Khá"], [": - - -"]],
    ["Xếp hạng", [null, null, null, 2], ["noPointsInLine"]],
    ["Xếp hạng", ["chờ thẩm định", null, null, null], ["waiting"]],
    ["Tổng điểm", [null, null, null, 54], [": - - -"]],
  ])("%s: %j", (heading, cells, expected) => {
    expect(league(heading, ...cells)).toEqual(expect.arrayContaining([...expected]));
  });
});

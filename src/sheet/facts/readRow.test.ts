import { describe, expect, test } from "vitest";
import { factsTold, read } from "../../../test/unit/sheet/facts/build";
import { names, type Rows } from "../../../test/unit/layouts/told";
import { labelText } from "../axes/block";

const [first = "", second = "", third = ""] = names;
const league = (...rows: Rows): Rows => [["TT", "Đơn vị", first, second, third], ...rows];
const whole: Rows = [
  [1, "Xã An Bình", 17, 19, 11],
  [2, "Xã Tân Phú", 16, 18, 10],
];
const waiting = (rows: Rows) => factsTold(rows).filter((each) => each.endsWith("?"));

describe("blank cells wait for their points", () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "beside a figure of a named row",
      league(...whole, [3, "Xã Yên Hòa", 15, null, 9]),
      ["Xã Yên Hòa timeliness: points ?"],
    ],
    [
      "of a unit that has only its number",
      league(...whole, [3, "Xã Yên Hòa", null, null, null]),
      names
        .slice(0, 3)
        .map(
          (_, at) =>
            `Xã Yên Hòa ${["transparency", "timeliness", "onlineServices"][at] ?? ""}: points ?`
        ),
    ],
    ["not of a row without a name", league(...whole, [null, null, 15, null, 9]), []],
    [
      "not of a group that has only its number",
      [
        ["TT", "Nhóm", "Điểm"],
        [1, first, 17],
        [2, second, null],
        [3, third, 11],
      ],
      [],
    ],
    [
      "of a total that has only its number",
      [
        ["TT", "Nhóm", "Điểm"],
        [1, first, 17],
        [2, second, 19],
        [3, "Tổng cộng", null],
      ],
      ["total: points ?"],
    ],
    [
      "but not for maxima, nor in notes",
      [
        ["Nhóm", "Điểm tối đa", "Điểm", "Xếp hạng", "Ghi chú"],
        [first, null, null, 1, null],
        [second, 20, 19, 2, "x"],
      ],
      ["transparency: points ?"],
    ],
    [
      "nor for what others have",
      [
        ["Nhóm", "Điểm", "Bình quân"],
        [first, 17, null],
        [second, 19, 18],
      ],
      [],
    ],
    ["nor where none is blank", league(...whole), []],
  ])("%s", (_, rows, expected) => {
    expect(waiting(rows)).toEqual(expected);
  });
});

describe("numbers that are no figures of the table", () => {
  const aside = (rows: Rows) => {
    const { aside: kinds, unread, counted } = read(rows);
    return { ...kinds, unread: unread.map(({ cell }) => labelText(cell)), counted };
  };
  const none = { numbering: 0, label: 0, note: 0, comparison: 0, unread: [] };
  test.each<readonly [string, Rows, Partial<ReturnType<typeof aside>>]>([
    ["numbering", league(...whole), { numbering: 2, counted: 8 }],
    [
      "notes",
      [
        ["Nhóm", "Điểm", "Ghi chú"],
        [first, 17, 5],
        [second, 19, "x"],
      ],
      { note: 1, counted: 3 },
    ],
    [
      "names",
      [
        ["Tháng", first, second],
        [9, 17, 19],
        [10, 16, 18],
      ],
      { label: 2, counted: 6 },
    ],
    [
      "means of others",
      league(...whole, [null, "Bình quân", 16.5, 18.5, 10.5]),
      { numbering: 2, comparison: 3, counted: 11 },
    ],
    [
      "a figure under no heading",
      [
        ["Nhóm", "Điểm"],
        [first, 17],
        [second, 19, 5],
      ],
      { unread: ["5"], counted: 3 },
    ],
  ])("%s", (_, rows, expected) => {
    expect(aside(rows)).toEqual({ ...none, ...expected });
  });
});

describe("places in words", () => {
  const ends = (rows: Rows) => {
    const { counted, words } = read(rows);
    return [counted, words.map(({ text }) => text)];
  };
  const table = (heading: string, cell: string): Rows => [
    ["Nhóm", "Điểm", heading],
    [first, 17, cell],
    [second, 19, 2],
  ];
  test("are figures in a column of places alone", () => {
    expect(ends(table("Xếp hạng", "Nhất"))).toEqual([4, []]);
    expect(ends(table("Tỷ lệ", "Nhất"))).toEqual([3, ["Nhất"]]);
  });
  test("or in a row of them", () => {
    const rows = (name: string): Rows => [
      ["Nhóm", "Giá trị"],
      [first, 17],
      [second, 19],
      ["Tổng điểm", 36],
      [name, "Nhất"],
    ];
    expect(factsTold(rows("Xếp hạng")).at(-1)).toBe("total: rank 1");
  });
});

describe("the best of the others", () => {
  const leaders = (name: string) =>
    read(league(...whole, [null, name, 17.5, 19.5, 11.5])).leaders.map(({ cell }) =>
      labelText(cell)
    );
  test.each([
    ["Điểm cao nhất", ["17.5", "19.5", "11.5"]],
    ["Đơn vị dẫn đầu", ["17.5", "19.5", "11.5"]],
    ["Bình quân", []],
    ["Điểm thấp nhất", []],
  ])("%s", (name, expected) => {
    expect(leaders(name)).toEqual(expected);
  });
});

test("what stands behind a slash is a maximum of points alone", () => {
  const rows = (heading: string): Rows => [
    ["Đơn vị", heading, second, third],
    ["Xã An Bình", "17/18", 19, 11],
  ];
  expect(factsTold(rows(first))).toEqual([
    "Xã An Bình transparency: points 17",
    "Xã An Bình transparency: maxPoints 18",
    "Xã An Bình timeliness: points 19",
    "Xã An Bình onlineServices: points 11",
  ]);
  expect(factsTold(rows("Xếp hạng"))).toEqual([
    "Xã An Bình total: rank 17",
    "Xã An Bình timeliness: points 19",
    "Xã An Bình onlineServices: points 11",
  ]);
});

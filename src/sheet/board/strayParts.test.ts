import { expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Row = readonly (string | number | null)[];
const head: Row = ["TT", "Nội dung", "Điểm tối đa", "Điểm"];
const [own, next]: readonly Row[] = [
  [1, "Công khai, minh bạch", 18, 17],
  [2, "Tiến độ giải quyết", 20, 19],
];
/** Rows of which it is told that nobody knows what they are. */
const strays = (...rows: readonly (Row | undefined)[]) =>
  readSheets([gridFromValues("S", [head, ...rows.flatMap((row) => (row ? [row] : []))])])
    .tables.flatMap(({ findings }) => findings)
    .map(({ facts, cell }) => `${facts.kind} ${String(cell?.row)}`);

test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    "rows that make up the group's points are its parts",
    [
      ["", "Nội dung lạ", 10, 9],
      ["", "Nội dung khác", 7, 8],
    ],
    [],
  ],
  [
    "so are those that make up its maximum, whatever their points",
    [
      ["", "Nội dung lạ", 10, 9],
      ["", "Nội dung khác", 8, 7],
    ],
    [],
  ],
  [
    "and those that do it with its known indicators",
    [
      ["", "TTHC công bố đúng hạn", 6, 6],
      ["", "Nội dung khác", 11, 11],
    ],
    [],
  ],
  [
    "be it by the maxima alone",
    [
      ["", "TTHC công bố đúng hạn", 6, 5],
      ["", "Nội dung khác", 12, 11],
    ],
    [],
  ],
  [
    "rows that make up neither are told, each",
    [
      ["", "Nội dung lạ", 10, 9],
      ["", "Nội dung khác", 7, 7],
    ],
    ["unreadCells 2", "unreadCells 3"],
  ],
])("%s", (_, parts, told) => {
  expect(strays(own, ...parts, next)).toEqual(told);
});

test("each group has parts of its own", () => {
  const [part, rest, alien]: readonly Row[] = [
    ["", "Nội dung lạ", 10, 9],
    ["", "Nội dung khác", 8, 8],
    ["", "Nội dung thứ ba", 7, 7],
  ];
  expect(strays(own, part, rest, next, alien)).toEqual(["unreadCells 5"]);
  expect(strays(own, alien, next, part, ["", "Nội dung khác", 10, 10])).toEqual(["unreadCells 2"]);
});

import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readFacts } from "../readFacts";

type Row = readonly (string | number | null)[];
const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const [openness = "", progress = "", records = ""] = names;
const down = (heads: readonly string[], ...lines: readonly Row[]): readonly Row[] => [
  ["Nhóm chỉ số", ...heads],
  ...names.map((name, at) => [name, ...(lines[at] ?? [])]),
  ...lines.slice(names.length),
];

/** Where the numbers of a sheet's table ended, but for what holds none of them. */
const ends = (rows: readonly Row[], hidden: number | null = null) => {
  const isHidden = (_: number, column: number) => column === hidden;
  const [account] = readFacts({ ...gridFromValues("S", rows), isHidden }, {}, null).accounts;
  if (account === undefined) throw new Error("no table");
  const { context, ...rest } = account;
  return Object.fromEntries(
    Object.entries({ ...rest, ...context }).filter(([, count]) => count > 0)
  );
};

describe("each number of a table ends in one place", () => {
  test.each<readonly [string, readonly Row[], Readonly<Record<string, number>>]>([
    [
      "on a board",
      down(["Tối đa", "Điểm"], [18, 17], [20, 19], [22, 20], ["Tổng điểm", 60, 56]),
      { counted: 8, onBoards: 8 },
    ],
    [
      "once with what stands behind its slash",
      down(["Điểm"], ["17/18"], ["19/20"], ["20/22"]),
      { counted: 3, onBoards: 3 },
    ],
    [
      "be the maximum printed beside it or not",
      down(["Tối đa", "Điểm"], [18, "17/18"], [20, "19/20"], [22, "20/22"]),
      { counted: 6, onBoards: 6 },
    ],
    [
      "said again",
      down(["Điểm", "Điểm số"], [17, 17], [19, 19], [20, 20]),
      { counted: 6, onBoards: 3, same: 3 },
    ],
    [
      "another figure for the same",
      down(["Điểm", "Điểm số"], [17, 16], [19, 18], [20, 20]),
      { counted: 6, onBoards: 3, rival: 2, same: 1 },
    ],
    [
      "a second total",
      down(["Điểm"], [17], [19], [20], ["Tổng điểm", 56], ["Tổng cộng", 55]),
      { counted: 5, onBoards: 4, rival: 1 },
    ],
    [
      "a count",
      down(
        ["Điểm", "Số hồ sơ đúng hạn", "Tổng số hồ sơ"],
        [17, 90, 100],
        [19, 90, 100],
        [20, 90, 100]
      ),
      { counted: 9, onBoards: 3, count: 6 },
    ],
    [
      "a place in another month",
      down(["Tháng 9/2026", "Hạng tháng 8/2026"], [17, 3], [19, 4], [20, 5]),
      { counted: 6, onBoards: 3, otherPeriod: 3 },
    ],
    [
      "a part of a group",
      [
        ["TT", "Nội dung", "Điểm tối đa", "Điểm"],
        ["1", openness, 18, 17],
        ["", "Nội dung lạ", 10, 9],
        ["", "Nội dung khác", 8, 8],
        ["2", progress, 20, 19],
      ],
      { counted: 10, onBoards: 4, part: 4, aside: 2 },
    ],
    [
      "points of the merged group beside its parts",
      [
        ["Nhóm", "Điểm tối đa", "Điểm"],
        [openness, 18, 17],
        ["Dịch vụ công trực tuyến (22)", 22, 18],
        ["Dịch vụ công trực tuyến", 12, 10],
        ["Thanh toán trực tuyến", 10, 9],
        [records, 22, 20],
      ],
      { counted: 10, onBoards: 8, same: 2 },
    ],
    [
      "a mean of the others, a number of a row",
      [
        ["TT", "Đơn vị", ...names],
        [1, "Xã A", 17, 19, 20],
        [2, "Xã B", 16, 18, 20],
        [null, "Bình quân", 16.5, 18.5, 20],
      ],
      { counted: 11, onBoards: 6, aside: 5 },
    ],
    [
      "unread",
      down(["Điểm"], [17], [19], [20], [null, null, 3, 4], [null, null, 5]),
      { counted: 6, onBoards: 3, unread: 3 },
    ],
  ])("%s", (_, rows, expected) => {
    expect(ends(rows)).toEqual(expected);
  });
  test("hidden beside a figure that people see", () => {
    const rows = down(["Điểm", "Điểm số"], [17, 16], [19, 18], [20, 20]);
    expect(ends(rows, 1)).toEqual({ counted: 6, onBoards: 3, rival: 2, same: 1 });
    expect(ends(rows, 2)).toEqual({ counted: 6, onBoards: 3, rival: 2, same: 1 });
  });
});

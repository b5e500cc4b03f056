import { expect, it } from "vitest";
import {
  at,
  board,
  group,
  month,
  points,
  sixGroups,
  total,
} from "../../test/unit/decisions/boardsByHand";
import type { Board } from "../sheet/scoreboard";
import { assessBoard } from "./assessBoard";

const shares = (more: Partial<Board>) =>
  assessBoard(board({ period: month(10), ...more })).groups.map(
    ({ lossShare }) => lossShare?.value ?? null
  );

it("shares of the loss add to a hundred: the greatest remainders are rounded up", () => {
  // 1, 2 and 4 of 7 points: 14,2857…, 28,5714… and 57,1428…
  expect(shares({ groups: sixGroups(17, 18, 8, 10, 18, 22) })).toEqual([1429, 2857, 5714, 0, 0, 0]);
  expect(shares({ groups: sixGroups(14, 18, 11, 10, 18, 22) })).toEqual([
    5714, 2857, 1429, 0, 0, 0,
  ]);
  // 1, 1, 1 and 4: equal remainders in the order of the sheet.
  expect(shares({ groups: sixGroups(17, 19, 11, 6, 18, 22) })).toEqual([
    1429, 1429, 1428, 5714, 0, 0,
  ]);
  // Six of six equal losses: four hundredths are left, for the first four.
  expect(shares({ groups: sixGroups(17, 19, 11, 9, 17, 21) })).toEqual([
    1667, 1667, 1667, 1667, 1666, 1666,
  ]);
  expect(shares({ groups: sixGroups(18, 20, 12, 10, 18, 21.99) })).toEqual([0, 0, 0, 0, 0, 10_000]);
});

it("the loss is that of the printed total, too", () => {
  const groups = sixGroups(17, 20, 12, 10, 18, 22);
  expect(shares({ groups, total: total(99) })[0]).toBe(10_000);
  expect(shares({ groups, total: total(99.01) })[0]).toBeNull();
});

it.each([
  ["nothing is lost", sixGroups(18, 20, 12, 10, 18, 22)],
  ["a group is over its maximum", sixGroups(19, 19, 12, 10, 18, 21)],
  ["a group is not known", sixGroups(17, null, 12, 10, 18, 22)],
  ["a group is not there", sixGroups(17, 19, 12, 10, 18, 22).slice(0, 5)],
  [
    "a group has no maximum to lose from",
    [
      ...sixGroups(17, 19, 12, 10, 18).slice(0, 5),
      group("digitization", 0, { maxPoints: points(0) }),
    ],
  ],
])("no share is told where %s", (_, groups) => {
  expect(shares({ groups })).toEqual(groups.map(() => null));
});

it("a share rests on the loss of its group and of all others", () => {
  const inCell = sixGroups(17, 18, 8, 10, 18, 22).map((each, row) => ({
    ...each,
    points: points(Number([17, 18, 8, 10, 18, 22][row]), `C${String(row + 2)}`),
  }));
  const [first] = assessBoard(board({ period: month(10), groups: inCell })).groups;
  expect(first?.lossShare?.origin).toMatchObject({
    rule: "lossShare",
    cells: [at("C2"), at("C2"), at("C3"), at("C4"), at("C5"), at("C6"), at("C7")],
  });
});

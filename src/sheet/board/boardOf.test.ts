import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";
import type { Board, Figure } from "../scoreboard";

type Rows = readonly (readonly (string | number)[])[];
const [openness, progress, records] = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Số hóa hồ sơ",
];

function boardIn(...rows: Rows): Board {
  const [board] = readSheets([gridFromValues("S", rows)]).tables[0]?.boards ?? [];
  if (board === undefined) throw new Error("No board was read.");
  return board;
}
/** What is told, with the cell. */
const toldIn = (...rows: Rows) =>
  readSheets([gridFromValues("S", rows)]).tables.flatMap(({ findings }) =>
    findings.map(({ facts, cell }) => `${facts.kind} ${String(cell?.row)},${String(cell?.column)}`)
  );
const value = (figure: Figure | undefined) =>
  figure !== undefined && "value" in figure ? figure.value : (figure?.status ?? null);

describe("a percent without its sign", () => {
  const percents = (maximum: readonly (number | string)[], ...lines: readonly [number, number][]) =>
    boardIn(
      ["Nhóm chỉ số", "Tối đa", "Điểm", "Tỷ lệ"],
      ...lines.map(([points, percent], at) => [
        ...[[openness, progress, records][at] ?? "", maximum[at] ?? ""],
        ...[points, percent],
      ])
    ).groups.map(({ percent }) => value(percent));

  it("is a share of 1 or of 100, whichever the points over their maximum give", () => {
    expect(percents([18, 20, 22], [9, 0.5], [0.1, 0.5], [22, 1])).toEqual([5000, 50, 10_000]);
    expect(percents([18, 20, 22], [0.18, 1], [9.8, 0.49], [0, 0])).toEqual([100, 4900, 0]);
  });

  it("is a share of 1 where no maximum tells what the points give", () => {
    expect(percents([], [9, 0.5], [0.1, 0.005], [22, 1])).toEqual([5000, 50, 10_000]);
    expect(percents([18, 20, 22], [9, 0.5], [10, 50])).toEqual([5000, 5000]);
  });

  it("of an indicator is what its counts give", () => {
    const ratios = (...lines: readonly (readonly (number | string)[])[]) =>
      boardIn(
        ["Mã", "Chỉ số", "Tử số", "Mẫu số", "Tỷ lệ", "Điểm"],
        ...lines.map((cells) => ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", ...cells, 19])
      ).groups[0]?.indicators.map(({ ratio }) => value(ratio))[0];
    expect(ratios([1, 200, 0.5])).toBe(50);
    expect(ratios([100, 200, 0.5])).toBe(5000);
    expect(ratios(["", 200, 0.5])).toBe(5000);
    expect(ratios([1, "", 0.5])).toBe(5000);
  });
});

describe("groups of a board", () => {
  it("stand as on the sheet, be it their own names or those of their indicators", () => {
    const rows = [
      ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 20, 19],
      ["", records, 22, 20],
      ["", openness, 18, 17],
    ];
    const order = (...lines: Rows) =>
      boardIn(["TT", "Nội dung", "Điểm tối đa", "Điểm"], ...lines).groups.map(({ id }) => id);
    expect(order(...rows)).toEqual(["timeliness", "digitization", "transparency"]);
    expect(order(...[...rows].reverse())).toEqual(["transparency", "digitization", "timeliness"]);
  });

  it("stand as on the sheet also where names of two kinds stand in columns of their own", () => {
    const { groups } = boardIn(
      ["Nhóm chỉ số", "Chỉ số thành phần", "Điểm"],
      [records, "", 20],
      ["", "Tỷ lệ hồ sơ giải quyết đúng hạn", 19],
      [openness, "", 17]
    );
    expect(groups.map(({ id }) => id)).toEqual(["digitization", "timeliness", "transparency"]);
  });

  it("have the maximum that their own name says, unless one is printed", () => {
    const maxima = (heads: readonly string[], ...cells: readonly (string | number)[]) =>
      boardIn(
        ["Nhóm chỉ số", ...heads],
        ["Công khai, minh bạch (18)", ...cells],
        [records, ...cells]
      ).groups.map(({ maxPoints }) => value(maxPoints));
    expect(maxima(["Điểm"], 17)).toEqual([1800, "absent"]);
    expect(maxima(["Tối đa", "Điểm"], 20, 17)).toEqual([2000, 2000]);
    expect(maxima(["Tối đa", "Điểm"], "", 17)).toEqual([1800, "absent"]);
    expect(
      boardIn(
        ["Đơn vị", "Công khai, minh bạch (18)", records],
        ["Xã A", 17, 19],
        ["Xã B", 16, 18]
      ).groups.map(({ maxPoints }) => value(maxPoints))
    ).toEqual([1800, "absent"]);
  });

  it("have the maximum beside them, a slash that says another is told", () => {
    const head = ["Nhóm chỉ số", "Điểm tối đa", "Điểm"];
    const rows = (first: string, second: string) => [
      ...[head, [openness, 18, first], [progress, 20, second], [records, 22, 20]],
    ];
    expect(toldIn(...rows("17/18", "19/20"))).toEqual([]);
    expect(toldIn(...rows("17/18", "19/18"))).toEqual(["otherMaximum 2,2"]);
    expect(boardIn(...rows("17/18", "19/18")).groups.map((each) => value(each.maxPoints))).toEqual([
      1800, 2000, 2200,
    ]);
    expect(
      toldIn(
        [...head, "Điểm tối đa"],
        [openness, 18, 17, 18],
        [progress, 20, 19, 18],
        [records, 22, 20, 22]
      )
    ).toEqual(["rivalColumns 0,3"]);
  });
});

describe("the best unit's total", () => {
  const best = (label: string, ...cells: readonly (string | number)[]) => [label, ...cells];
  const down = (...lines: Rows) =>
    boardIn(
      ["Nhóm chỉ số", "Tối đa", "Điểm"],
      ...[[openness, 18, 17], [progress, 20, 19], [records, 22, 20]], // prettier-ignore
      ...lines
    ).leader;

  it("stands in a row of its own under the points", () => {
    const row = best("Điểm đơn vị cao nhất", "", 98);
    expect(down(["Tổng", 60, 56], row)).toMatchObject({
      value: 9800,
      cell: { sheet: "S", row: 5, column: 2 },
    });
    expect(value(down(row))).toBe(9800);
    expect(down(best("Điểm đơn vị cao nhất", 98, ""))).toBeUndefined();
  });

  it("is one that a unit can have", () => {
    const sum = (digits: number | string) => value(down(best("Điểm đơn vị cao nhất", "", digits)));
    expect(sum(100)).toBe(10_000);
    expect(sum(0.01)).toBe(1);
    expect(sum(100.01)).toBeNull();
    expect(sum(0)).toBeNull();
    expect(sum("98%")).toBeNull();
  });

  it("is not told of a league, whose units are all there", () => {
    const league = boardIn(
      ["Đơn vị", openness, progress, records, "Tổng điểm"],
      ["Xã A", 17, 19, 20, 56],
      ["Xã B", 16, 18, 20, 54],
      best("Điểm đơn vị cao nhất", 17, 19, 20, 56)
    );
    expect(league.leader).toBeUndefined();
  });
});

describe("points taken beside the groups", () => {
  const groups: Rows = [[openness, 17], [progress, 19], [records, 20]]; // prettier-ignore
  const taken = (line: readonly (string | number)[], total: number | string | null) => {
    const rows = [
      ...[["Nhóm chỉ số", "Điểm"], ...groups, line],
      ...(total === null ? [] : [["Tổng cộng", total]]),
    ];
    return [...(boardIn(...rows).adjustments ?? []).map(value), ...toldIn(...rows)];
  };

  it("are below zero, typed with a minus or without", () => {
    expect(taken(["Điểm trừ", -1.5], 54.5)).toEqual([-150]);
    expect(taken(["Điểm trừ", 1.5], 54.5)).toEqual([-150]);
    expect(taken(["Điểm phạt", 1.5], 54.5)).toEqual([-150]);
    expect(taken(["Điểm thưởng", 1.5], 57.5)).toEqual([150]);
    expect(taken(["Điểm cộng, trừ", 1.5], 57.5)).toEqual([150]);
    expect(taken(["Điểm trừ", 0], 56)).toEqual([0]);
  });

  it("are told where the total added them, or does not say", () => {
    expect(taken(["Điểm trừ", 1.5], 57.5)).toEqual([150, "takenAdded 4,1"]);
    expect(taken(["Điểm trừ", 1.5], 50)).toEqual([-150, "takenPositive 4,1"]);
    expect(taken(["Điểm trừ", 1.5], null)).toEqual([-150, "takenPositive 4,1"]);
    expect(taken(["Điểm trừ", 1.5], "chờ")[0]).toBe(-150);
  });
});

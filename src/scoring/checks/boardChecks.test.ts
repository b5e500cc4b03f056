import { describe, expect, it } from "vitest";
import {
  at,
  board,
  given,
  group,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import { hundredths } from "../../decision766/hundredths";
import type { Board, Period } from "../../sheet/scoreboard";
import type { ScoringOptions } from "../assessment";
import { assessTable } from "../assessTable";

const october = month(10);
const of = (more: Partial<Board>): Board => board({ period: october, ...more });
/** Findings of one kind. */
const found = (kind: string, boards: readonly Board[], options: ScoringOptions = {}) =>
  assessTable(table(boards), options)
    .findings.filter(({ facts }) => facts.kind === kind)
    .map(({ facts, cell }) => ({ ...facts, cell }));

describe("a printed total", () => {
  const differs = (printed: number, groups: Board["groups"], more: Partial<Board> = {}) =>
    found("totalDiffers", [
      of({ groups, total: total(null, { points: points(printed, "C9") }), ...more }),
    ]);
  const six = sixGroups(18, 20, 10, 10, 18, 21);

  it("is the sum of the groups", () => {
    expect(differs(97, six)).toEqual([]);
    expect(differs(97.01, six)).toEqual([
      {
        ...{ kind: "totalDiffers", label: "Tổng điểm", cell: at("C9") },
        ...{ printed: 9701, added: 9700, open: 0 },
      },
    ]);
    expect(differs(96.99, six)).toHaveLength(1);
  });

  it("is that of points given and taken, too", () => {
    const adjustments = [points(0.5), points(-1)];
    expect(differs(96.5, six, { adjustments })).toEqual([]);
    expect(differs(97, six, { adjustments })).toHaveLength(1);
  });

  it("may be more by what groups without points can add, blank ones and such as are not there", () => {
    const blanks = sixGroups(18, 20, 10, 10, 18, null);
    expect(differs(76, blanks)).toEqual([]);
    expect(differs(98, blanks)).toEqual([]);
    expect(differs(75.99, blanks)).toMatchObject([{ added: 7600, open: 2200 }]);
    expect(differs(98.01, blanks)).toHaveLength(1);
    const named = six.slice(0, 5).map((each) => ({ ...each, label: label("Nhóm", "A2") }));
    expect(differs(98, named)).toEqual([]);
    expect(differs(98.01, named)).toMatchObject([{ added: 7600, open: 2200 }]);
  });

  it("is held against three groups, and no fewer", () => {
    const three = [group("transparency", 18), group("timeliness", 20), group("satisfaction", 18)];
    expect(differs(1, three)).toHaveLength(1);
    expect(differs(1, three.slice(0, 2))).toEqual([]);
  });

  it("that is blank, or not there, is held against nothing", () => {
    expect(found("totalDiffers", [of({ groups: six, total: total(null) })])).toEqual([]);
    expect(found("totalDiffers", [of({ groups: six })])).toEqual([]);
  });
});

describe("a published place", () => {
  const league = (...rows: readonly (readonly [sum: number, rank: number | null])[]) =>
    rows.map(([sum, rank], row) =>
      of({
        unit: label(`Xã ${String(row + 1)}`),
        total: total(sum, rank === null ? {} : { rank: given(rank, `J${String(row + 2)}`) }),
      })
    );

  it("is one of those that the points give, ties in any order", () => {
    expect(found("rankDiffers", league([90, 2], [95, 1], [90, 3], [80, 4]))).toEqual([]);
    expect(found("rankDiffers", league([90, 2], [95, 1], [90, 2], [80, 4]))).toEqual([]);
    expect(found("rankDiffers", league([90, null], [95, 1]))).toEqual([]);
  });

  it("is told where the points give another", () => {
    expect(found("rankDiffers", league([90, 1], [95, 1], [90, 4], [80, 4]))).toEqual([
      {
        ...{ kind: "rankDiffers", label: "Tổng điểm", cell: at("J2") },
        ...{ unit: "Xã 1", published: 1, computed: 2 },
      },
      {
        ...{ kind: "rankDiffers", label: "Tổng điểm", cell: at("J4") },
        ...{ unit: "Xã 3", published: 4, computed: 2 },
      },
    ]);
  });

  it("is held against the units of a whole league alone", () => {
    expect(found("rankDiffers", league([90, 57], [95, 12]))).toEqual([]);
    const ofMore = league([90, 1], [95, 2]).map((each) =>
      each.total === null ? each : { ...each, total: { ...each.total, rankOf: given(57) } }
    );
    expect(found("rankDiffers", ofMore)).toEqual([]);
    expect(found("rankDiffers", [of({ total: total(90, { rank: given(2) }) })])).toEqual([]);
  });

  it("is that of a group, too", () => {
    const ranked = (name: string, value: number, rank: number) =>
      of({ unit: label(name), groups: [group("timeliness", value, { rank: given(rank, "D2") })] });
    expect(found("rankDiffers", [ranked("Xã A", 19, 1), ranked("Xã B", 20, 2)])).toMatchObject([
      { label: "Tiến độ, kết quả giải quyết", published: 1, computed: 2 },
    ]);
  });
});

describe("a printed grade", () => {
  const graded = (sum: number, grade: string | null, options: ScoringOptions = {}) =>
    found(
      "gradeDiffers",
      [of({ total: total(sum, { grade: grade === null ? null : label(grade, "K2") }) })],
      options
    );

  it("is the one that the total earns, in whatever letters", () => {
    expect([graded(85, "Tốt"), graded(85, "TỐT"), graded(85, null)]).toEqual([[], [], []]);
    expect(graded(85, "Khá")).toEqual([
      { kind: "gradeDiffers", printed: "Khá", points: 8500, earned: "Tốt", cell: at("K2") },
    ]);
  });

  it("of other bands than those in use is held against nothing", () => {
    expect(graded(85, "A")).toEqual([]);
    const gradeBands = [
      { name: "A", from: hundredths(9000) },
      { name: "B", from: hundredths(8000) },
    ];
    expect(graded(85, "A", { gradeBands })).toMatchObject([{ printed: "A", earned: "B" }]);
    expect(graded(85, "Khá", { gradeBands })).toEqual([]);
    expect(graded(70, "A", { gradeBands })).toEqual([]);
  });
});

describe("two periods under different rules", () => {
  const row = (name: string, period: Period) => of({ unit: label(name), period, total: total(90) });
  const before = { ...month(5), cell: at("C1") };
  const after = { ...month(10), cell: at("D1") };

  it("are told of once for all units, at the later one", () => {
    const boards = ["Xã A", "Xã B"].flatMap((name) => [row(name, before), row(name, after)]);
    expect(found("editionBoundary", boards)).toEqual([
      {
        kind: "editionBoundary",
        before: { period: "Tháng 5/2026", edition: "2022" },
        after: { period: "Tháng 10/2026", edition: "2026" },
        cell: at("D1"),
      },
    ]);
  });

  it("are told of once, too, where each unit has a cell of its own for them", () => {
    const boards = ["Xã A", "Xã B"].flatMap((name, place) => [
      row(name, { ...before, cell: at(`C${String(place + 2)}`) }),
      row(name, { ...after, cell: at(`D${String(place + 2)}`) }),
    ]);
    expect(found("editionBoundary", boards).map(({ cell }) => cell)).toEqual([at("D2")]);
  });

  it("are told of at each boundary, and nowhere else", () => {
    const july = { ...month(7), cell: at("E1") };
    const boards = [row("Xã A", before), row("Xã A", july), row("Xã A", after)];
    expect(found("editionBoundary", boards)).toHaveLength(2);
    expect(found("editionBoundary", [row("Xã A", month(4)), row("Xã A", before)])).toEqual([]);
  });
});

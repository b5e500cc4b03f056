import { describe, expect, it } from "vitest";
import {
  at,
  board,
  given,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import { formatCell } from "../cells/address";
import type { Steps } from "../cells/steps";
import { findingOf } from "../sheet/finding";
import type { Board, ScoreTable } from "../sheet/scoreboard";
import { assessTable, assessTableInSteps } from "./assessTable";

const october = month(10);
const commune = (name: string, more: Partial<Board>): Board =>
  board({ unit: label(name), period: october, ...more });
const found = (boards: readonly Board[], more: Partial<ScoreTable> = {}) =>
  assessTable(table(boards, more)).findings.map(({ facts, cell }) => [
    facts.kind,
    cell === null ? null : formatCell(cell),
  ]);

describe("findings of a table", () => {
  it("come in the order of the sheet, row by row, those about the whole table first", () => {
    const faulty = (id: "transparency" | "timeliness", address: string) =>
      group(id, null, { points: points(-1, address) });
    const boards = [
      commune("Xã A", { groups: [faulty("timeliness", "XFD3"), faulty("transparency", "B4")] }),
      commune("Xã B", { groups: [faulty("timeliness", "D3"), faulty("transparency", "A1")] }),
    ];
    const findings = [
      findingOf(at("C3"), { kind: "notANumber", text: "chưa có" }),
      findingOf(null, { kind: "noPointsColumn" }),
    ];
    expect(found(boards, { findings })).toEqual([
      ["noPointsColumn", null],
      ["negativeGroup", "A1"],
      ["notANumber", "C3"],
      ["negativeGroup", "D3"],
      ["negativeGroup", "XFD3"],
      ["negativeGroup", "B4"],
    ]);
  });

  it("are told once where boards share a cell", () => {
    const shared = { maxPoints: points(19, "C2") };
    const boards = ["Xã A", "Xã B"].map((name) =>
      commune(name, { groups: [group("timeliness", 18, shared)] })
    );
    expect(found(boards)).toEqual([["maximumDiffers", "C2"]]);
  });

  it("are of groups, of indicators and of the total", () => {
    const over = indicator("3.2", { points: points(5, "C4"), maxPoints: points(4) });
    const online = group("onlineServices", 9, {
      ...{ percent: points(80, "E3"), maxPoints: points(12), rank: given(9, "F3") },
      ...{ rankOf: given(8), indicators: [over] },
    });
    const sum = total(99, {
      ...{ percent: points(98, "E5"), maxPoints: points(100), rank: given(8, "F5") },
      rankOf: given(7),
    });
    expect(found([commune("Xã A", { groups: [online], total: sum })])).toEqual([
      ["percentDiffers", "E3"],
      ["rankOverUniverse", "F3"],
      ["indicatorOverMaximum", "C4"],
      ["percentDiffers", "E5"],
      ["rankOverUniverse", "F5"],
    ]);
  });

  it("hold the place of a group against the number of units beside the total, where it has none", () => {
    const ranked = (groupOf: number | null, totalOf: number | null) =>
      found([
        commune("Xã A", {
          groups: [
            group("timeliness", 19, {
              rank: given(9, "F3"),
              ...(groupOf === null ? {} : { rankOf: given(groupOf) }),
            }),
          ],
          total: total(97, totalOf === null ? {} : { rankOf: given(totalOf) }),
        }),
      ]).length;
    expect([ranked(null, 8), ranked(null, 9), ranked(9, 8), ranked(8, 9)]).toEqual([1, 0, 0, 1]);
    expect(ranked(null, null)).toBe(0);
    const alone = group("timeliness", 19, { rank: given(9) });
    expect(found([commune("Xã A", { groups: [alone] })])).toEqual([]);
  });

  it("are none of a sum that has no indicators to be made of", () => {
    const sheet = [commune("Xã A", { groups: [group("timeliness", 19)], total: total(97) })];
    expect(found(sheet)).toEqual([]);
  });

  it("hold a grade against the bands in use", () => {
    const boards = [commune("Xã A", { total: total(85, { grade: label("B", "K2") }) })];
    const gradeBands = [points(80), points(70)].flatMap((each, place) =>
      "value" in each ? [{ name: "AB"[place] ?? "", from: each.value }] : []
    );
    expect(assessTable(table(boards), { gradeBands }).findings).toHaveLength(1);
    expect(assessTable(table(boards)).findings).toEqual([]);
  });

  it("are looked for once", () => {
    const assessed = assessTable(table([commune("Xã A", { groups: sixGroups(19) })]));
    expect(assessed.findings).toBe(assessed.findings);
  });
});

describe("a league of many units", () => {
  const league = table(Array.from({ length: 641 }, (_, row) => commune(`Xã ${String(row)}`, {})));
  const paused = <Result>(steps: Steps<Result>): readonly [number, Result] => {
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses += 1;
    return [pauses, step.value];
  };

  it("is assessed, and checked, with a pause at every 64 of them", () => {
    const [pauses, draft] = paused(assessTableInSteps(league, {}));
    expect(draft.boards).toHaveLength(641);
    // 11 among the units, one before they are set against each other.
    expect(pauses).toBe(12);
    // 11 among the units, one before and one after what is said of the whole table.
    expect(paused(draft.check())[0]).toBe(13);
    expect(paused(draft.check())[0]).toBe(0);
  });
});

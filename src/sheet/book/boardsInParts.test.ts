import { describe, expect, it } from "vitest";
import {
  at,
  blank,
  board,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
} from "../../../test/unit/decisions/boardsByHand";
import type { GroupId } from "../../decision766/identity";
import type { Board, GroupReading, ScoreTable } from "../scoreboard";
import { boardsInParts } from "./boardsInParts";
import { partsOf } from "./joinParts";

const unit = (name: string, groups: readonly GroupReading[]): Board =>
  board({ unit: label(name), period: month(9), groups });
const on = (sheet: string, ...boards: readonly Board[]): ScoreTable => table(boards, { sheet });
const whole = () => sixGroups(18, 19, 10, 9, 17, 20);
const counted = (id: GroupId) =>
  group(id, 10, { indicators: [indicator("2.1", { points: points(10) })] });

describe("boards in two tables that make no whole", () => {
  const told = (...tables: readonly ScoreTable[]) => {
    const all = boardsInParts(tables, partsOf(tables));
    return tables.flatMap((each) => (all.get(each) ?? []).map(({ facts }) => [each.sheet, facts]));
  };
  const score = (id: GroupId, address: string) => group(id, null, { points: points(10, address) });
  const one = on(
    "Một",
    unit("Xã A", [score("transparency", "C3"), score("timeliness", "C4")]),
    unit("Xã B", [score("transparency", "D3"), score("timeliness", "D4")])
  );
  const two = on(
    "Hai",
    unit("Xã A", [score("digitization", "E3"), score("satisfaction", "E4")]),
    unit("Xã B", [score("digitization", "F3"), score("satisfaction", "F4")])
  );

  it("are told once, at the later table, with where the others stand", () => {
    expect(told(one, two)).toEqual([
      ["Hai", { kind: "boardInParts", whose: "Xã A, Tháng 9/2026", first: at("C3") }],
    ]);
    const [finding] = boardsInParts([one, two], []).get(two) ?? [];
    expect(finding?.cell).toEqual(at("E3"));
  });

  it("are none where a group has points in both, or one has none at all", () => {
    const overlapping = on("Hai", unit("Xã A", [...whole().slice(1, 2), ...whole().slice(4, 5)]));
    expect(told(one, overlapping)).toEqual([]);
    expect(told(one, on("Hai", unit("Xã A", [group("digitization", null)])))).toEqual([]);
    expect(told(on("Một", unit("Xã A", [group("digitization", null)])), two)).toEqual([]);
    expect(told(one, on("Hai", unit("Xã C", whole().slice(4, 5))))).toEqual([]);
    expect(told(on("Một", ...one.boards, ...two.boards))).toEqual([]);
  });

  it("are told though a group that one has waits in the other with its cell", () => {
    const waiting = group("digitization", null, { points: blank("C5") });
    const first = on("Một", unit("Xã A", [score("transparency", "C3"), waiting]));
    expect(told(first, two)).toHaveLength(1);
  });

  it("are none of a list of indicators, or of the details of a summary", () => {
    expect(told(one, { ...two, layout: "indicators" })).toEqual([]);
    expect(told({ ...one, layout: "indicators" }, two)).toEqual([]);
    const summary = on("Tổng hợp", unit("Xã C", whole()));
    const details = [counted("timeliness"), counted("digitization")].map((each, place) =>
      on(`Chi tiết ${String(place)}`, unit("Xã A", [each]))
    );
    expect(told(summary, ...details)).toEqual([]);
  });

  it("are told as joined where they are, at the first and there alone", () => {
    const halves = [
      on("Một", unit("Xã A", whole().slice(0, 3))),
      on("Hai", unit("Xã A", whole().slice(3, 6))),
    ];
    expect(told(...halves)).toEqual([["Một", { kind: "partsJoined", parts: [at("A1", "Hai")] }]]);
  });

  it("bear the name that they have", () => {
    const bare = [one, two].map((each) => ({
      ...each,
      boards: each.boards.slice(0, 1).map((own) => ({ ...own, unit: null, period: null })),
    }));
    expect(told(...bare)).toMatchObject([["Hai", { whose: "" }]]);
  });
});

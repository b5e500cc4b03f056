import { describe, expect, it } from "vitest";
import {
  blank,
  board,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import type { GroupId } from "../../decision766/identity";
import type { Board, GroupReading, ScoreTable } from "../scoreboard";
import { detailsOf, joinParts, partsOf } from "./joinParts";

const september = month(9);
const unit = (name: string | null, groups: readonly GroupReading[], sum?: number): Board =>
  board({
    ...{ unit: name === null ? null : label(name), period: september, groups },
    total: sum === undefined ? null : total(sum),
  });
const on = (sheet: string, ...boards: readonly Board[]): ScoreTable => table(boards, { sheet });

const ids: readonly GroupId[] = [
  ...(["transparency", "timeliness", "onlineServices", "onlinePayment"] as const),
  ...(["satisfaction", "digitization"] as const),
];
const six = [18, 19, 10, 9, 17, 20];
const whole = () => sixGroups(...six);
const ofGroups = (first: number, end: number): readonly GroupReading[] =>
  ids.slice(first, end).map((id, place) => group(id, six[first + place] ?? 0));
const counted = (id: GroupId) =>
  group(id, 10, { indicators: [indicator("2.1", { points: points(10) })] });

/** The sheets of each whole, the first before the others. */
const joined = (...tables: readonly ScoreTable[]) =>
  partsOf(tables).map(({ first, others }) => [first, ...others].map(({ sheet }) => sheet));

describe("parts of one whole", () => {
  it("are the sheets of a group each", () => {
    const sheets = ids.map((id, place) => on(id, unit("Xã A", ofGroups(place, place + 1))));
    expect(joined(...sheets)).toEqual([ids]);
    expect(joined(...sheets.slice(0, 2))).toEqual([ids.slice(0, 2)]);
    expect(joined(...sheets.slice(0, 1))).toEqual([]);
  });

  it("are pages with some of the groups where all six are there", () => {
    const from = (first: number, end: number) =>
      on(`${String(first)},${String(end)}`, unit("Xã A", ofGroups(first, end)));
    const [one, two, three] = [from(0, 3), from(3, 6), from(3, 5)];
    expect(joined(one, two)).toEqual([["0,3", "3,6"]]);
    expect(joined(two, one)).toEqual([["3,6", "0,3"]]);
    expect(joined(one, three)).toEqual([]);
  });

  it("are all groups and their total on another sheet, where it is theirs", () => {
    const groups = on("Nhóm", unit("Xã A", whole()));
    const totals = (sum: number) => on("Tổng", unit("Xã A", [], sum));
    expect(joined(groups, totals(93))).toEqual([["Nhóm", "Tổng"]]);
    expect(joined(totals(93), groups)).toEqual([["Tổng", "Nhóm"]]);
    expect(joined(groups, totals(92))).toEqual([]);
    expect(joined(totals(92), groups)).toEqual([]);
    const waiting = on("Tổng", board({ ...unit("Xã A", []), total: total(null) }));
    expect(joined(groups, waiting)).toEqual([["Nhóm", "Tổng"]]);
  });

  it("count a group without points as none in the sum", () => {
    const open = unit("Xã A", sixGroups(18, 19, 10, 9, 17, null));
    expect(joined(on("Nhóm", open), on("Tổng", unit("Xã A", [], 73)))).toHaveLength(1);
    expect(joined(on("Nhóm", open), on("Tổng", unit("Xã A", [], 72)))).toEqual([]);
  });

  it("with two totals have one", () => {
    const one = on("Một", unit("Xã A", ofGroups(0, 3), 93));
    expect(joined(one, on("Hai", unit("Xã A", ofGroups(3, 6), 93)))).toHaveLength(1);
    expect(joined(one, on("Hai", unit("Xã A", ofGroups(3, 6), 92)))).toEqual([]);
  });

  it("are of one unit and period", () => {
    const one = on("Một", unit("Xã A", ofGroups(0, 3)));
    const rest = unit("Xã A", ofGroups(3, 6));
    expect(joined(one, on("Hai", { ...rest, unit: label("Xã B") }))).toEqual([]);
    expect(joined(one, on("Hai", { ...rest, period: month(8) }))).toEqual([]);
    expect(joined(one, on("Hai", unit("Xã B", []), rest))).toHaveLength(1);
  });

  it("have no group twice, the merged one being its two", () => {
    const one = on("Một", unit("Xã A", ofGroups(0, 4)));
    expect(joined(one, on("Hai", unit("Xã A", ofGroups(3, 6))))).toEqual([]);
    const merged = [...ofGroups(0, 2), group("onlineService22", 19)];
    expect(
      joined(on("Một", unit("Xã A", merged)), on("Hai", unit("Xã A", ofGroups(4, 6))))
    ).toEqual([["Một", "Hai"]]);
    expect(
      joined(on("Một", unit("Xã A", merged)), on("Hai", unit("Xã A", ofGroups(3, 6))))
    ).toEqual([]);
  });

  it("are no tables that stand whole, nor lists of indicators", () => {
    expect(joined(on("Một", unit("Xã A", whole(), 93)), on("Hai", unit("Xã A", [], 93)))).toEqual(
      []
    );
    const mostly = on("Một", unit("Xã A", whole(), 93), unit("Xã B", ofGroups(0, 3)));
    expect(joined(mostly, on("Hai", unit("Xã B", ofGroups(3, 6))))).toEqual([]);
    const list = table([unit("Xã A", ofGroups(3, 6))], { sheet: "Hai", layout: "indicators" });
    expect(joined(on("Một", unit("Xã A", ofGroups(0, 3))), list)).toEqual([]);
  });

  it("fit each other in all boards that both have", () => {
    const one = on("Một", unit("Xã A", ofGroups(0, 3)), unit("Xã B", ofGroups(0, 4)));
    expect(
      joined(one, on("Hai", unit("Xã A", ofGroups(3, 6)), unit("Xã B", ofGroups(3, 6))))
    ).toEqual([]);
    expect(joined(one, on("Hai", unit("Xã A", ofGroups(3, 6))))).toHaveLength(1);
  });

  it("of a group each have but one in every board", () => {
    const uneven = on("Một", unit("Xã A", ofGroups(0, 1)), unit("Xã B", ofGroups(0, 2)));
    expect(joined(uneven, on("Hai", unit("Xã A", ofGroups(4, 5))))).toEqual([]);
    const withTotal = on("Một", unit("Xã A", ofGroups(0, 1), 18));
    expect(joined(withTotal, on("Hai", unit("Xã A", ofGroups(4, 5))))).toEqual([]);
  });

  it("make one whole only, the first that they fit", () => {
    const one = on("Một", unit("Xã A", ofGroups(0, 3)));
    const rest = on("Hai", unit("Xã A", ofGroups(3, 6)));
    const again = on("Ba", unit("Xã A", ofGroups(0, 3)));
    expect(joined(one, rest, again)).toEqual([["Một", "Hai"]]);
    expect(joined(one, again, rest)).toEqual([["Một", "Hai"]]);
    expect(joined(one, on("Khác", unit("Xã B", ofGroups(0, 3))), rest)).toEqual([["Một", "Hai"]]);
  });
});

describe("boards of parts", () => {
  const asParts = (...tables: readonly ScoreTable[]) =>
    joinParts(tables.map((each) => ({ ...each, isPart: true })));

  it("have all groups and the total that one of them has", () => {
    const parts = [
      on("Một", unit("Xã A", ofGroups(0, 3)), unit("Xã B", ofGroups(0, 3))),
      on("Hai", unit("Xã B", ofGroups(3, 6)), unit("Xã A", ofGroups(3, 6), 93)),
    ];
    const [first, second] = asParts(...parts);
    expect(first?.sheet).toBe("Một");
    expect(
      first?.boards.map((each) => [
        each.unit?.text,
        each.groups.map(({ id }) => id),
        each.total?.points,
      ])
    ).toEqual([
      ["Xã A", ids, points(93)],
      ["Xã B", ids, undefined],
    ]);
    expect(first?.isPart).toBe(false);
    expect(second?.isPart).toBe(true);
  });

  it("keep a total with points, and wait with the blank of either", () => {
    const waiting = total(null, { points: blank("C9") });
    const totals = (one: Board["total"], other: Board["total"]) => {
      const parts = [unit("Xã A", ofGroups(0, 3)), unit("Xã A", ofGroups(3, 6))];
      const [first] = asParts(
        ...parts.map((each, place) =>
          on(String(place), { ...each, total: place === 0 ? one : other })
        )
      );
      return first?.boards[0]?.total ?? null;
    };
    expect(totals(total(93), waiting)).toEqual(total(93));
    expect(totals(waiting, total(93))).toEqual(total(93));
    expect(totals(waiting, null)).toEqual(waiting);
    expect(totals(null, waiting)).toEqual(waiting);
    expect(totals(null, null)).toBeNull();
  });

  it("stay as they are where nothing is part of a whole", () => {
    const tables = [on("Một", unit("Xã A", ofGroups(0, 3))), on("Hai", unit("Xã A", whole()))];
    expect(joinParts(tables)).toBe(tables);
    const marked = tables.map((each) => ({ ...each, isPart: true }));
    expect(joinParts(marked)).toEqual(marked);
  });
});

describe("details of a summary", () => {
  const list = (sheet: string, ...groups: readonly GroupReading[]) =>
    on(sheet, unit("Xã A", groups));
  const details = (...tables: readonly ScoreTable[]) =>
    [...detailsOf(tables)].map(({ sheet }) => sheet);
  const summary = list("Tổng hợp", ...whole());

  it("are the indicators of some groups beside a table of all", () => {
    const two = list("Nhóm 2", counted("timeliness"));
    expect(details(summary, two, list("Nhóm 3", counted("onlineServices")))).toEqual([
      "Nhóm 2",
      "Nhóm 3",
    ]);
    expect(details(two)).toEqual([]);
    const uneven = on("Tổng hợp", unit("Xã A", whole()), unit("Xã B", ofGroups(0, 2)));
    expect(details(uneven, two)).toEqual(["Nhóm 2"]);
    expect(joined(two, list("Nhóm 3", counted("onlineServices")))).toEqual([["Nhóm 2", "Nhóm 3"]]);
    expect(joined(summary, two, list("Nhóm 3", counted("onlineServices")))).toEqual([]);
  });

  it("are no groups without indicators, no totals, no other summary", () => {
    expect(details(summary, list("Khác", group("timeliness", 19)))).toEqual([]);
    expect(
      details(summary, list("Khác", counted("timeliness"), group("digitization", 19)))
    ).toEqual([]);
    expect(details(summary, list("Khác"))).toEqual([]);
    expect(details(summary, list("Khác", ...ids.map(counted)))).toEqual([]);
    expect(
      details(
        summary,
        on("Khác", unit("Xã A", [counted("timeliness")]), unit("Xã B", [group("timeliness", 1)]))
      )
    ).toEqual([]);
  });
});

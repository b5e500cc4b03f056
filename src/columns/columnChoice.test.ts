import { describe, expect, it } from "vitest";
import {
  at,
  board,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import { assessTable } from "../scoring/assessTable";
import type { Board, Layout } from "../sheet/scoreboard";
import { defaultColumns, possibleColumns } from "./columnChoice";

const unit = (name: string, more: Partial<Board>): Board =>
  board({ unit: label(name), period: month(10), ...more });
const assessed = (layout: Layout, ...boards: readonly Board[]) =>
  assessTable(table(boards, { layout }));
const six = (last: number) => sixGroups(18, 19, 10, 9, 17, last);
const printed = (sum: number) => total(sum, { maxPoints: points(100) });

describe("columns that a table can have", () => {
  it("of a league are those of its totals, not of its groups", () => {
    const some = (name: string, value: number) =>
      unit(name, { groups: [group("transparency", value, { maxPoints: points(18) })] });
    expect(possibleColumns(assessed("units-by-group", some("Xã A", 17), some("Xã B", 16)))).toEqual(
      []
    );
    const both = [unit("Xã A", { total: printed(93) }), unit("Xã B", { total: printed(92) })];
    expect(possibleColumns(assessed("units-by-group", ...both))).toEqual([
      ...["percent", "shortfall", "rank", "grade"],
    ]);
  });

  it("have a total where the groups alone give it", () => {
    const both = [unit("Xã A", { groups: six(20) }), unit("Xã B", { groups: six(19) })];
    expect(possibleColumns(assessed("units-by-group", ...both))).toContain("total");
    expect(possibleColumns(assessed("groups-by-period", ...both))).not.toContain("total");
  });

  it("have a rank where each row is a unit, not where units stand side by side", () => {
    const both = [unit("Xã A", { total: printed(93) }), unit("Xã B", { total: printed(92) })];
    expect(possibleColumns(assessed("groups-by-period", ...both))).not.toContain("rank");
    expect(possibleColumns(assessed("periods-by-group", ...both))).toContain("rank");
  });

  it("have a grade by default where units are compared", () => {
    const both = [unit("Xã A", { total: printed(93) }), unit("Xã B", { total: printed(92) })];
    expect(defaultColumns(assessed("units-by-group", ...both))).toContain("grade");
    expect(defaultColumns(assessed("periods-by-group", ...both))).not.toContain("grade");
    expect(possibleColumns(assessed("indicators", ...both))).not.toContain("grade");
  });
});

describe("a list of indicators", () => {
  const list = (...addresses: readonly string[]) =>
    assessed(
      "indicators",
      unit("Xã A", {
        groups: [
          group("onlineServices", null, {
            indicators: addresses.map((address, place) =>
              indicator(place === 0 ? "3.1" : "3.2", {
                label: { text: "Chỉ số", cell: at(address) },
                ...{ points: points(1), maxPoints: points(2) },
              })
            ),
          }),
        ],
      })
    );

  it("has columns beside its rows, none beside a row of many", () => {
    expect(possibleColumns(list("B3", "B4"))).toContain("shortfall");
    expect(possibleColumns(list("B3", "C3"))).toEqual([]);
    expect(possibleColumns(list("B3"))).toContain("shortfall");
  });
});

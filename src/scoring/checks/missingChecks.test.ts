import { describe, expect, it } from "vitest";
import {
  at,
  blank,
  board,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import type { Board, GroupReading, ScoreTable } from "../../sheet/scoreboard";
import { assessTable } from "../assessTable";

const kinds = ["missingGroup", "missingGroups", "noTotal", "totalAlone"];
const found = (boards: readonly Board[], more: Partial<ScoreTable> = {}) =>
  assessTable(table(boards, more)).findings.flatMap(({ facts, cell }) =>
    kinds.includes(facts.kind) ? [{ ...facts, cell }] : []
  );
const six = sixGroups(18, 20, 10, 10, 18, 21).map((each, place) => ({
  ...each,
  label: label("Nhóm", `${"CDEFGH"[place] ?? "C"}1`),
}));
const without = (...ids: readonly string[]) => six.filter(({ id }) => !ids.includes(id));
const commune = (
  name: string | null,
  groups: readonly GroupReading[],
  sum: number | null = 97,
  more: Partial<Board> = {}
) =>
  board({
    ...{
      unit: name === null ? null : label(name, name === "Xã A" ? "B2" : "B3"),
      period: month(10),
      groups,
    },
    ...{ total: sum === null ? null : total(sum), ...more },
  });

describe("a group of the Decision", () => {
  it("that no board has is told once for the table", () => {
    const groups = without("digitization", "satisfaction");
    expect(found([commune("Xã A", groups), commune("Xã B", groups)])).toEqual([
      { kind: "missingGroup", group: "satisfaction", cell: null },
      { kind: "missingGroup", group: "digitization", cell: null },
    ]);
  });

  it("that some boards lack is told at each of them", () => {
    const boards = [
      commune("Xã A", without("satisfaction")),
      commune("Xã B", without("satisfaction", "digitization", "timeliness")),
    ];
    expect(found([...boards].reverse())).toEqual(found(boards));
    expect(found(boards)).toEqual([
      { kind: "missingGroup", group: "satisfaction", cell: null },
      {
        ...{ kind: "missingGroups", unit: "Xã B", period: "Tháng 10/2026" },
        ...{ groups: ["timeliness", "digitization"], cell: at("B3") },
      },
    ]);
  });

  it("is asked for of boards that hold points, and not of lists of indicators", () => {
    const empty = without("satisfaction").map((each) => ({ ...each, points: blank("C9") }));
    const waiting = commune("Xã A", empty, null, { total: total(null) });
    expect(found([waiting])).toEqual([]);
    expect(found([waiting, commune("Xã B", six)])).toEqual([]);
    const lacking = commune("Xã A", without("satisfaction"));
    expect(found([lacking], { layout: "indicators" })).toEqual([]);
    expect(found([lacking])).toHaveLength(1);
    expect(found([])).toEqual([]);
  });

  it("is asked for of a board that holds the points of one group, or of its total alone", () => {
    const [first, ...others] = without("satisfaction").map((each) => ({
      ...each,
      points: blank("C9"),
    }));
    const begun = first === undefined ? [] : [{ ...first, points: points(18) }, ...others];
    expect(found([commune("Xã A", begun, null, { total: total(null) })])).toHaveLength(1);
    expect(found([commune("Xã A", others)])).toHaveLength(2);
  });
});

describe("a total", () => {
  it("alone is told where other boards have groups", () => {
    expect(found([commune("Xã A", six), commune("Xã B", [])])).toEqual([
      { kind: "totalAlone", unit: "Xã B", period: "Tháng 10/2026", cell: at("B3") },
    ]);
    expect(found([commune("Xã A", []), commune("Xã B", [])])).toEqual([]);
    expect(found([commune("Xã A", six.slice(0, 1)), commune("Xã B", [])])).toMatchObject([
      { kind: "missingGroups", unit: "Xã A" },
      { kind: "totalAlone", unit: "Xã B" },
    ]);
  });

  it("that the others have is missing", () => {
    const boards = [commune("Xã A", six), commune("Xã B", six, null)];
    expect(found(boards)).toEqual([
      { kind: "noTotal", unit: "Xã B", period: "Tháng 10/2026", cell: at("B3") },
    ]);
    expect(
      found([commune("Xã A", six), commune("Xã B", six, null, { total: total(null) })])
    ).toEqual([{ kind: "noTotal", unit: "Xã B", period: "Tháng 10/2026", cell: at("B3") }]);
  });

  it("is not missing where nobody has one, where its cell is blank, or where it does not apply", () => {
    expect(found([commune("Xã A", six, null), commune("Xã B", six, null)])).toEqual([]);
    const cellOf = (status: "absent" | "notApplicable", cell: ReturnType<typeof at> | null) =>
      found([
        commune("Xã A", six),
        commune("Xã B", six, null, { total: total(null, { points: { status, cell } }) }),
      ]);
    expect(cellOf("absent", at("I3"))).toEqual([]);
    expect(cellOf("notApplicable", null)).toEqual([]);
    const waiting = commune("Xã B", six, null, { total: total(null) });
    expect(found([commune("Xã A", six, null), waiting])).toEqual([]);
  });
});

describe("what a board lacks is told at", () => {
  const cellOf = (more: Partial<Board>) => {
    const boards = [commune("Xã A", six), commune("Xã B", without("digitization"), 76, more)];
    return found(boards)[0];
  };

  it("its unit, else its period, else the name of its total, else of its first group", () => {
    const period = { ...month(10), cell: at("D1") };
    const named = total(76, { label: label("Tổng", "I1") });
    expect(cellOf({ period })?.cell).toEqual(at("B3"));
    expect(cellOf({ unit: null, period, total: named })?.cell).toEqual(at("D1"));
    expect(cellOf({ unit: null, total: named })).toMatchObject({ cell: at("I1"), unit: null });
    expect(cellOf({ unit: null, period: null, total: null })).toMatchObject({
      ...{ cell: at("C1"), unit: null, period: null },
    });
  });
});

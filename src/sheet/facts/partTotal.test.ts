import { describe, expect, test } from "vitest";
import { names, type Rows } from "../../../test/unit/layouts/told";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { cell, name, period, row, title } from "../../../test/unit/sheet/facts/build";
import type { RowMeaning } from "../axes/rowMeaning";
import { groundOf } from "./ground";
import { opensPart } from "./partTotal";
import { noSection } from "./section";

const ground = (rows: Rows) => groundOf(blockOf(rows), title(), {});

describe("a name over the groups of one unit or month", () => {
  const table: Rows = [["Nhóm", "Điểm"], ...names.slice(0, 3).map((each, at) => [each, 17 + at])];
  const opens = (over: Partial<RowMeaning>, rows: Rows = table) => {
    const on = ground(rows);
    const [key] = on.keys;
    const section = { ...noSection(), group: "timeliness" as const };
    const own = { ...name("Xã An Bình"), ...(key === undefined ? {} : { column: key }) };
    const unitCell = own.cell;
    const isOpen = opensPart(
      on,
      row({ names: [own], unit: "Xã An Bình", unitCell, ...over }),
      section
    );
    return isOpen ? [section.unit, section.period?.label ?? null, section.group] : null;
  };
  test("heads the rows below", () => {
    expect(opens({})).toEqual(["Xã An Bình", null, null]);
    const own = cell("Tháng 9/2026");
    const on = ground(table);
    const column = on.keys[0] ?? name("").column;
    const september = period("Tháng 9/2026", "month", "2026-09-30");
    const section = noSection();
    expect(
      opensPart(
        on,
        row({ names: [{ cell: own, text: own.text, column }], period: september, periodCell: own }),
        section
      )
    ).toBe(true);
    expect([section.period, section.periodCell, section.unit]).toEqual([september, own, null]);
  });
  test("but not one that says more, nor one of several", () => {
    expect(opens({ subjectCell: cell("Tổng") })).toBeNull();
    expect(opens({ measure: "rank" })).toBeNull();
    expect(opens({ sum: true })).toBeNull();
    expect(opens({ benchmark: true })).toBeNull();
    expect(opens({ names: [] })).toBeNull();
    expect(opens({ names: [name("Xã An Bình"), name("II")] })).toBeNull();
    expect(opens({ unitCell: null })).toBeNull();
    // In another column than that of the groups.
    expect(opens({ names: [name("Xã An Bình")] })).toBeNull();
  });
  test("nor in a table of fewer than three groups, or with groups or units across", () => {
    expect(opens({}, table.slice(0, 3))).toBeNull();
    expect(opens({}, [["Nhóm", "Tổng điểm"], ...table.slice(1)])).toBeNull();
    expect(
      opens({}, [
        ["Nhóm", "Xã An Bình", "Xã Tân Phú"],
        ...table.slice(1).map(([each = null, at = null]) => [each, at, at]),
      ])
    ).toBeNull();
  });
});

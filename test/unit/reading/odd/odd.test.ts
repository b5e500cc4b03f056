import { expect, test } from "vitest";
import { gridFromValues } from "../../../../src/cells/grid";
import { assessTable } from "../../../../src/scoring/assessTable";
import { readSheets } from "../../../../src/sheet/readSheets";
import type { Board, Figure } from "../../../../src/sheet/scoreboard";
import { oddSheets } from "./sheets";

const order = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
] as const;

const holds = ({ groups, total }: Board) =>
  [...groups, ...(total === null ? [] : [total])].some(({ points }) => "value" in points);

const shown = (points: Figure | undefined) =>
  points !== undefined && "value" in points ? String(points.value / 100) : "?";

function line({ unit, period, groups, total }: Board): string {
  const points = order.map((id) => shown(groups.find((group) => group.id === id)?.points));
  const sum = total !== null && "value" in total.points ? `; ${shown(total.points)}` : "";
  return `${unit?.text ?? "-"} | ${period?.date ?? period?.label ?? "-"} | ${points.join(" ")}${sum}`;
}

/** Sheets as offices might keep them tomorrow: read as a person reads them, and told where that is not all. */
test.each(oddSheets)("$name", ({ rows, merges = [], sheet = "S", boards, told = [] }) => {
  const { tables, findings } = readSheets([gridFromValues(sheet, rows, { merges })]);
  const read = tables.flatMap((table) => table.boards.filter(holds).map(line));
  expect(read.sort()).toEqual([...boards].sort());
  const all = [...findings, ...tables.flatMap((table) => assessTable(table).findings)];
  expect([...new Set(all.map(({ code }) => code))].sort()).toEqual([...told].sort());
});

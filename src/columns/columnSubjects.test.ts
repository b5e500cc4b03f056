import { expect, it } from "vitest";
import {
  blank,
  board,
  group,
  label,
  month,
  points,
  table,
} from "../../test/unit/decisions/boardsByHand";
import { gridFromValues } from "../cells/grid";
import { assessTable } from "../scoring/assessTable";
import type { Board, Period } from "../sheet/scoreboard";
import { columnSubjects } from "./columnSubjects";

/** Boards side by side: their groups stand in the same rows, each in a column of its own. */
const captions = (...boards: readonly Partial<Board>[]) => {
  const assessed = assessTable(table(boards.map(board), { layout: "groups-by-period" }));
  return columnSubjects(gridFromValues("Điểm", []), assessed, ["percent"]).map(
    ({ caption }) => caption
  );
};
const column = (period: Period | null, letter: string, values: readonly (number | null)[]) => ({
  period,
  groups: (["transparency", "timeliness"] as const).map((id, row) => {
    const address = `${letter}${String(row + 3)}`;
    const value = values[row] ?? null;
    return group(id, null, { points: value === null ? blank(address) : points(value, address) });
  }),
});
const filled = [18, 20];

it("of several periods the latest that holds points is told, wherever it stands", () => {
  const [june, july] = [month(6), month(7)];
  expect(captions(column(june, "C", filled), column(july, "D", filled))).toEqual(["Tháng 7/2026"]);
  expect(captions(column(july, "C", filled), column(june, "D", filled))).toEqual(["Tháng 7/2026"]);
  expect(captions(column(june, "C", filled), column(july, "D", []))).toEqual(["Tháng 6/2026"]);
  expect(captions(column(july, "C", []), column(june, "D", filled))).toEqual(["Tháng 6/2026"]);
  expect(captions(column(june, "C", filled), column(july, "D", [null, 20]))).toEqual([
    "Tháng 7/2026",
  ]);
  expect(captions(column(june, "C", []), column(july, "D", []))).toEqual(["Tháng 7/2026"]);
});

it("of two columns of one day, or without a day, the last one of the sheet is told", () => {
  const day = { ...month(7), label: "31/7/2026" };
  expect(captions(column(month(7), "C", filled), column(day, "D", filled))).toEqual(["31/7/2026"]);
  const undated = (text: string): Period => ({ ...month(7), label: text, date: null });
  expect(
    captions(column(undated("Kỳ trước"), "C", filled), column(undated("Kỳ này"), "D", filled))
  ).toEqual(["Kỳ này"]);
  expect(captions(column(month(7), "C", filled), column(undated("Kỳ này"), "D", filled))).toEqual([
    "Kỳ này",
  ]);
});

it("units side by side have columns each, the one unit of a sheet is not told", () => {
  const of = (name: string, period: Period, letter: string) => ({
    ...column(period, letter, filled),
    unit: label(name),
  });
  const both = [of("Xã A", month(7), "C"), of("Xã B", month(7), "D")];
  expect(captions(...both)).toEqual(["Xã A", "Xã B"]);
  expect(captions(...both, of("Xã B", month(6), "E"))).toEqual(["Xã A", "Xã B Tháng 7/2026"]);
  expect(captions(of("Xã A", month(6), "C"), of("Xã A", month(7), "D"))).toEqual(["Tháng 7/2026"]);
  expect(captions(of("Xã A", month(6), "C"))).toEqual([""]);
});

it("units one under another are one set: their rows tell them", () => {
  const unit = (name: string, rows: readonly [number, number]) => ({
    unit: label(name),
    period: month(6),
    groups: (["transparency", "timeliness"] as const).map((id, at) =>
      group(id, null, { points: points(18, `C${String(rows[at])}`) })
    ),
  });
  expect(captions(unit("Xã A", [3, 4]), unit("Xã B", [5, 6]))).toEqual([""]);
  expect(captions(unit("Xã A", [3, 4]), unit("Xã B", [4, 5]))).toEqual(["Xã A", "Xã B"]);
});

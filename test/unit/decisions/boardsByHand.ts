import { columnIndex, type CellAddress } from "../../../src/cells/address";
import { groupById } from "../../../src/decision766/groups";
import { hundredths, type Hundredths } from "../../../src/decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../../src/decision766/identity";
import {
  ABSENT,
  type Board,
  type Figure,
  type GroupReading,
  type IndicatorReading,
  type Label,
  type Period,
  type ScoreTable,
  type TotalReading,
} from "../../../src/sheet/scoreboard";

/*
 * Boards as a sheet gives them, written down by hand: what a test does not say is absent.
 */

/** @example at("C4") // row 3, column 2 */
export function at(address: string, sheet = "Điểm"): CellAddress {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return { sheet, row: Number(digits) - 1, column: columnIndex(letters) };
}

/** A number as it stands in a cell: a count, a place. */
export function given(value: number, address = "A1"): Figure {
  return { status: "given", value, cell: at(address), confidence: 1 };
}

/** Points, or a percent, as people write them. @example points(19.95, "C4") */
export function points(value: number, address = "A1"): Figure<Hundredths> {
  const cell = at(address);
  return { status: "given", value: hundredths(Math.round(value * 100)), cell, confidence: 1 };
}

/** A blank cell where a figure belongs. */
export function blank(address: string): Figure<never> {
  return { status: "absent", cell: at(address) };
}

export function label(text: string, address?: string): Label {
  return { text, cell: address === undefined ? null : at(address) };
}

export function month(number: number, year = 2026): Period {
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return {
    label: `Tháng ${String(number)}/${String(year)}`,
    kind: "month",
    date: last,
    cell: null,
  };
}

export function indicator(
  code: IndicatorCode,
  more: Partial<IndicatorReading> = {}
): IndicatorReading {
  return {
    ...{ code, label: label(code), numerator: ABSENT, denominator: ABSENT, ratio: ABSENT },
    ...{ points: ABSENT, maxPoints: ABSENT, confidence: 1 },
    ...more,
  };
}

/** @param value its points; null: none are there */
export function group(
  id: GroupId,
  value: number | null,
  more: Partial<GroupReading> = {}
): GroupReading {
  return {
    ...{ id, label: label(groupById(id).name), maxPoints: ABSENT, percent: ABSENT, rank: ABSENT },
    ...{ points: value === null ? ABSENT : points(value) },
    ...{ rankOf: ABSENT, indicators: [], confidence: 1 },
    ...more,
  };
}

/** @param value its points; null: none are there */
export function total(value: number | null, more: Partial<TotalReading> = {}): TotalReading {
  return {
    ...{ label: label("Tổng điểm"), maxPoints: ABSENT, percent: ABSENT, rank: ABSENT },
    ...{ points: value === null ? ABSENT : points(value), rankOf: ABSENT, grade: null },
    ...more,
  };
}

const sixIds = [
  ...(["transparency", "timeliness", "onlineServices", "onlinePayment"] as const),
  ...(["satisfaction", "digitization"] as const),
];

/** The portal's six groups: 18, 20, 12, 10, 18 and 22 points at most. */
export function sixGroups(...values: readonly (number | null)[]): readonly GroupReading[] {
  return sixIds.map((id, place) => group(id, values[place] ?? null));
}

export function board(more: Partial<Board> = {}): Board {
  return { unit: null, level: "commune", period: null, groups: [], total: null, ...more };
}

export function table(boards: readonly Board[], more: Partial<ScoreTable> = {}): ScoreTable {
  return {
    ...{ sheet: "Điểm", range: { top: 0, left: 0, bottom: 9, right: 9 }, headerRows: 1 },
    ...{ layout: "units-by-group", title: null, lines: [], roles: [], findings: [] },
    ...{ boards, confidence: 1 },
    ...more,
  };
}

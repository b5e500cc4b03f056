import type { IndicatorCode } from "../decision766/identity";
import { indicators } from "../decision766/indicators";
import { decisionKey } from "../narrative/library/decisions";
import type { BoardAssessment } from "../scoring/assessment";

/** What an office set itself for an indicator: its numerator then, and what it is to become. */
export interface TaskTarget {
  readonly code: IndicatorCode;
  readonly from: number;
  readonly to: number;
  /** Denominator when it was set. */
  readonly of: number;
}

/** By indicator, unit and period, as decisions about causes are: a target of one month is none of another. */
export type TaskTargets = ReadonlyMap<string, TaskTarget>;

/** @example targetKey("3.2", board) // "3.2@UBND xã An Bình|2026-10-31" */
export function targetKey(code: IndicatorCode, board: BoardAssessment): string {
  return decisionKey(code, board);
}

/** As a cell of the settings sheet keeps it. @example targetValue({ code: "3.2", from: 46, to: 58, of: 378 }) // "46 → 58 / 378" */
export function targetValue({ from, to, of }: TaskTarget): string {
  return `${from} → ${to} / ${of}`;
}

/** Null for a key or a value that nobody wrote. */
export function targetIn(key: string, value: string): TaskTarget | null {
  const code = indicators.find((each) => key.startsWith(`${each.code}@`))?.code;
  const [, from = "", to = "", of = ""] = /^(\d{1,9}) → (\d{1,9}) \/ (\d{1,9})$/.exec(value) ?? [];
  return code === undefined || from === ""
    ? null
    : { code, from: Number(from), to: Number(to), of: Number(of) };
}

/**
 * The targets set for one board, in the order of the Decision's indicators.
 * @example targetsFor(settings.targets ?? new Map(), board).map(({ code }) => code)
 */
export function targetsFor(targets: TaskTargets, board: BoardAssessment): readonly TaskTarget[] {
  return indicators.flatMap(({ code }) => targets.get(targetKey(code, board)) ?? []);
}

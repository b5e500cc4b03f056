import { formatReference } from "../../cells/address";
import type { NumberToken } from "../hear/tokens";
import type { Candidate } from "./candidates";
import { shownValue } from "./exactValue";
import type { Verdict, VerdictKind } from "./verdict";

/** The judgement of one figure, before it is given its place in the document. */
export type Judged = Pick<Verdict, "status" | "kind" | "cells" | "expected" | "message"> & {
  readonly value?: string;
  readonly aim?: boolean;
  readonly pointsAsPercent?: boolean;
  /** Set where the number is right and the word of direction is not. */
  readonly wrongWay?: "up" | "down" | "same";
};

const aimReason = "nêu mục tiêu, yêu cầu";

/** Equal to the one thing it was tied to. */
export function right(kind: VerdictKind, found: Candidate): Judged {
  return {
    status: "right",
    kind,
    cells: found.cells,
    expected: null,
    message: `Khớp với ${found.what}${cellText(found)}.`,
    ...valueOf(found),
  };
}

/** @param reason Vietnamese, without a stop: why there is nothing to hold it against. */
export function untied(kind: VerdictKind, reason: string): Judged {
  return {
    status: "untied",
    kind,
    cells: [],
    expected: null,
    message: `Chưa gắn được với số liệu trong bảng: ${reason}.`,
  };
}

/** A figure of an aim, an order or a quoted rule: no figure of today's answers to it. */
export function aimed(kind: VerdictKind): Judged {
  return { ...untied(kind, aimReason), aim: true };
}

/** Tied to one thing, and different. */
export function wrong(
  kind: VerdictKind,
  found: Candidate,
  { decimals }: Pick<NumberToken, "decimals">
): Judged {
  const [value] = found.values;
  const expected =
    value === undefined ? null : shownValue(value, Math.max(2, Math.min(decimals, 4)));
  return wrongly(kind, found, expected);
}

/** The same with the correction in a form of its own. */
export function wrongly(kind: VerdictKind, found: Candidate, expected: string | null): Judged {
  return {
    status: "wrong",
    kind,
    cells: found.cells,
    expected,
    ...valueOf(found),
    message: `Không khớp với ${found.what}: ${found.cells.length === 0 ? "đúng ra" : "theo bảng"} là ${expected ?? "số khác"}${cellText(found)}.`,
  };
}

function cellText({ cells }: Candidate): string {
  const [first] = cells;
  return first === undefined ? "" : ` (ô ${formatReference(first)})`;
}

function valueOf({ values: [value] }: Candidate): { readonly value?: string } {
  return value === undefined ? {} : { value: shownValue(value) };
}

import { evidence, type Evidence } from "./evidence";
import type { AppliedEdition, EditionId } from "./identity";

/** The rules in force between two days. Dates are ISO and included; null: open. */
export interface Edition {
  readonly id: EditionId;
  readonly from: string;
  readonly to: string | null;
  /** As a sentence names it. The days on which scores were seen are worded as seen: nobody has published them as law. */
  readonly name: string;
  /** Whether an indicator's points can be computed from its counts. */
  readonly formulasKnown: boolean;
  /** Whether two periods inside this edition may be compared. */
  readonly comparable: boolean;
  readonly evidence: Readonly<Record<"from" | "to" | "formulasKnown" | "comparable", Evidence>>;
}

const decided = evidence("high", "2026-11-20", "decisionText", "decisionSummary");
const lastOldScores = evidence("medium", "2026-11-20", "offices2026");
const firstNewScores = evidence("medium", "2026-11-20", "portalRadar");
const inferred = evidence("high", "2026-11-20", "offices2026", "portalRadar", "portalPhuTho");

/** Oldest first, without a gap. */
export const editions: readonly Edition[] = [
  {
    id: "2022",
    from: "2022-06-23",
    to: "2026-05-31",
    name: "cách tính quan sát được đến ngày 31/5/2026",
    formulasKnown: false,
    comparable: true,
    evidence: {
      from: decided,
      to: lastOldScores,
      formulasKnown: inferred,
      comparable: inferred,
    },
  },
  {
    id: "transition",
    from: "2026-06-01",
    to: "2026-09-16",
    name: "giai đoạn chưa rõ cách tính từ ngày 01/6/2026 đến ngày 16/9/2026",
    formulasKnown: false,
    comparable: false,
    evidence: {
      from: lastOldScores,
      to: firstNewScores,
      formulasKnown: inferred,
      comparable: inferred,
    },
  },
  {
    id: "2026",
    from: "2026-09-17",
    to: null,
    name: "cách tính quan sát được từ ngày 17/9/2026",
    formulasKnown: true,
    comparable: true,
    evidence: {
      from: firstNewScores,
      to: firstNewScores,
      formulasKnown: evidence("high", "2026-11-20", "portalPhuTho", "recomputation"),
      comparable: inferred,
    },
  },
];

/**
 * Edition in force on a day; before the Decision: the first one.
 * @example editionAt("2026-03-23") // "2022"
 */
export function editionAt(isoDate: string): EditionId {
  return editions.findLast(({ from }) => from <= isoDate)?.id ?? "2022";
}

/** The edition of a period by its last day. No day known: none, and never the newest. */
export function editionOf(isoDate: string | null): AppliedEdition {
  return isoDate === null ? "unknown" : editionAt(isoDate);
}

/** @example editionById("2026").formulasKnown // true */
export function editionById(id: EditionId): Edition {
  const edition = editions.find((each) => each.id === id);
  if (edition === undefined) throw new RangeError(`No such edition: ${id}`);
  return edition;
}

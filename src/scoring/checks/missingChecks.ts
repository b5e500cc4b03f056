import type { GroupId } from "../../decision766/identity";
import { findingOf, type Finding } from "../../sheet/finding";
import type { ScoreTable } from "../../sheet/scoreboard";
import type { BoardAssessment } from "../assessment";

/** Groups of the Decision that a whole table lacks, said once for it; those that some of its boards lack, at each. */
export function checkMissing(
  table: ScoreTable,
  boards: readonly BoardAssessment[]
): readonly Finding[] {
  if (table.layout === "indicators") return [];
  const filled = boards.filter(holdsPoints);
  const [first] = filled;
  if (first === undefined) return [];
  const common = first.missing.filter((id) => filled.every(({ missing }) => missing.includes(id)));
  const fullest = Math.max(...filled.map(({ groups }) => groups.length));
  const own = filled.flatMap((board) => {
    if (board.groups.length === 0) return fullest > 0 ? [atBoard(board, null)] : [];
    const missing = board.missing.filter((id) => !common.includes(id));
    return missing.length === 0 ? [] : [atBoard(board, missing)];
  });
  return [...common.map((group) => findingOf(null, { kind: "missingGroup", group })), ...own];
}

function holdsPoints({ groups, total }: BoardAssessment): boolean {
  return (total?.points ?? null) !== null || groups.some(({ points }) => points !== null);
}

function atBoard(
  { unit, period, groups, total }: BoardAssessment,
  missing: readonly GroupId[] | null
): Finding {
  const facts = { unit: unit?.text ?? null, period: period?.label ?? null };
  const cell = unit?.cell ?? period?.cell ?? (total?.label ?? groups[0]?.label)?.cell ?? null;
  return missing === null
    ? // A total under a name that no group stands under.
      findingOf(cell, { kind: "totalAlone", ...facts })
    : findingOf(cell, { kind: "missingGroups", ...facts, groups: missing });
}

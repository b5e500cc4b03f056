import type { GroupId } from "../../decision766/identity";
import { findingOf, type Finding } from "../../sheet/finding";
import { ABSENT, type ScoreTable } from "../../sheet/scoreboard";
import type { BoardAssessment } from "../assessment";

/**
 * Groups of the Decision that a whole table lacks, said once for it; those that some of its boards lack, and a total
 * that the others have, at each. Nothing of a table that others complete.
 */
export function checkMissing(
  table: ScoreTable,
  boards: readonly BoardAssessment[]
): readonly Finding[] {
  if (table.layout === "indicators" || table.isPart === true) return [];
  const filled = boards.filter(holdsPoints);
  const [first] = filled;
  if (first === undefined) return [];
  const common = first.missing.filter((id) => filled.every(({ missing }) => missing.includes(id)));
  const fullest = Math.max(...filled.map(({ groups }) => groups.length));
  const anyTotal = table.boards.some(({ total }) => total !== null && "value" in total.points);
  const own = table.boards.flatMap((reading, place) => {
    const board = boards[place];
    if (board === undefined || !filled.includes(board)) return [];
    if (board.groups.length === 0)
      return fullest > 0 ? [atBoard(board, { kind: "totalAlone" })] : [];
    const missing = board.missing.filter((id) => !common.includes(id));
    if (missing.length > 0) return [atBoard(board, { kind: "missingGroups", groups: missing })];
    const lacksTotal =
      anyTotal &&
      (reading.total?.points ?? ABSENT).status === "absent" &&
      reading.total?.points.cell == null;
    return lacksTotal ? [atBoard(board, { kind: "noTotal" })] : [];
  });
  return [...common.map((group) => findingOf(null, { kind: "missingGroup", group })), ...own];
}

function holdsPoints({ groups, total }: BoardAssessment): boolean {
  return (total?.points ?? null) !== null || groups.some(({ points }) => points !== null);
}

type Lack =
  | { readonly kind: "totalAlone" | "noTotal" }
  | { readonly kind: "missingGroups"; readonly groups: readonly GroupId[] };

function atBoard({ unit, period, groups, total }: BoardAssessment, lack: Lack): Finding {
  const cell = unit?.cell ?? period?.cell ?? (total?.label ?? groups[0]?.label)?.cell ?? null;
  const whose = { unit: unit?.text ?? null, period: period?.label ?? null };
  return findingOf(cell, { ...lack, ...whose });
}

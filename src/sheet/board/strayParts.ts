import { textOf } from "../axes/block";
import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import type { Fact } from "../facts/fact";
import type { GroupReading } from "../scoreboard";
import { slotKey, subjectOf, type BoardDraft, type Slots } from "./drafts";
import { pointsFigure } from "./figures";
import type { Told } from "./told";

interface Part {
  readonly label: PageCell | null;
  readonly points: Fact;
  readonly maximum: Fact | undefined;
}

/**
 * Rows of points whose name nobody knows, read as parts of the group above them. They are its parts where they make
 * up its points or its maximum, together with its known indicators; else nobody knows what they are, and each is told.
 */
export function tellStrayParts(
  draft: BoardDraft,
  shared: Slots,
  groups: readonly GroupReading[],
  told: Told
): void {
  for (const [home, parts] of partsOf(draft, shared)) {
    const group = groups.find(({ id }) => id === home);
    const { indicators = [] } = group ?? {};
    const known = (measure: "points" | "maxPoints") =>
      indicators.reduce((sum, each) => sum + valueOf(each[measure]), 0);
    const added = (measure: "points" | "maximum") =>
      parts.reduce((sum, part) => sum + valueOf(pointsFigure(part[measure], told)), 0);
    // Where the group's own points are not printed, its parts are all that is known of it.
    const isWhole =
      group !== undefined &&
      "value" in group.points &&
      (known("points") + added("points") === group.points.value ||
        known("maxPoints") + added("maximum") === groupById(home).maxPoints);
    if (isWhole) continue;
    for (const { label } of parts) {
      const where = { line: "labelledRow", label: textOf(label) } as const;
      told.add(label, { kind: "unreadCells", where, count: 1 });
    }
  }
}

/** @param shared maxima that one column prints for all boards */
function partsOf({ slots }: BoardDraft, shared: Slots): ReadonlyMap<GroupId, readonly Part[]> {
  const parts = new Map<GroupId, Part[]>();
  for (const [key, [fact]] of slots) {
    if (fact?.subject.kind !== "part" || !key.endsWith("|points")) continue;
    const maximumKey = slotKey(subjectOf(key), "maxPoints");
    const [maximum] = slots.get(maximumKey) ?? shared.get(maximumKey) ?? [];
    const list = parts.get(fact.subject.group) ?? [];
    list.push({ label: fact.label, points: fact, maximum });
    parts.set(fact.subject.group, list);
  }
  return parts;
}

function valueOf(figure: GroupReading["points"]): number {
  return "value" in figure ? figure.value : 0;
}

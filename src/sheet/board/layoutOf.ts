import type { BlockFacts } from "../facts/blockFacts";
import type { Fact } from "../facts/fact";
import type { Board, Layout } from "../scoreboard";

/** How a table is laid out, as its facts stand; several of its ways may be mixed: the first that fits names it. */
export function layoutOf(readings: readonly BlockFacts[], boards: readonly Board[]): Layout {
  const some = (fits: (fact: Fact) => boolean) =>
    readings.some(({ facts }) => facts.some((fact) => fact.figure !== null && fits(fact)));
  const isScore = ({ measure, subject }: Fact) => measure === "points" && subject.kind !== "total";
  const scored = some(isScore);
  const across = some(
    (fact) =>
      (isScore(fact) || (!scored && fact.subject.kind !== "total")) &&
      fact.label !== null &&
      fact.label === fact.column.named?.cell
  );
  const hasGroups = boards.some(({ groups: all }) =>
    all.some(({ points, label }) => points.status !== "absent" || label.cell !== null)
  );
  const hasIndicators = boards.some(({ groups }) => groups.length > 0);
  if (!hasGroups && hasIndicators) return "indicators";
  const unitsDown = some(({ unitCell, row }) => unitCell !== null && covers(unitCell, row));
  const periodsDown = some(({ periodCell, row }) => periodCell !== null && covers(periodCell, row));
  if (!hasIndicators) return unitsDown ? "units-by-group" : "periods-by-group";
  if (!across) return unitsDown || periodsDown ? "long" : "groups-by-period";
  return periodsDown && !unitsDown ? "periods-by-group" : "units-by-group";
}

function covers(
  { row, bottom }: { readonly row: number; readonly bottom: number },
  at: number
): boolean {
  return row <= at && at <= bottom;
}

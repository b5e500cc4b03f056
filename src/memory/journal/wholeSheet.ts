import { contains } from "../../cells/address";
import type { CellRange } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { parseReference } from "../../cells/rangeReference";
import type { EditStep } from "../../plan/plan";
import type { NamedRange, WorkbookContents } from "../../plan/port";
import { hashed } from "../contentMark";

/**
 * A sheet of ours as it was written, under the name that it bears today: a person may have renamed it since.
 * @example underName(steps, "BC tháng 9")
 */
export function underName(steps: readonly EditStep[], name: string): readonly EditStep[] {
  const was = steps.find((step) => step.kind === "addSheet")?.sheet;
  if (was === undefined || was === name) return steps;
  const renamed = <Place extends { readonly sheet: string }>(place: Place): Place =>
    place.sheet === was ? { ...place, sheet: name } : place;
  return steps.map((step): EditStep => {
    if (step.kind === "removeName") return step;
    if (step.kind !== "chart") return renamed(step);
    const { chart } = step;
    const [categories, series] = [renamed(chart.categories), chart.series.map(renamed)];
    return { ...renamed(step), chart: { ...chart, categories, series } };
  });
}

/** A sheet of ours is one thing: taken away as a whole, and put back as it was written before. */
export function sheetBack(
  { name, sheet }: NamedRange,
  returning: readonly EditStep[] | null
): readonly EditStep[] {
  const away: EditStep = { kind: "removeSheet", sheet };
  if (returning === null) return [{ kind: "removeName", name }, away];
  const isWhole = returning.some((step) => step.kind === "addSheet");
  // What an earlier version wrote is known by its contents alone: they go where they stood.
  return isWhole ? [away, ...underName(returning, sheet)] : returning;
}

/**
 * A short mark of the words in front of and above the cells that steps link to or draw: the same as long as nobody
 * moved, renamed or retitled these. Numbers do not count, nor what stands beyond them.
 */
export function linkFrame(
  { grids, ownRegions }: WorkbookContents,
  steps: readonly EditStep[]
): string {
  const own = steps.find((step) => step.kind === "addSheet")?.sheet;
  const reach = new Map<string, { bottom: number; right: number }>();
  for (const { sheet, range } of linkedRanges(steps)) {
    if (sheet === own) continue;
    const known = reach.get(sheet) ?? { bottom: 0, right: 0 };
    reach.set(sheet, {
      bottom: Math.max(known.bottom, range.bottom),
      right: Math.max(known.right, range.right),
    });
  }
  const frames = [...reach].map(([sheet, { bottom, right }]) => {
    const grid = grids.find((each) => each.sheet === sheet);
    const ours = ownRegions.filter((region) => region.sheet === sheet);
    return grid === undefined
      ? ""
      : `${sheet}\n${wordsWithin(grid, { top: 0, left: 0, bottom, right }, ours)}`;
  });
  return hashed(frames.join("\n"));
}

function wordsWithin(grid: Grid, within: CellRange, ours: readonly NamedRange[]): string {
  const words: string[] = [];
  grid.forEachText((text, row, column) => {
    if (!ours.some(({ range }) => contains(range, row, column)))
      words.push(`${row} ${column} ${text}`);
  }, within);
  return words.join("\n");
}

function linkedRanges(steps: readonly EditStep[]): readonly { sheet: string; range: CellRange }[] {
  return steps.flatMap((step) => {
    if (step.kind === "chart") return [step.chart.categories, ...step.chart.series];
    if (step.kind !== "write") return [];
    return step.rows.flat().flatMap(({ link }) => {
      const target = link === undefined ? null : parseReference(link);
      return target ?? [];
    });
  });
}

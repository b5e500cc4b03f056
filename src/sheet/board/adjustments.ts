import type { PageCell } from "../../cells/page";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import { textOf } from "../axes/block";
import type { Fact } from "../facts/fact";
import type { Figure, GroupReading } from "../scoreboard";
import { foldPlain } from "../text/fold";
import type { Told } from "./told";

/** A line of points given or taken beside the groups. */
export interface AdjustmentLine {
  readonly fact: Fact;
  readonly figure: Figure<Hundredths>;
}

/**
 * The points given or taken, points taken below zero. "Điểm trừ" is typed with a minus or without: without one the
 * printed total says whether it was taken, and where no total says so it is taken and told.
 */
export function signedAdjustments(
  lines: readonly AdjustmentLine[],
  groups: readonly GroupReading[],
  total: Figure<Hundredths>,
  told: Told
): readonly Figure<Hundredths>[] {
  const open = lines.filter(({ fact, figure }) => takes(fact) && valueOf(figure) > 0);
  const sum = (figures: readonly Figure<Hundredths>[]) =>
    figures.reduce((added, figure) => added + valueOf(figure), 0);
  const added = sum(groups.map(({ points }) => points)) + sum(lines.map(({ figure }) => figure));
  const taken = added - 2 * sum(open.map(({ figure }) => figure));
  const printed = "value" in total ? total.value : null;
  const isAdded = printed !== null && printed === added && printed !== taken;
  for (const { fact } of isAdded || printed !== taken ? open : []) {
    const text = textOf(labelOf(fact));
    told.add(fact.cell, { kind: isAdded ? "takenAdded" : "takenPositive", text });
  }
  return lines.map((line) =>
    !isAdded && open.includes(line) && "value" in line.figure
      ? { ...line.figure, value: hundredths(0 - line.figure.value) }
      : line.figure
  );
}

/** Whether a line's name says that points are taken; "Điểm cộng, trừ" says neither. */
function takes(fact: Fact): boolean {
  const words = foldPlain(textOf(labelOf(fact)));
  return /(?:^| )(?:tru|phat)(?: |$)/u.test(words) && !/(?:^| )(?:cong|thuong)(?: |$)/u.test(words);
}

/** The heading or name that says it. */
function labelOf({ label, column }: Fact): PageCell | null {
  return column.levels.find(({ meaning }) => meaning.adjustment)?.cell ?? label;
}

function valueOf(figure: Figure<Hundredths>): number {
  return "value" in figure ? figure.value : 0;
}

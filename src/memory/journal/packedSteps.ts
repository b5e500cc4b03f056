import type { Steps } from "../../cells/steps";
import type { EditStep, PlannedCell } from "../../plan/plan";
import { absoluteFormula, relativeFormula } from "../../plan/relativeFormula";

type WriteStep = Extract<EditStep, { kind: "write" }>;

/** Steps as the journal keeps them: cells that are alike are kept once, formulas as seen from their own cells. */
export interface PackedSteps {
  readonly cells: readonly PlannedCell[];
  readonly steps: readonly (Exclude<EditStep, WriteStep> | PackedWrite)[];
}

interface PackedWrite extends Omit<WriteStep, "rows"> {
  /** Of each row, places in `cells` with how often they repeat: "0*3,1" is cell 0 three times, then cell 1. */
  readonly rows: readonly string[];
}

export function* packedInSteps(steps: readonly EditStep[]): Steps<PackedSteps> {
  const whole = yield* packedAs(steps, true);
  // Results differ from row to row; without them the formulas of a column are one cell again. Excel works them out anew.
  return JSON.stringify(whole).length <= roomForResults ? whole : yield* packedAs(steps, false);
}

const roomForResults = 60_000;

function* packedAs(steps: readonly EditStep[], withResults: boolean): Steps<PackedSteps> {
  const cells: PlannedCell[] = [];
  const places = new Map<string, number>();
  const placeOf = (cell: PlannedCell, row: number, column: number): number => {
    const { content } = cell;
    const kept =
      content.kind === "formula"
        ? {
            ...cell,
            content: {
              ...content,
              formula: relativeFormula(content.formula, row, column),
              cached: withResults ? content.cached : null,
            },
          }
        : cell;
    const key = JSON.stringify(kept);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, cells.length);
    cells.push(kept);
    return cells.length - 1;
  };
  const packed: (Exclude<EditStep, WriteStep> | PackedWrite)[] = [];
  for (const step of steps) {
    if (step.kind !== "write") packed.push(step);
    else {
      const rows: string[] = [];
      for (const [down, line] of step.rows.entries()) {
        rows.push(runs(line.map((cell, at) => placeOf(cell, step.top + down, step.left + at))));
        yield;
      }
      packed.push({ ...step, rows });
    }
  }
  return { steps: packed, cells };
}

/** @throws Error when a formula leads out of the sheet: then the journal is damaged. */
export function unpacked({ cells, steps }: PackedSteps): readonly EditStep[] {
  return steps.map((step): EditStep => {
    if (step.kind !== "write") return step;
    const { top, left } = step;
    const rows = step.rows.map((line, down) =>
      placesIn(line).map((place, across): PlannedCell => {
        const cell = cells[place];
        if (cell === undefined) throw new Error("The journal is damaged.");
        const { content } = cell;
        if (content.kind !== "formula") return cell;
        const formula = absoluteFormula(content.formula, top + down, left + across);
        if (formula === null) throw new Error("The journal is damaged.");
        return { ...cell, content: { ...content, formula } };
      })
    );
    return { ...step, rows };
  });
}

function runs(places: readonly number[]): string {
  const pairs: { place: number; count: number }[] = [];
  for (const place of places) {
    const last = pairs.at(-1);
    if (last?.place === place) last.count += 1;
    else pairs.push({ place, count: 1 });
  }
  return pairs
    .map(({ place, count }) => (count === 1 ? `${place}` : `${place}*${count}`))
    .join(",");
}

function placesIn(line: string): readonly number[] {
  if (line === "") return [];
  return line.split(",").flatMap((pair) => {
    const [place = "", count = "1"] = pair.split("*");
    return Array<number>(Math.min(Number(count), 16_384)).fill(Number(place));
  });
}

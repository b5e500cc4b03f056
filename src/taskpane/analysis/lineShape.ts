interface Frame {
  readonly width: number;
  readonly height: number;
  readonly reversed: boolean;
}

export interface LineShape {
  /** One path for each unbroken run of values. */
  readonly paths: readonly string[];
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly value: number;
    readonly at: number;
    /** Whether there is room to print the value above it. */
    readonly named: boolean;
  }[];
  /** Places along the bottom that have room for a label. */
  readonly labels: readonly {
    readonly x: number;
    readonly at: number;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

const side = 18;
const top = 24;
const bottom = 28;
/** More than this and neighbours would overlap. */
const mostNamed = 6;
const mostLabels = 4;

/** Where a line over equally spaced periods passes. A flat line runs through the middle. */
export function lineShape(values: readonly (number | null)[], frame: Frame): LineShape {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = values.length > 1 ? (frame.width - 2 * side) / (values.length - 1) : 0;
  const x = (at: number): number => (values.length > 1 ? side + at * step : frame.width / 2);
  const y = (value: number): number => {
    const share = span === 0 ? 0.5 : (value - low) / span;
    const height = frame.reversed ? share : 1 - share;
    return top + height * (frame.height - top - bottom);
  };

  const dots = values.flatMap((value, at) =>
    value === null
      ? []
      : [{ x: round(x(at)), y: round(y(value)), value, at, named: isNamed(at, values.length) }]
  );
  const runs: (typeof dots)[] = [];
  dots.forEach((dot, place) => {
    const last = runs.at(-1);
    if (last !== undefined && dots[place - 1]?.at === dot.at - 1) last.push(dot);
    else runs.push([dot]);
  });
  return {
    paths: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((dot) => `${dot.x} ${dot.y}`).join("L")}`),
    dots,
    labels: labelPlaces(values.length).map((at) => ({
      x: at === 0 ? 0 : at === values.length - 1 ? frame.width : round(x(at)),
      at,
      anchor: at === 0 ? "start" : at === values.length - 1 ? "end" : "middle",
    })),
  };
}

function isNamed(at: number, count: number): boolean {
  return count <= mostNamed || at === 0 || at === count - 1;
}

/** The first and the last, and as many between them as there is room for, evenly. */
function labelPlaces(count: number): readonly number[] {
  if (count <= mostLabels) return Array.from({ length: count }, (_, at) => at);
  const places = Array.from({ length: mostLabels }, (_, at) =>
    Math.round((at * (count - 1)) / (mostLabels - 1))
  );
  return [...new Set(places)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One line of the bench: a figure, and what it should be at most. */
export interface Line {
  readonly what: string;
  /** Best as a ratio to something measured in the same run; a unit otherwise. */
  readonly value: number;
  readonly unit: "×" | "ms" | "s" | "MB" | "exponent" | "nodes" | "KB";
  /** Absent: told for comparison only. */
  readonly most?: number;
  readonly note?: string;
}

const missed: Line[] = [];

/** Prints a line as soon as it is measured. */
export function tell(line: Line): void {
  const { what, value, unit, most, note } = line;
  const isMissed = most !== undefined && value > most;
  if (isMissed) missed.push(line);
  const goal =
    most === undefined
      ? ""
      : `goal ${shown(most)} ${isMissed ? `MISSED by ${(value / most).toFixed(1)} ×` : "met"}`;
  process.stdout.write(
    `${what.padEnd(64)} ${shown(value).padStart(8)} ${unit.padEnd(8)} ${goal}${note === undefined ? "" : `  (${note})`}\n`
  );
}

export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

/** The goals that were not met, by how much. */
export function summary(): void {
  process.stdout.write(
    missed.length === 0
      ? "\nAll goals are met.\n"
      : `\n${String(missed.length)} goals are missed: ${missed.map(({ what }) => what).join("; ")}.\n`
  );
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

import type { EditStep } from "../../plan/plan";
import type { MemoryRows } from "../memoryRows";
import type { PackedSteps } from "./packedSteps";

/** One write, as the workbook remembers it. */
export interface JournalEntry {
  readonly id: number;
  /** What the person was told when it was done. */
  readonly label: string;
  /** Taken back: it can be done again until something else is written. */
  readonly isUndone: boolean;
  readonly regions: readonly JournalRegion[];
}

/** What the write left in one region of ours. */
export interface JournalRegion {
  readonly region: string;
  /** What stood there before any write that is remembered: nothing, or these steps; null: see the entry before. */
  readonly base: "nothing" | PackedSteps | null;
  readonly steps: PackedSteps;
  /**
   * How the sheet around it looked, by which it is told whether it can be written again (see frameOf); of a sheet of
   * ours, the cells it leads to (see linkFrame).
   */
  readonly frame: string;
}

const prefix = "journal:";
/** Older writes are let go: nobody takes back a dozen steps, and each costs room in the workbook. */
const mostEntries = 12;
const mostCharacters = 240_000;

export function isJournalRow(key: string): boolean {
  return key.startsWith(prefix);
}

/** Oldest first. What cannot be read is passed over, with all that is older. */
export function journalFrom(rows: MemoryRows): readonly JournalEntry[] {
  const entries = [...rows]
    .filter(([key]) => isJournalRow(key))
    .sort(([one], [other]) => idIn(one) - idIn(other))
    .map(([, text]) => entryFrom(text));
  return entries.slice(entries.lastIndexOf(null) + 1).flatMap((entry) => entry ?? []);
}

/** The newest that there is room for. */
export function journalRows(
  entries: readonly JournalEntry[]
): readonly (readonly [string, string])[] {
  let characters = 0;
  const rows: (readonly [string, string])[] = [];
  for (const entry of [...entries].reverse()) {
    const text = JSON.stringify(entry);
    characters += text.length;
    if (rows.length === mostEntries || characters > mostCharacters) break;
    rows.unshift([`${prefix}${entry.id}`, text]);
  }
  return rows;
}

function idIn(key: string): number {
  return Number(key.slice(prefix.length));
}

function entryFrom(text: string): JournalEntry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

/** Rows that only this program writes are looked at as far as reading them would go wrong. */
function isEntry(value: unknown): value is JournalEntry {
  if (!isRecord(value)) return false;
  const { id, label, isUndone, regions } = value;
  return (
    typeof id === "number" &&
    typeof label === "string" &&
    typeof isUndone === "boolean" &&
    Array.isArray(regions) &&
    regions.every(isRegion)
  );
}

function isRegion(value: unknown): value is JournalRegion {
  if (!isRecord(value)) return false;
  const { region, frame, base, steps } = value;
  return (
    typeof region === "string" &&
    typeof frame === "string" &&
    (base === "nothing" || base === null || isPacked(base)) &&
    isPacked(steps)
  );
}

const kinds: readonly EditStep["kind"][] = [
  "addSheet",
  "write",
  "name",
  "columnWidths",
  "tableEdge",
  "drawings",
  "chart",
];

function isPacked(value: unknown): value is PackedSteps {
  if (!isRecord(value)) return false;
  const { cells, steps } = value;
  return Array.isArray(cells) && Array.isArray(steps) && steps.every(isStep);
}

function isStep(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind } = value;
  return kinds.some((each) => each === kind);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

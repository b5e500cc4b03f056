import type { WorkbookContents } from "../../plan/port";
import { readMemory } from "../memoryRows";
import { journalFrom, type JournalEntry } from "./journalEntries";

/** What the workbook's journal holds, oldest first. */
export function journalOf(contents: WorkbookContents): readonly JournalEntry[] {
  return journalFrom(readMemory(contents));
}

import { useMemo } from "react";

import type { JournalEntry } from "../../memory/journal/journalEntries";
import { journalOf } from "../../memory/journal/journalOf";
import { useSessionState } from "../session/useSession";

/** What the workbook remembers of our writes, oldest first, and whether there is a way back or forth. */
export function useJournal(): {
  readonly entries: readonly JournalEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
} {
  const { analysis, undo, redo } = useSessionState();
  const entries = useMemo(
    () => (analysis === null ? [] : journalOf(analysis.contents)),
    [analysis]
  );
  return {
    entries,
    canUndo: undo !== null || entries.some(({ isUndone }) => !isUndone),
    canRedo: redo !== null || entries.some(({ isUndone }) => isUndone),
  };
}

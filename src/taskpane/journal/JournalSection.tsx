import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { SectionHeading } from "../shell/SectionHeading";
import { strings } from "../strings/strings";
import { useJournal } from "./useJournal";

const useStyles = makeStyles({
  section: { display: "grid", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "20px", display: "grid", gap: "4px" },
  undone: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What was written into the workbook, the latest first, with the way back and forth. */
export function JournalSection(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const { entries, canUndo, canRedo } = useJournal();
  const words = strings.journal;
  return (
    <section className={styles.section}>
      <SectionHeading>{words.heading}</SectionHeading>
      <Text size={200} className={styles.hint}>
        {entries.length === 0 ? words.none : words.hint}
      </Text>
      {entries.length > 0 && (
        <ol className={styles.list} reversed>
          {[...entries].reverse().map(({ id, label, isUndone }) => (
            <li key={id}>
              {isUndone ? (
                <Text size={200} className={styles.undone}>
                  {label} ({words.isUndone})
                </Text>
              ) : (
                <Text size={200}>{label}</Text>
              )}
            </li>
          ))}
        </ol>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={work !== null || !canUndo}
          onClick={() => void session.undo()}
        >
          {strings.common.undo}
        </Button>
        <Button
          size="small"
          icon={<ArrowRedoRegular />}
          disabledFocusable={work !== null || !canRedo}
          onClick={() => void session.redo()}
        >
          {strings.common.redo}
        </Button>
      </div>
    </section>
  );
}

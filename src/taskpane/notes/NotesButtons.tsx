import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CommentAddRegular, CommentOffRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import { putFindings, takeFindingsBack } from "./putFindings";

const useStyles = makeStyles({
  part: { display: "grid", gap: "6px" },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Findings as notes on their cells, and away again; nothing where the host has no notes. */
export function NotesButtons(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const words = strings.notes;
  if (session.host.notes === null) return null;
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<CommentAddRegular />}
          disabledFocusable={work !== null}
          onClick={() => void putFindings(session)}
        >
          {words.put}
        </Button>
        <Button
          size="small"
          icon={<CommentOffRegular />}
          disabledFocusable={work !== null}
          onClick={() => void takeFindingsBack(session)}
        >
          {words.clear}
        </Button>
      </div>
    </div>
  );
}

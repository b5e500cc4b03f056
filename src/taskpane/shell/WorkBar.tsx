import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { gridColumn: "1 / -1" },
});

/** Long work under way, with the way to stop it where it can be stopped. */
export function WorkBar(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  if (work === null) return null;
  return (
    <div className={styles.bar}>
      <Text size={200} role="status">
        {work.label}
      </Text>
      {/* Told by the bar: a live text would be read out at every step. */}
      <Text size={200} aria-hidden>
        {work.detail}
      </Text>
      {work.cancellable && (
        <Button size="small" onClick={session.cancel}>
          {strings.common.stop}
        </Button>
      )}
      <ProgressBar
        className={styles.progress}
        aria-label={strings.common.progress}
        {...(work.progress === null ? {} : { value: work.progress })}
        {...(work.detail === null ? {} : { "aria-valuetext": work.detail })}
      />
    </div>
  );
}

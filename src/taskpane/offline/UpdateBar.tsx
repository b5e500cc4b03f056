import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { wouldLose } from "../session/state";
import type { Session } from "../session/session";
import { strings } from "../strings/strings";
import { useNewVersionOffer } from "./newVersion";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: "1 1 200px" },
});

interface UpdateBarProps {
  /** The file that is open; null while none is. */
  readonly session: Session | null;
  /** Gives the open file up, with what is not saved of it. */
  readonly onGiveUp: () => void;
}

/** Offers a new version of the page. Nothing is loaded anew unasked, nothing unsaved is lost without a question. */
export function UpdateBar({ session, onGiveUp }: UpdateBarProps): ReactElement {
  return (
    <div aria-live="polite">
      <Offer session={session} onGiveUp={onGiveUp} />
    </div>
  );
}

function Offer({ session, onGiveUp }: UpdateBarProps): ReactElement | null {
  const styles = useStyles();
  const offered = useNewVersionOffer();
  const [step, setStep] = useState<"offered" | "asking" | "later">("offered");
  const words = strings.update;
  if (offered === null || step === "later") return null;
  const use = (): void => {
    onGiveUp();
    offered.use();
  };
  const later = (): void => {
    setStep("later");
  };
  if (step === "asking") {
    return (
      <div className={styles.bar} role="alertdialog" aria-label={words.question}>
        <Text className={styles.text}>{words.question}</Text>
        <Button size="small" autoFocus onClick={later}>
          {words.stay}
        </Button>
        <Button size="small" onClick={use}>
          {words.leave}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      <Text className={styles.text}>{words.offered}</Text>
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          if (session !== null && wouldLose(session.getState())) setStep("asking");
          else use();
        }}
      >
        {words.use}
      </Button>
      <Button size="small" onClick={later}>
        {words.later}
      </Button>
    </div>
  );
}

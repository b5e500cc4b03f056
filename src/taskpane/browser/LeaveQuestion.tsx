import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import { browserWords } from "../strings/browser";

const useStyles = makeStyles({
  bar: { flexBasis: "100%", paddingTop: "6px", paddingBottom: "6px" },
  body: { whiteSpace: "normal" },
});

interface LeaveQuestionProps {
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asked before another file takes the place of one with results that nobody has saved. */
export function LeaveQuestion({ onSave, onLeave, onStay }: LeaveQuestionProps): ReactElement {
  const styles = useStyles();
  const words = browserWords.leave;
  return (
    <MessageBar
      className={styles.bar}
      intent="warning"
      layout="multiline"
      role="alertdialog"
      aria-label={words.question}
    >
      <MessageBarBody className={styles.body}>{words.question}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" autoFocus onClick={onSave}>
          {words.save}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.leave}
        </Button>
        <Button size="small" onClick={onStay}>
          {words.stay}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

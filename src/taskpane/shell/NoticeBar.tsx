import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: "8px 10px 0", paddingTop: "6px", paddingBottom: "6px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** The last thing that happened, until it is closed; with the way back after a write. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { notice, undo, work } = useSessionState();
  if (notice === null) return null;
  const { goTo } = notice;
  const undoable = undo !== null && notice.text === undo.label;
  return (
    <MessageBar className={styles.bar} intent={notice.intent} layout="multiline">
      <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={strings.common.close}
            onClick={session.dismissNotice}
          />
        }
      >
        {goTo !== undefined && (
          <Button size="small" onClick={() => void session.goTo(goTo.place)}>
            {goTo.label}
          </Button>
        )}
        {undoable && (
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => void session.undo()}
          >
            {strings.common.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

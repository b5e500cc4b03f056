import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useSessionState } from "../session/useSession";
import { startupWords } from "../strings/startup";
import { usesFunctions } from "./usesFunctions";
import { useStartup } from "./useStartup";

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: "8px 10px 0", paddingTop: "6px", paddingBottom: "6px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** Asked once of a workbook whose cells use our functions. */
export function StartupQuestion(): ReactElement | null {
  const styles = useStyles();
  const { analysis, remembered, question } = useSessionState();
  const decide = useStartup();
  const isAsked = analysis !== null && question === null && remembered.startup === undefined;
  if (!isAsked || !usesFunctions(analysis.contents)) return null;
  const words = startupWords;
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>{words.question}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void decide(true)}>
          {words.load}
        </Button>
        <Button size="small" onClick={() => void decide(false)}>
          {words.none}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

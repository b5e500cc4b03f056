import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useSession } from "../session/useSession";
import { reportWords } from "../strings/report";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

interface NoDownloadHelpProps {
  /** What to do where the page can be opened in a browser, and where it cannot. */
  readonly blocked: string;
  readonly blockedNoPage: string;
}

/** Some hosts drop a download without a word, so that only the person can know. */
export function NoDownloadHelp({ blocked, blockedNoPage }: NoDownloadHelpProps): ReactElement {
  const styles = useStyles();
  const { host } = useSession();
  return (
    <>
      <Text size={200} className={styles.hint}>
        {host.openBrowser === null ? blockedNoPage : blocked}
      </Text>
      {host.openBrowser !== null && (
        <Button size="small" onClick={host.openBrowser}>
          {reportWords.openPage}
        </Button>
      )}
    </>
  );
}

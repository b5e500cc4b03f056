import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { programVersion } from "../deployment/programVersion";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "inherit",
    alignItems: "baseline",
    gap: "2px 12px",
  },
  version: { color: tokens.colorNeutralForeground3 },
});

/** Which version this is, and the guide: beside the page on its server, or inside the single file. */
export function AboutLine(): ReactElement {
  const styles = useStyles();
  const guide = document.documentElement.dataset["guide"];
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.version}>
        {strings.update.version(programVersion)}
      </Text>
      {guide !== undefined && (
        <Link href={guide} target="_blank" rel="noreferrer">
          <Text size={200}>{strings.update.guide}</Text>
        </Link>
      )}
    </div>
  );
}

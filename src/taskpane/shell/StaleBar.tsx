import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useSession } from "../session/useSession";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  text: { flex: "1 1 180px" },
});

/** Says that what is shown may be older than the workbook, with the way out. */
export function StaleBar(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.bar} role="status">
      <Text size={200} className={styles.text}>
        {strings.common.stale}
      </Text>
      <Button size="small" onClick={() => void session.refresh()}>
        {strings.common.readAgain}
      </Button>
    </div>
  );
}

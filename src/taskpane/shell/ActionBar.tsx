import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { regionMark } from "./usePaneKeys";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    margin: "auto -12px -12px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    "& > button": { flexGrow: 1, paddingLeft: "8px", paddingRight: "8px" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The tab's main actions, always in view. */
export function ActionBar({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} {...{ [regionMark]: "" }}>
      {children}
    </div>
  );
}

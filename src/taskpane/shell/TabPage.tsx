import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "14px",
    padding: "12px",
    boxSizing: "border-box",
    minHeight: "100%",
    minWidth: 0,
  },
});

/** The space a tab's parts stand in. */
export function TabPage({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.page}>{children}</div>;
}

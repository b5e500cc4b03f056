import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { strings } from "../strings/strings";

const useStyles = makeStyles({
  space: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "48px 16px",
  },
  ring: {
    width: "28px",
    height: "28px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: `3px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { from: { transform: "rotate(0)" }, to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
});

export function LoadingState({ label }: { readonly label?: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.space} role="status">
      <span className={styles.ring} aria-hidden />
      <Text>{label ?? strings.common.loading}</Text>
    </div>
  );
}

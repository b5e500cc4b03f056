import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function SectionHeading({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <h2 className={styles.heading}>{children}</h2>;
}

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "10px",
    padding: "24px 16px",
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** Says why there is nothing to show, and what to do. */
export function EmptyState({ title, text, alert, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.box} {...(alert === true ? { role: "alert" } : {})}>
      <h2 className={styles.title}>{title}</h2>
      <Text className={styles.text}>{text}</Text>
      {children}
    </section>
  );
}

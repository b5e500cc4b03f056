import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  pill: {
    display: "inline-block",
    flexShrink: 0,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    border: "1px solid transparent",
  },
  success: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  danger: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  plain: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
});

interface PillProps {
  readonly tone: "success" | "warning" | "danger" | "plain";
  readonly text: string;
  readonly title?: string;
}

/** One or two words about the state of what stands beside it. */
export function Pill({ tone, text, title }: PillProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.pill, styles[tone])} title={title}>
      {text}
    </span>
  );
}

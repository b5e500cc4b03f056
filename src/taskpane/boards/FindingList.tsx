import { findingSentence } from "../../sheet/findingSentence";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { formatCell } from "../../cells/address";
import type { Finding, Severity } from "../../sheet/finding";
import { CellLink } from "../shell/CellLink";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  item: { display: "grid", gridTemplateColumns: "20px 1fr", gap: "6px", overflowWrap: "anywhere" },
  icon: { fontSize: "18px", lineHeight: "20px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<Severity, typeof InfoRegular>> = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
};

/** What a person should look at, each leading to its cell. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding, at) => {
        const Icon = icons[finding.severity];
        return (
          <li key={at} className={styles.item}>
            <span className={`${styles.icon} ${styles[finding.severity]}`}>
              <Icon aria-label={strings.boards.severity[finding.severity]} role="img" />
            </span>
            <Text size={200} lang="vi">
              {findingSentence(finding)}{" "}
              {finding.cell !== null && (
                <CellLink cell={finding.cell}>{formatCell(finding.cell)}</CellLink>
              )}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { RoleReading } from "../../sheet/scoreboard";
import { CellLink } from "../shell/CellLink";
import { strings } from "../strings/strings";
import { ConfidenceBadge } from "./ConfidenceBadge";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, padding: "2px 0" },
  list: { listStyle: "none", margin: "6px 0 0", padding: 0, display: "grid", gap: "4px" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});

/** How each column or row of the table was understood; folded until asked for. */
export function RoleList({ roles }: { readonly roles: readonly RoleReading[] }): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{strings.boards.roles}</summary>
      <ul className={styles.list}>
        {roles.map((role, at) => (
          <li key={at} className={styles.item}>
            <Text size={200}>
              <CellLink cell={role.cell} />: {role.label === "" ? "" : `“${role.label}” → `}
              {strings.boards.roleNames[role.role]}
            </Text>
            {role.confidence < 0.9 && <ConfidenceBadge confidence={role.confidence} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

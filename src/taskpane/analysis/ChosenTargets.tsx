import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { indicatorByCode } from "../../decision766/indicators";
import { formatCount } from "../../narrative/format/number";
import type { BoardAssessment } from "../../scoring/assessment";
import { targetKey, targetsFor } from "../../settings/taskTargets";
import { useSession, useSessionState } from "../session/useSession";
import { decisions } from "../strings/decisions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: "4px" },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  note: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** The targets that the office set itself for this unit and period. */
export function ChosenTargets({ board }: { readonly board: BoardAssessment }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { remembered, work } = useSessionState();
  const words = decisions.target;
  const chosen = targetsFor(remembered.targets ?? new Map(), board);
  if (chosen.length === 0) return null;
  return (
    <div>
      <Text size={200} weight="semibold">
        {words.chosen}
      </Text>
      <ul className={styles.list}>
        {chosen.map(({ code, to, of }) => (
          <li key={code} className={styles.row}>
            <Text size={200}>
              {`${code} ${indicatorByCode(code).shortName}: ${formatCount(to)}/${formatCount(of)}`}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={work !== null}
              aria-label={words.drop(code)}
              onClick={() =>
                void session.remember((known) => {
                  const targets = new Map(known.targets);
                  targets.delete(targetKey(code, board));
                  return { ...known, targets };
                })
              }
            >
              {words.dropShort}
            </Button>
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.note}>
        {words.ticked}
      </Text>
    </div>
  );
}

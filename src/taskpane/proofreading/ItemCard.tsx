import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { DraftItem } from "../../chain/draft/draftReport";
import { CellLink } from "../shell/CellLink";
import { proofreading as words } from "../strings/proofreading";
import type { Desk, DeskState } from "./desk";
import { Quotation } from "./Quotation";
import { Tying } from "./Tying";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "4px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  document: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  right: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  turnedDown: { opacity: 0.75 },
  line: { color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});

interface ItemCardProps {
  readonly item: DraftItem;
  readonly desk: Desk;
  readonly state: DeskState;
}

/** One point: the words, why, its cell, and what a person decides of it. */
export function ItemCard({ item, desk, state }: ItemCardProps): ReactElement {
  const styles = useStyles();
  const { group, quote, message, cells, line, identity, mark } = item;
  const isIgnored = mark !== null && state.ignored.has(identity);
  const isAccepted = mark !== null && state.accepted.has(identity);
  const named = quote ?? message;
  const [cell] = cells;
  return (
    <div
      className={mergeClasses(
        styles.card,
        group === "wrong" && styles.wrong,
        group === "document" && styles.document,
        group === "right" && styles.right,
        isIgnored && styles.turnedDown
      )}
    >
      {quote !== null && <Quotation item={item} />}
      <Text size={200} lang="vi">
        {message} {cell !== undefined && <CellLink cell={cell} />}
        {line !== null && <span className={styles.line}> ({words.line(line)})</span>}
      </Text>
      {mark !== null && (
        <div className={styles.foot}>
          <ToggleButton
            size="small"
            checked={isAccepted}
            appearance={isAccepted ? "primary" : "secondary"}
            aria-label={words.of(words.accept, named)}
            onClick={() => {
              desk.decide(item, isAccepted ? "open" : "accepted");
            }}
          >
            {words.accept}
          </ToggleButton>
          <ToggleButton
            size="small"
            checked={isIgnored}
            appearance={isIgnored ? "primary" : "secondary"}
            aria-label={words.of(words.ignore, named)}
            onClick={() => {
              desk.decide(item, isIgnored ? "open" : "ignored");
            }}
          >
            {words.ignore}
          </ToggleButton>
          <Tying item={item} desk={desk} />
        </div>
      )}
      {mark === null && <Tying item={item} desk={desk} />}
    </div>
  );
}

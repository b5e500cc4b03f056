import {
  Button,
  makeStyles,
  mergeClasses,
  Text,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { DraftItem } from "../../chain/draft/draftReport";
import { useSessionState } from "../session/useSession";
import { CellLink } from "../shell/CellLink";
import { proofreading as words } from "../strings/proofreading";
import type { Desk, DeskState } from "./desk";
import { Quotation } from "./Quotation";
import { TieForm } from "./TieForm";

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
      <Text size={200}>
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

/** A figure that was tied to nothing, or to the wrong thing, is tied by hand; what was tied can be let go. */
function Tying({
  item: { group, quote, tieKey },
  desk,
}: Pick<ItemCardProps, "item" | "desk">): ReactElement | null {
  const styles = useStyles();
  const { remembered } = useSessionState();
  const [open, setOpen] = useState(false);
  if (tieKey === null || quote === null) return null;
  if (remembered.draft?.ties.has(tieKey) === true) {
    return (
      <div className={styles.foot}>
        <Text size={200} className={styles.line}>
          {words.tied}
        </Text>
        <Button
          size="small"
          aria-label={words.of(words.untie, quote)}
          onClick={() => {
            desk.tie(tieKey, null);
          }}
        >
          {words.untie}
        </Button>
      </div>
    );
  }
  if (group === "right" || group === "aim") return null;
  if (open) {
    return (
      <TieForm
        onTie={(tie) => {
          desk.tie(tieKey, tie);
          setOpen(false);
        }}
        onCancel={() => {
          setOpen(false);
        }}
      />
    );
  }
  return (
    <div className={styles.foot}>
      <Button
        size="small"
        aria-label={words.of(words.tie, quote)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.tie}
      </Button>
    </div>
  );
}

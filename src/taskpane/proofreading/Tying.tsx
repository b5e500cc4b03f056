import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";

import type { DraftItem } from "../../chain/draft/draftReport";
import { useSessionState } from "../session/useSession";
import { proofreading as words } from "../strings/proofreading";
import type { Desk } from "./desk";
import { TieForm } from "./TieForm";

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});

interface TyingProps {
  readonly item: DraftItem;
  readonly desk: Desk;
}

/** A figure that was tied to nothing, or to the wrong thing, is tied by hand; what was tied can be let go. */
export function Tying({ item, desk }: TyingProps): ReactElement | null {
  const styles = useStyles();
  const { group, quote, tieKey } = item;
  const { remembered } = useSessionState();
  const [open, setOpen] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form is gone with the focus in it: its button has it again.
    if (wasOpen.current && !open) foot.current?.querySelector("button")?.focus();
    wasOpen.current = open;
  }, [open]);
  if (tieKey === null || quote === null) return null;
  const close = (): void => {
    setOpen(false);
  };
  if (remembered.draft?.ties.has(tieKey) === true) {
    return (
      <div ref={foot} className={styles.foot}>
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
          close();
        }}
        onCancel={close}
      />
    );
  }
  return (
    <div ref={foot} className={styles.foot}>
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

import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { DraftItem, ItemGroup } from "../../chain/draft/draftReport";
import { RovingGroup } from "../shell/RovingGroup";
import { proofreading as words } from "../strings/proofreading";
import type { Desk, DeskState } from "./desk";
import { ItemCard } from "./ItemCard";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: "2px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { color: tokens.colorNeutralForeground3, display: "block", padding: "2px 0 6px" },
  list: { display: "grid", gap: "8px", marginTop: "6px" },
});

/** What a person must act on lies open. */
const opensAlone: ReadonlySet<ItemGroup> = new Set<ItemGroup>(["wrong", "document", "untied"]);

interface ItemSectionProps {
  readonly group: ItemGroup;
  readonly items: readonly DraftItem[];
  readonly desk: Desk;
  readonly state: DeskState;
}

/** The points of one status; closed where nothing is to be done. */
export function ItemSection({ group, items, desk, state }: ItemSectionProps): ReactElement | null {
  const styles = useStyles();
  const [open, setOpen] = useState(opensAlone.has(group));
  const name = words.groups[group];
  if (items.length === 0) {
    return group === "wrong" || group === "document" ? (
      <Text size={200}>{words.none[group]}</Text>
    ) : null;
  }
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{`${name} (${String(items.length)})`}</summary>
      {open && (
        <>
          {words.about[group] !== "" && (
            <Text size={200} className={styles.hint}>
              {words.about[group]}
            </Text>
          )}
          <RovingGroup className={styles.list} label={name}>
            {items.map((item, at) => (
              <ItemCard key={at} item={item} desk={desk} state={state} />
            ))}
          </RovingGroup>
        </>
      )}
    </details>
  );
}

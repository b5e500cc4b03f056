import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { MenuButton } from "../menu/MenuButton";
import type { MenuPageId } from "../menu/menuPages";
import type { TabId } from "../session/state";
import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import { regionMark } from "./usePaneKeys";
import { panelId } from "./panelId";
import { TabStrip, type TabItem } from "./TabStrip";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    position: "relative",
    display: "flex",
    alignItems: "stretch",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  strip: { justifyContent: "space-between", padding: "0 2px", flexGrow: 1 },
  again: {
    appearance: "none",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    padding: "0 6px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  gear: { fontSize: "18px", display: "block" },
});

const named: readonly TabId[] = ["boards", "columns", "analysis", "report", "proofreading"];

interface PaneTabsProps {
  /** A page of the menu is asked for; null: the tabs themselves. */
  readonly onPage: (page: MenuPageId | null) => void;
}

export function PaneTabs({ onPage }: PaneTabsProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { tab } = useSessionState();
  const { tabs, tabList, readAgain } = strings.common;
  const items: readonly TabItem<TabId>[] = [
    ...named.map((value) => ({ value, label: tabs[value] })),
    {
      value: "settings",
      label: tabs.settings,
      icon: <SettingsRegular className={styles.gear} aria-hidden />,
    },
  ];
  return (
    <nav className={styles.bar} aria-label={tabList} {...{ [regionMark]: "" }}>
      <TabStrip
        className={styles.strip}
        label={tabList}
        items={items}
        selected={tab}
        panel={panelId}
        onSelect={(value) => {
          onPage(null);
          session.openTab(value);
        }}
      />
      <button
        type="button"
        className={styles.again}
        aria-label={readAgain}
        title={readAgain}
        onClick={() => void session.refresh()}
      >
        <ArrowClockwiseRegular className={styles.gear} aria-hidden />
      </button>
      <MenuButton className={styles.again} iconClassName={styles.gear} onPage={onPage} />
    </nav>
  );
}

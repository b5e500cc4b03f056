import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { TabId } from "../session/state";
import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import { regionMark } from "./usePaneKeys";
import { panelId } from "./panelId";
import { TabStrip, type TabItem } from "./TabStrip";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
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

export function PaneTabs(): ReactElement {
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
        onSelect={session.openTab}
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
    </nav>
  );
}

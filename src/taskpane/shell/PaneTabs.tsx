import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { TabId } from "../session/state";
import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";

const named: readonly TabId[] = ["boards", "columns", "analysis", "report"];

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: "space-between",
    "& > *": { paddingLeft: "6px", paddingRight: "6px", minWidth: 0 },
    "@media (max-width: 345px)": { "& .fui-Tab__content": { fontSize: "12px" } },
  },
});

export function PaneTabs(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { tab } = useSessionState();
  const { tabs, tabList } = strings.common;
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={tab}
      aria-label={tabList}
      onTabSelect={(_, { value }) => {
        const next = [...named, "settings" as const].find((each) => each === value);
        if (next !== undefined) session.openTab(next);
      }}
    >
      {named.map((each) => (
        <Tab key={each} value={each} id={`tab-${each}`} aria-controls="pane-content">
          {tabs[each]}
        </Tab>
      ))}
      <Tab
        value="settings"
        id="tab-settings"
        aria-controls="pane-content"
        aria-label={tabs.settings}
        title={tabs.settings}
        icon={<SettingsRegular />}
      />
    </TabList>
  );
}

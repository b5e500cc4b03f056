import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { AnalysisTab } from "../analysis/AnalysisTab";
import { BoardsTab } from "../boards/BoardsTab";
import { ColumnsTab } from "../columns/ColumnsTab";
import { ReportTab } from "../report/ReportTab";
import { useSessionState } from "../session/useSession";
import type { TabId } from "../session/state";
import { SettingsTab } from "../settings/SettingsTab";
import { FailedState } from "./FailedState";
import { LoadingState } from "./LoadingState";
import { NoticeBar } from "./NoticeBar";
import { PaneTabs } from "./PaneTabs";
import { WorkBar } from "./WorkBar";

const tabs: Readonly<Record<TabId, () => ReactElement | null>> = {
  boards: BoardsTab,
  columns: ColumnsTab,
  analysis: AnalysisTab,
  report: ReportTab,
  settings: SettingsTab,
};

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflow: "hidden",
    minWidth: 0,
  },
  content: {
    flexGrow: 1,
    // Some hosts hide the scroll bar unless it is asked for.
    overflowY: "scroll",
    overflowX: "hidden",
    minHeight: 0,
    position: "relative",
  },
});

/** The whole pane: tabs, the open tab, and what is under way. The same in Excel and in a browser tab. */
export function Pane(): ReactElement {
  const styles = useStyles();
  const { phase, tab } = useSessionState();
  const Content = tabs[tab];
  return (
    <div className={styles.pane}>
      <PaneTabs />
      <NoticeBar />
      <main
        className={styles.content}
        id="pane-content"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        // A scrolling region must be reachable by keyboard even when nothing in it can take the focus.
        tabIndex={0}
      >
        {phase === "loading" && <LoadingState />}
        {phase === "failed" && <FailedState />}
        {phase === "ready" && <Content />}
      </main>
      <WorkBar />
    </div>
  );
}

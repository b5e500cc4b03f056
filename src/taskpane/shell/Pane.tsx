import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType, type ReactElement } from "react";

import { BoardsTab } from "../boards/BoardsTab";
import { useSession, useSessionState } from "../session/useSession";
import type { TabId } from "../session/state";
import { strings } from "../strings/strings";
import { FailedState } from "./FailedState";
import { LoadingState } from "./LoadingState";
import { panelId } from "./panelId";
import { PaneTabs } from "./PaneTabs";
import { StaleBar } from "./StaleBar";
import { tabId } from "./TabStrip";

/** What is seen first is there at once; the other tabs come with their first click. */
const tabs: Readonly<Record<TabId, ComponentType>> = {
  boards: BoardsTab,
  columns: lazy(async () => ({ default: (await import("../columns/ColumnsTab")).ColumnsTab })),
  analysis: lazy(async () => ({ default: (await import("../analysis/AnalysisTab")).AnalysisTab })),
  report: lazy(async () => ({ default: (await import("../report/ReportTab")).ReportTab })),
  settings: lazy(async () => ({ default: (await import("../settings/SettingsTab")).SettingsTab })),
};

const NoticeBar = lazy(async () => ({ default: (await import("./NoticeBar")).NoticeBar }));
const WorkBar = lazy(async () => ({ default: (await import("./WorkBar")).WorkBar }));

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
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
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
  const { host } = useSession();
  const { phase, tab, notice, work, freshness } = useSessionState();
  const Content = tabs[tab];
  return (
    <div className={styles.pane}>
      <PaneTabs />
      <main className={styles.main}>
        {host.kind === "excel" && <h1 className={styles.unseen}>{strings.browser.title}</h1>}
        {freshness === "unread" && <StaleBar />}
        {notice !== null && (
          <Suspense>
            <NoticeBar />
          </Suspense>
        )}
        <div
          className={styles.content}
          id={panelId}
          role="tabpanel"
          aria-labelledby={tabId(panelId, tab)}
          // A scrolling region must be reachable by keyboard even when nothing in it can take the focus.
          tabIndex={0}
        >
          {phase === "loading" && <LoadingState />}
          {phase === "failed" && <FailedState />}
          {phase === "ready" && (
            <Suspense fallback={<LoadingState label={strings.common.opening} />}>
              <Content />
            </Suspense>
          )}
        </div>
        {work !== null && (
          <Suspense>
            <WorkBar />
          </Suspense>
        )}
      </main>
    </div>
  );
}

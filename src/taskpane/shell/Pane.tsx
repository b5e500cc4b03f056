import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ComponentType, type ReactElement } from "react";

import { BoardsTab } from "../boards/BoardsTab";
import type { MenuPageId } from "../menu/menuPages";
import { useSession, useSessionState } from "../session/useSession";
import type { TabId } from "../session/state";
import { lazyPart } from "../parts/lazyPart";
import { strings } from "../strings/strings";
import { NoticeRegions } from "./NoticeRegions";
import { FailedState } from "./FailedState";
import { FaultBoundary } from "./FaultBoundary";
import { LoadingState } from "./LoadingState";
import { panelId } from "./panelId";
import { PaneTabs } from "./PaneTabs";
import { PartFault } from "./PartFault";
import { StaleBar } from "./StaleBar";
import { tabId } from "./TabStrip";
import { regionMark, usePaneKeys } from "./usePaneKeys";

/** What is seen first is there at once; the other tabs come while the page is idle, or with their first click. */
const tabs: Readonly<Record<TabId, ComponentType>> = {
  boards: BoardsTab,
  columns: lazyPart(async () => (await import("../columns/ColumnsTab")).ColumnsTab),
  analysis: lazyPart(async () => (await import("../analysis/AnalysisTab")).AnalysisTab),
  report: lazyPart(async () => (await import("../report/ReportTab")).ReportTab),
  proofreading: lazyPart(
    async () => (await import("../proofreading/ProofreadingTab")).ProofreadingTab
  ),
  settings: lazyPart(async () => (await import("../settings/SettingsTab")).SettingsTab),
};

const QuestionPanel = lazyPart(async () => (await import("./QuestionPanel")).QuestionPanel);
const StartupQuestion = lazyPart(
  async () => (await import("../startup/StartupQuestion")).StartupQuestion
);
const MenuPage = lazyPart(async () => (await import("../menu/MenuPage")).MenuPage);
const WorkBar = lazyPart(async () => (await import("./WorkBar")).WorkBar);

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
  /** The open tab, and over it what the menu shows. */
  room: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  /** Seen only while it has the focus. */
  skip: {
    position: "absolute",
    left: "-999px",
    zIndex: 2,
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ":focus": { left: "4px", top: "4px" },
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
  const { phase, tab, work, freshness, question } = useSessionState();
  const { pane, onKeyDown } = usePaneKeys();
  const [page, setPage] = useState<MenuPageId | null>(null);
  const Content = tabs[tab];
  return (
    <div ref={pane} className={styles.pane} onKeyDown={onKeyDown}>
      <a
        className={styles.skip}
        href={`#${panelId}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(panelId)?.focus();
        }}
      >
        {strings.common.skip}
      </a>
      <PaneTabs onPage={setPage} />
      <main className={styles.main}>
        {host.kind === "excel" && <h1 className={styles.unseen}>Score766</h1>}
        {freshness === "unread" && <StaleBar />}
        <NoticeRegions />
        {phase === "ready" && host.startup !== null && (
          <FaultBoundary fallback={() => null}>
            <Suspense fallback={null}>
              <StartupQuestion />
            </Suspense>
          </FaultBoundary>
        )}
        {question !== null && (
          <FaultBoundary fallback={(error, again) => <PartFault error={error} onReload={again} />}>
            <Suspense fallback={<LoadingState label={strings.common.opening} />}>
              <QuestionPanel question={question} />
            </Suspense>
          </FaultBoundary>
        )}
        <div className={styles.room}>
          <div
            className={styles.content}
            id={panelId}
            inert={page !== null}
            {...{ [regionMark]: "" }}
            role="tabpanel"
            aria-labelledby={tabId(panelId, tab)}
            // A scrolling region must be reachable by keyboard even when nothing in it can take the focus.
            tabIndex={0}
          >
            {phase === "loading" && <LoadingState />}
            {phase === "failed" && <FailedState />}
            {phase === "ready" && (
              <FaultBoundary
                key={tab}
                fallback={(error, again) => <PartFault error={error} onReload={again} />}
              >
                <Suspense fallback={<LoadingState label={strings.common.opening} />}>
                  <Content />
                </Suspense>
              </FaultBoundary>
            )}
          </div>
          {page !== null && (
            <FaultBoundary
              fallback={(error, again) => <PartFault error={error} onReload={again} />}
            >
              <Suspense fallback={null}>
                <MenuPage
                  page={page}
                  onClose={() => {
                    setPage(null);
                  }}
                />
              </Suspense>
            </FaultBoundary>
          )}
        </div>
        {work !== null && question === null && (
          <FaultBoundary fallback={() => <Text role="status">{work.label}</Text>}>
            <Suspense fallback={<Text role="status">{work.label}</Text>}>
              <WorkBar />
            </Suspense>
          </FaultBoundary>
        )}
      </main>
    </div>
  );
}

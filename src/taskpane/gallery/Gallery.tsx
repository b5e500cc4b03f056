import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { WorkbookError } from "../../plan/port";
import type { PaneHost } from "../host/paneHost";
import type { Session } from "../session/session";
import type { TabId } from "../session/state";
import { Pane } from "../shell/Pane";
import { FileDrop } from "../browser/FileDrop";
import { SheetView } from "../browser/SheetView";
import { reportWords } from "../strings/report";
import { browserWords } from "../strings/browser";
import { strings } from "../strings/strings";
import { QuestionPanel } from "../shell/QuestionPanel";
import { questions } from "./questions";
import { BatchExhibit } from "./BatchExhibit";
import { Exhibit } from "./Exhibit";
import { memoryHost } from "./memoryHost";
import { doubtful, league, otherSheet, severalPeriods } from "./sampleSheets";

const useStyles = makeStyles({
  room: { height: "100%", overflow: "auto", padding: "16px", boxSizing: "border-box" },
  wall: { display: "flex", flexWrap: "wrap", gap: "24px" },
});

const periodsHost = (): PaneHost => memoryHost([severalPeriods]);
const leagueHost = (): PaneHost => memoryHost([league]);
const doubtfulHost = (): PaneHost => memoryHost([doubtful]);
const emptyHost = (): PaneHost => memoryHost([otherSheet]);
const faultyHost = (): PaneHost =>
  memoryHost(
    [],
    () =>
      new WorkbookError(
        "sessionExpired",
        "Phiên làm việc với Excel đã hết hạn. Hãy đóng và mở lại bảng này."
      )
  );
const silentHost = (): PaneHost => ({
  ...memoryHost([]),
  workbook: { ...memoryHost([]).workbook, read: () => new Promise(() => undefined) },
});

const openers: readonly (readonly [TabId, (session: Session) => void])[] = (
  ["boards", "columns", "analysis", "report", "proofreading", "settings"] as const
).map((tab) => [
  tab,
  (session) => {
    session.openTab(tab);
  },
]);

const states: readonly (readonly [string, () => PaneHost, ((session: Session) => void)?])[] = [
  ["Đang đọc", silentHost],
  ["Không đọc được", faultyHost],
  ["Không có bảng", emptyHost],
  ["Có lỗi cần xem", doubtfulHost],
  [
    "Thông báo",
    periodsHost,
    (session) => {
      session.notice({ intent: "success", text: reportWords.inserted });
    },
  ],
  [
    "Việc đang chạy",
    periodsHost,
    (session) => {
      void session.work(reportWords.wordWorking, (_, report) => {
        report(0.4);
        return new Promise(() => undefined);
      });
    },
  ],
];

/** Every part of the pane in every state, without Excel. */
export function Gallery(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.room}>
      <h1>{browserWords.title}</h1>
      <div className={styles.wall}>
        {states.map(([name, host, prepare]) => (
          <Exhibit
            key={name}
            name={name}
            height={640}
            host={host}
            {...(prepare ? { prepare } : {})}
          >
            <Pane />
          </Exhibit>
        ))}
        {openers.map(([tab, prepare]) => (
          <Exhibit
            key={tab}
            name={strings.common.tabs[tab]}
            height={900}
            host={periodsHost}
            prepare={prepare}
          >
            <Pane />
          </Exhibit>
        ))}
        {openers.map(([tab, prepare]) => (
          <Exhibit
            key={tab}
            name={`${strings.common.tabs[tab]}, nhiều đơn vị`}
            height={900}
            host={leagueHost}
            prepare={prepare}
          >
            <Pane />
          </Exhibit>
        ))}
        <Exhibit name={reportWords.batch.heading} height={900} host={leagueHost}>
          <BatchExhibit />
        </Exhibit>
        {questions.map((question) => (
          <Exhibit key={question.kind} name={question.kind} height={420} host={periodsHost}>
            <QuestionPanel question={question} />
          </Exhibit>
        ))}
        <Exhibit name={browserWords.view} height={500} host={leagueHost}>
          <SheetView shown={{ sheet: league.sheet, row: 2, column: 8 }} />
        </Exhibit>
        <Exhibit name={browserWords.drop} height={500} host={emptyHost}>
          <FileDrop opening={null} fault={null} libraryMissing onFiles={() => undefined} />
        </Exhibit>
      </div>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentTextRegular, TableAddRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { FirstSteps } from "../firstRun/FirstSteps";
import { NotesButtons } from "../notes/NotesButtons";
import { chosenBoard } from "../session/chosenBoard";
import { useSession, useSessionState } from "../session/useSession";
import { ActionBar } from "../shell/ActionBar";
import { BoardPicker } from "../shell/BoardPicker";
import { EmptyState } from "../shell/EmptyState";
import { TabPage } from "../shell/TabPage";
import { strings } from "../strings/strings";
import { FindingList } from "./FindingList";
import { TableCard } from "./TableCard";

const useStyles = makeStyles({
  intro: { display: "grid", gap: "2px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** *Bảng điểm*: what was found in the workbook, and how to put a wrong reading right. */
export function BoardsTab(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { analysis, place } = useSessionState();
  const { boards, common } = strings;
  if (analysis === null) return null;
  if (analysis.joined.length === 0) {
    return (
      <EmptyState title={boards.empty.title} text={boards.empty.text}>
        <FindingList findings={analysis.findings} />
        <Button onClick={() => void session.refresh()}>{common.readAgain}</Button>
        {session.host.kind === "excel" && <FirstSteps onBook={session.host.openBook} />}
      </EmptyState>
    );
  }
  const chosen = chosenBoard(analysis, place);
  return (
    <TabPage>
      <div className={styles.intro}>
        <Text weight="semibold">{boards.found(analysis.joined.length)}</Text>
        <Text size={200} className={styles.hint}>
          {boards.firstRun}
        </Text>
      </div>
      {analysis.findings.length > 0 && <FindingList findings={analysis.findings} />}
      {chosen !== null && <BoardPicker analysis={analysis} chosen={chosen} />}
      {analysis.joined.map((assessment, at) => (
        <TableCard
          key={at}
          assessment={assessment}
          board={chosen?.place.table === at ? chosen.board : null}
        />
      ))}
      <NotesButtons />
      {chosen !== null && (
        <ActionBar>
          <Button
            appearance="primary"
            icon={<DocumentTextRegular />}
            onClick={() => {
              session.openTab("report");
            }}
          >
            {boards.toReport}
          </Button>
          <Button
            icon={<TableAddRegular />}
            onClick={() => {
              session.openTab("columns");
            }}
          >
            {boards.toColumns}
          </Button>
        </ActionBar>
      )}
    </TabPage>
  );
}

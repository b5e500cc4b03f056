import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { mismatchMessage } from "../../proofreading/mismatch";
import {
  CopyRegular,
  DocumentArrowDownRegular,
  DocumentMultipleRegular,
  DocumentTextRegular,
} from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { Composed } from "../../chain/compose/composeDocument";
import { leagueTables } from "../../chain/leagueTables";
import { reportFileName } from "../../chain/reportFileName";
import type { TableAssessment } from "../../scoring/assessment";
import { lazyPart } from "../parts/lazyPart";
import { chosenBoard, type ChosenBoard } from "../session/chosenBoard";
import { useSession, useSessionState } from "../session/useSession";
import { ActionBar } from "../shell/ActionBar";
import { BoardPicker } from "../shell/BoardPicker";
import { EmptyState } from "../shell/EmptyState";
import { LoadingState } from "../shell/LoadingState";
import { TabPage } from "../shell/TabPage";
import { reportWords } from "../strings/report";
import { strings } from "../strings/strings";
import { copyRichText } from "./copyRichText";
import { NarrativeSections } from "./NarrativeSections";
import { NoDownloadHelp } from "./NoDownloadHelp";
import { OfficeForm } from "./OfficeForm";
import { soundRichText } from "../../chain/soundRichText";
import { checkedReport, reportOutput } from "./reportOutput";
import { saveWord } from "./saveWord";
import { ReportFields } from "./ReportFields";
import { subjectOf, useReport, type ReportForm, type ShownReport } from "./useReport";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
});

const BatchPage = lazyPart(async () => (await import("./batch/BatchPage")).BatchPage);

/** *Báo cáo*: the text with every figure leading to its cell, and the ways to take it along. */
export function ReportTab(): ReactElement | null {
  const { analysis, place } = useSessionState();
  if (analysis === null) return null;
  const chosen = chosenBoard(analysis, place);
  if (chosen === null) {
    return <EmptyState title={reportWords.empty} text={strings.boards.empty.text} />;
  }
  return <BoardReport analysis={analysis} chosen={chosen} />;
}

interface BoardReportProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
}

function BoardReport({ analysis, chosen }: BoardReportProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { remembered, work } = useSessionState();
  const [form, setForm] = useState<ReportForm>({ template: "report", length: "full" });
  const [wordTried, setWordTried] = useState(false);
  const [batch, setBatch] = useState<"unseen" | "open" | "closed">("unseen");
  const report = useReport(analysis, chosen, form);
  const isUnsound = report !== null && report.verdicts.length > 0;
  const words = reportWords;
  const unconfirmed = report === null ? 0 : unconfirmedIn(report.narrative);

  const copy = async (): Promise<void> => {
    const outcome = { copied: false };
    const done = await session.work(
      words.copying,
      async (_signal, _report, present) => {
        const { html, text } = soundRichText(await checkedReport(present, form));
        outcome.copied = await copyRichText(html, text);
      },
      chosen
    );
    if (!done) return;
    session.notice(
      outcome.copied
        ? { intent: "success", text: words.copied }
        : { intent: "warning", text: words.copyFailed }
    );
  };
  const toWord = async (): Promise<void> => {
    let name = "";
    const done = await session.work(
      words.wordWorking,
      async (signal, _report, present) => {
        const document = await checkedReport(present, form);
        const subject = subjectOf(present.chosen ?? chosen, form);
        name = reportFileName(present.analysis, subject, document);
        await saveWord(document, name, signal);
      },
      chosen
    );
    if (!done) return;
    setWordTried(true);
    session.notice({ intent: "success", text: words.wordSaved(name) });
  };

  if (batch === "open") {
    return (
      <BatchPage
        source={analysis.contents.name}
        chosen={chosen}
        form={form}
        onForm={setForm}
        onBack={() => {
          setBatch("closed");
        }}
      />
    );
  }
  return (
    <TabPage>
      <BoardPicker analysis={analysis} chosen={chosen} />
      {hasSeveralUnits(leagueTables(chosen.table, analysis.joined)) && (
        <Button
          size="small"
          icon={<DocumentMultipleRegular />}
          // Who comes back by keyboard goes on where they left.
          autoFocus={batch === "closed"}
          onClick={() => {
            setBatch("open");
          }}
        >
          {words.batch.open}
        </Button>
      )}
      <ReportFields chosen={chosen} form={form} onForm={setForm} />
      <OfficeForm details={remembered.details} shared={analysis.settings.otherwise.details} />
      {unconfirmed > 0 && (
        <Text size={200} className={styles.hint}>
          {words.pending(unconfirmed)}
        </Text>
      )}
      {report === null ? <LoadingState label={words.composing} /> : <ReportText {...report} />}
      <ActionBar>
        <Button
          appearance="primary"
          icon={<DocumentTextRegular />}
          disabledFocusable={work !== null || isUnsound}
          onClick={() => void session.put((present) => reportOutput(present, form), chosen)}
        >
          {words.insert}
        </Button>
        <Button
          icon={<CopyRegular />}
          disabledFocusable={work !== null || isUnsound}
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
        <Button
          icon={<DocumentArrowDownRegular />}
          disabledFocusable={work !== null || isUnsound}
          onClick={() => void toWord()}
        >
          {words.word}
        </Button>
        {wordTried && session.host.kind === "excel" && (
          <NoDownloadHelp blocked={words.wordBlocked} blockedNoPage={words.wordBlockedNoPage} />
        )}
      </ActionBar>
    </TabPage>
  );
}

function ReportText({ subject, narrative, further, verdicts }: ShownReport): ReactElement {
  return (
    <>
      {verdicts.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{mismatchMessage(verdicts)}</MessageBarBody>
        </MessageBar>
      )}
      <NarrativeSections board={subject.board} narrative={narrative} further={further} />
    </>
  );
}

function unconfirmedIn({ causes, remedies }: Composed["narrative"]): number {
  return [...causes, ...remedies].filter(({ offer }) => offer !== null && !offer.confirmed).length;
}

function hasSeveralUnits(tables: readonly TableAssessment[]): boolean {
  return new Set(tables.flatMap(({ boards }) => boards.map(({ unit }) => unit?.text))).size > 1;
}

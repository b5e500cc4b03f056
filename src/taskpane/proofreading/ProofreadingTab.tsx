import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { chosenBoard } from "../session/chosenBoard";
import { useSessionState } from "../session/useSession";
import { EmptyState } from "../shell/EmptyState";
import { LoadingState } from "../shell/LoadingState";
import { TabPage } from "../shell/TabPage";
import { proofreading as words } from "../strings/proofreading";
import { strings } from "../strings/strings";
import { AgainstField } from "./AgainstField";
import { DraftIntake } from "./DraftIntake";
import { ReportView } from "./ReportView";
import { useDesk } from "./useDesk";

/** *Soát văn bản*: a draft that a person wrote, held against the workbook figure by figure. */
export function ProofreadingTab(): ReactElement | null {
  const { analysis, place } = useSessionState();
  const [desk, state] = useDesk();
  if (analysis === null) return null;
  const chosen = chosenBoard(analysis, place);
  if (chosen === null) {
    const { title, text } = strings.boards.empty;
    return <EmptyState title={title} text={text} />;
  }
  const { source, report, fault, isReading, typed, against } = state;
  return (
    <TabPage>
      {fault !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      {source !== null && (
        <AgainstField desk={desk} against={against} analysis={analysis} chosen={chosen} />
      )}
      {source !== null && report === null && isReading && <LoadingState label={words.reading} />}
      {source !== null && report !== null ? (
        <ReportView desk={desk} state={state} source={source} report={report} />
      ) : (
        !isReading && <DraftIntake desk={desk} typed={typed} />
      )}
    </TabPage>
  );
}

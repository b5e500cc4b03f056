import type { ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { insight as insightOf } from "../../chain/decisions";
import type { ChosenBoard } from "../session/chosenBoard";
import { SectionHeading } from "../shell/SectionHeading";
import { decisions } from "../strings/decisions";
import { CeilingBars } from "./CeilingBars";
import { PlaceCertainty } from "./PlaceCertainty";
import { ScoreTree } from "./ScoreTree";
import { TargetPanel } from "./TargetPanel";
import { TrialTable } from "./TrialTable";
import { WhyMoved } from "./WhyMoved";

interface DecisionsProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
}

/** What a director asks after the score: why, how sure, what it takes, what can be won at all. */
export function Decisions({ analysis, chosen }: DecisionsProps): ReactElement {
  const words = decisions;
  const { table, board } = chosen;
  const insight = insightOf(table, board, analysis.joined);
  return (
    <>
      {board.comparison.kind === "previous" && (
        <>
          <SectionHeading>{words.why.heading}</SectionHeading>
          <WhyMoved board={board} insight={insight} />
        </>
      )}
      {insight.place !== null && (
        <>
          <SectionHeading>{words.place.heading}</SectionHeading>
          <PlaceCertainty board={board} insight={insight} place={insight.place} />
        </>
      )}
      {board.total !== null && (
        <>
          <SectionHeading>{words.target.heading}</SectionHeading>
          <TargetPanel analysis={analysis} chosen={chosen} insight={insight} />
        </>
      )}
      <SectionHeading>{words.ceiling.heading}</SectionHeading>
      <CeilingBars board={board} insight={insight} />
      <SectionHeading>{words.tree.heading}</SectionHeading>
      <ScoreTree board={board} />
      <SectionHeading>{words.trial.heading}</SectionHeading>
      <TrialTable analysis={analysis} chosen={chosen} />
    </>
  );
}

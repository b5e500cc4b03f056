import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { gradesOf, targetOf } from "../../chain/decisions";
import type { Insight } from "../../scoring/decisions/insight";
import type { ChosenBoard } from "../session/chosenBoard";
import { decisions } from "../strings/decisions";
import { ChosenTargets } from "./ChosenTargets";
import { pointsText } from "./pieces";
import { chosenOutlook, chosenTarget, nearestTarget, type TargetChoice } from "./targetChoice";
import { TargetForm } from "./TargetForm";
import { WayCard } from "./WayCard";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px" },
  ways: { display: "grid", gap: "10px" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface TargetPanelProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
  readonly insight: Insight;
}

/** The cheapest ways to a place, a score or a grade, in cases; what is ticked goes into the report. */
export function TargetPanel({ analysis, chosen, insight }: TargetPanelProps): ReactElement {
  const styles = useStyles();
  const words = decisions.target;
  const bands = gradesOf(analysis.settings);
  const [choice, setChoice] = useState<TargetChoice | null>(null);
  const current = choice ?? nearestTarget(chosen.board, insight, bands);
  const target = chosenTarget(current);
  const outlook = chosenOutlook(current);
  const answer =
    target === null || outlook === null ? null : targetOf(analysis, chosen, target, outlook);
  return (
    <div className={styles.box}>
      <TargetForm choice={current} bands={bands} onChange={setChoice} />
      <div className={styles.ways} aria-live="polite">
        {answer !== null && answer.needed !== null && answer.needed > 0 && (
          <Text>{words.needed(pointsText(answer.needed))}</Text>
        )}
        {answer?.reason != null && <Text>{words.noWay(answer)}</Text>}
        {answer?.ways.map((way) => (
          <WayCard key={`${way.spares}${way.group ?? ""}`} way={way} board={chosen.board} />
        ))}
      </div>
      {answer !== null && outlook !== null && answer.ways.length > 0 && (
        <Text size={200} className={styles.note}>
          {words.assumption(outlook)}
        </Text>
      )}
      <ChosenTargets board={chosen.board} />
    </div>
  );
}

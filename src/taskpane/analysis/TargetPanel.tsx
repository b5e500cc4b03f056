import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { gradesOf, targetOf } from "../../chain/decisions";
import { assumption, reasonText } from "../../narrative/say/targetWords";
import type { Insight } from "../../scoring/decisions/insight";
import type { ChosenBoard } from "../session/chosenBoard";
import { decisions } from "../strings/decisions";
import { ChosenTargets } from "./ChosenTargets";
import { pointsText } from "./pieces";
import { chosenTarget, nearestTarget, type TargetChoice, type TargetKind } from "./targetChoice";
import { WayCard } from "./WayCard";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px" },
  choice: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
  },
  field: { minWidth: 0, width: "100%" },
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
  const answer = target === null ? null : targetOf(analysis, chosen, target);
  const { kind, typed } = current;
  const type = (value: string): void => {
    setChoice({ kind, typed: { ...typed, [kind]: value } });
  };
  return (
    <div className={styles.box}>
      <div className={styles.choice}>
        <Field label={words.kind} size="small" className={styles.field}>
          <Select
            size="small"
            value={kind}
            onChange={(_, { value }) => {
              const next = kinds.find((each) => each === value);
              if (next !== undefined) setChoice({ ...current, kind: next });
            }}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.value[kind]}
          size="small"
          className={styles.field}
          {...(target === null ? { validationMessage: words.wrong[kind] } : {})}
        >
          {kind === "grade" ? (
            <Select
              size="small"
              value={typed.grade}
              onChange={(_, { value }) => {
                type(value);
              }}
            >
              {bands.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              size="small"
              className={styles.field}
              inputMode="decimal"
              value={typed[kind]}
              onChange={(_, { value }) => {
                type(value);
              }}
            />
          )}
        </Field>
      </div>
      <div className={styles.ways} aria-live="polite">
        {answer !== null && answer.needed !== null && answer.needed > 0 && (
          <Text>{words.needed(pointsText(answer.needed))}</Text>
        )}
        {answer?.reason != null && <Text>{reasonText(answer)}</Text>}
        {answer?.ways.map((way) => (
          <WayCard key={`${way.spares}${way.group ?? ""}`} way={way} board={chosen.board} />
        ))}
      </div>
      {answer !== null && answer.ways.length > 0 && (
        <Text size={200} className={styles.note}>
          {assumption}
        </Text>
      )}
      <ChosenTargets board={chosen.board} />
    </div>
  );
}

const kinds: readonly TargetKind[] = ["rank", "points", "grade"];

import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { trialOf } from "../../chain/decisions";
import { indicatorByCode } from "../../decision766/indicators";
import { formatCount } from "../../narrative/format/number";
import type { TrialResult } from "../../scoring/decisions/whatIf";
import { formatChange } from "../format/change";
import type { ChosenBoard } from "../session/chosenBoard";
import { decisions } from "../strings/decisions";
import { FigureTable } from "./FigureTable";
import { nameOf, pointsText } from "./pieces";
import { fieldOf, trialIn, trialRows, type TrialDraft, type TrialRow } from "./trialDraft";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px" },
  note: { color: tokens.colorNeutralForeground2 },
  field: { width: "72px", minWidth: 0 },
  result: {
    position: "sticky",
    bottom: 0,
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    justifyContent: "space-between",
  },
});

interface TrialTableProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
}

/** "Nếu …": figures that a person changes here alone, with the points and the place they would give. */
export function TrialTable({ analysis, chosen }: TrialTableProps): ReactElement {
  const styles = useStyles();
  const words = decisions.trial;
  const [draft, setDraft] = useState<TrialDraft>(new Map());
  const rows = trialRows(chosen.board);
  const { trial, wrong } = trialIn(rows, draft);
  const result = trialOf(analysis, chosen, trial);
  const before = chosen.board.total?.points ?? null;
  const type = (field: string, value: string): void => {
    setDraft(new Map(draft).set(field, value));
  };
  if (rows.length === 0 || before === null) {
    return (
      <Text size={200} className={styles.note}>
        {words.none}
      </Text>
    );
  }
  const field = (name: string, about: string, shown: string): ReactElement => (
    <Input
      key={name}
      size="small"
      className={styles.field}
      inputMode="decimal"
      aria-label={about}
      aria-invalid={wrong.has(name)}
      value={draft.get(name) ?? shown}
      onChange={(_, { value }) => {
        type(name, value);
      }}
    />
  );
  return (
    <div className={styles.box}>
      <Text size={200} className={styles.note}>
        {words.hint}
      </Text>
      <FigureTable
        name={words.heading}
        columns={[
          { title: words.indicator },
          { title: `${words.numerator} / ${words.points}` },
          { title: words.denominator },
        ]}
        rows={rows.map((row) => cellsOf(row, chosen, field))}
      />
      {wrong.size > 0 && (
        <Text size={200} role="alert">
          {words.wrong}
        </Text>
      )}
      <div className={styles.result}>
        <Text aria-live="polite" weight="semibold">
          {resultText(result)}
        </Text>
        <Button
          size="small"
          disabledFocusable={draft.size === 0}
          onClick={() => {
            setDraft(new Map());
          }}
        >
          {words.reset}
        </Button>
      </div>
    </div>
  );
}

type MakeField = (name: string, about: string, shown: string) => ReactElement;

function cellsOf(row: TrialRow, { board }: ChosenBoard, field: MakeField) {
  const words = decisions.trial;
  if (row.kind === "points") {
    const name = nameOf(board, row.group);
    const own = fieldOf.points(row.group);
    return {
      key: own,
      cells: [name, field(own, words.of(name, words.points), pointsText(row.points)), ""],
    };
  }
  const { code, numerator, denominator } = row;
  const name = `${code} ${indicatorByCode(code).shortName}`;
  const [top, bottom] = [fieldOf.numerator(code), fieldOf.denominator(code)];
  return {
    key: top,
    cells: [
      name,
      field(top, words.of(name, words.numerator), String(numerator)),
      field(bottom, words.of(name, words.denominator), String(denominator)),
    ],
  };
}

function resultText({ total, change, rank, grade }: TrialResult): string {
  const words = decisions.trial;
  if (total === null || change === null) return words.none;
  return [
    words.result(pointsText(total), formatChange(change)),
    ...(rank === null ? [] : [words.rank(formatCount(rank))]),
    ...(grade === null ? [] : [words.grade(grade)]),
  ].join(", ");
}

import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";

import { formatReference } from "../../cells/address";
import type { ScoreSubject } from "../../proofreading/figures/row";
import {
  cellOf,
  handMeasures,
  handPeriods,
  handTieText,
  type HandMeasure,
  type HandPeriod,
} from "../../proofreading/tie/handTie";
import { surroundingsOf } from "../../proofreading/tie/surroundings";
import { chosenBoard } from "../session/chosenBoard";
import { useSession, useSessionState } from "../session/useSession";
import { proofreading as words } from "../strings/proofreading";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: "6px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  row: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))", gap: "6px" },
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface TieFormProps {
  readonly onTie: (tie: string) => void;
  readonly onCancel: () => void;
}

/** A person says what a figure is: a fact of the board, or a cell. */
export function TieForm({ onTie, onCancel }: TieFormProps): ReactElement {
  const styles = useStyles();
  const { host } = useSession();
  const { analysis, place } = useSessionState();
  const [measure, setMeasure] = useState<HandMeasure>("points");
  const [subject, setSubject] = useState<ScoreSubject>("total");
  const [period, setPeriod] = useState<HandPeriod>("now");
  const [cell, setCell] = useState("");
  const [isWrong, setWrong] = useState(false);
  const board = analysis === null ? null : (chosenBoard(analysis, place)?.board ?? null);
  const subjects: readonly (readonly [ScoreSubject, string])[] = [
    ["total", words.total],
    ...(board?.groups ?? []).map(({ id, label }) => [id, label.text.trim()] as const),
  ];
  const tieCell = (): void => {
    const found = cellOf(cell);
    const grid = analysis?.contents.grids.find(({ sheet }) => sheet === found?.sheet);
    if (found === null || grid === undefined) setWrong(true);
    else onTie(handTieText({ kind: "cell", cell: found, among: surroundingsOf(grid, found) }));
  };
  return (
    <div className={styles.form} {...useFormKeys(onCancel)}>
      <Choice
        label={words.tieTo}
        value={measure}
        options={handMeasures.map((each) => [each, words.measures[each]])}
        onChange={setMeasure}
      />
      <div className={styles.row}>
        <Choice label={words.subjectOf} value={subject} options={subjects} onChange={setSubject} />
        <Choice
          label={words.period}
          value={period}
          options={handPeriods.map((each) => [each, words.periods[each]])}
          onChange={setPeriod}
        />
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            onTie(handTieText({ kind: "fact", measure, subject, period }));
          }}
        >
          {words.keepTie}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <Field
        label={words.cell}
        size="small"
        hint={words.cellHint}
        {...(isWrong ? { validationMessage: words.cellWrong } : {})}
      >
        <Input
          size="small"
          value={cell}
          onChange={(_, { value }) => {
            setCell(value);
            setWrong(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        {host.kind === "excel" && (
          <Button
            size="small"
            onClick={() => {
              void host.activeCell().then((active) => {
                if (active !== null) setCell(formatReference(active));
              });
            }}
          >
            {words.takeActive}
          </Button>
        )}
        <Button size="small" disabledFocusable={cell.trim() === ""} onClick={tieCell}>
          {words.keepCell}
        </Button>
      </div>
    </div>
  );
}

/** The form has the focus as it opens, and Esc closes it. */
function useFormKeys(onCancel: () => void) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  return { ref: form, onKeyDown };
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const styles = useStyles();
  return (
    <Field label={props.label} size="small">
      <Select
        className={styles.select}
        size="small"
        value={props.value}
        onChange={(_, { value }) => {
          const found = props.options.find(([each]) => each === value);
          if (found !== undefined) props.onChange(found[0]);
        }}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

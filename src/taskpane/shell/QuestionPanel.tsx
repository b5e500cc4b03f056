import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";

import { formatReference } from "../../cells/address";
import type { StaffChange } from "../../memory/staffChanges";
import { changeKey, type Question } from "../session/question";
import { useSession } from "../session/useSession";
import { strings } from "../strings/strings";
import { CellLink } from "./CellLink";

const shownCells = 40;

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    display: "grid",
    gap: "8px",
    maxHeight: "70%",
    overflowY: "auto",
    margin: "8px 10px 0",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", alignItems: "start" },
  words: { paddingTop: "7px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What a person decides before anything is written. */
export function QuestionPanel({ question }: { readonly question: Question }): ReactElement {
  return question.kind === "sheets" ? (
    <SheetsQuestion question={question} />
  ) : (
    <ChangedQuestion question={question} />
  );
}

interface SheetsQuestionProps {
  readonly question: Extract<Question, { kind: "sheets" }>;
}

function SheetsQuestion({ question }: SheetsQuestionProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const words = strings.question;
  const choices = question.hasOthers ? (["skip", "write"] as const) : (["write"] as const);
  return (
    <div className={styles.panel} role="alertdialog" aria-labelledby={id}>
      <Text id={id} weight="semibold">
        {words.sheetsTitle(question.sheets.length)}
      </Text>
      <ul className={styles.list}>
        {question.sheets.map(({ sheet, state }) => (
          <li key={sheet}>
            <Text size={200}>{words.closedSheet(sheet, state)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {choices.map((choice, at) => (
          <Button
            key={choice}
            size="small"
            appearance={at === 0 ? "primary" : "secondary"}
            autoFocus={at === 0}
            onClick={() => {
              session.answer({ kind: "sheets", choice });
            }}
          >
            {words.sheetChoices[choice]}
          </Button>
        ))}
        <Button
          size="small"
          onClick={() => {
            session.answer(null);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface ChangedQuestionProps {
  readonly question: Extract<Question, { kind: "changed" }>;
}

/** What was changed by hand in our cells, before they would be written again: kept, unless the person says otherwise. */
function ChangedQuestion({ question }: ChangedQuestionProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  const { changed, homeless } = question;
  const all = [...changed, ...homeless];
  const words = strings.question;
  const toggle = (key: string, isReplaced: boolean): void => {
    setReplaced(
      new Set(isReplaced ? [...replaced, key] : [...replaced].filter((other) => other !== key))
    );
  };
  const item = (change: StaffChange): ReactElement => (
    <ChangedCell
      key={changeKey(change)}
      change={change}
      isReplaced={replaced.has(changeKey(change))}
      onReplace={(isReplaced) => {
        toggle(changeKey(change), isReplaced);
      }}
    />
  );
  return (
    <div className={styles.panel} role="alertdialog" aria-labelledby={id}>
      <Text id={id} weight="semibold">
        {words.title(all.length)}
      </Text>
      <Text size={200}>{words.text}</Text>
      <ul className={styles.list}>{changed.slice(0, shownCells).map(item)}</ul>
      {changed.length > shownCells && (
        <Text size={200}>{words.more(changed.length - shownCells)}</Text>
      )}
      {homeless.length > 0 && (
        <>
          <Text size={200}>{words.homeless}</Text>
          <ul className={styles.list}>{homeless.map(item)}</ul>
        </>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={homeless.some((change) => !replaced.has(changeKey(change)))}
          onClick={() => {
            session.answer({ kind: "changed", replaced });
          }}
        >
          {replaced.size === 0 ? words.keepAll : words.keepRest(replaced.size)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.answer({ kind: "changed", replaced: new Set(all.map(changeKey)) });
          }}
        >
          {words.replaceAll}
        </Button>
        <Button
          size="small"
          onClick={() => {
            session.answer(null);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

interface ChangedCellProps {
  readonly change: StaffChange;
  readonly isReplaced: boolean;
  readonly onReplace: (isReplaced: boolean) => void;
}

function ChangedCell({ change, isReplaced, onReplace }: ChangedCellProps): ReactElement {
  const styles = useStyles();
  const words = strings.question;
  const { cell, now } = change;
  const content = now.formula === undefined ? shownNow(now) : `=${now.formula}`;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isReplaced}
        aria-label={words.replace(formatReference(cell))}
        title={words.replace(formatReference(cell))}
        onChange={(_, { checked }) => {
          onReplace(checked === true);
        }}
      />
      <Text size={200} className={styles.words}>
        <CellLink cell={cell} />: {content === "" ? words.blank : content.slice(0, 160)}
      </Text>
    </li>
  );
}

function shownNow(now: StaffChange["now"]): string {
  return now.kind === "blank" ? "" : String(now.value);
}

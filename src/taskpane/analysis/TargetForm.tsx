import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { GradeBand } from "../../scoring/assessment";
import type { Outlook } from "../../scoring/decisions/outlook";
import { decisions } from "../strings/decisions";
import { chosenOutlook, chosenTarget, type TargetChoice, type TargetKind } from "./targetChoice";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
  },
  field: { minWidth: 0, width: "100%" },
});

interface TargetFormProps {
  readonly choice: TargetChoice;
  readonly bands: readonly GradeBand[];
  readonly onChange: (choice: TargetChoice) => void;
}

/** What is wanted, and what is taken for granted of the others and of what still comes in. */
export function TargetForm({ choice, bands, onChange }: TargetFormProps): ReactElement {
  const styles = useStyles();
  const words = decisions.target;
  const { kind, typed, others, growth } = choice;
  const type = (value: string): void => {
    onChange({ ...choice, typed: { ...typed, [kind]: value } });
  };
  return (
    <div className={styles.choice}>
      <Field label={words.kind} size="small" className={styles.field}>
        <Options
          value={kind}
          names={words.kinds}
          order={kinds}
          onChange={(next) => {
            onChange({ ...choice, kind: next });
          }}
        />
      </Field>
      <Field
        label={words.value[kind]}
        size="small"
        className={styles.field}
        {...(chosenTarget(choice) === null ? { validationMessage: words.wrong[kind] } : {})}
      >
        {kind === "grade" ? (
          <Select
            root={{ className: styles.field }}
            className={styles.field}
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
      {kind === "rank" && (
        <Field label={words.others} size="small" className={styles.field}>
          <Options
            value={others}
            names={words.outlooks}
            order={outlooks}
            onChange={(next) => {
              onChange({ ...choice, others: next });
            }}
          />
        </Field>
      )}
      <Field
        label={words.growth}
        size="small"
        className={styles.field}
        {...(chosenOutlook(choice) === null ? { validationMessage: words.wrongGrowth } : {})}
      >
        <Input
          size="small"
          className={styles.field}
          inputMode="numeric"
          value={growth}
          onChange={(_, { value }) => {
            onChange({ ...choice, growth: value });
          }}
        />
      </Field>
    </div>
  );
}

interface OptionsProps<Choice extends string> {
  readonly value: Choice;
  readonly names: Readonly<Record<Choice, string>>;
  readonly order: readonly Choice[];
  readonly onChange: (next: Choice) => void;
}

function Options<Choice extends string>({
  value,
  names,
  order,
  onChange,
  ...field
}: OptionsProps<Choice>): ReactElement {
  const styles = useStyles();
  return (
    <Select
      {...field}
      root={{ className: styles.field }}
      className={styles.field}
      size="small"
      value={value}
      onChange={(_, chosen) => {
        const next = order.find((each) => each === chosen.value);
        if (next !== undefined) onChange(next);
      }}
    >
      {order.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </Select>
  );
}

const kinds: readonly TargetKind[] = ["rank", "points", "grade"];
const outlooks: readonly Outlook["others"][] = ["still", "trend"];

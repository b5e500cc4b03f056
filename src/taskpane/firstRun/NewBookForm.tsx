import { Button, Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import {
  readTracking,
  type TrackingField,
  type TrackingInput,
} from "../../report/tracking/readTracking";
import {
  trackingForms,
  trackingLevels,
  type TrackingOptions,
} from "../../report/tracking/trackingOptions";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px", width: "100%", maxWidth: "420px", textAlign: "left" },
  pair: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "repeat(auto-fit, minmax(90px, 1fr))",
    // A text field is as wide as twenty letters unless it is told that it may be narrower.
    "& > *": { minWidth: 0 },
    "& .fui-Input, & input": { minWidth: 0, width: "100%" },
  },
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface NewBookFormProps {
  readonly onMake: (options: TrackingOptions) => void;
}

/** What a new workbook is to hold: whose scores, of which periods, laid out how. */
export function NewBookForm({ onMake }: NewBookFormProps): ReactElement {
  const styles = useStyles();
  const words = strings.firstRun;
  const [input, setInput] = useState<TrackingInput>(() => ({
    year: String(new Date().getFullYear()),
    unit: "",
    level: "commune",
    months: "1-12",
    quarters: "",
    form: null,
    units: "",
  }));
  const reading = readTracking(input);
  const change = (part: Partial<TrackingInput>): void => {
    setInput((known) => ({ ...known, ...part }));
  };
  const fault = (field: TrackingField): { readonly validationMessage?: string } => {
    const message = reading.kind === "faults" ? reading.faults.get(field) : undefined;
    return message === undefined ? {} : { validationMessage: message };
  };
  const line = (field: "year" | "months" | "quarters"): ReactElement => (
    <Field label={words[field]} size="small" {...fault(field)}>
      <Input
        value={input[field]}
        {...(field === "year" ? { inputMode: "numeric" } : {})}
        onChange={(_, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.kind === "options") onMake(reading.options);
      }}
    >
      <Field label={words.unit} size="small">
        <Input
          value={input.unit}
          placeholder={words.unitExample}
          onChange={(_, { value }) => {
            change({ unit: value });
          }}
        />
      </Field>
      <ChoiceField
        label={words.level}
        choices={trackingLevels}
        named={words.levels}
        chosen={input.level}
        onChoose={(level) => {
          change({ level });
        }}
      />
      <div className={styles.pair}>
        {line("year")}
        {line("months")}
        {line("quarters")}
      </div>
      <Field label={words.units} hint={words.unitsHint} size="small" {...fault("units")}>
        <Textarea
          value={input.units}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ units: value });
          }}
        />
      </Field>
      <ChoiceField
        label={words.form}
        choices={trackingForms}
        named={words.forms}
        chosen={input.form ?? (input.units.trim() === "" ? "across" : "sheets")}
        onChoose={(form) => {
          change({ form });
        }}
      />
      <Button type="submit" appearance="primary" disabledFocusable={reading.kind === "faults"}>
        {words.make}
      </Button>
    </form>
  );
}

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly named: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function ChoiceField<Choice extends string>({
  label,
  choices,
  named,
  chosen,
  onChoose,
}: ChoiceFieldProps<Choice>): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        className={styles.select}
        value={chosen}
        onChange={(_, { value }) => {
          const choice = choices.find((each) => each === value);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {named[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

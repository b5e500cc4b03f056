import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { MonthsOnly } from "../../claims/scope";
import { reportWords } from "../strings/report";

interface WholeFieldProps {
  readonly periods: readonly MonthsOnly[];
  /** Label of the period looked at. */
  readonly looked: string;
  /** Label of the longer one that is meant; undefined: the one looked at. */
  readonly value: string | undefined;
  readonly onChange: (label: string | undefined) => void;
}

/** Whether the report is on the month looked at, or on a quarter or longer from its months. */
export function WholeField({ periods, looked, value, onChange }: WholeFieldProps): ReactElement {
  const words = reportWords.whole;
  const labels = periods.map(({ period }) => period.label);
  return (
    <Field label={words.label} size="small">
      <Select
        size="small"
        value={labels.find((each) => each === value) ?? ""}
        onChange={(_, { value: next }) => {
          onChange(labels.find((each) => each === next));
        }}
      >
        <option value="">{looked}</option>
        {labels.map((label) => (
          <option key={label} value={label}>
            {words.fromMonths(label)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { periodKey } from "../../../chain/batch/planBatch";
import type { Period } from "../../../sheet/scoreboard";
import { strings } from "../../strings/strings";

interface PeriodFieldProps {
  readonly periods: readonly Period[];
  /** Key of the one that is meant. See periodKey. */
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** The period that all documents are about. */
export function PeriodField({ periods, value, onChange }: PeriodFieldProps): ReactElement {
  return (
    <Field label={strings.common.period} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, { value: key }) => {
          onChange(key);
        }}
      >
        {periods.map((period) => (
          <option key={periodKey(period)} value={periodKey(period)}>
            {period.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

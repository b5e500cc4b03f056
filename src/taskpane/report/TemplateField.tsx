import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ReportTemplate } from "../../report/reportDocument";
import { reportWords } from "../strings/report";

const templates = ["report", "notice", "brief"] as const;

interface TemplateFieldProps {
  readonly template: ReportTemplate;
  readonly onChange: (template: ReportTemplate) => void;
}

/** Which kind of document is written. */
export function TemplateField({ template, onChange }: TemplateFieldProps): ReactElement {
  const words = reportWords;
  return (
    <Field label={words.template} size="small">
      <Select
        size="small"
        value={template}
        onChange={(_, { value }) => {
          const chosen = templates.find((each) => each === value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {templates.map((each) => (
          <option key={each} value={each}>
            {words.templates[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

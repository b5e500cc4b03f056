import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { longerPeriods } from "../../chain/longerPeriods";
import type { ChosenBoard } from "../session/chosenBoard";
import { reportWords } from "../strings/report";
import { TemplateField } from "./TemplateField";
import type { ReportForm } from "./useReport";
import { WholeField } from "./WholeField";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
});

const lengths = ["full", "short"] as const;

interface ReportFieldsProps {
  readonly chosen: ChosenBoard;
  readonly form: ReportForm;
  readonly onForm: (form: ReportForm) => void;
}

/** What is reported on, as which document, how long. */
export function ReportFields({
  chosen: { table, board },
  form,
  onForm,
}: ReportFieldsProps): ReactElement {
  const styles = useStyles();
  const longer = useMemo(() => longerPeriods(table, board), [table, board]);
  const words = reportWords;
  return (
    <div className={styles.row}>
      {longer.length > 0 && (
        <WholeField
          periods={longer}
          looked={board.period?.label ?? ""}
          value={form.whole}
          onChange={(whole) => {
            const { template, length } = form;
            onForm({ template, length, ...(whole === undefined ? {} : { whole }) });
          }}
        />
      )}
      <TemplateField
        template={form.template}
        onChange={(template) => {
          onForm({ ...form, template });
        }}
      />
      <Field label={words.length} size="small">
        <Select
          size="small"
          value={form.length}
          onChange={(_, { value }) => {
            const length = lengths.find((each) => each === value);
            if (length !== undefined) onForm({ ...form, length });
          }}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {words.lengths[length]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

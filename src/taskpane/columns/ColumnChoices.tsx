import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ColumnKind } from "../../columns/columnChoice";
import { columnWords } from "../strings/columns";

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0, display: "grid", minWidth: 0 },
  legend: { padding: 0, fontSize: "12px" },
});

interface ColumnChoicesProps {
  readonly possible: readonly ColumnKind[];
  readonly chosen: readonly ColumnKind[];
  readonly onChange: (chosen: readonly ColumnKind[]) => void;
}

export function ColumnChoices({ possible, chosen, onChange }: ColumnChoicesProps): ReactElement {
  const styles = useStyles();
  const { choose, kinds } = columnWords;
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{choose}</legend>
      {possible.map((kind) => (
        <Checkbox
          key={kind}
          label={kinds[kind]}
          checked={chosen.includes(kind)}
          onChange={(_, { checked }) => {
            onChange(checked === true ? [...chosen, kind] : chosen.filter((each) => each !== kind));
          }}
        />
      ))}
    </fieldset>
  );
}

import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useState, type ReactElement } from "react";

import { reasonText } from "../../../chain/batch/batchList";
import type { BatchPlan } from "../../../chain/batch/planBatch";
import { foldPlain } from "../../../sheet/text/fold";
import { reportWords } from "../../strings/report";
import { strings } from "../../strings/strings";

/** A country has thousands of units: nobody looks through them, the others are found by name. */
const mostDrawn = 100;

const useStyles = makeStyles({
  set: { border: "none", margin: 0, padding: 0, display: "grid", gap: "6px", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  list: {
    maxHeight: "260px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  unit: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 8px",
    fontSize: tokens.fontSizeBase300,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rest: { display: "block", padding: "4px 8px", color: tokens.colorNeutralForeground3 },
  box: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
  reason: {
    gridColumn: "2",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface UnitListProps {
  /** All units of the table. */
  readonly plan: BatchPlan;
  readonly left: ReadonlySet<string>;
  /** Units left out by the person. */
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** The units to write for: all of them until the person leaves some out. Drawn again only when the choice changes. */
export const UnitList = memo(function UnitList({
  plan,
  left,
  onLeft,
}: UnitListProps): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const words = reportWords.batch;
  const key = foldPlain(wanted);
  const shown = plan.entries.filter(({ unit }) => foldPlain(unit).includes(key));
  const setAll = (taken: boolean): void => {
    const next = new Set(left);
    for (const { unit } of shown) {
      if (taken) next.delete(unit);
      else next.add(unit);
    }
    onLeft(next);
  };
  const toggle = (unit: string): void => {
    const next = new Set(left);
    if (!next.delete(unit)) next.add(unit);
    onLeft(next);
  };
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{words.units}</legend>
      <Field label={words.search} size="small">
        <Input
          size="small"
          type="search"
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.all}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAll(false);
          }}
        >
          {words.none}
        </Button>
        <Text size={200} role="status">
          {words.chosen(plan.entries.filter(({ unit }) => !left.has(unit)).length, plan.unitCount)}
        </Text>
      </div>
      {shown.length === 0 ? (
        <Text size={200}>{words.nothingFound}</Text>
      ) : (
        <div className={styles.list}>
          {shown.slice(0, mostDrawn).map((entry) => (
            <label key={entry.place} className={styles.unit}>
              <input
                className={styles.box}
                type="checkbox"
                checked={!left.has(entry.unit)}
                onChange={() => {
                  toggle(entry.unit);
                }}
              />
              <span>{entry.unit === "" ? strings.common.noUnit : entry.unit}</span>
              {entry.kind === "skipped" && (
                <span className={styles.reason}>{reasonText(entry.reason, plan.period)}</span>
              )}
            </label>
          ))}
          {shown.length > mostDrawn && (
            <Text className={styles.rest} size={200}>
              {words.more(shown.length - mostDrawn)}
            </Text>
          )}
        </div>
      )}
    </fieldset>
  );
});

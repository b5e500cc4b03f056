import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { GroupId } from "../../decision766/identity";
import type { LabelCorrection, ScoreTable } from "../../sheet/scoreboard";
import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import { labelsToMap } from "./labelsToMap";
import { unknownLabels } from "./unknownLabels";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, padding: "2px 0" },
  box: { display: "grid", gap: "8px", marginTop: "6px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

const groupIds: readonly GroupId[] = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
  "onlineService22",
];

type Meaning = LabelCorrection["meaning"];

/** Lets a person say which group a name of the sheet stands for; kept in the workbook. */
export function MappingFix({ table }: { readonly table: ScoreTable }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { analysis, remembered, work } = useSessionState();
  const { mapping } = strings.boards;
  const doubtful = labelsToMap(table, false).length > 0;
  const [open, setOpen] = useState(doubtful);
  const unknown = analysis === null ? [] : unknownLabels(analysis.contents, table);
  const labels = [...unknown, ...labelsToMap(table, true)];

  const correct = async (label: string, meaning: Meaning): Promise<void> => {
    const saved = await session.remember((known) => ({
      ...known,
      corrections: [
        ...known.corrections.filter((each) => each.label !== label),
        { label, meaning },
      ],
    }));
    if (saved) session.notice({ intent: "success", text: mapping.saved });
  };

  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{mapping.heading}</summary>
      <div className={styles.box}>
        <Text size={200} className={styles.hint}>
          {mapping.hint}
        </Text>
        {labels.map(({ text, readAs }) => (
          <Field key={text} label={mapping.label(text)} size="small">
            <Select
              size="small"
              disabled={work !== null}
              value={
                remembered.corrections.find(({ label }) => label === text)?.meaning ?? readAs ?? ""
              }
              onChange={(_, { value }) => {
                const meaning = [...groupIds, "ignore" as const].find((each) => each === value);
                if (meaning !== undefined) void correct(text, meaning);
              }}
            >
              {readAs === null && <option value="">{mapping.asRead}</option>}
              {groupIds.map((id) => (
                <option key={id} value={id}>
                  {strings.common.group[id]}
                </option>
              ))}
              <option value="ignore">{mapping.ignore}</option>
            </Select>
          </Field>
        ))}
        {remembered.corrections.length > 0 && (
          <div>
            <Button
              size="small"
              onClick={() => void session.remember((known) => ({ ...known, corrections: [] }))}
            >
              {mapping.forget}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

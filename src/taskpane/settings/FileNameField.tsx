import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { namePatternFault } from "../../settings/namePattern";
import type { SettledSettings } from "../../settings/settle";
import { useSession, useSessionState } from "../session/useSession";
import { settingsWords } from "../strings/settings";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "end" },
  input: { minWidth: 0 },
});

interface FileNameFieldProps {
  /** The workbook's own; undefined: none. */
  readonly own: string | undefined;
  readonly settings: SettledSettings;
}

/** How Word files are named; left empty, as the common configuration or the program has it. */
export function FileNameField({ own, settings }: FileNameFieldProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const [draft, setDraft] = useState(own ?? "");
  const words = settingsWords;
  const pattern = draft.trim();
  const fault = pattern === "" ? null : namePatternFault(pattern);
  const keep = async (): Promise<void> => {
    const kept = await session.remember(({ fileName: _, ...known }) => ({
      ...known,
      ...(pattern === "" ? {} : { fileName: pattern }),
    }));
    if (kept) session.notice({ intent: "success", text: words.saved });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null) void keep();
      }}
    >
      <Field
        label={words.fileName}
        {...(fault === null
          ? { hint: words.fileNameHint }
          : { validationState: "error", validationMessage: words.fileNameWrong(fault) })}
      >
        <Input
          className={styles.input}
          size="small"
          value={draft}
          placeholder={settings.fileName}
          onChange={(_, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={fault !== null || work !== null}>
        {words.save}
      </Button>
    </form>
  );
}

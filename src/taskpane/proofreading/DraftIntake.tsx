import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { type ReactElement } from "react";

import { DropZone } from "../shell/DropZone";
import { proofreading as words } from "../strings/proofreading";
import type { Desk } from "./desk";

const useStyles = makeStyles({
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  paste: { display: "grid", gap: "8px", justifyItems: "start" },
  field: { width: "100%" },
});

interface DraftIntakeProps {
  readonly desk: Desk;
  readonly typed: string;
}

/** Where a draft is given: a file dropped or chosen, or text pasted. */
export function DraftIntake({ desk, typed }: DraftIntakeProps): ReactElement {
  const styles = useStyles();
  const take = (files: readonly File[]): void => {
    const [file, second] = files;
    if (file === undefined) return;
    if (second !== undefined) {
      desk.refuse(words.several);
      return;
    }
    void file.arrayBuffer().then((buffer) => {
      desk.give({ kind: "file", name: file.name, bytes: new Uint8Array(buffer) });
    });
  };
  return (
    <>
      <Text size={200}>{words.intro}</Text>
      {/* An old .doc may be chosen, to be told what to do with it. */}
      <DropZone choose={words.choose} accept=".docx,.doc,.txt,.md" onFiles={take}>
        {(button) => (
          <>
            <DocumentSearchRegular className={styles.icon} aria-hidden />
            <Text>{words.zone}</Text>
            <Text size={200}>{words.or}</Text>
            {button}
          </>
        )}
      </DropZone>
      <div className={styles.paste}>
        <Field className={styles.field} label={words.paste} hint={words.pasteHint} size="small">
          <Textarea
            rows={6}
            resize="vertical"
            value={typed}
            onChange={(_, { value }) => {
              desk.type(value);
            }}
          />
        </Field>
        <Button
          disabledFocusable={typed.trim() === ""}
          onClick={() => {
            desk.give({ kind: "text", text: typed });
          }}
        >
          {words.readPasted}
        </Button>
      </div>
      <Text size={200} className={styles.hint}>
        {words.privacy}
      </Text>
    </>
  );
}

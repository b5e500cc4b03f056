import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactElement } from "react";

import { proofreading as words } from "../strings/proofreading";
import type { Desk } from "./desk";

const useStyles = makeStyles({
  zone: {
    display: "grid",
    justifyItems: "center",
    gap: "8px",
    padding: "20px 12px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
  },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1 },
  input: { display: "none" },
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
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
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
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take([...event.dataTransfer.files]);
        }}
      >
        <DocumentSearchRegular className={styles.icon} aria-hidden />
        <Text>{words.zone}</Text>
        <Text size={200}>{words.or}</Text>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={input}
          className={styles.input}
          type="file"
          aria-label={words.choose}
          // An old .doc may be chosen, to be told what to do with it.
          accept=".docx,.doc,.txt,.md"
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
      </div>
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

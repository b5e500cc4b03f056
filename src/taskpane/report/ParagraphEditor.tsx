import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { reportWords } from "../strings/report";

const useStyles = makeStyles({
  box: { display: "grid", gap: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface ParagraphEditorProps {
  readonly text: string;
  readonly edited: boolean;
  readonly onChange: (text: string) => void;
  /** Null: back to the program's own words. */
  readonly onKeep: (text: string | null) => void;
  readonly onCancel: () => void;
}

export function ParagraphEditor(props: ParagraphEditorProps): ReactElement {
  const styles = useStyles();
  const { text } = props;
  const words = reportWords;
  return (
    <div className={styles.box}>
      <Textarea
        aria-label={words.editing}
        autoFocus
        resize="vertical"
        rows={6}
        value={text}
        onChange={(_, { value }) => {
          props.onChange(value);
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={text.trim() === ""}
          onClick={() => {
            props.onKeep(text.trim().replace(/\s+/g, " "));
          }}
        >
          {words.editSave}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.editCancel}
        </Button>
        {props.edited && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              props.onKeep(null);
            }}
          >
            {words.editReset}
          </Button>
        )}
      </div>
    </div>
  );
}

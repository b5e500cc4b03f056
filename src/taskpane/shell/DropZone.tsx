import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";

const useStyles = makeStyles({
  zone: {
    width: "100%",
    maxWidth: "560px",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "24px 12px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
  },
  input: { display: "none" },
});

interface DropZoneProps {
  /** What the button says, and what the field is called for those who cannot see it. */
  readonly choose: string;
  /** Endings that the chooser of files offers, as of the attribute: ".docx,.txt". */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Given the button that opens the chooser, what stands in the zone. */
  readonly children: (button: ReactElement) => ReactElement;
}

/**
 * A place where files are dropped, or chosen with its button.
 *
 * @example
 * <DropZone choose="Chọn tệp" accept=".docx" onFiles={take}>{(button) => button}</DropZone>
 */
export function DropZone({ choose, accept, onFiles, children }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
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
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children(
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {choose}
        </Button>
      )}
      <input
        ref={input}
        className={styles.input}
        type="file"
        aria-label={choose}
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen once more.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}

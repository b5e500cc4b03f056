import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";

import { download } from "../host/download";
import { workbookMediaType } from "../host/mediaTypes";
import { wouldLose } from "../session/state";
import { useSession, useSessionState } from "../session/useSession";
import { browserWords } from "../strings/browser";
import type { OpenFile } from "./openFile";
import type { Waiting } from "./useOpenedFile";
import { LeaveQuestion } from "./LeaveQuestion";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: "0 auto 0 0",
    fontSize: tokens.fontSizeBase300,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
  },
});

interface FileToolbarProps {
  readonly file: OpenFile;
  /** Another workbook waits to take the place of this one; null: none. */
  readonly waiting: Waiting | null;
  /** Why that one could not be opened. */
  readonly fault: string | null;
  readonly onClose: () => void;
}

/** The file's name, and the way to take the result along or open another. */
export function FileToolbar({ file, waiting, fault, onClose }: FileToolbarProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const [asking, setAsking] = useState(false);
  const mayLeave = !wouldLose(state);
  useEffect(() => {
    if (waiting !== null && mayLeave) waiting.open();
  }, [waiting, mayLeave]);
  const words = browserWords;
  const busy = state.work !== null;
  const unsaved = state.version !== state.savedVersion;
  const save = async (): Promise<boolean> => {
    const name = resultName(file.savedName);
    const done = await session.work(words.saving, async (signal) => {
      const bytes = await file.save();
      if (!signal.aborted) download({ name, mediaType: workbookMediaType, bytes });
    });
    if (done) {
      session.saved();
      session.notice({ intent: "success", text: words.saved(name) });
    }
    return done;
  };
  const close = (): void => {
    if (mayLeave) onClose();
    else setAsking(true);
  };
  const leave = (): void => {
    setAsking(false);
    if (waiting === null) onClose();
    else waiting.open();
  };
  return (
    <header className={styles.bar}>
      <h1 className={styles.name} title={file.name}>
        {file.name}
      </h1>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={busy || !unsaved}
        title={unsaved ? undefined : words.nothingToSave}
        onClick={() => void save()}
      >
        {words.save}
      </Button>
      <Button icon={<FolderOpenRegular />} disabled={busy} onClick={close}>
        {words.other}
      </Button>
      {fault !== null && (
        <Text role="alert" size={200}>
          {fault}
        </Text>
      )}
      {(asking || waiting !== null) && (
        <LeaveQuestion
          onSave={() =>
            void save().then((done) => {
              if (done) leave();
            })
          }
          onLeave={leave}
          onStay={() => {
            setAsking(false);
            waiting?.giveUp();
          }}
        />
      )}
    </header>
  );
}

/** @example resultName("chi-so.xlsx") // "chi-so-766.xlsx" */
export function resultName(name: string): string {
  return name.replace(/(\.[^.]+)?$/, (extension: string) => `-766${extension}`);
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import { download } from "../host/download";
import { wouldLose } from "../session/state";
import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import type { OpenFile } from "./openFile";
import { LeaveQuestion } from "./LeaveQuestion";

const workbookMediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
  readonly onClose: () => void;
}

/** The file's name, and the way to take the result along or open another. */
export function FileToolbar({ file, onClose }: FileToolbarProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const [asking, setAsking] = useState(false);
  const words = strings.browser;
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
  const leave = (): void => {
    if (wouldLose(state)) setAsking(true);
    else onClose();
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
      <Button icon={<FolderOpenRegular />} disabled={busy} onClick={leave}>
        {words.other}
      </Button>
      {asking && (
        <LeaveQuestion
          onSave={() =>
            void save().then((done) => {
              if (done) onClose();
            })
          }
          onLeave={onClose}
          onStay={() => {
            setAsking(false);
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

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { FileWorkbook } from "../../workbook/file/fileWorkbook";
import { download } from "../host/download";
import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";

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
  readonly file: FileWorkbook;
  readonly onClose: () => void;
}

/** The file's name, and the way to take the result along or open another. */
export function FileToolbar({ file, onClose }: FileToolbarProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const words = strings.browser;
  const save = async (): Promise<void> => {
    const name = resultName(file.name);
    const done = await session.work(words.saving, async (signal) => {
      const bytes = await file.save();
      if (!signal.aborted) download({ name, mediaType: workbookMediaType, bytes });
    });
    if (done) session.notice({ intent: "success", text: words.saved(name) });
  };
  return (
    <header className={styles.bar}>
      <h1 className={styles.name} title={file.name}>
        {file.name}
      </h1>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabled={work !== null}
        onClick={() => void save()}
      >
        {words.save}
      </Button>
      <Button icon={<FolderOpenRegular />} disabled={work !== null} onClick={onClose}>
        {words.other}
      </Button>
    </header>
  );
}

/** @example resultName("chi-so.xlsx") // "chi-so-766.xlsx" */
export function resultName(name: string): string {
  return name.replace(/(\.[^.]+)?$/, (extension: string) => `-766${extension}`);
}

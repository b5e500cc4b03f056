import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";

import type { CentralSource } from "../central/centralSource";
import { UpdateBar } from "../offline/UpdateBar";
import { SessionContext } from "../session/useSession";
import { Pane } from "../shell/Pane";
import { FileDrop } from "./FileDrop";
import { FileToolbar } from "./FileToolbar";
import { SheetView } from "./SheetView";
import { useLeaveGuard } from "./useLeaveGuard";
import { useOpenedFile } from "./useOpenedFile";

const narrow = "@media (max-width: 719px)";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column" },
  rest: { flexGrow: 1, minHeight: 0 },
  split: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 380px",
    gridTemplateRows: "minmax(0, 1fr)",
    [narrow]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "minmax(120px, 30%) minmax(0, 1fr)",
    },
  },
  pane: {
    minHeight: 0,
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface BrowserPageProps {
  readonly libraryMissing: boolean;
  /** Null where there are no workers: then the file is worked on in the page itself. */
  readonly startWorker: (() => Worker) | null;
  /** Stays the same from drawing to drawing. */
  readonly central: CentralSource;
}

/** The page outside Excel: the same pane, beside a file that never leaves the machine. */
export function BrowserPage({
  libraryMissing,
  startWorker,
  central,
}: BrowserPageProps): ReactElement {
  const styles = useStyles();
  const { opened, opening, fault, shown, waiting, open, close } = useOpenedFile(
    startWorker,
    central
  );
  // Asked for while the person looks for the file.
  useEffect(() => void central(), [central]);
  useLeaveGuard(opened?.session ?? null);
  if (opened === null) {
    return (
      <div className={styles.page}>
        <UpdateBar session={null} onGiveUp={close} />
        <div className={styles.rest}>
          <FileDrop
            opening={opening}
            fault={fault}
            libraryMissing={libraryMissing}
            onFiles={(files) => void open(files)}
          />
        </div>
      </div>
    );
  }
  return (
    <SessionContext value={opened.session}>
      <div className={styles.page}>
        <UpdateBar session={opened.session} onGiveUp={close} />
        <FileToolbar file={opened.file} waiting={waiting} fault={fault} onClose={close} />
        <div className={styles.split}>
          <SheetView shown={shown} />
          <div className={styles.pane}>
            <Pane />
          </div>
        </div>
      </div>
    </SessionContext>
  );
}

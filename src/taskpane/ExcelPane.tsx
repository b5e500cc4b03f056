import { useEffect, type ReactElement } from "react";

import { programVersion } from "./deployment/programVersion";
import { versionOnServer, watchServerVersion } from "./deployment/serverVersion";
import { excelSession } from "./session/excelSession";
import { SessionContext } from "./session/useSession";
import { Pane } from "./shell/Pane";
import { strings } from "./strings/strings";

/** The pane inside Excel. */
export function ExcelPane(): ReactElement {
  const session = excelSession();
  useEffect(() => {
    void session.refresh();
  }, [session]);
  // The page of the shared runtime lives as long as Excel does, and longer than a version on the server.
  useEffect(
    () =>
      watchServerVersion(versionOnServer, programVersion, (version) => {
        if (session.getState().notice !== null) return false;
        session.notice({ intent: "info", text: strings.update.inExcel(version, programVersion) });
        return true;
      }),
    [session]
  );
  return (
    <SessionContext value={session}>
      <Pane />
    </SessionContext>
  );
}

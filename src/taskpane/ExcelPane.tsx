import { useEffect, type ReactElement } from "react";

import { excelSession } from "./session/excelSession";
import { SessionContext } from "./session/useSession";
import { Pane } from "./shell/Pane";

/** The pane inside Excel. */
export function ExcelPane(): ReactElement {
  const session = excelSession();
  useEffect(() => {
    void session.refresh();
  }, [session]);
  return (
    <SessionContext value={session}>
      <Pane />
    </SessionContext>
  );
}

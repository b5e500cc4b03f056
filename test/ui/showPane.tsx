import { FluentProvider } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";

import type { PaneHost } from "../../src/taskpane/host/paneHost";
import { createSession, type Session } from "../../src/taskpane/session/session";
import { SessionContext } from "../../src/taskpane/session/useSession";
import { Pane } from "../../src/taskpane/shell/Pane";
import { lightTheme } from "../../src/taskpane/shell/theme";

/** Draws the whole pane over a host, its workbook read. */
export async function showPane(host: PaneHost): Promise<Session> {
  const session = createSession(host);
  render(
    <FluentProvider theme={lightTheme}>
      <SessionContext value={session}>
        <Pane />
      </SessionContext>
    </FluentProvider>
  );
  await act(() => session.refresh());
  return session;
}

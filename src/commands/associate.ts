import type { Session } from "../taskpane/session/session";
import { insertReport, scoreNow, type PaneDoor } from "./ribbonCommands";

type Command = (session: Session, pane: PaneDoor) => Promise<void>;

/** Names as the manifest has them. */
const commands: readonly (readonly [string, Command])[] = [
  ["scoreNow", scoreNow],
  ["insertReport", insertReport],
];

/** Gives the ribbon's and the context menu's buttons their work. Excel waits until a command says it is over. */
export function associateCommands(session: () => Session): void {
  const pane: PaneDoor = { show: () => Office.addin.showAsTaskpane() };
  for (const [name, command] of commands) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command(session(), pane).finally(() => {
        event.completed();
      });
    });
  }
}

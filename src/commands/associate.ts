import type { Session } from "../taskpane/session/session";
import type { PaneDoor } from "./ribbonCommands";

type Command = (session: Session, pane: PaneDoor) => Promise<void>;

/** Names as the manifest has them; the work itself is fetched with the first press. */
const commands: readonly (readonly [string, () => Promise<Command>])[] = [
  ["scoreNow", async () => (await import("./ribbonCommands")).scoreNow],
  ["insertReport", async () => (await import("./ribbonCommands")).insertReport],
  ["mendFormulas", async () => (await import("./ribbonCommands")).mendFormulas],
];

/** Gives the ribbon's and the context menu's buttons their work. Excel waits until a command says it is over. */
export function associateCommands(session: () => Session): void {
  const pane: PaneDoor = { show: () => Office.addin.showAsTaskpane() };
  for (const [name, load] of commands) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void load()
        .then((command) => command(session(), pane))
        .finally(() => {
          event.completed();
        });
    });
  }
}

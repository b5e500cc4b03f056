import { part, type Part } from "../taskpane/parts/part";
import { describeFault } from "../taskpane/session/describeFault";
import type { Session } from "../taskpane/session/session";
import type { PaneDoor } from "./ribbonCommands";

type Command = (session: Session, pane: PaneDoor) => Promise<void>;

/** Names as the manifest and shortcuts.json have them; the work itself is fetched while the page is idle, or with the first press. */
const commands: readonly (readonly [string, Part<Command>])[] = [
  ["scoreNow", part(async () => (await import("./ribbonCommands")).scoreNow)],
  ["insertReport", part(async () => (await import("./ribbonCommands")).insertReport)],
  ["mendFormulas", part(async () => (await import("./ribbonCommands")).mendFormulas)],
  ["showPane", part(async () => (await import("./ribbonCommands")).showPane)],
  ["readAgain", part(async () => (await import("./ribbonCommands")).readAgain)],
];

/**
 * Gives the ribbon's and the context menu's buttons and the shortcuts their work. Excel waits until a button's command
 * says it is over; a shortcut brings nothing to say it to.
 */
export function associateCommands(session: () => Session): void {
  const pane: PaneDoor = { show: () => Office.addin.showAsTaskpane() };
  for (const [name, command] of commands) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void obey(command, session, pane).finally(() => {
        event?.completed();
      });
    });
  }
}

/** Does what a button is for. A fault opens the pane and is told there: a button never ends in silence. */
export async function obey(
  command: Part<Command>,
  session: () => Session,
  pane: PaneDoor
): Promise<void> {
  try {
    await (
      await command.load()
    )(session(), pane);
  } catch (error) {
    session().notice({ intent: "error", text: describeFault(error) });
    // Nobody is left to tell when even the pane cannot be shown.
    await pane.show().catch(() => undefined);
  }
}

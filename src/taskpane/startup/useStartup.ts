import { useSession, useSessionState } from "../session/useSession";
import { startupWords } from "../strings/startup";
import { strings } from "../strings/strings";

/** Decides whether Excel starts the add-in with the workbook; remembered there, so that nobody is asked twice. */
export function useStartup(): (starts: boolean) => Promise<void> {
  const session = useSession();
  const { work } = useSessionState();
  return async (starts) => {
    const { startup } = session.host;
    if (startup === null || work !== null) return;
    const isSet = await session.work(strings.common.writing, () => startup(starts));
    if (!isSet) return;
    await session.remember((known) => ({ ...known, startup: starts ? "load" : "none" }));
    session.notice({ intent: "info", text: startupWords.kept(starts) });
  };
}

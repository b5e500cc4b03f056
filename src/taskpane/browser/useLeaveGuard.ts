import { useEffect } from "react";

import { wouldLose } from "../session/state";
import type { Session } from "../session/session";

/** Has the browser ask before the page is closed, as long as something would be lost. */
export function useLeaveGuard(session: Session | null): void {
  useEffect(() => {
    if (session === null) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (wouldLose(session.getState())) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [session]);
}

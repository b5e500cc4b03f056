import { createContext, useContext, useSyncExternalStore } from "react";

import type { Session } from "./session";
import type { SessionState } from "./state";

export const SessionContext = createContext<Session | null>(null);

/** The session around the component. Programming fault when there is none. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("No session around this component.");
  return session;
}

/** What the pane knows now; draws again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}

import { useEffect, useSyncExternalStore } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { deskOf, type Desk, type DeskState } from "./desk";

/** The desk of the session and what lies on it; the draft is read again when the workbook has changed. */
export function useDesk(): readonly [Desk, DeskState] {
  const session = useSession();
  const { analysis, place } = useSessionState();
  const desk = deskOf(session);
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const chosen = state.against === "choice" ? place : null;
  useEffect(() => {
    void desk.read();
  }, [desk, analysis, chosen]);
  return [desk, state];
}

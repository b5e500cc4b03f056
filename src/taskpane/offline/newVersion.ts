import { useSyncExternalStore } from "react";

import type { NewVersion } from "./keepOffline";

let offered: NewVersion | null = null;
const listeners = new Set<() => void>();

/** Tells the page of a new version; it is shown wherever the page stands. */
export function offerNewVersion(version: NewVersion): void {
  offered = version;
  for (const listener of listeners) listener();
}

/** The new version that waits; null while none does. */
export function useNewVersionOffer(): NewVersion | null {
  return useSyncExternalStore(subscribe, () => offered);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What firstBytes.js leaves for the pane: see that file. */
export interface StartState {
  readonly pushState: History["pushState"];
  readonly replaceState: History["replaceState"];
  /** The tag of office.js fired its error event. */
  readonly officeFailed: boolean;
  /** Set by the pane: from now on the guard stays silent. */
  takenOver: boolean;
}

declare global {
  interface Window {
    score766Start?: StartState;
  }
}

/** Tells the guard of the first bytes that the pane draws now. */
export function takeOver(page: Window): void {
  if (page.score766Start !== undefined) page.score766Start.takenOver = true;
}

/** Gives a page outside Excel back the two functions of its history that office.js sets to null. */
export function restoreHistory(page: Window): void {
  if (page.score766Start === undefined) return;
  page.history.pushState = page.score766Start.pushState;
  page.history.replaceState = page.score766Start.replaceState;
}

import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { panelId } from "./panelId";

/** Marks the parts of the pane that F6 leads through. */
export const regionMark = "data-pane-region";

/**
 * The pane's keys: Esc closes the notice, F6 and Shift+F6 lead from part to part as in Excel itself. And when what
 * had the focus is gone, as after a change of tab, the panel takes it: it would be lost to the page otherwise.
 */
export function usePaneKeys(): {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const session = useSession();
  const { tab, notice, phase, work, question } = useSessionState();
  const pane = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);

  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (hadFocus.current && isLost) document.getElementById(panelId)?.focus();
    hadFocus.current = pane.current?.contains(document.activeElement) ?? false;
  }, [tab, phase, notice, work, question]);

  useEffect(() => {
    const note = (): void => {
      hadFocus.current = pane.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => {
      document.removeEventListener("focusin", note);
    };
  }, []);

  return {
    pane,
    onKeyDown(event) {
      if (event.key === "Escape" && question !== null && !event.defaultPrevented) {
        session.answer(null);
      } else if (event.key === "Escape" && notice !== null && !event.defaultPrevented) {
        session.dismissNotice();
      } else if (event.key === "F6" && pane.current !== null) {
        event.preventDefault();
        focusRegion(pane.current, event.shiftKey ? -1 : 1);
      }
    },
  };
}

function focusRegion(pane: HTMLElement, step: 1 | -1): void {
  const regions = [...pane.querySelectorAll<HTMLElement>(`[${regionMark}]`)];
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + step + regions.length) % regions.length];
  const inside = next?.querySelector<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"])');
  (next?.tabIndex === 0 ? next : (inside ?? next))?.focus();
}

import { describeFault } from "./describeFault";
import type { SessionStore } from "./store";

export type Task = (
  signal: AbortSignal,
  report: (progress: number, detail?: string | null) => void
) => Promise<void>;

/** Ways to do something of which a fault is told, not thrown. */
export interface Jobs {
  /** Answers whether it ended well. */
  readonly attempt: (task: () => Promise<void>) => Promise<boolean>;
  /** The same under the bar of work; nothing is done while other work is under way. */
  readonly underWay: (label: string, cancellable: boolean, task: Task) => Promise<boolean>;
  readonly cancel: () => void;
}

/** One piece of work at a time, told from its start to its end; faults become notices. */
export function workUnderWay({ getState, dispatch }: SessionStore): Jobs {
  let abort: AbortController | null = null;

  async function attempt(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      // Stopping on request is no fault.
      if (!(error instanceof DOMException && error.name === "AbortError")) {
        dispatch({ kind: "noticed", notice: { intent: "error", text: describeFault(error) } });
      }
      return false;
    }
  }

  async function underWay(label: string, cancellable: boolean, task: Task): Promise<boolean> {
    if (getState().work !== null) return false;
    const controller = new AbortController();
    abort = controller;
    dispatch({ kind: "workStarted", work: { label, progress: null, detail: null, cancellable } });
    const ended = await attempt(() =>
      task(controller.signal, (progress, detail = null) => {
        if (!controller.signal.aborted) dispatch({ kind: "workProgressed", progress, detail });
      })
    );
    abort = null;
    dispatch({ kind: "workEnded" });
    return ended && !controller.signal.aborted;
  }

  return { attempt, underWay, cancel: () => abort?.abort() };
}

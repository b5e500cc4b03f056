import { planSettings } from "../../settings/planSettings";
import type { CellAddress } from "../../cells/address";
import { formatReference } from "../../cells/address";
import type { EditPlan } from "../../plan/plan";
import type { AppliedPlan } from "../../plan/port";
import type { PaneHost } from "../host/paneHost";
import { strings } from "../strings/strings";
import { chosenBoard, type ChosenBoard } from "./chosenBoard";
import { describeFault } from "./describeFault";
import { findBoard } from "./findBoard";
import { follow } from "./follow";
import type { Compose, Present } from "./output";
import type { Remembered } from "./remembered";
import type { BoardPlace, Notice, SessionState, SheetPlace, TabId, Undo } from "./state";
import { createStore, type SessionStore } from "./store";

/** What components read and ask; see createSession. */
export interface Session {
  readonly host: PaneHost;
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook and analyses it again. Never throws: a fault becomes state. Answers whether it was read. */
  readonly refresh: () => Promise<boolean>;
  readonly openTab: (tab: TabId) => void;
  readonly chooseBoard: (place: BoardPlace) => void;
  readonly select: (cell: CellAddress) => Promise<void>;
  readonly goTo: (place: SheetPlace) => Promise<void>;
  /**
   * One output of the workbook: reads it now, composes from that, writes, and shows what was written. Nothing
   * is written when the reading is refused.
   * @param seen The board that the person was looking at: the output is about that one, or is not made.
   * @returns Whether it was written.
   */
  readonly put: (compose: Compose, seen?: ChosenBoard) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly remember: (change: (remembered: Remembered) => Remembered) => Promise<boolean>;
  /**
   * Runs long work under a progress bar on the workbook as it is read now; true when it ended well, false when
   * it failed, was cancelled, or the workbook could not be read.
   */
  readonly work: (label: string, task: LongTask, seen?: ChosenBoard) => Promise<boolean>;
  readonly cancel: () => void;
  readonly notice: (notice: Notice) => void;
  readonly dismissNotice: () => void;
  /** Keeps what a person has written of a paragraph so far; null: it is kept for good, or given up. */
  readonly draft: (key: string, text: string | null) => void;
  /** The person has taken the workbook along as a file. */
  readonly saved: () => void;
  /** Stops following the sheet. */
  readonly close: () => void;
}

export type LongTask = (
  signal: AbortSignal,
  report: (progress: number, detail?: string | null) => void,
  present: Present
) => Promise<unknown>;

/**
 * The one holder of what the pane knows. It follows the workbook: a change of another hand is read again.
 * @example const session = createSession(host); await session.refresh();
 */
export function createSession(host: PaneHost): Session {
  const store = createStore();
  const { getState, subscribe, dispatch } = store;
  const follower = follow(host, store);
  const { underWay, cancel, attempt } = workUnderWay(store);

  /** Reads first: nothing leaves from old figures. */
  async function readPresent(seen: ChosenBoard | undefined): Promise<Present> {
    await follower.readNow();
    const { analysis, remembered, place } = getState();
    if (analysis === null) throw new Error("The workbook was read without an analysis.");
    const chosen = seen === undefined ? chosenBoard(analysis, place) : findBoard(analysis, seen);
    return { analysis, remembered, chosen, isChosen: seen !== undefined || place !== null };
  }

  let versions = 0;

  async function applyPlan(plan: EditPlan, undoLabel: string): Promise<void> {
    const inverse = await host.workbook.apply(plan);
    const from = getState().version;
    const version = ++versions;
    const undo = { plan: inverse, label: undoLabel, from, to: version };
    dispatch({ kind: "written", undo, version });
    await follower.refresh();
  }

  async function takeBack({ plan, from, to }: Undo): Promise<AppliedPlan> {
    const inverse = await host.workbook.apply(plan);
    const version = getState().version === to ? from : ++versions;
    dispatch({ kind: "written", undo: null, version });
    await follower.refresh();
    return inverse;
  }

  async function goTo({ sheet, range }: SheetPlace): Promise<void> {
    await attempt(() => host.workbook.select({ sheet, row: range.top, column: range.left }, range));
  }

  return {
    host,
    getState,
    subscribe,
    refresh: follower.refresh,
    openTab: (tab) => {
      dispatch({ kind: "tabOpened", tab });
    },
    chooseBoard: (place) => {
      dispatch({ kind: "boardChosen", place });
    },
    async select(cell) {
      await attempt(() => host.workbook.select(cell));
    },
    goTo,
    async put(compose, seen) {
      let isWritten = false;
      await underWay(strings.common.writing, false, async () => {
        const output = await compose(await readPresent(seen));
        if (output.kind === "refused") {
          if (output.tab !== null) dispatch({ kind: "tabOpened", tab: output.tab });
          if (output.notice !== null) dispatch({ kind: "noticed", notice: output.notice });
          return;
        }
        const { plan, done, shows } = output;
        await applyPlan(plan, done);
        isWritten = true;
        const goToIt = shows === null ? {} : { goTo: shows };
        dispatch({ kind: "noticed", notice: { intent: "success", text: done, ...goToIt } });
        if (shows !== null) await goTo(shows.place);
      });
      return isWritten;
    },
    async undo() {
      const { undo } = getState();
      if (undo === null) return;
      await underWay(strings.common.undoing, false, async () => {
        const { kept = [] } = await takeBack(undo);
        const text = strings.common.undoneBut(kept.map((cell) => formatReference(cell)));
        dispatch({ kind: "noticed", notice: { intent: "info", text } });
      });
    },
    async remember(change) {
      if (getState().analysis === null) return false;
      return attempt(async () => {
        const { analysis, remembered } = await readPresent(undefined);
        await host.workbook.apply(planSettings(analysis.contents, change(remembered)));
        dispatch({ kind: "written", undo: getState().undo, version: ++versions });
        await follower.refresh();
      });
    },
    work: (label, task, seen) =>
      underWay(label, true, async (signal, report) => {
        await task(signal, report, await readPresent(seen));
      }),
    cancel,
    notice: (notice) => {
      dispatch({ kind: "noticed", notice });
    },
    dismissNotice: () => {
      dispatch({ kind: "noticeDismissed" });
    },
    draft: (key, text) => {
      dispatch({ kind: "drafted", key, text });
    },
    saved: () => {
      dispatch({ kind: "saved" });
    },
    close: follower.stop,
  };
}

type Task = (
  signal: AbortSignal,
  report: (progress: number, detail?: string | null) => void
) => Promise<void>;

/** One piece of work at a time, told from its start to its end; faults become notices. */
function workUnderWay({ getState, dispatch }: SessionStore) {
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

import { analyzeWorkbook, type WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { planSettings } from "../../settings/planSettings";
import { readSettings } from "../../settings/readSettings";
import type { CellAddress } from "../../cells/address";
import type { EditPlan } from "../../plan/plan";
import { WorkbookError } from "../../plan/port";
import type { PaneHost } from "../host/paneHost";
import { strings } from "../strings/strings";
import { boardAround } from "./boardAround";
import { initialState, reduce, type SessionEvent } from "./reducer";
import type { Remembered } from "./remembered";
import type { BoardPlace, Notice, SessionState, TabId } from "./state";

/** What components read and ask; see createSession. */
export interface Session {
  readonly host: PaneHost;
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook and analyses it again. Never throws: a fault becomes state. */
  readonly refresh: () => Promise<void>;
  readonly openTab: (tab: TabId) => void;
  readonly chooseBoard: (place: BoardPlace) => void;
  readonly select: (cell: CellAddress) => Promise<void>;
  /** Applies a plan made from the contents read now; tells success in the given words, faults in the host's. */
  readonly write: (makePlan: PlanMaker, done: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly remember: (change: (remembered: Remembered) => Remembered) => Promise<boolean>;
  /** Runs long work under a progress bar; true when it ended well, false when it failed or was cancelled. */
  readonly work: (label: string, task: LongTask) => Promise<boolean>;
  readonly cancel: () => void;
  readonly notice: (notice: Notice) => void;
  readonly dismissNotice: () => void;
  /** Stops following the sheet. */
  readonly close: () => void;
}

export type PlanMaker = (state: SessionState) => EditPlan | Promise<EditPlan>;

export type LongTask = (
  signal: AbortSignal,
  report: (progress: number, detail?: string | null) => void
) => Promise<unknown>;

/** Typing in a sheet fires one event a cell: read once it is quiet. */
const quietMilliseconds = 400;
const retryMilliseconds = 1500;

/**
 * The one holder of what the pane knows. It follows the workbook: a change of another hand is read again.
 * @example const session = createSession(host); await session.refresh();
 */
export function createSession(host: PaneHost): Session {
  let state = initialState;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: AbortController | null = null;
  let stopWatching: (() => void) | null = null;
  let reading = 0;
  let closed = false;
  const listeners = new Set<() => void>();

  function dispatch(event: SessionEvent): void {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function later(milliseconds: number): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void refreshAgain(), milliseconds);
  }

  async function refresh(): Promise<void> {
    await read(({ message }) => {
      dispatch({ kind: "readFailed", message });
    });
    if (stopWatching === null && !closed) {
      try {
        stopWatching = await host.watch(() => {
          later(quietMilliseconds);
        });
      } catch (error) {
        dispatch({ kind: "noticed", notice: { intent: "warning", text: describe(error) } });
      }
    }
  }

  async function refreshAgain(): Promise<void> {
    await read((fault) => {
      // A cell is being typed in: nothing is wrong, come back in a moment.
      if (fault.busy) later(retryMilliseconds);
      else dispatch({ kind: "readFailed", message: fault.message });
    });
  }

  async function read(failed: (fault: { message: string; busy: boolean }) => void): Promise<void> {
    const turn = ++reading;
    dispatch({ kind: "reading" });
    try {
      const contents = await host.workbook.read();
      if (turn !== reading) return;
      const remembered = readSettings(contents);
      const analysis = analyzeWorkbook(contents);
      const meant = state.analysis === null ? await startingPlace(analysis) : null;
      if (turn !== reading) return;
      dispatch({ kind: "read", analysis, remembered, meant });
    } catch (error) {
      if (turn !== reading) return;
      const busy = error instanceof WorkbookError && error.code === "cellEditMode";
      failed({ message: describe(error), busy });
    }
  }

  /** Where the person stands in the workbook when the pane opens. Not to know it is no fault. */
  async function startingPlace(analysis: WorkbookAnalysis): Promise<BoardPlace | null> {
    try {
      const cell = await host.activeCell();
      return cell === null ? null : boardAround(analysis, cell);
    } catch {
      return null;
    }
  }

  async function attempt(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      // Stopping on request is no fault.
      if (!(error instanceof DOMException && error.name === "AbortError")) {
        dispatch({ kind: "noticed", notice: { intent: "error", text: describe(error) } });
      }
      return false;
    }
  }

  async function applyPlan(plan: EditPlan, undoLabel: string | null): Promise<void> {
    const inverse = await host.workbook.apply(plan);
    dispatch({
      kind: "written",
      undo: undoLabel === null ? null : { plan: inverse, label: undoLabel },
    });
    await refresh();
  }

  async function underWay(label: string, task: LongTask, cancellable: boolean): Promise<boolean> {
    if (state.work !== null) return false;
    const controller = new AbortController();
    abort = controller;
    dispatch({ kind: "workStarted", work: { label, progress: null, detail: null, cancellable } });
    const ended = await attempt(async () => {
      await task(controller.signal, (progress, detail = null) => {
        if (!controller.signal.aborted) dispatch({ kind: "workProgressed", progress, detail });
      });
    });
    abort = null;
    dispatch({ kind: "workEnded" });
    return ended && !controller.signal.aborted;
  }

  return {
    host,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    openTab: (tab) => {
      dispatch({ kind: "tabOpened", tab });
    },
    chooseBoard: (place) => {
      dispatch({ kind: "boardChosen", place });
    },
    async select(cell) {
      await attempt(() => host.workbook.select(cell));
    },
    async write(makePlan, done) {
      return underWay(
        strings.common.writing,
        async () => {
          await applyPlan(await makePlan(state), done);
          dispatch({ kind: "noticed", notice: { intent: "success", text: done } });
        },
        false
      );
    },
    async undo() {
      const { undo } = state;
      if (undo === null) return;
      await underWay(
        strings.common.undoing,
        async () => {
          await applyPlan(undo.plan, null);
          dispatch({ kind: "noticed", notice: { intent: "info", text: strings.common.undone } });
        },
        false
      );
    },
    async remember(change) {
      const { analysis, remembered, undo } = state;
      if (analysis === null) return false;
      return attempt(async () => {
        const plan = planSettings(analysis.contents, change(remembered));
        await host.workbook.apply(plan);
        dispatch({ kind: "written", undo });
        await refresh();
      });
    },
    work: (label, task) => underWay(label, task, true),
    cancel: () => abort?.abort(),
    notice: (notice) => {
      dispatch({ kind: "noticed", notice });
    },
    dismissNotice: () => {
      dispatch({ kind: "noticeDismissed" });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      stopWatching?.();
    },
  };
}

/** A fault in words for a person. Only faults of the workbook bring their own; others are ours. */
function describe(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return strings.common.unexpected(detail);
}

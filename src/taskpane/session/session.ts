import type { CellAddress } from "../../cells/address";
import type { CentralSource } from "../central/centralSource";
import type { PaneHost } from "../host/paneHost";
import type { ChosenBoard } from "./chosenBoard";
import { follow } from "./follow";
import type { Compose, Present } from "./output";
import { Outputs } from "./outputs";
import type { Answer } from "./question";
import type { Remembered } from "./remembered";
import type { BoardPlace, Notice, SessionState, SheetPlace, TabId } from "./state";
import { createStore } from "./store";
import { workUnderWay } from "./workUnderWay";

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
   * @param asksAgain Whether what the person decided earlier about cells of ours that are theirs is asked again.
   * @returns Whether it was written.
   */
  readonly put: (compose: Compose, seen?: ChosenBoard, asksAgain?: boolean) => Promise<boolean>;
  /** The person's answer to the question of the state; null: nothing is to be written. */
  readonly answer: (answer: Answer) => void;
  /** Takes the last write back, of today or of another day. */
  readonly undo: () => Promise<void>;
  /** Does again what was taken back last. */
  readonly redo: () => Promise<void>;
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
export function createSession(host: PaneHost, central?: CentralSource): Session {
  const store = createStore();
  const { getState, subscribe, dispatch } = store;
  const follower = follow(host, store, central);
  const jobs = workUnderWay(store);
  const { underWay, cancel, attempt } = jobs;
  const outputs = new Outputs(host, store, follower, jobs);
  const { put, answer, undo, redo, remember, goTo, readPresent } = outputs;

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
    put,
    answer,
    undo,
    redo,
    remember,
    goTo,
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

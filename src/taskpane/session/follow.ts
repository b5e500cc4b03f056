import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { inTurns } from "../../chain/inTurns";
import { WorkbookError, type WorkbookContents } from "../../plan/port";
import { noCentralSource, type CentralSource, type CentralState } from "../central/centralSource";
import type { PaneHost } from "../host/paneHost";
import { part } from "../parts/part";
import { describeFault } from "./describeFault";
import type { BoardPlace } from "./state";
import type { SessionStore } from "./store";
import type { Understanding } from "./understanding";

/** Typing in a sheet fires one event a cell: read once it is quiet. */
const quietMilliseconds = 400;
const retryMilliseconds = 1500;

/** Comes while the workbook is being read: the page is drawn without it. */
export const understandingPart = part(async () => (await import("./understanding")).understanding);

/** Keeps what the pane knows in step with the workbook. */
export interface Follower {
  /** Reads and analyses again. Never throws: a fault becomes state. Answers whether it was read. */
  readonly refresh: () => Promise<boolean>;
  /**
   * Reads for an output: what is written is true at the moment of writing.
   * @throws WorkbookError as the workbook's `read`; the pane then knows that its figures may be old.
   */
  readonly readNow: () => Promise<void>;
  readonly stop: () => void;
}

/** @example const follower = follow(host, createStore()); await follower.refresh(); */
export function follow(
  host: PaneHost,
  { getState, dispatch }: SessionStore,
  centralSource: CentralSource = noCentralSource
): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | null = null;
  let reading = 0;
  let latest: Promise<void> = Promise.resolve();
  let isStopped = false;

  function later(milliseconds: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void refreshQuietly(), milliseconds);
  }

  function read(): Promise<void> {
    latest = readAs(++reading);
    return latest;
  }

  async function readAs(turn: number): Promise<void> {
    clearTimeout(timer);
    dispatch({ kind: "reading" });
    const asked = [host.workbook.read(), centralSource(), understandingPart.load()] as const;
    const [contents, central, understanding] = await Promise.all(asked);
    // A later reading knows more than this one: who waits, waits for that.
    if (turn !== reading) return latest;
    const known = getState();
    if (known.analysis?.contents === contents && known.freshness === "fresh") return;
    const understood = await understand(host, contents, central, understanding, known.analysis);
    if (turn !== reading) return latest;
    dispatch({ kind: "read", ...understood, central });
  }

  async function refreshQuietly(): Promise<void> {
    try {
      await read();
    } catch (error) {
      // A cell is being typed in: nothing is wrong, come back in a moment.
      if (isBusy(error)) later(retryMilliseconds);
      else dispatch({ kind: "readFailed", message: describeFault(error) });
    }
  }

  async function watch(): Promise<void> {
    if (stopWatching !== null || isStopped) return;
    try {
      stopWatching = await host.watch(() => {
        dispatch({ kind: "changed" });
        later(quietMilliseconds);
      });
    } catch (error) {
      dispatch({ kind: "noticed", notice: { intent: "warning", text: describeFault(error) } });
    }
  }

  return {
    async refresh() {
      let isRead = true;
      try {
        await read();
      } catch (error) {
        isRead = false;
        dispatch({ kind: "readFailed", message: describeFault(error) });
      }
      await watch();
      return isRead;
    },
    async readNow() {
      try {
        await read();
      } catch (error) {
        dispatch({ kind: "readFailed", message: describeFault(error) });
        throw error;
      }
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      stopWatching?.();
    },
  };
}

/** The analysis of what was read, the page having its turn in between. */
async function understand(
  host: PaneHost,
  contents: WorkbookContents,
  { defaults }: CentralState,
  { readSettings, analyzeWorkbookInSteps, boardAround }: Understanding,
  before: WorkbookAnalysis | null
) {
  const remembered = readSettings(contents);
  const steps = analyzeWorkbookInSteps(contents, { central: defaults }, true);
  const analysis = await inTurns(steps);
  const meant = before === null ? await startingPlace(host, analysis, boardAround) : null;
  return { analysis, remembered, meant };
}

/** Where the person stands in the workbook when the pane opens. Not to know it is no fault. */
async function startingPlace(
  host: PaneHost,
  analysis: WorkbookAnalysis,
  boardAround: Understanding["boardAround"]
): Promise<BoardPlace | null> {
  try {
    const cell = await host.activeCell();
    return cell === null ? null : boardAround(analysis, cell);
  } catch {
    return null;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "cellEditMode";
}

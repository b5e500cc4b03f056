import type { BatchRun } from "../chain/batch/runBatch";
import { batchProgress } from "./batchProgress";
import type { Console } from "./terminal/console";
import { Stopped } from "./stopped";

/**
 * Runs work that the person may stop, and tells how far it is.
 * @param stopped what to tell then, by the number of documents done.
 * @throws Stopped
 */
export async function stoppable<Result>(
  work: (run: Pick<BatchRun, "signal" | "onProgress">) => Promise<Result>,
  stopped: (done: number) => string,
  console: Console
): Promise<Result> {
  const controller = new AbortController();
  const ceaseListening = console.onStop?.(() => {
    controller.abort();
  });
  const progress = batchProgress(console);
  try {
    return await work({ signal: controller.signal, onProgress: progress.tell });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    throw new Stopped(stopped(progress.done()), { cause: error });
  } finally {
    progress.end();
    ceaseListening?.();
  }
}

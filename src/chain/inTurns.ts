import type { Steps } from "../cells/steps";
import { nextTurn } from "./batch/nextTurn";

/** A page that answers within 50 ms is felt to answer at once; a slow machine takes some steps for one of ours. */
const turnMilliseconds = 12;

/**
 * Does work in steps, the host having its turn between some of them: it paints, and takes clicks.
 * @throws what the work throws; the signal's reason at the first turn after it is aborted.
 * @example await inTurns(analyzeWorkbookInSteps(contents))
 */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  // Who asks has mostly just drawn something: that is a turn of its own.
  await nextTurn();
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + turnMilliseconds;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await nextTurn();
  }
}

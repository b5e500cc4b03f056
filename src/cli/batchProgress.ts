import type { BatchProgress } from "../chain/batch/runBatch";
import type { Console } from "./terminal/console";

/** Where nobody watches, one line for so many documents. */
const quietStep = 10;

export interface ShownProgress {
  readonly tell: (progress: BatchProgress) => void;
  /** Documents done so far. */
  readonly done: () => number;
  /** Leaves the cursor at the start of a line. */
  readonly end: () => void;
}

/** How far a batch is, on standard error: a line written over for a person, every tenth document for a log. */
export function batchProgress(console: Console): ShownProgress {
  let last = 0;
  const watched = console.watched === true;
  return {
    tell({ done, of, unit }) {
      last = done;
      if (watched) console.overwrite(`Đã lập ${done}/${of}: ${unit}`);
      else if (done % quietStep === 0) console.err(`Đã lập ${done}/${of}\n`);
    },
    done: () => last,
    end() {
      if (watched && last > 0) console.overwrite("");
    },
  };
}

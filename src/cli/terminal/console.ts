import { wrapLines } from "../../report/textTable";
import { printable } from "./printable";

/** Places of a line where nobody says otherwise, and the most that is easy to read. */
const widest = 100;
const narrowest = 40;

/** Where a program's words end up; tests hand in their own. */
export interface Outlet {
  out(text: string): void;
  err(text: string): void;
  /** Waits until who reads has taken what was written: until then all of it is kept. Absent: nothing is. */
  taken?(): Promise<void>;
  /** Places that a line of the person's terminal has; absent: the words go to a file or another program. */
  readonly columns?: number;
  /** Whether a person watches, so that a line may be written over; absent: no. */
  readonly watched?: boolean;
  /** Calls back once when the person asks to stop (Ctrl-C); answers how to cease listening. */
  onStop?(stop: () => void): () => void;
}

/** What a command prints to: nothing it prints can give the terminal an order. */
export interface Console extends Outlet {
  taken(): Promise<void>;
  /** Places of a line of text. */
  readonly lineWidth: number;
  /** Prints words for people, broken at the width of their terminal. */
  say(text: string): void;
  /** Writes over the line that was written last on standard error. */
  overwrite(text: string): void;
}

const clearLine = "\r\u001b[K";

/** The only way from a command to a terminal. */
export function consoleOn(outlet: Outlet): Console {
  const { columns } = outlet;
  const lineWidth = Math.max(narrowest, Math.min(widest, columns ?? widest));
  // A program that reads the words gets each message in one line.
  const broken = (text: string): string =>
    columns === undefined ? text : wrapLines(text, lineWidth);
  return {
    lineWidth,
    say: (text) => {
      outlet.out(broken(printable(text)));
    },
    out: (text) => {
      outlet.out(printable(text));
    },
    err: (text) => {
      outlet.err(broken(printable(text)));
    },
    overwrite: (text) => {
      outlet.err(clearLine + printable(text));
    },
    taken: async () => outlet.taken?.(),
    ...(outlet.watched === undefined ? {} : { watched: outlet.watched }),
    ...(outlet.onStop === undefined ? {} : { onStop: (stop) => outlet.onStop?.(stop) ?? noop }),
  };
}

function noop(): void {
  return undefined;
}

/** A pipe takes as much as its reader reads; who has left reads no more. */
async function taken(): Promise<void> {
  const { stdout } = process;
  if (!stdout.writableNeedDrain || stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stdout.off("drain", done).off("close", done);
      resolve();
    };
    stdout.on("drain", done).on("close", done);
  });
}

/** Who reads may leave before the end (`… | head`): that is no fault of ours. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

export const terminal: Outlet = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  taken,
  watched: process.stderr.isTTY,
  ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
  onStop(stop) {
    // A second Ctrl-C ends the program as usual.
    process.once("SIGINT", stop);
    return () => process.off("SIGINT", stop);
  },
};

import { printable } from "./printable";

/** Where a program's words end up; tests hand in their own. */
export interface Outlet {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches, so that a line may be written over; absent: no. */
  readonly watched?: boolean;
  /** Calls back once when the person asks to stop (Ctrl-C); answers how to cease listening. */
  onStop?(stop: () => void): () => void;
}

/** What a command prints to: nothing it prints can give the terminal an order. */
export interface Console extends Outlet {
  /** Writes over the line that was written last on standard error. */
  overwrite(text: string): void;
}

const clearLine = "\r\u001b[K";

/** The only way from a command to a terminal. */
export function consoleOn(outlet: Outlet): Console {
  return {
    out: (text) => {
      outlet.out(printable(text));
    },
    err: (text) => {
      outlet.err(printable(text));
    },
    overwrite: (text) => {
      outlet.err(clearLine + printable(text));
    },
    ...(outlet.watched === undefined ? {} : { watched: outlet.watched }),
    ...(outlet.onStop === undefined ? {} : { onStop: (stop) => outlet.onStop?.(stop) ?? noop }),
  };
}

function noop(): void {
  return undefined;
}

/** Who reads may leave before the end (`… | head`): that is no fault of ours. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

export const terminal: Outlet = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
  onStop(stop) {
    // A second Ctrl-C ends the program as usual.
    process.once("SIGINT", stop);
    return () => process.off("SIGINT", stop);
  },
};

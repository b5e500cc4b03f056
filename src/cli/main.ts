import { ReportMismatch } from "../proofreading/mismatch";
import { WorkbookError } from "../plan/port";
import { usage, UsageError } from "./arguments";
import { Stopped } from "./stopped";

/** What a command prints to; tests hand in their own. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches, so that a line may be written over; absent: no. */
  readonly watched?: boolean;
  /** Calls back once when the person asks to stop (Ctrl-C); answers how to cease listening. */
  onStop?(stop: () => void): () => void;
}

type Command = (args: readonly string[], console: Console) => Promise<void>;

/** Loaded when called: none pays for another's libraries. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["analyze", async () => (await import("./analyze")).analyze],
  ["report", async () => (await import("./report")).report],
  ["new", async () => (await import("./newWorkbook")).newWorkbook],
  ["demo", async () => (await import("./demo")).demo],
  ["samples", async () => (await import("./samples")).samples],
]);

/** The last as shells have it for Ctrl-C. */
const exitCodes = { done: 0, wrongUsage: 2, unreadable: 3, stopped: 130 } as const;

const terminal: Console = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
  onStop(stop) {
    // A second Ctrl-C ends the program as usual.
    process.once("SIGINT", stop);
    return () => process.off("SIGINT", stop);
  },
};

/**
 * Runs one command and answers the exit code: 0 done, 2 wrong usage, 3 the file could not be read, 130
 * stopped.
 * @example await main(["analyze", "chi-so.xlsx", "--json"])
 */
export async function main(args: readonly string[], console: Console = terminal): Promise<number> {
  const [name = "", ...rest] = args;
  if (["", "help", "--help", "-h"].includes(name)) {
    console.out(usage);
    return name === "" ? exitCodes.wrongUsage : exitCodes.done;
  }
  try {
    const load = commands.get(name);
    if (load === undefined) throw new UsageError(`Không có lệnh “${name}”.`);
    await (
      await load()
    )(rest, console);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(`${error.message}\n\n${usage}`);
      return exitCodes.wrongUsage;
    }
    if (error instanceof WorkbookError || error instanceof ReportMismatch) {
      console.err(`${error.message.replaceAll("\n", " ")}\n`);
      return exitCodes.unreadable;
    }
    if (error instanceof Stopped) {
      console.err(`${error.message}\n`);
      return exitCodes.stopped;
    }
    throw error;
  }
}

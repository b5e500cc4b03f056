import { ReportMismatch } from "../verification/mismatch";
import { WorkbookError } from "../workbook/port";
import { usage, UsageError } from "./arguments";

/** What a command prints to; tests hand in their own. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
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

const exitCodes = { done: 0, wrongUsage: 2, unreadable: 3 } as const;

const terminal: Console = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/**
 * Runs one command and answers the exit code: 0 done, 2 wrong usage, 3 the file could not be read.
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
    throw error;
  }
}

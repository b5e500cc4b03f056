import path from "node:path";
import { ReportMismatch } from "../proofreading/mismatch";
import { WorkbookError } from "../plan/port";
import { usage, UsageError } from "./arguments";
import { nearestName } from "./nearestName";
import { Stopped } from "./stopped";
import { consoleOn, terminal, type Console, type Outlet } from "./terminal/console";
import { printableLine } from "./terminal/printable";
import { programVersion } from "./version";

type Command = (args: readonly string[], console: Console) => Promise<void>;

/** Loaded when called: none pays for another's libraries. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["analyze", async () => (await import("./analyze")).analyze],
  ["report", async () => (await import("./report")).report],
  ["proofread", async () => (await import("./proofread")).proofread],
  ["target", async () => (await import("./target")).target],
  ["new", async () => (await import("./newWorkbook")).newWorkbook],
  ["plain", async () => (await import("./plain")).plain],
  ["demo", async () => (await import("./demo")).demo],
  ["samples", async () => (await import("./samples")).samples],
]);

/** The last as shells have it for Ctrl-C. */
const exitCodes = { done: 0, wrongUsage: 2, unreadable: 3, stopped: 130 } as const;

/**
 * Runs one command and answers the exit code: 0 done, 2 wrong usage, 3 the file could not be read or the result
 * not written, 130 stopped. No error leaves it: each ends as one Vietnamese line.
 * @example await main(["analyze", "chi-so.xlsx", "--json"])
 */
export async function main(args: readonly string[], outlet: Outlet = terminal): Promise<number> {
  const console = consoleOn(outlet);
  const [name = "", ...rest] = args;
  if (["", "help", "--help", "-h"].includes(name)) {
    console.say(usage);
    return name === "" ? exitCodes.wrongUsage : exitCodes.done;
  }
  if (name === "--version" || name === "version") {
    console.out(`${programVersion}\n`);
    return exitCodes.done;
  }
  try {
    const load = commands.get(name);
    if (load === undefined) {
      const meant = nearestName(name, [...commands.keys()]);
      const hint = meant === null ? "" : ` Có phải ý là “${meant}”?`;
      throw new UsageError(`Không có lệnh “${name}”.${hint}`);
    }
    await (
      await load()
    )(rest, console);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(`${printableLine(error.message)}\n\n${usage}`);
      return exitCodes.wrongUsage;
    }
    if (error instanceof WorkbookError || error instanceof ReportMismatch) {
      console.err(`${printableLine(error.message)}\n`);
      return exitCodes.unreadable;
    }
    if (error instanceof Stopped) {
      console.err(`${printableLine(error.message)}\n`);
      return exitCodes.stopped;
    }
    console.err(`${unexpected(error)}\n`);
    return exitCodes.unreadable;
  }
}

/** A fault of the program itself: what a person can do, and the one line that a programmer needs. */
function unexpected(error: unknown): string {
  const fault = error instanceof Error ? error : new Error(String(error));
  const [, place = ""] = /^\s+at (.+)$/m.exec(fault.stack ?? "") ?? [];
  const line = `${fault.name}: ${fault.message} (${path.basename(place)})`.replace(/\s+/g, " ");
  return `Có lỗi ngoài dự kiến của chương trình; tệp gốc không bị thay đổi. Hãy gửi tệp và dòng này cho người hỗ trợ: ${line}`;
}

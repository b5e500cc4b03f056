import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** What a whole process cost, from its start. */
export interface Used {
  /** User and system time in seconds, all threads. */
  readonly cpu: number;
  /** Peak of memory in MB. */
  readonly memory: number;
  readonly output: string;
}

/** A program that could not be started, or that did not end well. */
export class ProgramFailed extends Error {}

/** Runs a Node program to its end. @example runNode(["src/cli/launch.mjs", "help"]).cpu */
export function runNode(args: readonly string[], minutes = 10): Used {
  const options = ["--import", "./test/bench/usage.mjs", ...args];
  return run(process.execPath, options, minutes);
}

/** Runs a Node program whose output may be longer than a text can be: it goes into a file. */
export function runNodeInto(file: string, args: readonly string[], minutes = 20): Used {
  const output = openSync(file, "w");
  try {
    const options = ["--import", "./test/bench/usage.mjs", ...args];
    return run(process.execPath, options, minutes, output);
  } finally {
    closeSync(output);
  }
}

/**
 * Runs a program that tells its own use in a last line "usage SECONDS MB" on the error stream.
 * @param into an open file for its output, instead of handing it back
 */
export function run(
  program: string,
  args: readonly string[],
  minutes = 10,
  into: number | "pipe" = "pipe"
): Used {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    stdio: ["ignore", into, "pipe"],
    timeout: minutes * 60_000,
    maxBuffer: 1024 * 1024 * 1024,
  });
  const [, cpu, memory] = /usage ([\d.]+) (\d+)\s*$/.exec(stderr) ?? [];
  if (status !== 0 || cpu === undefined || memory === undefined) {
    throw new ProgramFailed(
      `${program} ${args.join(" ")}\n${error?.message ?? stderr.slice(-2000)}`
    );
  }
  return { cpu: Number(cpu), memory: Number(memory), output: into === "pipe" ? stdout : "" };
}

/** The run of several that cost the least: what the work costs when nothing else gets in its way. */
export function least(times: number, work: () => Used): Used {
  const runs = Array.from({ length: times }, work);
  return runs.reduce((best, each) => (each.cpu < best.cpu ? each : best));
}

// Loaded before a measured program: tells at its end, on the error stream, what the whole process used.
import { readFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(
    `\nusage ${String((userCPUTime + systemCPUTime) / 1e6)} ${String(Math.round(mostMemory() / 1024))}\n`
  );
});

/**
 * The most memory that the process held, in KiB. Linux counts the memory of the process that started a program into
 * its `maxRSS`; what the program itself held stands in its status.
 */
function mostMemory() {
  try {
    const held = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (held !== undefined) return Number(held);
  } catch {
    // No such file outside Linux.
  }
  return process.resourceUsage().maxRSS;
}

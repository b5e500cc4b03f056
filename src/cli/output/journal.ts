import { open, readFile, rename, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { folderInUse, systemCode } from "./faults";

/**
 * Stands in a folder while a run writes into it: one writer at a time, and what a run that was killed leaves behind is
 * found by the next.
 */
export const journalName = ".score766-dang-ghi";
/** No run takes so long; who left the file behind is gone. */
const longestRun = 60 * 60 * 1000;
const patience = 20_000;
const pause = 50;

interface Entry {
  readonly host: string;
  readonly pid: number;
  readonly files: readonly string[];
}

/**
 * Takes the folder for this run, waiting a while for another to end.
 * @param files the names this run will write.
 * @returns the names that a run which was cut off had begun to write; null when there was none.
 * @throws WorkbookError when another run goes on writing there; the system's fault otherwise.
 */
export async function takeFolder(
  folder: string,
  files: readonly string[]
): Promise<readonly string[] | null> {
  const place = path.join(folder, journalName);
  const until = Date.now() + patience;
  let cutOff: readonly string[] | null = null;
  for (;;) {
    if (await created(place, { host: os.hostname(), pid: process.pid, files })) return cutOff;
    const other = await entryAt(place);
    if (other === null) continue;
    if (other.alive) {
      if (Date.now() > until) throw folderInUse(folder);
      await new Promise((resolve) => setTimeout(resolve, pause));
    } else if (await putAside(place)) {
      cutOff = other.files;
    }
  }
}

export async function leaveFolder(folder: string): Promise<void> {
  await rm(path.join(folder, journalName), { force: true });
}

async function created(place: string, entry: Entry): Promise<boolean> {
  try {
    const file = await open(place, "wx");
    try {
      await file.writeFile(JSON.stringify(entry));
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    if (systemCode(error) !== "EACCES") await rm(place, { force: true });
    throw error;
  }
}

/** Of two runs that find the same remains, one gets them. */
async function putAside(place: string): Promise<boolean> {
  const aside = `${place}.${process.pid}`;
  try {
    await rename(place, aside);
    await rm(aside, { force: true });
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

async function entryAt(
  place: string
): Promise<{ readonly alive: boolean; readonly files: readonly string[] } | null> {
  try {
    const text = await readFile(place, "utf8");
    const { mtimeMs } = await stat(place);
    const age = Date.now() - mtimeMs;
    const entry = parsed(text);
    // A file that is still empty belongs to a run that began this moment.
    if (entry === null) return { alive: age < 1000, files: [] };
    const here = entry.host === os.hostname();
    return { alive: age < longestRun && (!here || isRunning(entry.pid)), files: entry.files };
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

function parsed(text: string): Entry | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  if (!("host" in value) || typeof value.host !== "string") return null;
  if (!("pid" in value) || typeof value.pid !== "number") return null;
  if (!("files" in value) || !Array.isArray(value.files)) return null;
  const files = value.files.filter((name): name is string => typeof name === "string");
  return { host: value.host, pid: value.pid, files };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

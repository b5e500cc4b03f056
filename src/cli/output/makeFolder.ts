import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { systemCode } from "./faults";

/**
 * Makes a folder and those above it. Node's own recursive way never ends where the system lets nobody make one
 * (below /proc, say).
 * @throws the system's fault: EEXIST or ENOTDIR where a file is in the way.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (
      code === "ENOENT" &&
      path.dirname(folder) !== folder &&
      !(await exists(path.dirname(folder)))
    ) {
      await makeFolder(path.dirname(folder));
      await mkdir(folder);
    } else if (!(await isFolder(folder))) {
      throw error;
    }
  }
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false
  );
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false
  );
}

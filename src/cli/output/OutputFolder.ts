import { copyFile, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { editedSince, nameForEdited } from "./edited";
import { writeFault } from "./faults";
import { leaveFolder, takeFolder } from "./journal";
import { makeFolder } from "./makeFolder";

export type NamedFile = readonly [name: string, bytes: Uint8Array];

/** Every file not in its place yet; short, so that the name of a result decides alone whether it is too long. */
const waitingName = /^\.score766-\d+-\d+\.tmp$/;

/** The folder that a run writes into. Each file in it is, at any moment, the old one or the new one, never half of one. */
export class OutputFolder {
  #count = 0;

  private constructor(
    readonly path: string,
    /** Names a run that was cut off had begun to write: some may be older than the others. Null: there was none. */
    readonly cutOff: readonly string[] | null
  ) {}

  /**
   * Runs `work` with the folder as its own: made when missing, no other run writing there, remains of a run that was
   * killed removed.
   * @param files the names that will be written.
   * @throws WorkbookError when the folder cannot be written to.
   */
  static async use<Result>(
    folder: string,
    files: readonly string[],
    work: (folder: OutputFolder) => Promise<Result>
  ): Promise<Result> {
    let taken: OutputFolder;
    try {
      await makeFolder(folder);
      taken = new OutputFolder(folder, await takeFolder(folder, files));
    } catch (error) {
      throw writeFault(error, folder);
    }
    try {
      await taken.sweep();
      return await work(taken);
    } finally {
      await flushFolder(folder);
      await leaveFolder(folder);
    }
  }

  /**
   * Puts all the files in their places or none: each is written and flushed beside its place, then moved there.
   * @returns the names under which Word reports that somebody had edited were kept.
   * @throws WorkbookError
   */
  async put(files: readonly NamedFile[]): Promise<readonly string[]> {
    const waiting: string[] = [];
    const before: (string | null)[] = [];
    const moved: string[] = [];
    const kept: string[] = [];
    let current = this.path;
    try {
      for (const [name, bytes] of files) {
        current = path.join(this.path, name);
        waiting.push(await this.write(bytes));
      }
      for (const [index, [name, bytes]] of files.entries()) {
        current = path.join(this.path, name);
        if (await editedSince(current, bytes)) {
          const keptName = await nameForEdited(this.path, name);
          await copyFile(current, path.join(this.path, keptName));
          kept.push(keptName);
        }
        // Of a single file nothing has to be taken back.
        before.push(files.length === 1 ? null : await this.copyOf(current));
        await rename(waiting[index] ?? "", current);
        moved.push(current);
      }
    } catch (error) {
      await takeBack(moved, before);
      await this.discard([...waiting, ...before.flatMap((place) => place ?? [])]);
      throw writeFault(error, placeOf(current, this.path, error));
    }
    await this.discard(before.flatMap((place) => place ?? []));
    return kept;
  }

  private async write(bytes: Uint8Array): Promise<string> {
    const place = this.waitingPlace();
    const file = await open(place, "w");
    try {
      await file.writeFile(bytes);
      // A computer that stops right after the move must find the content, too.
      await file.sync();
    } catch (error) {
      await file.close();
      await this.discard([place]);
      throw error;
    }
    await file.close();
    return place;
  }

  private async copyOf(target: string): Promise<string | null> {
    const there = await stat(target).catch(() => null);
    if (there?.isFile() !== true) return null;
    const place = this.waitingPlace();
    await copyFile(target, place);
    return place;
  }

  private waitingPlace(): string {
    this.#count += 1;
    return path.join(this.path, `.score766-${process.pid}-${this.#count}.tmp`);
  }

  private async sweep(): Promise<void> {
    const names = await readdir(this.path).catch(() => []);
    await this.discard(
      names.filter((name) => waitingName.test(name)).map((name) => path.join(this.path, name))
    );
  }

  private async discard(places: readonly string[]): Promise<void> {
    await Promise.all(places.map((place) => rm(place, { force: true }).catch(() => undefined)));
  }
}

/** Files already moved go back, so that all of one run stand together. */
async function takeBack(
  moved: readonly string[],
  before: readonly (string | null)[]
): Promise<void> {
  for (const [index, target] of moved.entries()) {
    const old = before[index] ?? null;
    if (old === null) await rm(target, { force: true });
    else await rename(old, target);
  }
}

/** Names that are too long or taken by a folder are the file's trouble; all else is the folder's. */
function placeOf(file: string, folder: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "ENAMETOOLONG" ? path.basename(file) : folder;
}

/** Where the system cannot flush a folder (Windows), the move itself is what there is. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** A part of the program could not be fetched: the network is gone, or the server holds a newer version. */
export class PartError extends Error {
  override readonly name = "PartError";
}

/** A part of the program that is fetched with its first use, or before that while the page is idle. */
export interface Part<Content> {
  /**
   * Fetches it, trying again a few times. Once it is here it stays; after a failure the next call asks anew.
   * @throws PartError
   */
  readonly load: () => Promise<Content>;
  /** How often it has failed and a person has asked again since (tryPartsAgain). */
  readonly trial: () => number;
}

/** Milliseconds before each further try: a moment's hole in a network is the ordinary case. */
const pauses = [400, 1500] as const;

const idleParts = new Set<() => Promise<unknown>>();
let turn = 0;

/**
 * Names a part of the program.
 * @param fetch an `import()`
 * @param idle whether it is fetched, unasked, once the page has nothing else to do
 * @example const word = part(() => import("../../chain/soundDocx")); …; await word.load()
 */
export function part<Content>(fetch: () => Promise<Content>, idle = true): Part<Content> {
  let loading: Promise<Content> | null = null;
  let trial = 0;
  let failedIn: number | null = null;

  const load = (): Promise<Content> => {
    loading ??= fetchPatiently(fetch).catch((error: unknown) => {
      loading = null;
      failedIn = turn;
      throw error;
    });
    return loading;
  };
  if (idle) idleParts.add(load);
  return {
    load,
    trial() {
      if (failedIn !== null && failedIn < turn) {
        trial += 1;
        failedIn = null;
      }
      return trial;
    },
  };
}

/** Parts that failed while drawing are asked for anew at the next drawing. */
export function tryPartsAgain(): void {
  turn += 1;
}

/**
 * Fetches, one after another, all parts that are not here yet: afterwards the page needs no server. A part that
 * brings further parts is followed. What fails now is tried again with its first use.
 * @param whenIdle waits until the page has nothing else to do
 */
export async function fetchIdleParts(whenIdle: () => Promise<void>): Promise<void> {
  for (const load of idleParts) {
    await whenIdle();
    await load().catch(() => undefined);
  }
}

async function fetchPatiently<Content>(fetch: () => Promise<Content>): Promise<Content> {
  for (const pause of pauses) {
    try {
      return await fetch();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  try {
    return await fetch();
  } catch (error) {
    throw new PartError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

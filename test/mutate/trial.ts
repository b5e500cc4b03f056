import { computedMs, type Bound, type Switchboard } from "./switchboard";

/** What a test did without any mutant. */
export interface PlainRun {
  readonly ms: number;
  readonly turns: number;
}

/** What a test says of the mutants it was tried on. */
export interface Trial {
  readonly killed: readonly number[];
  /** It never asked for them: a cache answered in their place. */
  readonly hidden: readonly number[];
  /** After this mutant it failed without any: what it left behind fails the test, not the mutant. */
  readonly spoiledBy: number | undefined;
  /** Milliseconds of computing for each. */
  readonly spent: readonly (readonly [id: number, ms: number])[];
}

/** A mutant may take a test much longer before it counts as endless. */
export function boundOf({ ms, turns }: PlainRun): Bound {
  return { turns: turns * 50 + 1_000_000, ms: ms * 20 + 5000 };
}

/**
 * Runs a test again for each mutant. A failure counts when the test still passes without the mutant; after one that
 * does not, the test says nothing more.
 * @example await tryMutants(run, board, [3, 5], plain) // { killed: [5], hidden: [], spoiledBy: undefined, spent: … }
 */
export async function tryMutants(
  run: () => unknown,
  board: Switchboard,
  ids: readonly number[],
  plain: PlainRun
): Promise<Trial> {
  const killed: number[] = [];
  const hidden: number[] = [];
  const spent: [number, number][] = [];
  for (const id of ids) {
    const startedMs = computedMs();
    board.turnOn(id, boundOf(plain));
    const failed = await fails(run);
    const { reached } = board;
    board.turnOff();
    spent.push([id, computedMs() - startedMs]);
    if (!failed && !reached) hidden.push(id);
    if (!failed) continue;
    if (await fails(run)) return { killed, hidden, spoiledBy: id, spent };
    killed.push(id);
  }
  return { killed, hidden, spoiledBy: undefined, spent };
}

async function fails(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** What the changed sources ask while they run; absent in processes that tests start: there nothing is changed. */
declare global {
  var mutantOn: ((id: number, matters?: boolean) => boolean) | undefined;
  var mutantMatters: ((id: number) => void) | undefined;
  var loopTurn: (() => void) | undefined;
}

/** Thrown into a run that goes on far longer than it does without the mutant. */
export class Endless extends Error {
  override readonly name = "Endless";
}

/** How far a run may go: turns of loops, and milliseconds of this process's computing. */
export interface Bound {
  readonly turns: number;
  readonly ms: number;
}

const unbounded: Bound = { turns: Infinity, ms: Infinity };
/** The clock is dear: it is read once in so many turns. */
const turnsBetweenClocks = 4096;

/** Milliseconds this process has computed: a machine that pauses or is busy does not add to them. */
export function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Which mutant is on, which were passed while none was, and how long the run goes.
 * @example const board = new Switchboard(); board.install(); board.passed.has(3) // after a run: would 3 matter there?
 */
export class Switchboard {
  readonly passed = new Set<number>();
  /** Of those, the ones that would have made another value: only they can fail what ran. */
  readonly mattered = new Set<number>();
  turns = 0;
  /** Whether the code asked for the mutant that is on. */
  reached = false;
  #on: number | undefined;
  #bound = unbounded;
  #startedMs = 0;

  install(): void {
    globalThis.mutantOn = (id, matters = true) => this.#isOn(id, matters);
    globalThis.mutantMatters = (id) => {
      if (this.#on === undefined) this.mattered.add(id);
    };
    globalThis.loopTurn = () => {
      this.#turn();
    };
  }

  /** From here on the mutant is in the program. */
  turnOn(id: number, bound: Bound): void {
    this.#on = id;
    this.#bound = bound;
    this.reached = false;
    this.restart();
  }

  turnOff(): void {
    this.#on = undefined;
    this.#bound = unbounded;
    this.restart();
  }

  /** Counts anew. */
  restart(): void {
    this.turns = 0;
    this.#startedMs = computedMs();
  }

  #isOn(id: number, matters: boolean): boolean {
    if (this.#on === undefined) {
      this.passed.add(id);
      if (matters) this.mattered.add(id);
      return false;
    }
    if (this.#on !== id) return false;
    this.reached = true;
    this.#turn();
    return true;
  }

  #turn(): void {
    this.turns += 1;
    if (this.turns > this.#bound.turns) throw new Endless("Too many turns");
    if (this.turns % turnsBetweenClocks !== 0 || this.#bound.ms === Infinity) return;
    if (computedMs() - this.#startedMs > this.#bound.ms) throw new Endless("Too long");
  }
}

import type { Order, TestReport } from "./order";
import type { FileRun } from "./testFiles";

/** Runs a test file. */
export type RunFile = (file: string, order: Order) => Promise<FileRun>;

/**
 * Milliseconds a test may take in each round, and the part of the budget spent by its end: many cheap tests kill more
 * than a few dear ones, and these still come to their turn.
 */
const rounds = [
  { longestMs: 10, part: 0.2 },
  { longestMs: 30, part: 0.4 },
  { longestMs: 100, part: 0.6 },
  { longestMs: 1000, part: 0.8 },
  { longestMs: Number.MAX_SAFE_INTEGER, part: 1 },
];
/** The part of the budget that tests beside the mutants may spend. */
const nearPart = 0.7;
/** No mutant has it: a process that holds it runs the program as it is. */
const noMutant = -1;
/** A process that holds a mutant is dear beside the tests themselves. */
const startMs = 1000;

/** What is known of a test file from its first run. */
interface Known {
  readonly reports: readonly TestReport[];
  readonly failed: readonly string[];
}

/**
 * Which mutants die of the unit tests. First every test runs on its own and again for each mutant it passes; what a
 * cache or a constant made at the start hides from that is held on in processes of their own, file after file. A
 * mutant that takes more time of tests than its budget is left alive.
 */
export class Campaign {
  /** Mutants alive, each with the milliseconds it may still take. */
  readonly left: Map<number, number>;
  readonly #known = new Map<string, Known>();
  readonly #hiddenIn = new Map<number, Set<string>>();
  readonly #heldIn = new Map<number, Set<string>>();

  constructor(
    ids: readonly number[],
    readonly budgetMs: number,
    readonly sourceOf: (id: number) => string,
    readonly run: RunFile,
    readonly onKilled: (id: number, file: string) => void
  ) {
    this.left = new Map(ids.map((id) => [id, budgetMs]));
  }

  /** Tests that fail before any mutant is on: these say nothing. */
  get failing(): readonly string[] {
    return [...this.#known].flatMap(([file, { failed }]) =>
      failed.map((name) => `${file}: ${name}`)
    );
  }

  /** Whether any test passes the mutant where it matters. */
  isPassed(id: number): boolean {
    return [...this.#known.values()].some(({ reports }) =>
      reports.some(({ passed, before }) => passed.includes(id) || before.includes(id))
    );
  }

  /** `near`: tests beside the mutants; they have most of the budget, before any of the others runs. */
  async judge(
    near: readonly string[],
    others: readonly string[],
    onRound: (name: string) => void
  ): Promise<void> {
    for (const [files, name, from, to] of [
      [near, "near", 0, nearPart],
      [others, "other", nearPart, 1],
    ] as const) {
      let shortestMs = 0;
      for (const { longestMs, part } of rounds) {
        onRound(`${name} tests of ${String(shortestMs)} ms and more`);
        const keptMs = Math.round(this.budgetMs * (1 - from - (to - from) * part));
        await this.#tryFiles(files, keptMs, [shortestMs, longestMs]);
        shortestMs = longestMs;
      }
      // Before the tests from afar: they kill few for their time.
      onRound(`held from the start of ${name} tests`);
      for (const id of [...this.left.keys()]) await this.#hold(id);
    }
  }

  async #tryFiles(
    files: readonly string[],
    keptMs: number,
    between: readonly [number, number]
  ): Promise<void> {
    for (const file of files) {
      if (this.left.size === 0) return;
      const left = [...this.left].map(([id, ms]): [number, number] => [id, ms - keptMs]);
      await this.#tryFile(file, left, between);
    }
  }

  async #tryFile(
    file: string,
    left: readonly (readonly [number, number])[],
    [shortestMs, longestMs]: readonly [number, number]
  ): Promise<void> {
    const known = this.#known.get(file);
    if (known === undefined) {
      const run = await this.run(file, { kind: "try", left, longestMs });
      this.#known.set(file, run);
      for (const { before } of run.reports) for (const id of before) this.#hides(file, id);
      this.#learn(file, run.reports);
      return;
    }
    const affordable = new Map(left);
    const tests = known.reports
      .filter(({ failed, ms }) => !failed && ms > shortestMs && ms <= longestMs)
      .filter(({ ms, passed }) => passed.some((id) => (affordable.get(id) ?? 0) >= ms))
      .map(({ test }) => test);
    if (tests.length === 0) return;
    const always = Number.MAX_SAFE_INTEGER;
    const { reports } = await this.run(file, { kind: "try", left, longestMs: always, tests });
    this.#learn(file, reports);
  }

  #learn(file: string, reports: readonly TestReport[]): void {
    for (const { trial } of reports) {
      for (const [id, ms] of trial.spent) {
        const left = this.left.get(id);
        if (left !== undefined) this.left.set(id, left - ms);
      }
      for (const id of trial.hidden) this.#hides(file, id);
      if (trial.spoiledBy !== undefined) this.#hides(file, trial.spoiledBy);
      for (const id of trial.killed) this.#kill(id, file);
    }
  }

  #kill(id: number, file: string): void {
    if (this.left.delete(id)) this.onKilled(id, file);
  }

  #hides(file: string, id: number): void {
    const files = this.#hiddenIn.get(id) ?? new Set();
    this.#hiddenIn.set(id, files.add(file));
  }

  async #hold(id: number): Promise<void> {
    let leftMs = this.budgetMs;
    const held = this.#heldIn.get(id) ?? new Set();
    this.#heldIn.set(id, held);
    for (const file of this.#likelyFirst(id)) {
      const costMs = this.#costOf(file) + startMs;
      if (held.has(file) || costMs > leftMs) continue;
      leftMs -= costMs;
      held.add(file);
      if (!(await this.#failsHeld(file, id)) || (await this.#failsHeld(file, noMutant))) continue;
      this.#kill(id, file);
      return;
    }
  }

  /** Whether more fails in the file than without any mutant. */
  async #failsHeld(file: string, id: number): Promise<boolean> {
    const longestMs = this.#costOf(file) * 20 + 10_000;
    const { failed } = await this.run(file, { kind: "hold", id, longestMs });
    const before = this.#known.get(file)?.failed ?? [];
    return failed.some((name) => !before.includes(name));
  }

  /** Of the files that hide a mutant, first those whose tests pass much of the same source. */
  #likelyFirst(id: number): readonly string[] {
    const source = this.sourceOf(id);
    const passes = (file: string): boolean =>
      (this.#known.get(file)?.reports ?? []).some(({ passed }) =>
        passed.some((other) => this.sourceOf(other) === source)
      );
    const hiding = [...(this.#hiddenIn.get(id) ?? [])];
    return [...hiding.filter(passes), ...hiding.filter((file) => !passes(file))];
  }

  #costOf(file: string): number {
    return (this.#known.get(file)?.reports ?? []).reduce((sum, { ms }) => sum + ms, 0);
  }
}

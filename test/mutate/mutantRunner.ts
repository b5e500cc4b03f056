import { setMaxListeners } from "node:events";
import { appendFileSync } from "node:fs";
import { TestRunner, type SerializedConfig } from "vitest";
import { KeptCaches } from "./keptCaches";
import { readOrder, reportFile, type Order, type TestReport } from "./order";
import { computedMs, Switchboard } from "./switchboard";
import { tryMutants, type PlainRun, type Trial } from "./trial";

type Test = Parameters<TestRunner["onAfterTryTask"]>[0];

const untried: Trial = { killed: [], hidden: [], spoiledBy: undefined, spent: [] };

/** Vitest's runner, which runs each test as often as the order of `order.ts` asks. */
export default class MutantRunner extends TestRunner {
  readonly #board = new Switchboard();
  readonly #caches = new KeptCaches();
  #isSettled = false;
  readonly #order: Order = readOrder();
  readonly #left: Map<number, number>;

  constructor(config: SerializedConfig) {
    super(config);
    const order = this.#order;
    this.#left = new Map(order.kind === "try" ? order.left : []);
    this.#board.install();
    this.#caches.install();
    // Each further run of a test listens to the same signal.
    setMaxListeners(0);
    if (order.kind === "hold")
      this.#board.turnOn(order.id, { turns: Infinity, ms: order.longestMs });
  }

  async runTask(test: Test): Promise<void> {
    const order = this.#order;
    const run = TestRunner.getTestFn(test);
    if (order.kind === "hold") {
      await run();
      return;
    }
    if (order.tests?.includes(test.fullName) ?? true)
      await this.#tryTest(test, run, order.longestMs);
  }

  async #tryTest(test: Test, run: () => unknown, longestMs: number): Promise<void> {
    const board = this.#board;
    if (!this.#isSettled) this.#caches.settle();
    this.#isSettled = true;
    this.#caches.forget();
    const before = [...board.mattered];
    board.mattered.clear();
    board.restart();
    const startedMs = computedMs();
    const report = (failed: boolean, plain: PlainRun, trial: Trial) => {
      const { ms } = plain;
      const passed = [...board.mattered];
      const all: TestReport = { test: test.fullName, ms, failed, passed, before, trial };
      appendFileSync(reportFile, `${JSON.stringify(all)}\n`);
      board.mattered.clear();
    };
    try {
      await run();
    } catch (failure) {
      report(true, { ms: computedMs() - startedMs, turns: board.turns }, untried);
      throw failure;
    }
    const plain = { ms: computedMs() - startedMs, turns: board.turns };
    const asked = plain.ms > longestMs ? [] : this.#affordable(plain.ms);
    const fresh = async () => {
      this.#caches.forget();
      await run();
    };
    const trial = asked.length === 0 ? untried : await tryMutants(fresh, board, asked, plain);
    for (const [id, ms] of trial.spent) this.#left.set(id, (this.#left.get(id) ?? 0) - ms);
    for (const id of trial.killed) this.#left.delete(id);
    report(false, plain, trial);
  }

  #affordable(ms: number): readonly number[] {
    return [...this.#board.mattered].filter((id) => (this.#left.get(id) ?? 0) >= ms);
  }
}

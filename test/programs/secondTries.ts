import type { Reporter, TestModule } from "vitest/node";

/** A check with the number of tries after the first that it took. */
export interface Tried {
  readonly fullName: string;
  readonly retries: number;
  readonly passed: boolean;
}

/**
 * One line for each check that passed, but not at once.
 * @example secondTryLines([{ fullName: "the pane > opens", retries: 1, passed: true }])
 * // ["Passed only when tried again: the pane > opens"]
 */
export function secondTryLines(tests: readonly Tried[]): readonly string[] {
  return tests
    .filter(({ retries, passed }) => passed && retries > 0)
    .map(({ fullName }) => `Passed only when tried again: ${fullName}`);
}

/** Ends a run with the checks that a person should look at though they passed. */
export default class SecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => ({
        fullName: test.fullName,
        retries: test.diagnostic()?.retryCount ?? 0,
        passed: test.result().state === "passed",
      }));
    for (const line of secondTryLines(tests)) console.log(line);
  }
}

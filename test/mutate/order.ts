import { readFileSync } from "node:fs";
import type { Trial } from "./trial";

/** Where the runner, in its process, finds what to do and leaves what it found: in the copied tree. */
export const orderFile = "mutants-order.json";
export const reportFile = "mutants-report.jsonl";

/** What one run of a test file is for. */
export type Order =
  | {
      /** Every test runs as it is, then again for each mutant it passes. */
      readonly kind: "try";
      /** Mutants to try, each with the milliseconds of tests it may still take. */
      readonly left: readonly (readonly [id: number, ms: number])[];
      /** Tests that take longer, in milliseconds, are not tried in this run. */
      readonly longestMs: number;
      /** Only these tests; undefined: all. */
      readonly tests?: readonly string[];
    }
  | {
      /** The mutant is on from before the file is read to the end. */
      readonly kind: "hold";
      readonly id: number;
      /** Milliseconds of computing until it counts as endless. */
      readonly longestMs: number;
    };

/** A test of a file as it ran: without any mutant, and then with those it was tried on. */
export interface TestReport {
  readonly test: string;
  readonly ms: number;
  readonly failed: boolean;
  /** Mutants it passes that would have made another value there. */
  readonly passed: readonly number[];
  /** The same since the test before: when files are read, and in what is set up for several tests. */
  readonly before: readonly number[];
  readonly trial: Trial;
}

/** The order as it was written. */
export function readOrder(): Order {
  return JSON.parse(readFileSync(orderFile, "utf8")) as Order;
}

/** The reports of a run. */
export function readReports(file: string): readonly TestReport[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as TestReport);
}

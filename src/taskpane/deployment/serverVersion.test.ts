// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { versionIn, watchServerVersion } from "./serverVersion";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const comeBack = async (): Promise<void> => {
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
};

it("reads a version, and nothing else", () => {
  expect(versionIn({ version: "0.2.0" })).toBe("0.2.0");
  for (const told of [null, "0.2.0", {}, { version: 2 }, { version: "<b>0.2.0</b>" }]) {
    expect(versionIn(told)).toBe(null);
  }
});

it("tells each other version once: on coming back and every hour, never of the same", async () => {
  let onServer: string | null = "0.1.0";
  const told: string[] = [];
  const stop = watchServerVersion(
    () => Promise.resolve(onServer),
    "0.1.0",
    (version) => told.push(version) > 0
  );
  await comeBack();
  onServer = null;
  await comeBack();
  expect(told).toEqual([]);
  onServer = "0.2.0";
  await vi.advanceTimersByTimeAsync(3_600_000);
  await comeBack();
  expect(told).toEqual(["0.2.0"]);
  // Rolled back, and then the next one.
  onServer = "0.1.0";
  await comeBack();
  onServer = "0.2.0";
  await comeBack();
  expect(told).toEqual(["0.2.0", "0.2.0"]);
  stop();
  onServer = "0.3.0";
  await comeBack();
  expect(told).toHaveLength(2);
});

it("tells it again where it could not be told at first", async () => {
  const answers = [false, true];
  const told: string[] = [];
  const stop = watchServerVersion(
    () => Promise.resolve("0.2.0"),
    "0.1.0",
    (version) => {
      told.push(version);
      return answers.shift() ?? true;
    }
  );
  for (let time = 0; time < 3; time += 1) await comeBack();
  expect(told).toHaveLength(2);
  stop();
});

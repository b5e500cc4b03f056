import { describe, expect, it, vi } from "vitest";

import { fetchIdleParts, part, PartError, tryPartsAgain } from "./part";

const gone = (): Promise<string> => Promise.reject(new Error("Loading chunk 12 failed."));

/** Answers as told, one answer a call. */
const answering = (...answers: readonly (() => Promise<string>)[]) => {
  const fetch = vi.fn<() => Promise<string>>();
  for (const answer of answers) fetch.mockImplementationOnce(answer);
  return fetch;
};

async function withoutWaiting<Value>(task: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers();
  try {
    const done = task();
    done.catch(() => undefined);
    await vi.runAllTimersAsync();
    return await done;
  } finally {
    vi.useRealTimers();
  }
}

describe("a part of the program", () => {
  it("is fetched once, however often it is asked for", async () => {
    const fetch = answering(() => Promise.resolve("tab"));
    const tab = part(fetch, false);
    expect(await Promise.all([tab.load(), tab.load()])).toEqual(["tab", "tab"]);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("is tried again when the network has a hole", async () => {
    const tab = part(
      answering(gone, gone, () => Promise.resolve("tab")),
      false
    );
    expect(await withoutWaiting(tab.load)).toBe("tab");
  });

  it("is told as missing when three tries fail, and asked for anew later", async () => {
    const tab = part(
      answering(gone, gone, gone, () => Promise.resolve("tab")),
      false
    );
    await expect(withoutWaiting(tab.load)).rejects.toThrow(PartError);
    expect(await tab.load()).toBe("tab");
  });

  it("stays failed while it is drawn, until a person asks again", async () => {
    const tab = part(answering(gone, gone, gone), false);
    await expect(withoutWaiting(tab.load)).rejects.toThrow(PartError);
    expect([tab.trial(), tab.trial()]).toEqual([0, 0]);
    tryPartsAgain();
    expect([tab.trial(), tab.trial()]).toEqual([1, 1]);
  });
});

describe("an idle page", () => {
  it("fetches every part, those that parts bring with them too, and minds no failure", async () => {
    const inner = vi.fn(() => Promise.resolve("inner"));
    part(gone);
    part(() => {
      part(inner);
      return Promise.resolve("outer");
    });
    const early = vi.fn(() => Promise.resolve("not asked for"));
    part(early, false);
    await withoutWaiting(() => fetchIdleParts(() => Promise.resolve()));
    expect(inner).toHaveBeenCalledOnce();
    expect(early).not.toHaveBeenCalled();
  });
});

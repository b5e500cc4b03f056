import { describe, expect, it, vi } from "vitest";

import { memoryHost } from "../taskpane/gallery/memoryHost";
import { severalPeriods } from "../taskpane/gallery/sampleSheets";
import { part } from "../taskpane/parts/part";
import { createSession } from "../taskpane/session/session";
import { obey } from "./associate";

describe("a button of the ribbon", () => {
  it.each([
    ["whose work fails", () => Promise.reject(new Error("số lạ")), /số lạ/],
    [
      "whose work throws at once",
      () => {
        throw new Error("hỏng");
      },
      /hỏng/,
    ],
  ])("%s opens the pane and says so", async (_, work, told) => {
    const session = createSession(memoryHost([severalPeriods]));
    const show = vi.fn(() => Promise.resolve());
    await obey(
      part(() => Promise.resolve(work), false),
      () => session,
      { show }
    );
    expect(show).toHaveBeenCalledOnce();
    expect(session.getState().notice).toMatchObject({ intent: "error" });
    expect(session.getState().notice?.text).toMatch(told);
  });

  it("whose part of the program cannot be fetched says so, and that nothing is lost", async () => {
    const session = createSession(memoryHost([severalPeriods]));
    const show = vi.fn(() => Promise.reject(new Error("no pane")));
    vi.useFakeTimers();
    const missing = part(() => Promise.reject(new Error("Loading chunk 7 failed.")), false);
    const done = obey(missing, () => session, { show });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await done;
    expect(session.getState().notice?.text).toContain("không tải được");
  });
});

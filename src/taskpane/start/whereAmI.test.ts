import { describe, expect, it, vi } from "vitest";

import { whereAmI, type LibraryView, type OfficeLibrary } from "./whereAmI";

const patience = { limit: 60, step: 2 };
const never = new Promise<never>(() => undefined);
const after = <Value>(milliseconds: number, value: Value): Promise<Value> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));

function view(parts: Partial<LibraryView>): LibraryView {
  return { office: () => undefined, excelExists: () => false, failed: () => false, ...parts };
}
const answering = (answer: OfficeLibrary["onReady"]) => () => ({ onReady: answer });

describe("where the page stands", () => {
  it.each<[string, Partial<LibraryView>, unknown]>([
    [
      "Excel says so",
      { office: answering(() => Promise.resolve({ host: "Excel" })), excelExists: () => true },
      { kind: "excel" },
    ],
    [
      "a browser tab: the library answers with no host",
      { office: answering(() => Promise.resolve({ host: null })) },
      { kind: "outside", why: "answered" },
    ],
    [
      "the library answers nothing at all",
      { office: answering(() => Promise.resolve(null)) },
      { kind: "outside", why: "answered" },
    ],
    [
      "another program of Office",
      { office: answering(() => Promise.resolve({ host: "Word" })) },
      { kind: "outside", why: "answered" },
    ],
    [
      "Excel by name, but without its objects: traces of an earlier load",
      { office: answering(() => Promise.resolve({ host: "Excel" })) },
      { kind: "outside", why: "answered" },
    ],
    ["the library is blocked", { failed: () => true }, { kind: "outside", why: "libraryMissing" }],
    ["the library's script hangs", {}, { kind: "outside", why: "libraryMissing" }],
    [
      "the library never answers",
      { office: answering(() => never) },
      { kind: "outside", why: "silent" },
    ],
  ])("%s", async (_, parts, place) => {
    expect(await whereAmI(view(parts), () => undefined, patience)).toEqual(place);
  });

  it("waits for a library that arrives a moment later", async () => {
    let office: OfficeLibrary | undefined;
    setTimeout(() => {
      office = { onReady: () => Promise.resolve({ host: "Excel" }) };
    }, 20);
    const place = await whereAmI(
      view({ office: () => office, excelExists: () => true }),
      () => undefined,
      patience
    );
    expect(place).toEqual({ kind: "excel" });
  });

  it("counts a slow Excel as outside, and switches over when it answers after all", async () => {
    const late = vi.fn();
    const slow = view({
      office: answering(() => after(90, { host: "Excel" })),
      excelExists: () => true,
    });
    expect(await whereAmI(slow, late, patience)).toEqual({ kind: "outside", why: "silent" });
    expect(late).not.toHaveBeenCalled();
    await vi.waitFor(() => {
      expect(late).toHaveBeenCalledOnce();
    });
  });
});

// @vitest-environment jsdom
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { associateCommands } from "../../src/commands/associate";
import { memoryHost } from "../../src/taskpane/gallery/memoryHost";
import { severalPeriods } from "../../src/taskpane/gallery/sampleSheets";
import { createSession } from "../../src/taskpane/session/session";
import { parseManifest } from "./manifestText";

interface Shortcuts {
  readonly actions: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string };
  }[];
  readonly resources: { readonly default: Words };
}
/** What a token such as `${resource.showPane}` stands for. */
type Words = Readonly<Record<string, { readonly value: string }>>;
const { actions, shortcuts, resources } = JSON.parse(
  await readFile("shortcuts.json", "utf8")
) as Shortcuts;
const english = JSON.parse(await readFile("shortcuts-en.json", "utf8")) as {
  readonly resources: { readonly "en-us": Words };
};
/** What a button does is fetched with its first press. */
const slow = { timeout: 20_000 };
const ids = actions.map(({ id }) => id);

/** What the add-in has associated with names, as Office keeps it. */
function associated(): {
  readonly names: ReadonlyMap<string, (event?: { completed: () => void }) => void>;
  readonly shown: () => number;
  readonly applied: () => number;
} {
  const names = new Map<string, (event?: { completed: () => void }) => void>();
  let shown = 0;
  Reflect.set(globalThis, "Office", {
    actions: { associate: (name: string, work: () => void) => names.set(name, work) },
    addin: { showAsTaskpane: () => Promise.resolve(void (shown += 1)) },
  });
  const host = memoryHost([severalPeriods]);
  const session = createSession(host);
  associateCommands(() => session);
  return { names, shown: () => shown, applied: () => host.applied.length };
}

describe("the shortcuts", () => {
  it("are named by the manifest, right below what it overrides", async () => {
    const manifest = parseManifest(await readFile("manifest.xml", "utf8"));
    const named = manifest.one("ExtendedOverrides");
    expect(named.getAttribute("Url")).toBe("https://localhost:3000/shortcuts.json");
    expect(named.getAttribute("ResourcesUrl")).toBe("https://localhost:3000/shortcuts-en.json");
    expect(named.previousElementSibling?.localName).toBe("VersionOverrides");
  });

  it("lead each to one action, told in Vietnamese, that the program carries out", () => {
    expect(new Set(shortcuts.map(({ action }) => action))).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    const { names } = associated();
    for (const { id, type, name } of actions) {
      expect([type, names.has(id)]).toEqual(["ExecuteFunction", true]);
      expect(name).toBe(`\${resource.${id}}`);
      expect(resources.default[id]?.value).toMatch(/^Score766: \p{L}/u);
    }
  });

  it("are told in English to an English Excel", () => {
    const words = english.resources["en-us"];
    expect(Object.keys(words)).toEqual(ids);
    for (const { value } of Object.values(words)) expect(value).toMatch(/^Score766: [A-Za-z ]+$/);
  });

  it("take no keys of Excel, of Vietnamese typing, or of each other", () => {
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    // Ctrl and Shift alone switch the input method, Ctrl and Alt are AltGr: with all three neither is meant.
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });

  it("are those of the guide", async () => {
    const guide = await readFile("docs/huong-dan.md", "utf8");
    for (const { key } of shortcuts) expect(guide).toContain(key.default);
  });

  it("work without the event that buttons bring: columns are written, the pane is shown", async () => {
    const { names, shown, applied } = associated();
    names.get("scoreNow")?.();
    await expect.poll(applied, slow).toBe(1);
    names.get("showPane")?.();
    await expect.poll(shown, slow).toBe(1);
    let completed = 0;
    names.get("readAgain")?.({ completed: () => (completed += 1) });
    await expect.poll(() => [completed, shown()], slow).toEqual([1, 2]);
  });
});

import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launchChromium, textWidth } from "./chromium";
import { isCarriedFor, unpackCarriedChromium, type CarriedChromium } from "./chromiumCarried";

describe("finding a browser", () => {
  it("takes the one that CHROMIUM_PATH names before any other", async () => {
    expect(await findChromium({ CHROMIUM_PATH: "/opt/chromium" })).toMatchObject({
      executablePath: "/opt/chromium",
      origin: "CHROMIUM_PATH",
    });
  });

  it("gives Vietnamese text a width: layouts are measured, not imagined", async () => {
    const browser = await launchChromium();
    expect(await textWidth(browser)).toBeGreaterThan(80);
    await browser.close();
  });
});

describe.runIf(isCarriedFor())("the browser of the npm package", () => {
  let folder: string;
  let unpacked: CarriedChromium;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "score766-chromium-"));
    // Two runs at once, as after a fresh checkout.
    const [one, other] = await Promise.all([
      unpackCarriedChromium(folder),
      unpackCarriedChromium(folder),
    ]);
    unpacked = one;
    expect(other).toEqual(one);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("stands there whole, without a trace of its unpacking", async () => {
    expect(existsSync(unpacked.executablePath)).toBe(true);
    expect(await readdir(folder)).toEqual([path.basename(path.dirname(unpacked.executablePath))]);
  });

  it("outlives a closed context, with its own libraries and fonts and nothing of the machine's", async () => {
    const browser = await chromium.launch({
      executablePath: unpacked.executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      env: { ...unpacked.env, HOME: folder },
    });
    for (let turn = 0; turn < 2; turn += 1) {
      const context = await browser.newContext();
      await (await context.newPage()).goto("about:blank");
      await context.close();
    }
    expect(await textWidth(browser)).toBeGreaterThan(80);
    await browser.close();
  });
});

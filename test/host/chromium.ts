import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { isCarriedFor, unpackCarriedChromium } from "./chromiumCarried";

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];

const otherPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Never in one process, never without web security: the pages must run as they do at people's desks. */
const flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

type Environment = Readonly<Record<string, string | undefined>>;

export interface FoundBrowser {
  readonly executablePath: string;
  readonly origin: "CHROMIUM_PATH" | "system" | "package";
  /** Variables that it needs beside those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** A Chromium-like browser of the machine: the one CHROMIUM_PATH names, else an installed one; null if none. */
export function installedChromium(environment: Environment = process.env): FoundBrowser | null {
  const asked = environment["CHROMIUM_PATH"];
  if (asked !== undefined && asked !== "") {
    return { executablePath: asked, origin: "CHROMIUM_PATH", env: {} };
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = folders.flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const found = [...places, ...otherPlaces].find(isExecutable);
  return found === undefined ? null : { executablePath: found, origin: "system", env: {} };
}

/**
 * An installed browser, else the one an npm package carries.
 * @throws Error saying what to install where there is neither.
 */
export async function findChromium(environment: Environment = process.env): Promise<FoundBrowser> {
  const installed = installedChromium(environment);
  if (installed !== null) return installed;
  if (!isCarriedFor()) {
    throw new Error("No browser: install Chrome or Edge, or set CHROMIUM_PATH to one.");
  }
  return { ...(await unpackCarriedChromium()), origin: "package" };
}

/** @example const browser = await launchChromium(); …; await browser.close(); */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    headless: true,
    env: { ...definedOf(process.env), ...env },
  });
  if ((await textWidth(browser)) < 50) {
    await browser.close();
    throw new Error(
      `${executablePath} has no font for Vietnamese: install one (fonts-liberation).`
    );
  }
  return browser;
}

/** How wide a Vietnamese word is, in pixels. Without fonts it is 0, and every check of a layout would pass. */
export async function textWidth(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(`<span style="font-size: 20px">Điểm chỉ số</span>`);
  const width = await page.locator("span").evaluate((span) => span.getBoundingClientRect().width);
  await page.close();
  return width;
}

function definedOf(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]]
    )
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

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

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly origin: "CHROMIUM_PATH" | "system" | "package";
}

/** A Chromium-like browser: CHROMIUM_PATH, else one of the machine, else the one an npm package carries. */
export async function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env
): Promise<FoundBrowser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  const asked = environment["CHROMIUM_PATH"];
  if (asked !== undefined && asked !== "") {
    return { executablePath: asked, args, origin: "CHROMIUM_PATH" };
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = folders.flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const found = [...places, ...otherPlaces].find(isExecutable);
  if (found !== undefined) return { executablePath: found, args, origin: "system" };
  const { default: carried } = await import("@sparticuz/chromium");
  return { executablePath: await carried.executablePath(), args: carried.args, origin: "package" };
}

/** @example const browser = await launchChromium(); …; await browser.close(); */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args], headless: true });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

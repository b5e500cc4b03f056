import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

import { launchChromium } from "../host/chromium";
import { servePages } from "./servePages";

export interface Surroundings {
  readonly browser: Browser;
  readonly origin: string;
}

/** A browser and the served pages for the tests of a file. */
export function withPages(): () => Surroundings {
  let surroundings: Surroundings | undefined;
  let close: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const [browser, pages] = await Promise.all([launchChromium(), servePages()]);
    surroundings = { browser, origin: pages.origin };
    close = async () => {
      await browser.close();
      pages.close();
    };
  });
  afterAll(() => close());
  return () => {
    if (surroundings === undefined) throw new Error("The browser has not been started.");
    return surroundings;
  };
}

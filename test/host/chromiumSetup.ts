import { installedChromium } from "./chromium";
import { isCarriedFor, unpackCarriedChromium } from "./chromiumCarried";

/** Before any worker starts: where the machine has no browser, the one of the npm package is unpacked. */
export async function setup(): Promise<void> {
  if (installedChromium() === null && isCarriedFor()) await unpackCarriedChromium();
}

/** Milliseconds after which a page that is never quite idle is taken for idle enough. */
const longest = 4000;

/** Waits until the page has a moment to spare; where a browser does not tell, for a second. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such thing.
    if (typeof window.requestIdleCallback === "function") {
      window.requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: longest }
      );
    } else setTimeout(resolve, 1000);
  });
}

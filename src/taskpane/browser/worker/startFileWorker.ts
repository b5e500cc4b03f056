/** The worker of the hosted pages, from their own server. */
export function startFileWorker(): Worker {
  return new Worker(new URL("./fileWorker.ts", import.meta.url));
}

import "../../start/youngFeatures";

import { FileServer, movedWith } from "./fileServer";
import type { Request } from "./protocol";

/** The thread in which a file is opened, read, written and saved, so that the page answers meanwhile. */
const server = new FileServer();
let last: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  last = last.then(async () => {
    const answer = await server.answer(data);
    self.postMessage(answer, { transfer: movedWith(answer) });
  });
});

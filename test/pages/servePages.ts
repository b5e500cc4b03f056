import { createServer } from "node:http";
import type { Server } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

import { builtPages } from "./builtPages";

const mediaTypes: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".xml", "application/xml"],
]);

export interface ServedPages {
  readonly origin: string;
  close(): void;
}

/**
 * Serves the built pages as any static web server would.
 * @param beside files that an office puts there, by their path
 * @param under a folder of the server in which they stand, with a slash at its beginning and none at its end
 */
export async function servePages(
  folder = builtPages,
  under = "",
  beside: ReadonlyMap<string, string> = new Map()
): Promise<ServedPages> {
  const server: Server = createServer((request, response) => {
    const asked = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = asked.endsWith("/") ? `${asked}index.html` : asked;
    if (!path.startsWith(`${under}/`)) {
      response.writeHead(404).end();
      return;
    }
    const given = beside.get(path);
    const answer =
      given === undefined
        ? readFile(join(folder, path.slice(under.length)))
        : Promise.resolve(Buffer.from(given));
    answer.then(
      (bytes) =>
        response
          .setHeader("content-type", mediaTypes.get(extname(path)) ?? "application/octet-stream")
          .end(bytes),
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}${under}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

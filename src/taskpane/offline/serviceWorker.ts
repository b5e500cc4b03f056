import { NetworkFirst } from "workbox-strategies";
import { registerRoute } from "workbox-routing";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

import { officeDefaults, useNewVersion } from "./words";

/** A file of the browser page; without a revision where its name changes with its content. */
interface PrecachedFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Put in by packaging/offline.mjs: the files of the browser page, and nothing of the pane in Excel. */
declare const precachedFiles: readonly PrecachedFile[];

/** The world of a service worker, as far as it is used here. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: "activate",
    listener: (event: { waitUntil(task: Promise<unknown>): void }) => void
  ): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
};

/**
 * Keeps the browser page working without a network: its own files are answered from the cache, whole versions at a
 * time. Everything else (the pane in Excel, what the administrator checks) goes to the server as if this were not here.
 */
cleanupOutdatedCaches();
precacheAndRoute([...precachedFiles], { directoryIndex: "index.html", cleanURLs: false });

// What an office sets for all its people changes without a new version: the server's word, else the last one heard.
const defaults = new URL(officeDefaults, self.registration.scope).href;
registerRoute(
  ({ url }) => url.href === defaults,
  new NetworkFirst({ cacheName: `score766-${officeDefaults}` })
);

// The page that fetched this worker is served by it from now on, not only the next one.
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

// A new version waits until a person asks for it: pages that are open keep the files that they were made with.
self.addEventListener("message", ({ data }) => {
  if (data === useNewVersion) void self.skipWaiting();
});

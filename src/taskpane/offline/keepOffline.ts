import { useNewVersion } from "./words";

/** A new version that is here, whole, and waits. */
export interface NewVersion {
  /** Puts it in the place of the open page, which is loaded anew. Whatever is not saved must have been asked about. */
  readonly use: () => void;
}

/**
 * Has the browser keep the page's files, so that it opens without a network, and tells of a new version. A browser
 * that cannot, or may not, keeps nothing: the page works as before, with the network.
 * @param onNewVersion called once a new version waits; pages that a person has not asked are never loaded anew
 * @example keepOffline(navigator.serviceWorker, offer)
 */
export async function keepOffline(
  container: ServiceWorkerContainer | undefined,
  onNewVersion: (version: NewVersion) => void
): Promise<void> {
  if (container === undefined) return;
  try {
    const registration = await container.register(new URL("sw.js", document.baseURI), {
      updateViaCache: "none",
    });
    offerWaiting(container, registration, onNewVersion);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => {
        offerWaiting(container, registration, onNewVersion);
      });
    });
    document.addEventListener("visibilitychange", () => {
      // Offline there is nothing to hear.
      if (!document.hidden) registration.update().catch(() => undefined);
    });
  } catch {
    // Refused by the browser's settings, or a server that does not send the file.
  }
}

/** The first worker of a page is no new version: it takes its place without waiting. */
function offerWaiting(
  container: ServiceWorkerContainer,
  { waiting }: ServiceWorkerRegistration,
  onNewVersion: (version: NewVersion) => void
): void {
  if (waiting === null || container.controller === null) return;
  onNewVersion({
    use() {
      container.addEventListener("controllerchange", () => {
        window.location.reload();
      });
      waiting.postMessage(useNewVersion);
    },
  });
}

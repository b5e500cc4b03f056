import "./start/youngFeatures";

import { createRoot } from "react-dom/client";

import { HostedPage } from "./browser/HostedPage";
import { keepOffline } from "./offline/keepOffline";
import { offerNewVersion } from "./offline/newVersion";
import { fetchIdleParts } from "./parts/part";
import { whenIdle } from "./parts/whenIdle";
import { FaultBoundary } from "./shell/FaultBoundary";
import { PageFault } from "./shell/PageFault";
import { Themed } from "./shell/Themed";
import { drawInLanguage } from "./start/drawInLanguage";
import { lastWords } from "./start/lastWords";

/** The page for an ordinary browser tab, as a server hands it out: nothing of Excel is fetched. */
const container = document.getElementById("root");
if (container === null) throw new Error("The page has no root element.");
const root = createRoot(container, {
  onUncaughtError: (error) => {
    lastWords(container, error);
  },
});
void drawInLanguage(() => {
  root.render(
    <FaultBoundary fallback={(error, again) => <PageFault error={error} onReload={again} />}>
      <Themed>
        <HostedPage libraryMissing={false} />
      </Themed>
    </FaultBoundary>
  );
});
void fetchIdleParts(whenIdle);
// Old browsers, and addresses without https, have no such thing.
if ("serviceWorker" in navigator) void keepOffline(navigator.serviceWorker, offerNewVersion);

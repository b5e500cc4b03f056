import "./start/youngFeatures";

import { createRoot } from "react-dom/client";

import { BrowserPage } from "./browser/BrowserPage";
import { builtInCentral } from "./central/centralSource";
import { FaultBoundary } from "./shell/FaultBoundary";
import { PageFault } from "./shell/PageFault";
import { Themed } from "./shell/Themed";
import { drawInLanguage } from "./start/drawInLanguage";
import { lastWords } from "./start/lastWords";

/** The worker's program lies in the page as text: nothing is fetched. */
function startInlineWorker(): Worker {
  const program = document.getElementById("file-worker")?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  return new Worker(address);
}

/** So does the guide: it opens as a page of its own, from memory. */
function offerGuide(): void {
  const guide = document.getElementById("guide")?.textContent ?? "";
  if (guide === "") return;
  const page = new Blob([guide], { type: "text/html" });
  document.documentElement.dataset["guide"] = URL.createObjectURL(page);
}

// The page as one file, opened by double click: nothing of Excel, nothing that is fetched later.
offerGuide();
const central = builtInCentral(document.getElementById("cau-hinh")?.textContent ?? "");

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
        <BrowserPage libraryMissing={false} startWorker={startInlineWorker} central={central} />
      </Themed>
    </FaultBoundary>
  );
});

import { Suspense, type ReactElement } from "react";

import { ExcelPane } from "./ExcelPane";
import { lazyPart } from "./parts/lazyPart";
import { FaultBoundary } from "./shell/FaultBoundary";
import { LoadingState } from "./shell/LoadingState";
import { PageFault } from "./shell/PageFault";
import { Themed } from "./shell/Themed";
import type { Place } from "./start/whereAmI";

// Reading files is not for Excel: fetched in a browser tab alone.
const BrowserPage = lazyPart(async () => (await import("./browser/HostedPage")).HostedPage, false);

export function App({ place }: { readonly place: Place }): ReactElement {
  return (
    <FaultBoundary fallback={(error, again) => <PageFault error={error} onReload={again} />}>
      <Themed>
        {place.kind === "excel" ? (
          <ExcelPane />
        ) : (
          <Suspense fallback={<LoadingState />}>
            <BrowserPage
              libraryMissing={place.why === "libraryMissing" || place.why === "silent"}
            />
          </Suspense>
        )}
      </Themed>
    </FaultBoundary>
  );
}

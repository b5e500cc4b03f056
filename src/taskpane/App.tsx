import { lazy, Suspense, type ReactElement } from "react";

import { ExcelPane } from "./ExcelPane";
import { LoadingState } from "./shell/LoadingState";
import { Themed } from "./shell/Themed";
import type { Place } from "./start/whereAmI";

// Reading files is not for Excel: fetched in a browser tab alone.
const BrowserPage = lazy(async () => {
  const { BrowserPage: Page } = await import("./browser/BrowserPage");
  return { default: Page };
});

export function App({ place }: { readonly place: Place }): ReactElement {
  return (
    <Themed>
      {place.kind === "excel" ? (
        <ExcelPane />
      ) : (
        <Suspense fallback={<LoadingState />}>
          <BrowserPage libraryAnswered={place.why === "answered"} />
        </Suspense>
      )}
    </Themed>
  );
}

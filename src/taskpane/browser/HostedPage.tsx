import type { ReactElement } from "react";

import { hostedCentral } from "../central/centralSource";
import { BrowserPage } from "./BrowserPage";
import { startFileWorker } from "./worker/startFileWorker";

const central = hostedCentral();

/** The page outside Excel as a server hands it out. */
export function HostedPage({ libraryMissing }: { readonly libraryMissing: boolean }): ReactElement {
  return (
    <BrowserPage libraryMissing={libraryMissing} startWorker={startFileWorker} central={central} />
  );
}

import "./start/youngFeatures";

import { createRoot } from "react-dom/client";

import { associateCommands } from "../commands/associate";
import { App } from "./App";
import { associateFunctions } from "./start/associateFunctions";
import { excelSession } from "./session/excelSession";
import { fetchIdleParts } from "./parts/part";
import { whenIdle } from "./parts/whenIdle";
import { understandingPart } from "./session/follow";
import { drawInLanguage } from "./start/drawInLanguage";
import { lastWords } from "./start/lastWords";
import { libraryView } from "./start/libraryView";
import { restoreHistory } from "./start/startState";
import { whereAmI, type Place } from "./start/whereAmI";

/** Finds out where the page stands, then draws. A late Excel (a slow machine) takes the page's place. */
async function start(): Promise<void> {
  const place = await whereAmI(libraryView(window), () => void open({ kind: "excel" }));
  if (place.kind === "outside") restoreHistory(window);
  await open(place);
}

const container = document.getElementById("root");
if (container === null) throw new Error("The page has no root element.");
const root = createRoot(container, {
  // Only what no boundary could draw comes here; React leaves an empty page behind.
  onUncaughtError: (error) => {
    lastWords(container, error);
  },
});

/** Of the place drawn before: a late Excel takes the browser page's. */
let stopDrawing = (): void => undefined;

async function open(place: Place): Promise<void> {
  // The page of the shared runtime may run without being seen, for the ribbon alone.
  if (place.kind === "excel") {
    associateCommands(excelSession);
    void associateFunctions();
  }
  const stop = await drawInLanguage(() => {
    root.render(<App key={place.kind} place={place} />);
  });
  stopDrawing();
  stopDrawing = stop;
  void fetchIdleParts(whenIdle);
}

// Asked for while Excel is still being asked where the page stands.
understandingPart.load().catch(() => undefined);
void start();

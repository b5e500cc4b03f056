import type { ReactElement } from "react";

import { PartError } from "../parts/part";
import { strings } from "../strings/strings";

interface PageFaultProps {
  readonly error: Error;
  readonly onReload: () => void;
}

/** The same for the whole page, in the plainest means: nothing of what may be broken is used. */
export function PageFault({ error, onReload }: PageFaultProps): ReactElement {
  const words = strings.faults;
  const missing = error instanceof PartError;
  return (
    <main className="first-bytes" role="alert">
      <h1>{missing ? words.partTitle : words.title}</h1>
      <p>{missing ? words.part : words.text(error.message)}</p>
      <button type="button" onClick={onReload}>
        {words.reload}
      </button>
    </main>
  );
}

import type { ReactElement } from "react";

import { BatchPage } from "../report/batch/BatchPage";
import { useSessionState } from "../session/useSession";

/** The reports for many units, without the click that leads there. */
export function BatchExhibit(): ReactElement | null {
  const { analysis } = useSessionState();
  const table = analysis?.joined[0];
  if (analysis === null || table === undefined) return null;
  return (
    <BatchPage
      source={analysis.contents.name}
      table={table}
      form={{ template: "report", length: "full" }}
      onForm={() => undefined}
      onBack={() => undefined}
    />
  );
}

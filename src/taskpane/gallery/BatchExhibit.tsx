import type { ReactElement } from "react";

import { BatchPage } from "../report/batch/BatchPage";
import { chosenBoard } from "../session/chosenBoard";
import { useSessionState } from "../session/useSession";

/** The reports for many units, without the click that leads there. */
export function BatchExhibit(): ReactElement | null {
  const { analysis } = useSessionState();
  const chosen = analysis === null ? null : chosenBoard(analysis, { table: 0, board: 0 });
  if (analysis === null || chosen === null) return null;
  return (
    <BatchPage
      source={analysis.contents.name}
      chosen={chosen}
      form={{ template: "report", length: "full" }}
      onForm={() => undefined}
      onBack={() => undefined}
    />
  );
}

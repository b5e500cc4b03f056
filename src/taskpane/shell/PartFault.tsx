import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { PartError } from "../parts/part";
import { strings } from "../strings/strings";
import { EmptyState } from "./EmptyState";

interface PartFaultProps {
  readonly error: Error;
  readonly onReload: () => void;
}

/** What is wrong with a part of the pane, and the way to have it again. */
export function PartFault({ error, onReload }: PartFaultProps): ReactElement {
  const words = strings.faults;
  const missing = error instanceof PartError;
  return (
    <EmptyState
      title={missing ? words.partTitle : words.title}
      text={missing ? words.part : words.text(error.message)}
      alert
    >
      <Button appearance="primary" onClick={onReload}>
        {words.reload}
      </Button>
    </EmptyState>
  );
}

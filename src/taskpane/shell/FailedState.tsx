import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import { EmptyState } from "./EmptyState";

/** The workbook could not be read: why, and a way to try again. */
export function FailedState(): ReactElement {
  const session = useSession();
  const { failure } = useSessionState();
  return (
    <EmptyState title={strings.common.failed} text={failure ?? ""} alert>
      <Button appearance="primary" onClick={() => void session.refresh()}>
        {strings.common.retry}
      </Button>
    </EmptyState>
  );
}

import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Paragraph } from "../../narrative/paragraph";
import { useSession, useSessionState } from "../session/useSession";
import { reportWords } from "../strings/report";

/** Two or more offers that wait for a word are confirmed by one press, each as if by its own. */
export function BulkConfirm({
  paragraphs,
}: {
  readonly paragraphs: readonly Paragraph[];
}): ReactElement | null {
  const session = useSession();
  const { work } = useSessionState();
  const open = paragraphs.flatMap(({ offer }) =>
    offer !== null && !offer.confirmed ? [offer.key] : []
  );
  if (open.length < 2) return null;
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={work !== null}
        onClick={() =>
          void session.remember((known) => {
            const causeDecisions = new Map(known.causeDecisions);
            for (const key of open) causeDecisions.set(key, "confirmed");
            return { ...known, causeDecisions };
          })
        }
      >
        {reportWords.offer.confirmAll(open.length)}
      </Button>
    </div>
  );
}

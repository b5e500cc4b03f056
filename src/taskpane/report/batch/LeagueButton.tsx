import { Button } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";

import type { TableAssessment } from "../../../scoring/assessment";
import { useSession, useSessionState } from "../../session/useSession";
import { reportWords } from "../../strings/report";
import { leagueSubject, saveLeague, type WantedLeague } from "./saveLeague";

interface LeagueButtonProps {
  /** Of the league. */
  readonly tables: readonly TableAssessment[];
  readonly wanted: WantedLeague;
  /** After a file was handed over. */
  readonly onSaved: () => void;
}

/** One document on all units of the table, where two of them or more have a total in the period. */
export function LeagueButton({ tables, wanted, onSaved }: LeagueButtonProps): ReactElement | null {
  const session = useSession();
  const { work } = useSessionState();
  const { request } = wanted;
  const subject = useMemo(() => leagueSubject(tables, request), [tables, request]);
  if (subject === null) return null;
  return (
    <Button
      icon={<DocumentArrowDownRegular />}
      disabledFocusable={work !== null}
      onClick={() =>
        void saveLeague(session, wanted).then((saved) => {
          if (saved) onSaved();
        })
      }
    >
      {reportWords.batch.league.make}
    </Button>
  );
}

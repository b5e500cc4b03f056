import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { Paragraph } from "../../narrative/paragraph";
import type { BoardAssessment } from "../../scoring/assessment";
import { reportWords } from "../strings/report";
import { NarrativeParagraph } from "./NarrativeParagraph";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "2px 0" },
  list: { display: "grid", gap: "8px", marginTop: "8px" },
});

interface FurtherOffersProps {
  readonly kind: "causes" | "remedies";
  readonly board: BoardAssessment;
  readonly paragraphs: readonly Paragraph[];
}

/** What else the library holds, drawn only once it is asked for; what is confirmed here moves up into the report. */
export function FurtherOffers({
  kind,
  board,
  paragraphs,
}: FurtherOffersProps): ReactElement | null {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (paragraphs.length === 0) return null;
  const label = reportWords.further[kind](paragraphs.length);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{label}</summary>
      {open && (
        <div className={styles.list}>
          {paragraphs.map((paragraph) => (
            <NarrativeParagraph key={paragraph.id} board={board} paragraph={paragraph} />
          ))}
        </div>
      )}
    </details>
  );
}

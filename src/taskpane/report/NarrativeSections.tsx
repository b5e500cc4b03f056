import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Narrative, Paragraph } from "../../narrative/paragraph";
import type { BoardAssessment } from "../../scoring/assessment";
import { useSession, useSessionState } from "../session/useSession";
import { RovingGroup } from "../shell/RovingGroup";
import { SectionHeading } from "../shell/SectionHeading";
import { reportWords } from "../strings/report";
import { BulkConfirm } from "./BulkConfirm";
import { FurtherOffers } from "./FurtherOffers";
import { NarrativeParagraph } from "./NarrativeParagraph";

const useStyles = makeStyles({ section: { display: "grid", gap: "8px" } });
const order = ["overall", "groups", "causes", "remedies"] as const;

interface NarrativeSectionsProps {
  readonly board: BoardAssessment;
  readonly narrative: Narrative;
  /** Offered only on request. */
  readonly further: Pick<Narrative, "causes" | "remedies">;
}

/** The whole text in reading order. */
export function NarrativeSections({
  board,
  narrative,
  further,
}: NarrativeSectionsProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { remembered } = useSessionState();
  const { sections, offer } = reportWords;
  const dropped = [...remembered.causeDecisions.values()].filter(
    (each) => each === "dropped"
  ).length;
  return (
    <>
      {order
        .filter((part) => narrative[part].length > 0 || furtherOf(part, further).length > 0)
        .map((part) => (
          <section key={part} className={styles.section}>
            <SectionHeading>{sections[part]}</SectionHeading>
            <RovingGroup className={styles.section} label={sections[part]}>
              <BulkConfirm paragraphs={narrative[part]} />
              {narrative[part].map((paragraph) => (
                <NarrativeParagraph key={paragraph.id} board={board} paragraph={paragraph} />
              ))}
              {(part === "causes" || part === "remedies") && (
                <FurtherOffers kind={part} board={board} paragraphs={further[part]} />
              )}
            </RovingGroup>
          </section>
        ))}
      {dropped > 0 && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() =>
              void session.remember((known) => ({
                ...known,
                causeDecisions: new Map(
                  [...known.causeDecisions].filter(([, decision]) => decision !== "dropped")
                ),
              }))
            }
          >
            {offer.dropped(dropped)}
          </Button>
        </div>
      )}
    </>
  );
}

function furtherOf(
  part: (typeof order)[number],
  further: NarrativeSectionsProps["further"]
): readonly Paragraph[] {
  return part === "causes" || part === "remedies" ? further[part] : [];
}

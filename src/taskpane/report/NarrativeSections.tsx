import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Narrative } from "../../narrative/paragraph";
import type { BoardAssessment } from "../../scoring/assessment";
import { useSession, useSessionState } from "../session/useSession";
import { RovingGroup } from "../shell/RovingGroup";
import { SectionHeading } from "../shell/SectionHeading";
import { strings } from "../strings/strings";
import { BulkConfirm } from "./BulkConfirm";
import { NarrativeParagraph } from "./NarrativeParagraph";

const useStyles = makeStyles({ section: { display: "grid", gap: "8px" } });
const order = ["overall", "groups", "causes", "remedies"] as const;

interface NarrativeSectionsProps {
  readonly board: BoardAssessment;
  readonly narrative: Narrative;
}

/** The whole text in reading order. */
export function NarrativeSections({ board, narrative }: NarrativeSectionsProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { remembered } = useSessionState();
  const { sections, offer } = strings.report;
  const dropped = [...remembered.causeDecisions.values()].filter(
    (each) => each === "dropped"
  ).length;
  return (
    <>
      {order
        .filter((part) => narrative[part].length > 0)
        .map((part) => (
          <section key={part} className={styles.section}>
            <SectionHeading>{sections[part]}</SectionHeading>
            <RovingGroup className={styles.section} label={sections[part]}>
              <BulkConfirm paragraphs={narrative[part]} />
              {narrative[part].map((paragraph) => (
                <NarrativeParagraph key={paragraph.id} board={board} paragraph={paragraph} />
              ))}
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

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { paragraphText, type Offer, type Paragraph } from "../../narrative/paragraph";
import type { BoardAssessment } from "../../scoring/assessment";
import { useSession, useSessionState } from "../session/useSession";
import { FigureLink } from "../shell/FigureLink";
import { Pill } from "../shell/Pill";
import { reportWords } from "../strings/report";
import { ParagraphEditor } from "./ParagraphEditor";
import { paragraphKey } from "../../narrative/paragraphKey";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "6px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  unconfirmed: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  text: { lineHeight: "20px" },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 24px", gap: "4px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  edit: { minWidth: 0, width: "24px", padding: 0 },
  because: { color: tokens.colorNeutralForeground3 },
});

interface NarrativeParagraphProps {
  readonly board: BoardAssessment;
  readonly paragraph: Paragraph;
}

/** One paragraph of the text: its figures lead to their cells; a person confirms, drops or rewrites it. */
export function NarrativeParagraph({ board, paragraph }: NarrativeParagraphProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { remembered, work, drafts } = useSessionState();
  const words = reportWords;
  const { offer, spans } = paragraph;
  const key = paragraphKey(board, paragraph.id);
  const edited = remembered.wordings?.has(key) ?? false;

  const draft = drafts.get(key);
  const keep = async (text: string | null): Promise<void> => {
    const kept = await session.remember(({ wordings, ...known }) => {
      const others = [...(wordings ?? [])].filter(([place]) => place !== key);
      return { ...known, wordings: new Map(text === null ? others : [...others, [key, text]]) };
    });
    // What could not be kept is not lost either.
    if (kept) session.draft(key, null);
  };

  if (draft !== undefined) {
    return (
      <ParagraphEditor
        text={draft}
        edited={edited}
        onChange={(text) => {
          session.draft(key, text);
        }}
        onKeep={(text) => void keep(text)}
        onCancel={() => {
          session.draft(key, null);
        }}
      />
    );
  }
  const unconfirmed = offer !== null && !offer.confirmed;
  return (
    <div className={`${styles.box} ${unconfirmed ? styles.unconfirmed : ""}`}>
      <div className={styles.head}>
        <Text size={200} className={styles.text} lang="vi">
          {spans.map((span, at) =>
            span.kind === "words" ? (
              span.text
            ) : (
              <FigureLink key={at} text={span.text} origin={span.origin} />
            )
          )}
        </Text>
        <Button
          className={styles.edit}
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          title={words.edit}
          aria-label={`${words.edit}: ${paragraphText(paragraph).slice(0, 40)}`}
          disabledFocusable={work !== null}
          onClick={() => {
            session.draft(key, paragraphText(paragraph));
          }}
        />
      </div>
      {offer !== null && (
        <Text size={100} className={styles.because}>
          {words.offer.because(offer.because)}
        </Text>
      )}
      {(offer !== null || edited) && (
        <div className={styles.foot}>
          {offer !== null && <OfferState offer={offer} />}
          {edited && <Pill tone="plain" text={words.edited} />}
        </div>
      )}
    </div>
  );
}

function OfferState({ offer }: { readonly offer: Offer }): ReactElement {
  const session = useSession();
  const { work } = useSessionState();
  const words = reportWords.offer;
  const decide = (decision: "confirmed" | "dropped" | null): void => {
    void session.remember((known) => {
      const causeDecisions = new Map(known.causeDecisions);
      // A decision of an earlier version holds for the whole workbook, under the entry alone.
      causeDecisions.delete(offer.entry);
      if (decision === null) causeDecisions.delete(offer.key);
      else causeDecisions.set(offer.key, decision);
      return { ...known, causeDecisions };
    });
  };
  const disabled = work !== null;
  return offer.confirmed ? (
    <>
      <Pill tone="success" text={words.confirmed} />
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={disabled}
        onClick={() => {
          decide(null);
        }}
      >
        {words.undecide}
      </Button>
    </>
  ) : (
    <>
      <Pill tone="warning" text={words.unconfirmed} />
      <Button
        size="small"
        disabledFocusable={disabled}
        onClick={() => {
          decide("confirmed");
        }}
      >
        {words.confirm}
      </Button>
      <Button
        size="small"
        disabledFocusable={disabled}
        onClick={() => {
          decide("dropped");
        }}
      >
        {words.drop}
      </Button>
    </>
  );
}

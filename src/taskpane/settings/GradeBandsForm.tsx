import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { defaultGradeBands } from "../../decision766/gradeBands";
import type { GradeBand } from "../../scoring/assessment";
import { useSession, useSessionState } from "../session/useSession";
import { SectionHeading } from "../shell/SectionHeading";
import { settingsWords } from "../strings/settings";
import { bandsFrom, draftOf, type BandDraft } from "./bandsDraft";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px" },
  row: { display: "grid", gridTemplateColumns: "1fr 84px", gap: "8px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface GradeBandsFormProps {
  /** Those that hold; undefined: the usual ones. */
  readonly bands: readonly GradeBand[] | undefined;
  /** Those that hold without the workbook's own. */
  readonly others: readonly GradeBand[] | undefined;
}

/** The totals from which each grade is given; kept in the workbook. */
export function GradeBandsForm({ bands, others }: GradeBandsFormProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const words = settingsWords;
  const [drafts, setDrafts] = useState(() => draftOf(bands ?? defaultGradeBands));
  const typed = bandsFrom(drafts);

  const change = (at: number, part: Partial<BandDraft>): void => {
    setDrafts(drafts.map((draft, place) => (place === at ? { ...draft, ...part } : draft)));
  };
  const keep = async (gradeBands: readonly GradeBand[] | null): Promise<void> => {
    const saved = await session.remember(({ gradeBands: _, ...known }) => ({
      ...known,
      ...(gradeBands === null ? {} : { gradeBands }),
    }));
    if (saved) session.notice({ intent: "success", text: words.saved });
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null) void keep(typed);
      }}
    >
      <SectionHeading>{words.bands}</SectionHeading>
      <Text size={200} className={styles.hint}>
        {words.bandsHint}
      </Text>
      {drafts.map((draft, at) => (
        <div key={at} className={styles.row}>
          <Input
            className={styles.input}
            size="small"
            aria-label={words.bandName(at + 1)}
            value={draft.name}
            onChange={(_, { value }) => {
              change(at, { name: value });
            }}
          />
          <Input
            className={styles.input}
            size="small"
            inputMode="decimal"
            aria-label={words.bandFrom(at + 1)}
            value={draft.from}
            onChange={(_, { value }) => {
              change(at, { from: value });
            }}
          />
        </div>
      ))}
      {typed === null && (
        <Field validationState="error" validationMessage={words.bandsWrong}>
          {null}
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" disabled={typed === null || work !== null}>
          {words.save}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={work !== null}
          onClick={() => {
            setDrafts(draftOf(others ?? defaultGradeBands));
            void keep(null);
          }}
        >
          {words.reset}
        </Button>
      </div>
    </form>
  );
}

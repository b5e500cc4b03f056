import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";

import { itemGroups, type DraftReport } from "../../chain/draft/draftReport";
import type { DraftSource } from "../../chain/draft/draftSource";
import { proofreading as words } from "../strings/proofreading";
import type { Desk, DeskState } from "./desk";
import { ItemSection } from "./ItemSection";
import { TakeAlong } from "./TakeAlong";

const useStyles = makeStyles({
  head: { display: "grid", gap: "4px", overflowWrap: "anywhere" },
  tally: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground3 },
  again: { justifySelf: "start" },
  honest: { display: "grid", gap: "4px", color: tokens.colorNeutralForeground3 },
});

interface ReportViewProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly source: DraftSource;
  readonly report: DraftReport;
}

/** What was found in a draft: the count, the points by status, what was looked at and what was not. */
export function ReportView({ desk, state, source, report }: ReportViewProps): ReactElement {
  const styles = useStyles();
  const heading = useResultFocus(report);
  const { tally, subject, items, checked, unchecked } = report;
  const about = [subject.unit, subject.period].filter((each) => each !== null).join(", ");
  const ignored = items.filter(
    ({ mark, identity }) => mark !== null && state.ignored.has(identity)
  ).length;
  return (
    <>
      <section className={styles.head}>
        <Text size={200} className={styles.hint}>
          {source.kind === "file" ? source.name : words.pasted}
        </Text>
        <div role="status">
          <h2 className={styles.tally} ref={heading} tabIndex={-1}>
            {tally.figures === 0 ? words.noFigures : words.tally(tally)}
          </h2>
        </div>
        {(tally.aims > 0 || ignored > 0) && (
          <Text size={200}>
            {[
              ...(tally.aims > 0 ? [words.aims(tally.aims)] : []),
              ...(ignored > 0 ? [words.ignoredCount(ignored)] : []),
            ].join(" ")}
          </Text>
        )}
        <Text size={200}>{words.subject(subject.sheet, about)}</Text>
        <Button
          className={styles.again}
          size="small"
          icon={<DocumentArrowUpRegular />}
          onClick={desk.clear}
        >
          {words.other}
        </Button>
      </section>
      {itemGroups.map((group) => (
        <ItemSection
          key={group}
          group={group}
          items={items.filter((each) => each.group === group)}
          desk={desk}
          state={state}
        />
      ))}
      <section className={styles.honest}>
        <Text size={200}>
          <b>{words.checked}:</b> <span lang="vi">{checked.join("; ")}</span>.
        </Text>
        <Text size={200}>
          <b>{words.unchecked}:</b> <span lang="vi">{unchecked.join("; ")}</span>.
        </Text>
        <Text size={200}>
          {words.remembered} {words.privacy}
        </Text>
      </section>
      <TakeAlong source={source} report={report} state={state} />
    </>
  );
}

/** The count takes the focus where what had it is gone: the field of the draft, or the point that was tied. */
function useResultFocus(report: DraftReport): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus();
  }, [report]);
  return heading;
}

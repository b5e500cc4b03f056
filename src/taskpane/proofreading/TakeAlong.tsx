import { Button, Checkbox, Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { CopyRegular, DocumentArrowDownRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import type { DraftReport } from "../../chain/draft/draftReport";
import { isPlainText, type DraftSource } from "../../chain/draft/draftSource";
import type { CorrectedDraft } from "../../chain/draft/proofreadDraft";
import { summaryLines } from "../../chain/draft/summaryLines";
import { escapeXml } from "../../workbook/file/xml/text";
import { download } from "../host/download";
import { copyRichText } from "../report/copyRichText";
import { NoDownloadHelp } from "../report/NoDownloadHelp";
import { useSession, useSessionState } from "../session/useSession";
import { ActionBar } from "../shell/ActionBar";
import { proofreading as words } from "../strings/proofreading";
import type { DeskState } from "./desk";
import { draftWorkOf } from "./draftWorkOf";

const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({
  options: { display: "grid" },
  will: { flexBasis: "100%" },
});

interface TakeAlongProps {
  readonly source: DraftSource;
  readonly report: DraftReport;
  readonly state: DeskState;
}

/** The draft back, with what the person chose: a .docx with comments and tracked changes, or corrected text. */
export function TakeAlong({ source, report, state }: TakeAlongProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { work, analysis } = useSessionState();
  const [openToo, setOpenToo] = useState(true);
  const [summary, setSummary] = useState(false);
  const [tried, setTried] = useState(false);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const isText = isPlainText(source);
  const { written, accepted, open, ignored } = chosenPoints(report, state, openToo);

  const take = async (): Promise<void> => {
    const made: { draft: CorrectedDraft | null } = { draft: null };
    const done = await session.work(words.making, async (signal) => {
      const page = summary && !isText ? summaryLines(report, analysis?.contents.name ?? "") : null;
      made.draft = await draftWorkOf(session).correct(source, written, page);
      signal.throwIfAborted();
    });
    if (!done || made.draft === null) return;
    if (made.draft.kind === "file") {
      const { name, bytes } = made.draft;
      download({ name, mediaType: wordMediaType, bytes });
      setTried(true);
      session.notice({ intent: "success", text: words.saved(name, written.length) });
      return;
    }
    const { text } = made.draft;
    const copied = await copyRichText(htmlOf(text), text);
    setUncopied(copied ? null : text);
    session.notice(
      copied
        ? { intent: "success", text: words.copied }
        : { intent: "warning", text: words.copyFailed }
    );
  };

  return (
    <>
      {uncopied !== null && (
        <Field label={words.corrected} size="small">
          <Textarea rows={6} resize="vertical" readOnly value={uncopied} />
        </Field>
      )}
      <div className={styles.options}>
        <Checkbox
          label={words.include}
          checked={openToo}
          onChange={(_, { checked }) => {
            setOpenToo(checked === true);
          }}
        />
        {!isText && (
          <Checkbox
            label={words.summary}
            checked={summary}
            onChange={(_, { checked }) => {
              setSummary(checked === true);
            }}
          />
        )}
      </div>
      <ActionBar>
        <Text size={200} role="status" className={styles.will}>
          {words.will(written.length, accepted, open, ignored)}
        </Text>
        <Button
          appearance="primary"
          icon={isText ? <CopyRegular /> : <DocumentArrowDownRegular />}
          disabledFocusable={work !== null || (written.length === 0 && !summary)}
          onClick={() => void take()}
        >
          {isText ? words.copy : words.download}
        </Button>
        {tried && session.host.kind === "excel" && (
          <NoDownloadHelp blocked={words.blocked} blockedNoPage={words.blockedNoPage} />
        )}
      </ActionBar>
    </>
  );
}

/** What goes into the copy, and how many points of each decision there are. */
function chosenPoints({ items }: DraftReport, state: DeskState, openToo: boolean) {
  const points = items.flatMap(({ mark, identity }) => (mark === null ? [] : [{ mark, identity }]));
  const ignored = points.filter(({ identity }) => state.ignored.has(identity));
  const accepted = points.filter(({ identity }) => state.accepted.has(identity));
  const open = points.filter((each) => !ignored.includes(each) && !accepted.includes(each));
  const written = openToo ? [...accepted, ...open] : accepted;
  return {
    written: written.map(({ mark }) => mark),
    accepted: accepted.length,
    open: openToo ? open.length : 0,
    ignored: ignored.length,
  };
}

function htmlOf(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `<p>${escapeXml(line)}</p>`)
    .join("");
}

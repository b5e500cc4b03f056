import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";

import { readOwnLibrary } from "../../narrative/library/ownLibrary";
import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { adoptCentral } from "../../settings/central/adoptCentral";
import { centralFile } from "../../settings/central/centralDefaults";
import { readCentralText } from "../../settings/central/readCentral";
import { writeCentral } from "../../settings/central/writeCentral";
import { download } from "../host/download";
import { useSession, useSessionState } from "../session/useSession";
import { SectionHeading } from "../shell/SectionHeading";
import { settingsWords } from "../strings/settings";
import { strings } from "../strings/strings";
import { ValuesInForce } from "./ValuesInForce";

const useStyles = makeStyles({
  section: { display: "grid", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  input: { display: "none" },
});

/** The common configuration: what it gives, what is wrong with it, and the ways to hand settings on. */
export function ConfigExchange({
  analysis,
}: {
  readonly analysis: WorkbookAnalysis;
}): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { central, work } = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  const words = settingsWords.central;

  const hand = (): void => {
    const { rows } = readOwnLibrary(analysis.contents.grids);
    const bytes = new TextEncoder().encode(writeCentral(analysis.settings, rows));
    download({ name: centralFile, mediaType: "application/json", bytes });
    session.notice({ intent: "success", text: words.exported });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { defaults, faults } = readCentralText(await file.text());
    const [fault, ...others] = faults;
    if (fault?.key === "") {
      session.notice({ intent: "error", text: fault.message });
      return;
    }
    if (!(await session.remember((own) => adoptCentral(own, defaults)))) return;
    const text = [
      words.imported,
      ...(defaults.library.length > 0 ? [words.libraryStays] : []),
      ...(fault === undefined ? [] : [strings.common.central.faulty(fault.message, others.length)]),
    ].join(" ");
    session.notice({ intent: fault === undefined ? "success" : "warning", text });
  };

  return (
    <section className={styles.section}>
      <SectionHeading>{words.heading}</SectionHeading>
      <Text size={200} className={styles.hint}>
        {words.status[central.status]}
      </Text>
      {central.faults.map(({ message }) => (
        <MessageBar key={message} intent="warning" layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
      <ValuesInForce settings={analysis.settings} contents={analysis.contents} />
      <div className={styles.actions}>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={hand}>
          {words.export}
        </Button>
        <Button
          size="small"
          icon={<ArrowUploadRegular />}
          disabledFocusable={work !== null}
          onClick={() => input.current?.click()}
        >
          {words.import}
        </Button>
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept=".json,application/json"
          aria-label={words.import}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            void take(file);
          }}
        />
      </div>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
    </section>
  );
}

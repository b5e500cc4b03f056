import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { type ReactElement } from "react";

import { AboutLine } from "../shell/AboutLine";
import { FirstSteps } from "../firstRun/FirstSteps";
import { DropZone } from "../shell/DropZone";
import { LoadingState } from "../shell/LoadingState";
import { browserWords } from "../strings/browser";
import { strings } from "../strings/strings";
import { OtherLanguage } from "./OtherLanguage";
import type { Opening } from "./useOpenedFile";

const useStyles = makeStyles({
  page: {
    height: "100%",
    overflow: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "safe center",
    gap: "16px",
    padding: "16px",
    boxSizing: "border-box",
    textAlign: "center",
  },
  title: { margin: 0, fontSize: "28px", lineHeight: "34px" },
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2, maxWidth: "560px" },
  wide: { maxWidth: "560px", width: "100%", textAlign: "left" },
});

interface FileDropProps {
  /** The file that is being opened; null while none is. */
  readonly opening: Opening | null;
  readonly fault: string | null;
  /** The library of Office did not answer: the page may stand in an Excel that cannot reach it. */
  readonly libraryMissing: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The first page outside Excel: drop a workbook or choose one. */
export function FileDrop({ opening, fault, libraryMissing, onFiles }: FileDropProps): ReactElement {
  const styles = useStyles();
  const words = browserWords;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <Text className={styles.hint} align="center">
        {words.subtitle}
      </Text>
      {libraryMissing && (
        <MessageBar className={styles.wide} intent="warning" layout="multiline">
          <MessageBarBody>{words.libraryMissing}</MessageBarBody>
        </MessageBar>
      )}
      {fault !== null && (
        <MessageBar
          className={styles.wide}
          intent="error"
          layout="multiline"
          politeness="assertive"
        >
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      <DropZone
        choose={words.choose}
        accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
        onFiles={onFiles}
      >
        {(button) =>
          opening !== null ? (
            <>
              <LoadingState label={words.opening(opening.name, sizeText(opening.bytes))} />
              <Button onClick={opening.stop}>{words.stop}</Button>
            </>
          ) : (
            <>
              <ArrowUploadRegular className={styles.icon} aria-hidden />
              <Text size={400}>{words.drop}</Text>
              <Text size={200}>{words.or}</Text>
              {button}
              <FirstSteps
                centred
                onBook={({ name, bytes }) => {
                  onFiles([new File([bytes.slice()], name)]);
                }}
              />
              <Text size={200} className={styles.hint}>
                {strings.firstRun.hint}
              </Text>
            </>
          )
        }
      </DropZone>
      <Text size={200} className={styles.hint}>
        {words.privacy}
      </Text>
      <AboutLine />
      <OtherLanguage />
    </main>
  );
}

/** @example sizeText(1_572_864) // "1,5 MB" */
function sizeText(bytes: number): string {
  const [amount, unit] = bytes < 1_048_576 ? [bytes / 1024, "KB"] : [bytes / 1_048_576, "MB"];
  return `${amount.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} ${unit}`;
}

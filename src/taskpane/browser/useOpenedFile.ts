import { startTransition, useCallback, useState } from "react";

import type { CellAddress } from "../../cells/address";
import type { CentralSource } from "../central/centralSource";
import { fileHost } from "../host/fileHost";
import type { GivenBook } from "../firstRun/givenBooks";
import { describeFault } from "../session/describeFault";
import { createSession, type Session } from "../session/session";
import { browserWords } from "../strings/browser";
import type { OpenFile } from "./openFile";
import { WorkerFile } from "./worker/WorkerFile";

export interface OpenedFile {
  readonly file: OpenFile;
  readonly session: Session;
}

export interface FileOpening {
  readonly opened: OpenedFile | null;
  /** The file that is being opened; null while none is. */
  readonly opening: Opening | null;
  readonly fault: string | null;
  /** The cell that the pane asked to see. */
  readonly shown: CellAddress | null;
  /** Waits for the person's word about what is not saved in the file at hand; null: nothing waits. */
  readonly waiting: Waiting | null;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly close: () => void;
}

/** A workbook that a person asked for while results of another were not saved. */
export interface Waiting {
  /** Takes the place of the file at hand. */
  readonly open: () => void;
  readonly giveUp: () => void;
}

export interface Opening {
  readonly name: string;
  readonly bytes: number;
  readonly stop: () => void;
}

/**
 * Holds the file that a person gave to the page.
 * @param startWorker null where there are no workers: the file is then worked on in the page itself.
 */
export function useOpenedFile(
  startWorker: (() => Worker) | null,
  central: CentralSource
): FileOpening {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [shown, setShown] = useState<CellAddress | null>(null);
  const another = useAnotherBook();

  const open = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const [chosen] = files;
      if (chosen === undefined) return;
      if (files.length > 1) {
        setFault(browserWords.several);
        return;
      }
      const controller = new AbortController();
      setOpening({
        name: chosen.name,
        bytes: chosen.size,
        stop: () => {
          controller.abort();
        },
      });
      setFault(null);
      try {
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        const file = await openedFile(bytes, chosen.name, startWorker, controller.signal);
        const session = sessionOn(file, central, setShown, another.ask);
        await session.refresh();
        setShown(null);
        if (file.convertedFrom !== null) {
          const text = browserWords.converted(file.convertedFrom);
          session.notice({ intent: "info", text });
        }
        // Pane and sheet are drawn for the first time in pieces, the page answering in between.
        startTransition(() => {
          setOpened((before) => {
            leave(before);
            return { file, session };
          });
          setOpening(null);
        });
      } catch (error) {
        setOpening(null);
        if (!controller.signal.aborted) setFault(describeFault(error));
      }
    },
    [startWorker, central, another.ask]
  );

  const close = useCallback(() => {
    leave(opened);
    setOpened(null);
  }, [opened]);

  const waiting = another.waitingFor(open);
  return { opened, opening, fault, shown, waiting, open, close };
}

function sessionOn(
  file: OpenFile,
  central: CentralSource,
  show: (cell: CellAddress) => void,
  ask: (book: GivenBook) => void
): Session {
  const host = fileHost(
    file,
    (cell) => {
      show({ ...cell });
    },
    (book) => {
      ask(book);
      return Promise.resolve();
    }
  );
  return createSession(host, central);
}

/** A workbook that is asked for beside an open file: it waits until the page has asked about what is not saved. */
function useAnotherBook(): {
  readonly ask: (book: GivenBook) => void;
  readonly waitingFor: (open: (files: readonly File[]) => Promise<void>) => Waiting | null;
} {
  const [wanted, setWanted] = useState<GivenBook | null>(null);
  return {
    ask: setWanted,
    waitingFor: (open) =>
      wanted === null
        ? null
        : {
            open() {
              setWanted(null);
              void open([fileOf(wanted)]);
            },
            giveUp() {
              setWanted(null);
            },
          },
  };
}

function leave(opened: OpenedFile | null): void {
  opened?.session.close();
  opened?.file.close?.();
}

function fileOf({ name, bytes }: GivenBook): File {
  return new File([bytes.slice()], name);
}

async function openedFile(
  bytes: Uint8Array,
  name: string,
  startWorker: (() => Worker) | null,
  signal: AbortSignal
): Promise<OpenFile> {
  const worker = started(startWorker);
  if (worker !== null) return WorkerFile.open(worker, bytes, name, signal);
  const { openFileWorkbook } = await import("../../workbook/file/openFileWorkbook");
  return openFileWorkbook(bytes, name);
}

/** Some browsers have no workers, or none for pages from the disk. */
function started(startWorker: (() => Worker) | null): Worker | null {
  if (startWorker === null || typeof Worker === "undefined") return null;
  try {
    return startWorker();
  } catch {
    return null;
  }
}

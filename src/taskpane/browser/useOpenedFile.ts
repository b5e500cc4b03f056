import { useCallback, useState } from "react";

import type { CellAddress } from "../../cells/address";
import type { CentralSource } from "../central/centralSource";
import { fileHost } from "../host/fileHost";
import { describeFault } from "../session/describeFault";
import { createSession, type Session } from "../session/session";
import { strings } from "../strings/strings";
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
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly close: () => void;
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

  const open = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const [chosen] = files;
      if (chosen === undefined) return;
      if (files.length > 1) {
        setFault(strings.browser.several);
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
        const session = createSession(
          fileHost(file, (cell) => {
            setShown({ ...cell });
          }),
          central
        );
        await session.refresh();
        setShown(null);
        if (file.convertedFrom !== null) {
          const text = strings.browser.converted(file.convertedFrom);
          session.notice({ intent: "info", text });
        }
        setOpened({ file, session });
      } catch (error) {
        if (controller.signal.aborted) return;
        setFault(describeFault(error));
      } finally {
        setOpening(null);
      }
    },
    [startWorker, central]
  );

  const close = useCallback(() => {
    opened?.session.close();
    opened?.file.close?.();
    setOpened(null);
  }, [opened]);

  return { opened, opening, fault, shown, open, close };
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

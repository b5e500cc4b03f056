import { useCallback, useState } from "react";

import type { CellAddress } from "../../cells/address";
import type { FileWorkbook } from "../../workbook/file/fileWorkbook";
import { openFileWorkbook } from "../../workbook/file/openFileWorkbook";
import { WorkbookError } from "../../plan/port";
import { fileHost } from "../host/fileHost";
import { createSession, type Session } from "../session/session";
import { strings } from "../strings/strings";

export interface OpenedFile {
  readonly file: FileWorkbook;
  readonly session: Session;
}

export interface FileOpening {
  readonly opened: OpenedFile | null;
  readonly busy: boolean;
  readonly fault: string | null;
  /** The cell that the pane asked to see. */
  readonly shown: CellAddress | null;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly close: () => void;
}

/** Holds the file that a person gave to the page. */
export function useOpenedFile(): FileOpening {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [shown, setShown] = useState<CellAddress | null>(null);

  const open = useCallback(async (files: readonly File[]): Promise<void> => {
    const [chosen] = files;
    if (chosen === undefined) return;
    if (files.length > 1) {
      setFault(strings.browser.several);
      return;
    }
    setBusy(true);
    setFault(null);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const file = await openFileWorkbook(bytes, chosen.name);
      const session = createSession(
        fileHost(file, (cell) => {
          setShown({ ...cell });
        })
      );
      await session.refresh();
      setShown(null);
      setOpened({ file, session });
    } catch (error) {
      setFault(
        error instanceof WorkbookError
          ? error.message
          : strings.common.unexpected(error instanceof Error ? error.message : String(error))
      );
    } finally {
      setBusy(false);
    }
  }, []);

  const close = useCallback(() => {
    opened?.session.close();
    setOpened(null);
  }, [opened]);

  return { opened, busy, fault, shown, open, close };
}

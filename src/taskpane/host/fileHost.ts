import type { CellAddress } from "../../cells/address";
import type { OpenFile } from "../browser/openFile";
import type { PaneHost } from "./paneHost";

/**
 * The pane beside a file in a browser tab: nobody else changes the file, and "select" shows the cell in the
 * page's own view of the sheet.
 */
export function fileHost(
  file: OpenFile,
  show: (cell: CellAddress) => void,
  openBook: PaneHost["openBook"]
): PaneHost {
  return {
    kind: "file",
    workbook: {
      read: () => file.read(),
      apply: (plan) => file.apply(plan),
      select(cell) {
        show(cell);
        return Promise.resolve();
      },
    },
    watch: () => Promise.resolve(() => undefined),
    activeCell: () => Promise.resolve(null),
    mendFormulas: null,
    openBook,
    copyOfFile: async () => ({ name: file.savedName, bytes: await file.save() }),
    startup: null,
    notes: null,
    openBrowser: null,
    ...(file.drafts === undefined ? {} : { drafts: file.drafts }),
  };
}

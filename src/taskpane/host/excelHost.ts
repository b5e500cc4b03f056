import { ExcelWorkbook } from "../../workbook/excel/ExcelWorkbook";
import { WorkbookError } from "../../plan/port";
import { strings } from "../strings/strings";
import { part } from "../parts/part";
import { startupOf } from "./startup";
import type { PaneHost } from "./paneHost";

/** What the first write needs. Here before it is asked for, a write never stops for the network. */
const writing = part(() => import("../../workbook/excel/apply/PlanApplier"));
const mending = part(
  async () => (await import("../../functions/mend/formulasToMend")).formulasToMend
);

const fileCopy = part(async () => (await import("./copyOfFile")).copyOfFile);

const ownNotes = part(async () => (await import("../notes/findingNotes")).isOwnNote);

/** The pane inside Excel. */
export function excelHost(): PaneHost {
  const workbook = new ExcelWorkbook();
  return {
    kind: "excel",
    workbook: {
      read: () => workbook.read(),
      async apply(plan, options) {
        await writing.load();
        return workbook.apply(plan, options);
      },
      select: (cell) => workbook.select(cell),
    },
    async watch(changed) {
      const stop = await workbook.watch(({ cells, sheets }) => {
        if (cells || sheets) changed();
      });
      return () => void stop();
    },
    activeCell: () => workbook.activeCell(),
    async mendFormulas() {
      const formulasToMend = await mending.load();
      const entries = formulasToMend(await workbook.read());
      return workbook.enterFormulas(entries);
    },
    async openBook({ bytes }) {
      if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8"))
        throw new WorkbookError("unsupported", strings.firstRun.noNewBook);
      await Excel.createWorkbook(base64Of(bytes));
    },
    copyOfFile: Office.context.requirements.isSetSupported("CompressedFile", "1.1")
      ? async () => {
          const copyOfFile = await fileCopy.load();
          return { name: (await workbook.read()).name, bytes: await copyOfFile() };
        }
      : null,
    notes: {
      put: async (notes) => workbook.putNotes(notes, await ownNotes.load()),
      clear: async () => workbook.clearNotes(await ownNotes.load()),
    },
    startup: startupOf(),
    openBrowser: Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")
      ? () => {
          Office.context.ui.openBrowserWindow(
            `${window.location.origin}${window.location.pathname}`
          );
        }
      : null,
  };
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

import { ExcelWorkbook } from "../../workbook/excel/ExcelWorkbook";
import type { PaneHost } from "./paneHost";

/** The pane inside Excel. */
export function excelHost(): PaneHost {
  const workbook = new ExcelWorkbook();
  return {
    kind: "excel",
    workbook,
    async watch(changed) {
      const stop = await workbook.watch(({ cells, sheets }) => {
        if (cells || sheets) changed();
      });
      return () => void stop();
    },
    activeCell: () => workbook.activeCell(),
    async mendFormulas() {
      const { formulasToMend } = await import("../../functions/mend/formulasToMend");
      const entries = formulasToMend(await workbook.read());
      await workbook.enterFormulas(entries);
      return entries.length;
    },
    openBrowser: Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")
      ? () => {
          Office.context.ui.openBrowserWindow(
            `${window.location.origin}${window.location.pathname}`
          );
        }
      : null,
  };
}

import { ExcelHost } from "./ExcelHost";
import { ExternalPlug } from "./plugs/external";
import type { ExternalOptions } from "./plugs/hostContext";
import { HostWorkbook } from "./workbook/HostWorkbook";
import type { WorkbookSeed } from "./workbook/seed";
import { seededWorkbook } from "./workbook/seed";

/** What a page test reaches inside the page as `emulated`. */
export interface EmulatedExcel {
  readonly host: ExcelHost;
  readonly plug: ExternalPlug;
}

declare global {
  var emulatedSeed: { workbook: WorkbookSeed | null; options: ExternalOptions } | undefined;
  var emulated: EmulatedExcel | undefined;
}

/** Runs before the page's own scripts. Frames inside the page get no host of their own. */
if (window === window.top) {
  const { workbook, options } = globalThis.emulatedSeed ?? { workbook: null, options: {} };
  const host = new ExcelHost(workbook ? seededWorkbook(workbook) : new HostWorkbook());
  globalThis.emulated = { host, plug: new ExternalPlug(host, options).install(window) };
}

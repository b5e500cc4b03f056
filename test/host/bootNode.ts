import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { ExchangeableBridge } from "./plugs/bridge";
import type { ExcelHost } from "./ExcelHost";

/** Folder of Microsoft's client library as installed. Read from there only; never copied, never shipped. */
export const libraryFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist"
);

const slot = Symbol.for("emulated Excel host: bridge");

/**
 * Loads Microsoft's client library into the test's own realm (once a process) and connects it to `host`.
 * Afterwards the globals `Excel` and `OfficeExtension` are the real ones. Office.onReady is not booted here.
 * @example
 * const host = bootNode(new ExcelHost(new HostWorkbook({ "Tổng hợp": [["Nhóm", "Điểm"]] })));
 * await Excel.run(async (context) => { … });
 */
export function bootNode(host: ExcelHost): ExcelHost {
  const present: unknown = Reflect.get(globalThis, slot);
  const bridge = present instanceof ExchangeableBridge ? present : loadLibrary();
  bridge.connect(host);
  return host;
}

/**
 * Makes every member newer than the given ExcelApi throw ApiNotFound, as on an Excel that has only that.
 * @example const lift = limitApi("1.14"); …; lift();
 */
export function limitApi(excelApi: string): () => void {
  const common = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean; isSetSupported: IsSetSupported };
    Utility: { isSetSupported: IsSetSupported };
  };
  const { CommonUtility, Utility } = common;
  const before = [CommonUtility.isSetSupported, Utility.isSetSupported] as const;
  const isSetSupported: IsSetSupported = (set, version) =>
    set === "ExcelApi" && compareVersions(version ?? "1.1", excelApi) <= 0;
  CommonUtility._doApiNotSupportedCheck = true;
  CommonUtility.isSetSupported = isSetSupported;
  Utility.isSetSupported = isSetSupported;
  return () => {
    CommonUtility._doApiNotSupportedCheck = false;
    [CommonUtility.isSetSupported, Utility.isSetSupported] = before;
  };
}

type IsSetSupported = (set: string, version?: string) => boolean;

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

function loadLibrary(): ExchangeableBridge {
  const bridge = new ExchangeableBridge();
  const location = {
    href: "https://localhost/",
    hash: "",
    search: "",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
  };
  const inert = (): undefined => undefined;
  const page: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    name: "",
    addEventListener: inert,
    navigator: { userAgent: "node" },
    location,
    document: {
      readyState: "loading",
      addEventListener: inert,
      domain: "localhost",
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: inert, style: {} }),
    },
    Microsoft: { Office: { WebExtension: {} } },
    _richApiNativeBridge: bridge,
    [slot]: bridge,
  };
  for (const name of Reflect.ownKeys(page)) {
    if (name in globalThis) continue;
    const value: unknown = Reflect.get(page, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const filename = join(libraryFolder, "excel-win32-16.01.debug.js");
  runInThisContext(readFileSync(filename, "utf8"), { filename });
  return bridge;
}

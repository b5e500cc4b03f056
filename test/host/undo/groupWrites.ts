import type { ExcelHost } from "../ExcelHost";
import type { Platform } from "./undoCapabilities";

/**
 * What ExcelApi 1.20 adds to `Excel.run` and the client library from npm (1.15) does not know: the option
 * `mergeUndoGroup`. Answers how to take the layer off again.
 * @example const lift = groupWrites(host, "web"); …; lift();
 */
export function groupWrites(host: ExcelHost, platform: Platform): () => void {
  const plain: unknown = Excel.run;
  if (!isRun(plain)) throw new Error("The client library is not loaded.");
  host.undo.platform = platform;
  const grouped = async (...given: readonly unknown[]): Promise<unknown> => {
    if (!asksForGroup(given[0])) return plain(...given);
    host.undo.groups += 1;
    host.undo.isGrouping = true;
    try {
      return await plain(...given);
    } finally {
      host.undo.isGrouping = false;
    }
  };
  Reflect.set(Excel, "run", grouped);
  return () => {
    Reflect.set(Excel, "run", plain);
  };
}

function isRun(value: unknown): value is (...given: readonly unknown[]) => Promise<unknown> {
  return typeof value === "function";
}

function asksForGroup(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    Reflect.get(options, "mergeUndoGroup") === true
  );
}

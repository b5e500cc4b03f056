import { functionCatalogue } from "./catalogue";

/**
 * Gives Excel's cells their functions, and calls back when a cell uses one for the first time. The library
 * waits for it: the first bytes of the page have asked it to.
 * @example registerFunctions(() => void loadWithDocument())
 */
export function registerFunctions(onFirstUse: () => void): void {
  let used = false;
  for (const [id, compute] of Object.entries(functionCatalogue)) {
    // Excel passes every declared parameter, then its invocation.
    const call = compute as (...values: readonly unknown[]) => unknown;
    CustomFunctions.associate(id, (...values: readonly unknown[]) => {
      if (!used) {
        used = true;
        onFirstUse();
      }
      return call(...values);
    });
  }
}

import { functionCatalogue } from "./catalogue";

/** Gives Excel's cells their functions. The library waits for it: the first bytes of the page have asked it to. */
export function registerFunctions(): void {
  for (const [id, compute] of Object.entries(functionCatalogue)) {
    // Excel passes every declared parameter, then its invocation.
    const call = compute as (...values: readonly unknown[]) => unknown;
    CustomFunctions.associate(id, (...values: readonly unknown[]) => call(...values));
  }
}

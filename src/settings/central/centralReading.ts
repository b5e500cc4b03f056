import { noCentralDefaults, type CentralDefaults } from "./centralDefaults";
import type { CentralFault } from "./faults";

/** What a common configuration gives, and what of it cannot be used. */
export interface CentralReading {
  readonly defaults: CentralDefaults;
  readonly faults: readonly CentralFault[];
}

export const nothingCentral: CentralReading = { defaults: noCentralDefaults, faults: [] };

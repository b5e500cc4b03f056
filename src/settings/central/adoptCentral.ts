import type { OfficeSettings } from "../officeSettings";
import type { CentralDefaults } from "./centralDefaults";

/**
 * A workbook's own settings with what a configuration gives taken over: import by a person. What the configuration
 * leaves out stays as it is. Causes and remedies are kept in a sheet and are not taken over here.
 * @example adoptCentral(emptySettings, { ...noCentralDefaults, tieRule: "dense" }).tieRule // "dense"
 */
export function adoptCentral(own: OfficeSettings, central: CentralDefaults): OfficeSettings {
  const { gradeBands, tieRule, fileName, details } = central;
  return {
    ...own,
    ...(gradeBands === undefined ? {} : { gradeBands }),
    ...(tieRule === undefined ? {} : { tieRule }),
    ...(fileName === undefined ? {} : { fileName }),
    details: { ...own.details, ...details },
  };
}

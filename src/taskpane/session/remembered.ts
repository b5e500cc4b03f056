import { emptySettings, type OfficeSettings } from "../../settings/officeSettings";

/** What a person has told once, kept in the workbook itself. */
export type Remembered = OfficeSettings;

export const nothingRemembered: Remembered = emptySettings;

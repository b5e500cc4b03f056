import type { OfficeDetails } from "./officeDetails";

/** Where a setting's value comes from: this workbook, the common configuration, or the program itself. */
export type Provenance = "workbook" | "central" | "builtIn";

/** The settings that both a workbook and the common configuration can give. */
export const settledKeys = [
  "gradeBands",
  "tieRule",
  "parent",
  "office",
  "place",
  "numberSymbol",
  "signerTitles",
  "signerName",
  "recipients",
  "legalBases",
  "dataSource",
  "library",
  "fileName",
] as const satisfies readonly (
  keyof OfficeDetails | "gradeBands" | "tieRule" | "library" | "fileName"
)[];
export type SettledKey = (typeof settledKeys)[number];

export type Provenances = Readonly<Record<SettledKey, Provenance>>;

import type { OwnLibraryRow } from "../../narrative/library/ownLibrary";
import type { GradeBand, TieRule } from "../../scoring/assessment";
import type { OfficeDetails } from "../officeDetails";

/** The parts of an office's details that a common configuration may give. */
export type CentralDetails = Partial<
  Pick<
    OfficeDetails,
    | "parent"
    | "office"
    | "place"
    | "numberSymbol"
    | "signerForm"
    | "signerTitles"
    | "signerName"
    | "recipients"
    | "legalBases"
    | "dataSource"
  >
>;

/** What `cau-hinh.json` gives, to hold where a workbook says nothing itself. All of it optional. */
export interface CentralDefaults {
  /** Best first. */
  readonly gradeBands?: readonly GradeBand[];
  readonly tieRule?: TieRule;
  readonly details: CentralDetails;
  /** Causes and remedies, beside those of the workbook's own sheet. */
  readonly library: readonly OwnLibraryRow[];
  /** How Word files are named; see namePattern. */
  readonly fileName?: string;
}

export const noCentralDefaults: CentralDefaults = { details: {}, library: [] };

/** Name of the file, beside the pages or the workbook. */
export const centralFile = "cau-hinh.json";

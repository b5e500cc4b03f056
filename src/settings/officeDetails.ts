import { noAmounts, type Amounts } from "../narrative/library/amounts";

/**
 * Who signs, and on whose behalf (Decree 30/2020/NĐ-CP): oneself, for the head, for the collective, by order, by
 * mandate; Q.: who holds the post for the time being.
 */
export type SignerForm = "direct" | "KT." | "TM." | "TL." | "TUQ." | "Q.";

/** How remedies stand in a document: sentences under who acts, or a table of task, who leads, deadline and target. */
export type TaskForm = "list" | "table";

/** What a document needs to know of the office, typed once and kept in the workbook. Empty text: not filled in. */
export interface OfficeDetails {
  /** Agency above the office. A people's committee prints none. */
  readonly parent: string;
  /** @example "UBND xã Chí Minh" */
  readonly office: string;
  /** Place in the date line. @example "Chí Minh" */
  readonly place: string;
  /** What follows the type in the number. @example "UBND" gives "Số: …/BC-UBND" */
  readonly numberSymbol: string;
  readonly signerForm: SignerForm;
  /**
   * Lines above the signature, from the top. `direct`, `Q.`: the signer's title. `KT.`, `TL.`, `TUQ.`: the head's
   * title, then the signer's. `TM.`: the collective, then the signer's (further lines as the office writes them, such
   * as "KT. Chủ tịch", "Phó Chủ tịch").
   */
  readonly signerTitles: readonly string[];
  readonly signerName: string;
  /** Without dash and full stop. @example "Lưu: VT, TTPVHCC" */
  readonly recipients: readonly string[];
  /** Besides the Decision itself, which every document cites. */
  readonly legalBases: readonly string[];
  /** Where the figures were taken from, as a sentence names it. @example "Cổng Dịch vụ công quốc gia" */
  readonly dataSource: string;
  readonly tasks: TaskForm;
  /** When the tasks are due, as the table of tasks prints it. @example "Trước ngày 30/6/2026" */
  readonly taskDeadline: string;
  /** Whether a sheet beside the report tells the cell of every figure: for work, never a part of what is signed. */
  readonly sourcesSheet: boolean;
  /** Numbers and names that texts of the library leave to the office. */
  readonly amounts: Amounts;
}

/** Stands where a clerk fills in. */
export const DOTTED_LINE = "………………";

/** Nothing filled in: documents show dotted lines in their place. */
export const emptyOfficeDetails: OfficeDetails = {
  parent: "",
  office: "",
  place: "",
  numberSymbol: "",
  signerForm: "direct",
  signerTitles: [],
  signerName: "",
  recipients: [],
  legalBases: [],
  dataSource: "",
  tasks: "list",
  taskDeadline: "",
  sourcesSheet: false,
  amounts: noAmounts,
};

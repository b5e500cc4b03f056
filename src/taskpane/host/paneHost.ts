import type { CellAddress } from "../../cells/address";
import type { WorkbookPort } from "../../plan/port";
import type { GivenBook } from "../firstRun/givenBooks";
import type { DraftWork } from "./draftWork";

/** Something a person keeps: a Word report, a saved workbook. */
export interface ProducedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The pane's surroundings: Excel, or a browser tab with a file. */
export interface PaneHost {
  readonly kind: "excel" | "file";
  readonly workbook: WorkbookPort;
  /** Calls back after cells have changed by another hand than ours; answers how to stop. */
  watch(changed: () => void): Promise<() => void>;
  /** The cell that the person is on; null where there is none. */
  activeCell(): Promise<CellAddress | null>;
  /** Enters again the formulas that lost our functions; answers how many. Null where nothing is computed. */
  readonly mendFormulas: (() => Promise<number>) | null;
  /**
   * Opens a workbook of the program's own: in Excel beside the one at hand, in a browser tab in its place, once a
   * person has been asked about what is not saved.
   * @throws WorkbookError unsupported where the host cannot, saying what to do.
   */
  readonly openBook: (book: GivenBook) => Promise<void>;
  /** The workbook as the file it would be if it were saved now; null where the host does not hand it out. */
  readonly copyOfFile: (() => Promise<GivenBook>) | null;
  /** Notes of ours on cells; null where there are none. */
  readonly notes: {
    /** Puts them in place of those before; what people wrote, changed or answered stays. */
    readonly put: (
      notes: readonly { readonly cell: CellAddress; readonly text: string }[]
    ) => Promise<{ readonly written: number; readonly left: number }>;
    /** Takes ours away; answers how many. */
    readonly clear: () => Promise<number>;
  } | null;
  /** Whether Excel is to start the add-in with this workbook; null where it cannot. */
  readonly startup: ((starts: boolean) => Promise<void>) | null;
  /** Opens this page in the person's own browser; null where the host cannot, or where it is one already. */
  readonly openBrowser: (() => void) | null;
  /** Holds drafts against the workbook on another thread; absent where there is none. */
  readonly drafts?: DraftWork;
}

import { formatCell, formatRange } from "../../cells/address";
import type { CellAddress, CellRange } from "../../cells/address";
import type { EditPlan } from "../../plan/plan";
import type { AppliedPlan, ApplyOptions, WorkbookContents, WorkbookPort } from "../../plan/port";
import type { PlanApplier } from "./apply/PlanApplier";
import { enterFormulas, type CellFormula } from "./enterFormulas";
import { asWorkbookError } from "./hostFaults";
import { HostSession } from "./HostSession";
import { isSupportedByHost } from "./hostSupport";
import type { IsSupported } from "./hostSupport";
import type { CellNote, IsOurs, NotesWritten } from "./notes/cellNotes";
import { knownAfter } from "./read/knownAfter";
import { nothingKnown, readWorkbook } from "./read/readWorkbook";
import type { KnownStructure } from "./read/readWorkbook";
import { selectCells } from "./selectCells";
import { watchChanges } from "./watchChanges";
import type { WorkbookChange } from "./watchChanges";

/**
 * The workbook open in Excel, through Office.js. Base: ExcelApi 1.14; what is above is asked of the host at
 * run time. Keep one for the life of the pane: it remembers what it wrote, for undo and after faults.
 * @example
 * const workbook = new ExcelWorkbook();
 * const undo = await workbook.apply(planColumns(await workbook.read(), assessment));
 * await workbook.apply(undo);
 */
export class ExcelWorkbook implements WorkbookPort {
  readonly #session: HostSession;
  /** Sheets that this program added or deleted, by id: events about them are no news. */
  readonly #ownSheets = new Set<string>();
  /** What was read last of sheets and merged areas: with it the next reading takes one request. */
  #known: KnownStructure = nothingKnown;
  #applier: PlanApplier | null = null;

  constructor(private readonly isSupported: IsSupported = isSupportedByHost) {
    this.#session = new HostSession(isSupported);
  }

  /** @throws WorkbookError cellEditMode, payloadTooLarge, accessDenied, sessionExpired, hostFault. */
  async read(): Promise<WorkbookContents> {
    return this.#turn(async () => {
      // A way back that is not open yet holds up no reading; the next write asks for it again and says so.
      await this.#applier?.recover().catch(() => undefined);
      const { contents, structure } = await readWorkbook(this.#session, this.#known);
      this.#known = structure;
      return contents;
    });
  }

  /**
   * All steps or none. The answered plan also brings looks back when it is applied to this same object.
   * @throws WorkbookError staffCell, missing, protectedSheet, lockedStructure, and those of `read`.
   */
  async apply(plan: EditPlan, { seen }: ApplyOptions = {}): Promise<AppliedPlan> {
    return this.#turn(async () => {
      // Fetched with the first write: the pane opens sooner without it.
      const { PlanApplier } = await import("./apply/PlanApplier");
      const sheetsBefore = new Set(this.#ownSheets);
      this.#applier ??= new PlanApplier(
        this.#session,
        this.#ownSheets,
        () => new Set(this.#known.sheets.map(({ name }) => name.toLowerCase()))
      );
      const inverse = await this.#applier.apply(plan, seen);
      const added = [...this.#ownSheets].filter((id) => !sheetsBefore.has(id));
      this.#known = knownAfter(this.#known, plan, inverse, added);
      return inverse;
    });
  }

  /** The next reading asks again where cells are merged: after rows or columns moved, or when a person asks. */
  forgetStructure(): void {
    this.#known = { ...this.#known, merges: nothingKnown.merges };
  }

  /** @throws WorkbookError missing when the sheet is gone or hidden. */
  async select(cell: CellAddress, area?: CellRange): Promise<void> {
    await this.#turn(() =>
      selectCells(
        this.#session,
        cell.sheet,
        area === undefined ? formatCell(cell) : formatRange(area)
      )
    );
  }

  /**
   * Enters formulas again; for cells that lost the function they call.
   * @throws WorkbookError protectedSheet, and those of `read`.
   */
  async enterFormulas(entries: readonly CellFormula[]): Promise<number> {
    return this.#turn(() => enterFormulas(this.#session, entries));
  }

  /**
   * Puts notes at cells in place of ours that stand there; see putNotes.
   * @throws WorkbookError protectedSheet, and those of `read`.
   */
  async putNotes(notes: readonly CellNote[], isOurs: IsOurs): Promise<NotesWritten> {
    return this.#turn(async () => {
      const { putNotes } = await import("./notes/cellNotes");
      return putNotes(this.#session, notes, isOurs);
    });
  }

  /** Takes the notes of ours away that nobody changed or answered; answers how many. */
  async clearNotes(isOurs: IsOurs): Promise<number> {
    return this.#turn(async () => {
      const { clearNotes } = await import("./notes/cellNotes");
      return clearNotes(this.#session, isOurs);
    });
  }

  /** The cell that the person is on: at first the table around it is the one meant. */
  async activeCell(): Promise<CellAddress> {
    return this.#turn(() =>
      this.#session.run(async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load("rowIndex,columnIndex,worksheet/name");
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
      })
    );
  }

  /**
   * Calls the listener after changes that others make (not for our own writes), once for each burst.
   * @returns How to stop.
   * @example const stop = await workbook.watch((change) => { if (change.cells) void readAgain(); });
   */
  async watch(
    listener: (change: WorkbookChange) => void,
    quietMilliseconds?: number
  ): Promise<() => Promise<void>> {
    const ownSheets = this.#ownSheets;
    const heard = (change: WorkbookChange): void => {
      if (change.structure) this.forgetStructure();
      listener(change);
    };
    return this.#turn(() =>
      watchChanges(this.#session, heard, {
        ownSheets,
        isSupported: this.isSupported,
        ...(quietMilliseconds === undefined ? {} : { quietMilliseconds }),
      })
    );
  }

  async #turn<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#session.exclusively(work);
    } catch (error) {
      throw asWorkbookError(error);
    }
  }
}

import type { EditStep, PlannedChart } from "../../../plan/plan";
import { protectedSheet } from "../faults";
import { dropCalculationChain } from "./dropCalculationChain";
import type { OfficePackage } from "../package/officePackage";
import { readWorkbookIndex, type SheetEntry, type WorkbookIndex } from "../package/workbookIndex";
import { isProtected, readMerges, sheetFrame } from "../sheet/sheetFrame";
import type { SheetGrid } from "../sheet/sheetGrid";
import { writeDrawings } from "./cellDrawings";
import { writeWidths } from "./columnWidths";
import { SheetLinks } from "./hyperlinks";
import { writeMerges } from "./mergedAreas";
import type { OwnCells } from "./ownCells";
import { areaOf, collect, type SheetEdits, type WriteStep } from "./plannedCells";
import type { StyleDraft } from "./StyleDraft";
import { writeChart } from "./writeChart";
import { writeTableEdges } from "./writeTableEdges";
import { assemble, writeSheet } from "./writeSheet";

/** What a plan asks of one sheet, gathered, so that its part is written once. */
export class SheetDraft {
  readonly #edits: SheetEdits = new Map();
  readonly #heights = new Map<number, number | null>();
  /** The last columns of Excel tables, by their names in lower case. */
  readonly #edges = new Map<string, number>();
  readonly #before: string;
  #frame: string;

  constructor(
    readonly entry: SheetEntry,
    readonly grid: SheetGrid
  ) {
    this.#before = sheetFrame(grid.scan);
    this.#frame = this.#before;
  }

  write(step: WriteStep): void {
    collect(this.#edits, step);
    step.heights?.forEach((height, index) => this.#heights.set(step.top + index, height));
    if (step.merges !== undefined) {
      this.#frame = writeMerges(this.#frame, areaOf(step), step.merges);
    }
  }

  setWidths(left: number, widths: readonly number[]): void {
    this.#frame = writeWidths(this.#frame, left, widths);
  }

  setDrawings({ range, columns }: Extract<EditStep, { kind: "drawings" }>): void {
    this.#frame = writeDrawings(this.#frame, range, columns);
  }

  setTableEdge(table: string, right: number): void {
    this.#edges.set(table.toLowerCase(), right);
  }

  async draw(parts: OfficePackage, index: WorkbookIndex, chart: PlannedChart): Promise<void> {
    this.#frame = await writeChart(parts, index, this.#part, this.#frame, chart);
  }

  /** @throws WorkbookError staffCell; protectedSheet when anything of a protected sheet would change. */
  async finish(parts: OfficePackage, styles: StyleDraft, own: OwnCells): Promise<void> {
    const links = new SheetLinks(this.#frame);
    const merges = readMerges(this.#frame);
    const rules = { grid: this.grid, own, styles: styles.book, links, merges };
    const { bytes, dropsFormula } = writeSheet(rules, this.#edits, this.#frame, this.#heights);
    const framed = this.#frame === this.#before ? null : this.#frame;
    const tables = await writeTableEdges(parts, this.#part, this.#edges, {
      grid: this.grid,
      edits: this.#edits,
    });
    if (bytes === null && framed === null && tables.size === 0) return;
    if (isProtected(this.#before)) throw protectedSheet(this.entry.name);
    for (const [part, xml] of tables) parts.put(part, xml);
    if (bytes === null && framed === null) return;
    const { scan } = this.grid;
    const same = [scan.bytes.subarray(scan.dataOpen, scan.dataClose)];
    parts.put(this.#part, bytes ?? assemble(scan, this.#frame, same));
    if (dropsFormula) await dropCalculationChain(parts, await readWorkbookIndex(parts));
  }

  get #part(): string {
    return this.entry.part ?? "";
  }
}

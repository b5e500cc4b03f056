import type { EditPlan } from "../../plan/plan";
import type { WorkbookContents, WorkbookPort } from "../../plan/port";
import { applyPlan } from "./edit/applyPlan";
import {
  valuesForFormulas,
  type ValueRules,
  type ValuesForFormulas,
} from "./edit/valuesForFormulas";
import type { OfficePackage } from "./package/officePackage";
import { readContents } from "./readContents";

interface Step {
  readonly before: OfficePackage;
  readonly after: OfficePackage;
  readonly plan: EditPlan;
}

/** A workbook on disk or dropped into a page. Made by `openFileWorkbook`. */
export class FileWorkbook implements WorkbookPort {
  #parts: OfficePackage;
  /** What the parts were read as; nobody else changes them. */
  #read: { readonly parts: OfficePackage; readonly contents: WorkbookContents } | null = null;
  readonly #opened: OfficePackage;
  /** What an inverse plan leads from and back to: going back in order gives the very bytes of before. */
  readonly #undo = new WeakMap<EditPlan, Step>();

  constructor(
    readonly name: string,
    readonly original: Uint8Array,
    parts: OfficePackage,
    /** What another format the file came in, and how it was understood; null: it is a workbook of today. */
    readonly convertedFrom: string | null = null
  ) {
    this.#parts = parts;
    this.#opened = parts;
  }

  /** The name under which results are saved: what came in another format goes into a new .xlsx. */
  get savedName(): string {
    return this.convertedFrom === null ? this.name : this.name.replace(/(?:\.[^.]*)?$/, ".xlsx");
  }

  /** @throws WorkbookError when a part is broken. */
  async read(): Promise<WorkbookContents> {
    const parts = this.#parts;
    if (this.#read?.parts === parts) return this.#read.contents;
    const contents = await readContents(parts, this.name);
    this.#read = { parts, contents };
    return contents;
  }

  /** @throws WorkbookError when a step is turned down; then nothing is changed. */
  async apply(plan: EditPlan): Promise<EditPlan> {
    const before = this.#parts;
    const undo = this.#undo.get(plan);
    const { parts, inverse } =
      undo?.after === before
        ? { parts: undo.before, inverse: undo.plan }
        : await applyPlan(before, plan);
    const after = parts.equals(before) ? before : parts;
    this.#parts = after;
    this.#undo.set(inverse, { before, after, plan });
    return inverse;
  }

  /**
   * This workbook as a file in which the formulas meant are others that say the same, or their values; the workbook
   * itself stays as it is.
   * @throws WorkbookError protectedSheet
   */
  async savedWithValues(
    rules: ValueRules
  ): Promise<Omit<ValuesForFormulas, "parts"> & { readonly bytes: Uint8Array }> {
    const { parts, ...told } = await valuesForFormulas(this.#parts, rules);
    return { bytes: await parts.toFile(), ...told };
  }

  /** There is no view to bring a cell into. */
  select(): Promise<void> {
    return Promise.resolve();
  }

  /** The workbook as a file. Without edits, the very bytes it was opened from. */
  async save(): Promise<Uint8Array> {
    return this.#parts.equals(this.#opened) ? this.original.slice() : this.#parts.toFile();
  }
}

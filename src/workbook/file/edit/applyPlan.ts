import type { EditPlan, EditStep } from "../../../plan/plan";
import { lockedStructure, missingSheet } from "../faults";
import type { OfficePackage } from "../package/officePackage";
import {
  findSheet,
  ownRegionsOf,
  readWorkbookIndex,
  type SheetEntry,
  type WorkbookIndex,
} from "../package/workbookIndex";
import { gridSources, readGrid, scanPart } from "../readContents";
import { largestColumnStyle, sheetFrame } from "../sheet/sheetFrame";
import type { SheetGrid } from "../sheet/sheetGrid";
import { addSheet } from "./addSheet";
import { findName, removeNames, writeName } from "./definedNames";
import { inversePlan } from "./inversePlan";
import { OwnCells } from "./ownCells";
import { removeSheet } from "./removeSheet";
import { SheetDraft } from "./SheetDraft";
import { StyleDraft } from "./StyleDraft";

/** What applying a plan gives. */
export interface AppliedPlan {
  readonly parts: OfficePackage;
  readonly inverse: EditPlan;
}

/**
 * Applies a plan to a copy of the parts, step by step. A plan that changes nothing gives the same parts.
 * @throws WorkbookError when a step is turned down; the parts given stay as they are in any case.
 */
export async function applyPlan(before: OfficePackage, plan: EditPlan): Promise<AppliedPlan> {
  const application = new PlanApplication(before);
  for (const step of plan.steps) await application.take(step);
  return {
    parts: await application.finish(),
    inverse: await inversePlan(before, application.parts, plan),
  };
}

class PlanApplication {
  readonly parts: OfficePackage;
  readonly #sheets = new Map<string, SheetDraft>();
  #own: OwnCells | null = null;

  constructor(before: OfficePackage) {
    this.parts = before.copy();
  }

  async take(step: EditStep): Promise<void> {
    const index = await readWorkbookIndex(this.parts);
    this.#own ??= new OwnCells(ownRegionsOf(index));
    switch (step.kind) {
      case "addSheet":
        if (findSheet(index, step.sheet) !== null) return;
        if (index.structureLocked) throw lockedStructure();
        await addSheet(this.parts, index, step);
        this.#own.addSheet(step.sheet);
        return;
      case "removeSheet":
        await this.#removeSheet(index, step.sheet, this.#own);
        return;
      case "name":
        needSheet(index, step.sheet);
        this.#put(index, writeName(index, step.name, step.sheet, step.range));
        return;
      case "removeName": {
        const name = findName(index, step.name);
        if (name !== null) this.#put(index, removeNames(index, [name]));
        return;
      }
      case "write":
        (await this.#draft(index, step.sheet)).write(step);
        return;
      case "columnWidths":
        (await this.#draft(index, step.sheet)).setWidths(step.left, step.widths);
        return;
      case "drawings":
        (await this.#draft(index, step.sheet)).setDrawings(step);
        return;
      case "tableEdge":
        (await this.#draft(index, step.sheet)).setTableEdge(step.table, step.right);
        return;
      case "chart":
        await (await this.#draft(index, step.sheet)).draw(this.parts, index, step.chart);
        return;
    }
  }

  /** Writes what the sheets have gathered. */
  async finish(): Promise<OfficePackage> {
    if (this.#own === null) return this.parts;
    const index = await readWorkbookIndex(this.parts);
    const styles = await StyleDraft.open(this.parts, index, await largestStyle(this.parts, index));
    for (const draft of this.#sheets.values()) await draft.finish(this.parts, styles, this.#own);
    await styles.finish(this.parts);
    return this.parts;
  }

  async #removeSheet(index: WorkbookIndex, name: string, own: OwnCells): Promise<void> {
    const entry = findSheet(index, name);
    if (entry === null) return;
    if (index.structureLocked) throw lockedStructure();
    this.#sheets.delete(name.toLowerCase());
    await removeSheet(this.parts, index, entry, await this.#grid(index, entry), own);
  }

  async #draft(index: WorkbookIndex, name: string): Promise<SheetDraft> {
    const key = name.toLowerCase();
    const known = this.#sheets.get(key);
    if (known !== undefined) return known;
    const entry = needSheet(index, name);
    const draft = new SheetDraft(entry, await this.#grid(index, entry));
    this.#sheets.set(key, draft);
    return draft;
  }

  async #grid(index: WorkbookIndex, entry: SheetEntry): Promise<SheetGrid> {
    return readGrid(this.parts, entry, await gridSources(this.parts, index));
  }

  #put(index: WorkbookIndex, xml: string): void {
    if (xml !== index.xml) this.parts.put(index.part, xml);
  }
}

/** Of any cell, row or column of the workbook. */
async function largestStyle(parts: OfficePackage, index: WorkbookIndex): Promise<number> {
  let largest = -1;
  for (const { part, type } of index.sheets) {
    if (part === null || type !== "worksheet") continue;
    const scan = await scanPart(parts, part);
    largest = Math.max(largest, scan.largestStyle, largestColumnStyle(sheetFrame(scan)));
  }
  return largest;
}

function needSheet(index: WorkbookIndex, name: string): SheetEntry {
  const entry = findSheet(index, name);
  if (entry === null) throw missingSheet(name);
  return entry;
}

import { formatReference } from "../../../cells/address";
import type { CellAddress } from "../../../cells/address";
import type { Grid } from "../../../cells/grid";
import type { EditPlan, EditStep, PlannedChart } from "../../../plan/plan";
import { pointsOf } from "../columnWidth";
import { missingSheet, staffCell, typedSince } from "../hostFaults";
import { columnOf } from "./cellDrawings";
import { inputFrom, isAsLeft } from "./cellState";
import type { CellInput } from "./cellState";
import type { HostEdit } from "./hostEdit";
import { firstContents } from "./firstContents";
import { Picture } from "./Picture";
import { isSameSheet } from "./Snapshot";
import type { Snapshot } from "./Snapshot";
import { translateLayout } from "./translateLayout";
import { translateWrite } from "./translateWrite";
import type { WriteStep } from "./translateWrite";
import { placeKey } from "./UndoMemory";
import type { UndoMemory } from "./UndoMemory";

/** What translation needs besides plan and snapshot. */
export interface TranslationOptions {
  /** Of a plan that takes a write back. */
  readonly memory: UndoMemory | null;
  /** The chart as it was drawn last, if this program drew it; null otherwise. */
  readonly drawn: (sheet: string, name: string) => PlannedChart | null;
  /** The sheet as the plan was made from it; null when nobody says. */
  readonly seen: ((sheet: string) => Grid | null) | null;
  /** On a way back: a cell changed meanwhile is left alone and listed, instead of stopping everything. */
  readonly skipsStaffCells: boolean;
}

/**
 * Turns a plan into what is to be told to Excel: only what differs from the workbook as it stands.
 * Nothing has been written when this throws.
 * @throws WorkbookError staffCell, missing.
 */
export class PlanTranslation {
  readonly edits: HostEdit[] = [];
  /** Cells left alone because somebody changed them since. */
  readonly kept: CellAddress[] = [];
  /** Pictures of sheets that the plan takes away, as they stood. */
  readonly removed = new Map<string, Picture>();
  /** What cells hold for a moment while the plan is carried out, by placeKey. */
  readonly passing = new Map<string, CellInput>();
  readonly #pictures = new Map<string, Picture>();
  readonly #names: Set<string>;

  constructor(
    private readonly plan: EditPlan,
    private readonly snapshot: Snapshot,
    private readonly options: TranslationOptions
  ) {
    this.#names = new Set(snapshot.outline.ownNames);
    for (const step of plan.steps) this.#take(step);
    for (const { sheet, name } of options.memory?.charts ?? []) {
      if (snapshot.hasChart(sheet, name)) this.edits.push({ kind: "deleteChart", sheet, name });
    }
  }

  /** The sheet as the steps so far leave it; null when there is none of that name. */
  picture(sheet: string): Picture | null {
    const key = sheet.toLowerCase();
    const known = this.#pictures.get(key);
    if (known) return known;
    if (this.removed.has(key) || !this.snapshot.sheet(sheet)) return null;
    const picture = this.snapshot.picture(sheet);
    this.#pictures.set(key, picture);
    return picture;
  }

  #take(step: EditStep): void {
    switch (step.kind) {
      case "addSheet":
        this.#addSheet(step);
        return;
      case "removeSheet":
        this.#removeSheet(step.sheet);
        return;
      case "write":
        this.#write(step);
        return;
      case "name":
        this.#name(step);
        return;
      case "removeName":
        if (!this.#names.delete(step.name)) return;
        this.edits.push({ kind: "deleteName", name: step.name });
        return;
      case "columnWidths":
        this.#widths(step.sheet, step.left, step.widths);
        return;
      case "drawings":
        this.#drawings(step);
        return;
      case "tableEdge":
        this.#tableEdge(step);
        return;
      case "chart":
        this.#chart(step.sheet, step.chart);
        return;
    }
  }

  #addSheet(step: Extract<EditStep, { kind: "addSheet" }>): void {
    if (this.picture(step.sheet)) return;
    this.#pictures.set(step.sheet.toLowerCase(), new Picture(false));
    const isVisible = step.visibility === "visible";
    this.edits.push({ kind: "addSheet", sheet: step.sheet, isVisible });
    this.#widths(step.sheet, 0, step.columnWidths);
  }

  #removeSheet(sheet: string): void {
    const picture = this.picture(sheet);
    if (!picture) return;
    for (const { row, column } of picture.existed ? picture.filled() : []) {
      const input = picture.now(row, column).input;
      if (input !== "" && !this.#mayChange(sheet, row, column, input)) {
        throw staffCell(formatReference({ sheet, row, column }));
      }
    }
    this.#pictures.delete(sheet.toLowerCase());
    this.removed.set(sheet.toLowerCase(), picture);
    this.edits.push({ kind: "deleteSheet", sheet });
  }

  #write(step: WriteStep): void {
    const picture = this.picture(step.sheet);
    if (!picture) throw missingSheet(step.sheet);
    const { memory, skipsStaffCells } = this.options;
    const edits = translateWrite(step, picture, {
      memory,
      skipsStaffCells,
      mayChange: (row, column, input) => this.#mayChange(step.sheet, row, column, input),
      keep: (row, column) => this.kept.push({ sheet: step.sheet, row, column }),
      layout: translateLayout(step, this.snapshot.layout(step)),
    });
    this.edits.push(...edits);
  }

  /**
   * Ours is what lies in a region of ours; to a way back, what our own write has left there: words that a person
   * typed over it since are theirs.
   */
  #mayChange(sheet: string, row: number, column: number, input: CellInput): boolean {
    if (this.picture(sheet)?.existed === false) return true;
    if (this.passing.get(placeKey(sheet, row, column)) === input) return true;
    const left = this.options.memory?.left(sheet, row, column) ?? null;
    if (left !== null)
      return isAsLeft(left, input) || this.options.memory?.passed(sheet, row, column) === input;
    if (!this.snapshot.isOwn(sheet, row, column)) return false;
    const grid = this.options.seen?.(sheet) ?? null;
    if (grid !== null && !isAsLeft(inputFrom(grid.cell(row, column)), input)) {
      throw typedSince(formatReference({ sheet, row, column }));
    }
    return true;
  }

  #name(step: Extract<EditStep, { kind: "name" }>): void {
    const { name, sheet, range } = step;
    const region = this.#names.has(name) ? this.snapshot.region(name) : null;
    const isSame =
      region !== null &&
      isSameSheet(region.sheet, sheet) &&
      !this.removed.has(sheet.toLowerCase()) &&
      JSON.stringify(region.range) === JSON.stringify(range);
    if (isSame) return;
    if (!this.picture(sheet)) throw missingSheet(sheet);
    this.edits.push({ kind: "name", name, sheet, range, isNew: !this.#names.has(name) });
    this.#names.add(name);
  }

  #tableEdge({ sheet, table, right }: Extract<EditStep, { kind: "tableEdge" }>): void {
    const before = this.removed.has(sheet.toLowerCase()) ? null : this.snapshot.table(sheet, table);
    if (before === null || before.right === right) return;
    const picture = this.picture(sheet);
    if (picture && right > before.right) {
      const fresh = { ...before, left: before.right + 1, right };
      const fills = firstContents(this.plan, sheet, fresh, (row, column) =>
        picture.now(row, column)
      );
      this.edits.push(...fills.edits);
      for (const { row, column, input } of fills.cells) {
        picture.change(row, column, { ...picture.now(row, column), input });
        this.passing.set(placeKey(sheet, row, column), input);
      }
    }
    this.edits.push({ kind: "tableRange", sheet, table, range: { ...before, right } });
  }

  /** Those that stand on the very rows stay; a region that grew or moved is drawn anew. */
  #drawings({ sheet, range, columns }: Extract<EditStep, { kind: "drawings" }>): void {
    const { ownRegions } = this.snapshot.outline;
    const isInPlace = ownRegions.some(
      ({ sheet: at, range: own }) =>
        isSameSheet(at, sheet) &&
        own.left === range.left &&
        own.top === range.top - 1 &&
        own.bottom === range.bottom
    );
    columns.forEach((wanted, at) => {
      const present = this.snapshot.drawings(sheet, range.left + at);
      const cells = columnOf(range, at);
      const kept = isInPlace ? present.find(({ drawing }) => drawing === wanted) : undefined;
      for (const each of present) {
        if (each !== kept) this.edits.push({ kind: "undraw", sheet, range: cells, id: each.id });
      }
      if (wanted !== null && kept === undefined)
        this.edits.push({ kind: "draw", sheet, range: cells, drawing: wanted });
    });
  }

  #widths(sheet: string, left: number, widths: readonly number[]): void {
    if (!this.picture(sheet)) throw missingSheet(sheet);
    widths.forEach((width, index) => {
      const column = left + index;
      const points = pointsOf(width);
      const has = this.removed.has(sheet.toLowerCase()) ? null : this.snapshot.width(sheet, column);
      if (has !== null && Math.abs(has - points) < 0.6) return;
      this.edits.push({ kind: "columnWidth", sheet, column, points });
    });
  }

  #chart(sheet: string, chart: PlannedChart): void {
    if (!this.picture(sheet)) throw missingSheet(sheet);
    const exists =
      !this.removed.has(sheet.toLowerCase()) && this.snapshot.hasChart(sheet, chart.name);
    const drawn = exists ? this.options.drawn(sheet, chart.name) : null;
    if (JSON.stringify(drawn) === JSON.stringify(chart)) return;
    this.edits.push({ kind: "chart", sheet, chart, replaces: exists });
  }
}

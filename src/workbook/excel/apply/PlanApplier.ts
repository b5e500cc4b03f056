import { formatReference } from "../../../cells/address";
import type { EditPlan, PlannedChart } from "../../../plan/plan";
import type { Grid } from "../../../cells/grid";
import type { AppliedPlan, WorkbookContents } from "../../../plan/port";
import type { HostSession } from "../HostSession";
import {
  interruptedWrite,
  isGroupRefused,
  isRefusal,
  lockedStructure,
  nothingToTakeBack,
  protectedSheet,
  typedMeanwhile,
} from "../hostFaults";
import type { HostEdit } from "./hostEdit";
import { inversePlan } from "./inversePlan";
import type { DrawnChart } from "./inversePlan";
import { PlanTranslation, type TranslationOptions } from "./PlanTranslation";
import { readSnapshot } from "./readSnapshot";
import { sendEdits } from "./sendEdits";
import type { SendProgress } from "./sendEdits";
import { isSameSheet } from "./Snapshot";
import type { Snapshot } from "./Snapshot";
import { putBack } from "./putBack";
import type { UndoMemory } from "./UndoMemory";
import { TypedMeanwhile, WriteWatch } from "./writeWatch";

type Mode = "forward" | "back";

/** Carries plans out on a live workbook: every step or none, and never over what staff wrote. */
export class PlanApplier {
  readonly #memories = new WeakMap<EditPlan, UndoMemory>();
  readonly #drawn = new Map<string, DrawnChart>();
  #unfinished: EditPlan | null = null;

  /**
   * @param ownSheets takes the ids of sheets that this program adds or deletes.
   * @param knownSheets names of the sheets as they were read last, in lower case.
   */
  constructor(
    private readonly session: HostSession,
    private readonly ownSheets: Set<string>,
    private readonly knownSheets: () => ReadonlySet<string> = () => new Set()
  ) {}

  /**
   * Finishes the way back of a write during which the host stopped answering. What is no longer there to be
   * taken back is let go.
   */
  async recover(): Promise<void> {
    const plan = this.#unfinished;
    if (!plan) return;
    try {
      await this.#carryOut(plan, "back", null);
    } catch (error) {
      if (!nothingToTakeBack(error)) throw error;
    }
    this.#unfinished = null;
  }

  /**
   * Answers the plan that takes it back, which remembers looks too as long as this object lives.
   * @throws WorkbookError before anything is written: staffCell, missing, protectedSheet, lockedStructure; or
   * the host's own fault, after everything written was taken back.
   */
  async apply(plan: EditPlan, seen?: WorkbookContents): Promise<AppliedPlan> {
    await this.recover();
    return this.#carryOut(
      plan,
      "forward",
      seen === undefined ? null : (sheet) => gridOf(seen, sheet)
    );
  }

  async #carryOut(
    plan: EditPlan,
    mode: Mode,
    seen: TranslationOptions["seen"]
  ): Promise<AppliedPlan> {
    const snapshot = await readSnapshot(this.session, plan, this.knownSheets());
    const translation = new PlanTranslation(plan, snapshot, {
      memory: this.#memories.get(plan) ?? null,
      drawn: (sheet, name) => this.#drawnChart(sheet, name),
      seen,
      skipsStaffCells: mode === "back" || this.#memories.has(plan),
    });
    const { edits, kept } = translation;
    const told = kept.length === 0 ? {} : { kept };
    if (edits.length === 0) return { steps: [], ...told };
    guardProtection(edits, snapshot);
    const inverse = inversePlan(
      plan,
      snapshot,
      {
        edits,
        removed: translation.removed,
        picture: (sheet) => translation.picture(sheet),
      },
      [...this.#drawn.values()]
    );
    inverse.memory.passing = translation.passing;
    this.#memories.set(inverse.plan, inverse.memory);
    for (const edit of edits) {
      if (edit.kind === "deleteSheet") this.ownSheets.add(snapshot.sheet(edit.sheet)?.id ?? "");
    }
    const watch = new WriteWatch((sheet, row, column) => {
      return snapshot.picture(sheet).before(row, column).input;
    });
    const progress: SendProgress = { requests: 0, addedSheets: this.ownSheets, watch };
    try {
      await sendEdits(this.session, edits, progress);
    } catch (error) {
      if (error instanceof TypedMeanwhile) {
        await this.#giveWay(error, inverse, mode);
        if (mode === "back") return inverse.plan;
        throw typedMeanwhile(error.cells.map((cell) => formatReference(cell)));
      }
      const isUntouched = progress.requests === 0 && isRefusal(error);
      const wasGrouped = this.session.groupsWrites && isGroupRefused(error);
      if (wasGrouped) this.session.stopGrouping();
      if (mode === "forward" && !isUntouched) await this.#takeBack(inverse.plan, error);
      if (wasGrouped) return this.#carryOut(plan, mode, seen);
      throw error;
    }
    for (const edit of edits) if (edit.kind === "chart") this.#rememberChart(edit);
    if (kept.length === 0) return inverse.plan;
    const answered = { ...inverse.plan, kept };
    this.#memories.set(answered, inverse.memory);
    return answered;
  }

  /** After a fault: the workbook becomes again what it was; if the host is gone, as soon as it answers. */
  async #takeBack(inverse: EditPlan, cause: unknown): Promise<void> {
    try {
      await this.#carryOut(inverse, "back", null);
    } catch {
      this.#unfinished = inverse;
      throw interruptedWrite(cause);
    }
  }

  /**
   * People typed while we wrote. What they typed stands again; a write is taken back besides, a way back is not.
   */
  async #giveWay(
    fault: TypedMeanwhile,
    inverse: { readonly plan: EditPlan; readonly memory: UndoMemory },
    mode: Mode
  ): Promise<void> {
    for (const { sheet, row, column, input } of fault.cells) {
      inverse.memory.amend(sheet, row, column, input);
    }
    if (mode === "forward") await this.#takeBack(inverse.plan, fault);
    await putBack(this.session, fault.cells);
  }

  #drawnChart(sheet: string, name: string): PlannedChart | null {
    return this.#drawn.get(`${sheet.toLowerCase()}\n${name}`)?.chart ?? null;
  }

  #rememberChart({ sheet, chart }: Extract<HostEdit, { kind: "chart" }>): void {
    this.#drawn.set(`${sheet.toLowerCase()}\n${chart.name}`, { sheet, chart });
  }
}

function gridOf({ grids }: WorkbookContents, sheet: string): Grid | null {
  return grids.find((grid) => isSameSheet(grid.sheet, sheet)) ?? null;
}

function guardProtection(edits: readonly HostEdit[], snapshot: Snapshot): void {
  for (const edit of edits) {
    if (edit.kind === "addSheet" || edit.kind === "deleteSheet") {
      if (snapshot.outline.isStructureLocked) throw lockedStructure();
    } else if (edit.kind !== "name" && edit.kind !== "deleteName") {
      if (snapshot.sheet(edit.sheet)?.isProtected === true) throw protectedSheet(edit.sheet);
    }
  }
}

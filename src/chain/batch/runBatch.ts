import type { ReportDocument } from "../../report/reportDocument";
import { soundDocx } from "../soundDocx";
import { WorkbookError } from "../../plan/port";
import { batchList, listBytes, listFileName } from "./batchList";
import { nextTurn } from "./nextTurn";
import { reportsIn, type BatchPlan, type PlannedReport, type SkippedUnit } from "./planBatch";

export interface BatchProgress {
  /** Documents handed over so far. */
  readonly done: number;
  readonly of: number;
  /** The unit that was done last. */
  readonly unit: string;
}

export interface BatchRun {
  /** Name of the workbook, for the list. */
  readonly source: string;
  readonly compose: (report: PlannedReport) => ReportDocument | Promise<ReportDocument>;
  /** Takes each file as soon as it is made; the list of them comes last. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<void> | void;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BatchProgress) => void;
}

export interface BatchResult {
  readonly made: readonly PlannedReport[];
  readonly skipped: readonly SkippedUnit[];
}

/**
 * Makes the documents of a plan one after another, the host having its turn before each, and hands every file over.
 * A document that cannot be made or kept is listed with the fault and the others go on.
 * @throws the signal's reason once it is aborted; what was handed over before stays with the caller. The first fault,
 * when not one document could be made.
 * @example await runBatch(plan, { source: "chi-so.xlsx", compose, keep: (name, bytes) => writeFile(name, bytes) })
 */
export async function runBatch(plan: BatchPlan, run: BatchRun): Promise<BatchResult> {
  const of = reportsIn(plan).length;
  const entries: (PlannedReport | SkippedUnit)[] = [];
  const faults: unknown[] = [];
  let done = 0;
  for (const entry of plan.entries) {
    if (entry.kind === "skipped") {
      entries.push(entry);
      continue;
    }
    await nextTurn();
    run.signal?.throwIfAborted();
    const made = await make(entry, run.compose);
    run.signal?.throwIfAborted();
    const fault = "bytes" in made ? await keptOrFault(entry, made.bytes, run.keep) : made;
    if (fault === null) entries.push(entry);
    else {
      faults.push(fault.fault);
      entries.push(failed(entry, fault.fault));
    }
    done += 1;
    run.onProgress?.({ done, of, unit: entry.unit });
  }
  // Nothing of the units then, but of the program: its library could not be loaded, say.
  if (of > 0 && faults.length === of) throw faults[0];
  await run.keep(listFileName, listBytes(batchList(run.source, plan, entries)));
  return {
    made: entries.filter((entry) => entry.kind === "report"),
    skipped: entries.filter((entry) => entry.kind === "skipped"),
  };
}

async function make(
  entry: PlannedReport,
  compose: BatchRun["compose"]
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: unknown }> {
  try {
    return { bytes: await soundDocx(await compose(entry)) };
  } catch (fault) {
    return { fault };
  }
}

/** A place that cannot be written to (its old document stands open in Word, say) costs that document alone. */
async function keptOrFault(
  { file }: PlannedReport,
  bytes: Uint8Array,
  keep: BatchRun["keep"]
): Promise<{ readonly fault: WorkbookError } | null> {
  try {
    await keep(file, bytes);
    return null;
  } catch (fault) {
    if (!(fault instanceof WorkbookError)) throw fault;
    return { fault };
  }
}

function failed({ unit, place }: PlannedReport, fault: unknown): SkippedUnit {
  if (fault instanceof WorkbookError)
    return { kind: "skipped", unit, place, reason: { kind: "notKept", detail: fault.message } };
  const detail = fault instanceof Error ? fault.message : String(fault);
  return { kind: "skipped", unit, place, reason: { kind: "fault", detail } };
}

import { WorkbookError } from "../../plan/port";
import { ReportMismatch } from "../../proofreading/mismatch";
import { PartError } from "../parts/part";
import { strings } from "../strings/strings";
import { workbookFault } from "../strings/workbookFaults";

/** A fault in words for a person. Faults of the workbook and of the self-check bring their own; others are ours. */
export function describeFault(error: unknown): string {
  if (error instanceof WorkbookError) return workbookFault(error.message);
  if (error instanceof ReportMismatch) return error.message;
  if (error instanceof PartError) return strings.faults.part;
  const detail = error instanceof Error ? error.message : String(error);
  return strings.common.unexpected(detail);
}

import type { EditPlan } from "../../plan";
import { WorkbookError } from "../../port";
import type { OfficePackage } from "../package/officePackage";

/** Applies a plan to a copy of the parts. */
export async function applyPlan(
  before: OfficePackage,
  plan: EditPlan
): Promise<{ readonly parts: OfficePackage; readonly inverse: EditPlan }> {
  if (plan.steps.length > 0) {
    throw new WorkbookError("unsupported", "Chưa ghi được vào tệp. Hãy dùng bản trong Excel.");
  }
  return Promise.resolve({ parts: before, inverse: plan });
}

import { WorkbookError } from "../../../src/plan/port";

/** The WorkbookError that the work ends with. */
export async function errorOf(work: Promise<unknown>): Promise<WorkbookError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("Nothing went wrong.");
}

import { storeEntry } from "../../workbook/file/zip/storeEntry";
import { writeZip } from "../../workbook/file/zip/writeZip";
import type { ZipEntry } from "../../workbook/file/zip/zipEntry";
import type { BatchPlan } from "./planBatch";
import { runBatch, type BatchResult, type BatchRun } from "./runBatch";

/**
 * The same as one zip. The same plan always gives the same bytes.
 * @throws the signal's reason once it is aborted.
 * @example (await zipBatch(plan, { source: "chi-so.xlsx", compose })).bytes
 */
export async function zipBatch(
  plan: BatchPlan,
  run: Omit<BatchRun, "keep">
): Promise<BatchResult & { readonly bytes: Uint8Array }> {
  const entries: ZipEntry[] = [];
  const result = await runBatch(plan, {
    ...run,
    keep: (name, bytes) => {
      entries.push(storeEntry(name, bytes));
    },
  });
  return { ...result, bytes: writeZip(entries) };
}

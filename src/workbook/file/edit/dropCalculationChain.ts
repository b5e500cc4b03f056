import { removePart } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { removeRelationshipsTo } from "../package/relationships";
import type { WorkbookIndex } from "../package/workbookIndex";

/** Drops Excel's list of formulas once one of them is gone; Excel makes it anew. A stale list it calls damage. */
export async function dropCalculationChain(
  parts: OfficePackage,
  index: WorkbookIndex
): Promise<void> {
  const part = index.relationships.find(({ type }) => type === "calcChain")?.part;
  if (part == null) return;
  await removePart(parts, part);
  await removeRelationshipsTo(parts, index.part, part);
}

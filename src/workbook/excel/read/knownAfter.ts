import type { EditPlan } from "../../../plan/plan";
import type { KnownStructure } from "./readWorkbook";
import type { ListedSheet } from "./sheetList";

/**
 * What is still known of a workbook after a plan was carried out, so that the next reading need not ask for the list
 * of sheets first. A guess that is wrong costs that reading one request, and nothing else.
 * @param inverse what was really done: it takes away the sheets that were added, and adds those taken away
 * @param added ids of the sheets that were added; they stand last, in this order
 */
export function knownAfter(
  known: KnownStructure,
  plan: EditPlan,
  inverse: EditPlan,
  added: readonly string[]
): KnownStructure {
  if (known.sheets.length === 0) return known;
  const gone = namesOf(inverse, "addSheet");
  const staying = known.sheets.filter(({ name }) => !gone.has(name.toLowerCase()));
  const laidOut = new Set(
    plan.steps.flatMap((step) =>
      step.kind === "write" && step.merges !== undefined ? [step.sheet.toLowerCase()] : []
    )
  );
  // Where cells were joined or parted, the next reading asks again which are merged.
  const parted = new Set(
    staying.filter(({ name }) => laidOut.has(name.toLowerCase())).map(({ id }) => id)
  );
  return {
    sheets: [...staying, ...added.map(newSheet)],
    merges: new Map([...known.merges].filter(([id]) => !parted.has(id))),
    extents: known.extents,
    tables: known.tables,
  };
}

function namesOf({ steps }: EditPlan, kind: "addSheet"): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.kind === kind ? [step.sheet.toLowerCase()] : [])));
}

/** Only its id is looked at before Excel answers with the rest. */
function newSheet(id: string): ListedSheet {
  const state = { visibility: "visible", isProtected: false, isFiltered: false } as const;
  return { id, name: "", isVisible: true, isProtected: false, state };
}

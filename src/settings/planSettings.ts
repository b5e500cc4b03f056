import { settleParagraphs } from "../memory/editedParagraphs";
import { storeSheetOf } from "../memory/memoryRows";
import type { EditPlan, PlannedCell } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import { planOwnSheet } from "../report/sheet/ownSheet";
import { rowsOf, settingsRegion, type OfficeSettings } from "./officeSettings";

/**
 * Keeps the settings in a hidden sheet of the workbook.
 * @example await workbook.apply(planSettings(contents, { ...settings, details }))
 */
export function planSettings(contents: WorkbookContents, settings: OfficeSettings): EditPlan {
  const kept = planSettingRows(contents, settings);
  return { steps: [...kept.steps, ...settleParagraphs(contents).steps] };
}

/** The settings alone, for a plan that remembers by itself what it writes. */
export function planSettingRows(contents: WorkbookContents, settings: OfficeSettings): EditPlan {
  const cell = (value: string): PlannedCell => ({
    content: value === "" ? { kind: "blank" } : { kind: "text", value },
    style: "keep",
  });
  return planOwnSheet(contents, {
    region: settingsRegion,
    sheet: storeSheetOf(contents),
    isShared: true,
    visibility: "hidden",
    columnWidths: [28, 60, 24],
    rows: rowsOf(settings).map(({ caption, value, key }) => [
      cell(caption),
      cell(value),
      cell(key),
    ]),
  });
}

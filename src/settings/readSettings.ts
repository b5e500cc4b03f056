import { editedParagraphs } from "../memory/editedParagraphs";
import type { WorkbookContents } from "../plan/port";
import { emptySettings, settingsFrom, settingsRegion, type OfficeSettings } from "./officeSettings";

/**
 * What the workbook remembers; empty settings when it remembers nothing. A paragraph that a person rewrote in the
 * report sheet counts as their wording of it.
 */
export function readSettings(contents: WorkbookContents): OfficeSettings {
  const settings = keptSettings(contents);
  const edited = editedParagraphs(contents);
  if (edited.size === 0) return settings;
  return { ...settings, wordings: new Map([...(settings.wordings ?? []), ...edited]) };
}

function keptSettings({ grids, ownRegions }: WorkbookContents): OfficeSettings {
  const region = ownRegions.find(({ name }) => name === settingsRegion);
  const grid = grids.find(({ sheet }) => sheet === region?.sheet);
  if (region === undefined || grid === undefined) return emptySettings;
  const text = (row: number, column: number) => {
    const cell = grid.cell(row, column);
    return cell.kind === "text" || cell.kind === "number" ? String(cell.value) : "";
  };
  const { top, bottom, left } = region.range;
  return settingsFrom(
    Array.from({ length: bottom - top + 1 }, (_, index) => ({
      caption: text(top + index, left),
      value: text(top + index, left + 1),
      key: text(top + index, left + 2),
    }))
  );
}

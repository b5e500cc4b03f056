import type { ScoreTable } from "../../sheet/scoreboard";
import type { WorkbookContents } from "../../plan/port";
import type { LabelToMap } from "./labelsToMap";

/** Names that the reading could not place: the texts of the cells of its `unknown-group` findings. */
export function unknownLabels(
  contents: WorkbookContents,
  table: ScoreTable
): readonly LabelToMap[] {
  const texts = table.findings.flatMap(({ code, cell }) => {
    if (code !== "unknown-group" || cell === null) return [];
    const grid = contents.grids.find(({ sheet }) => sheet === cell.sheet);
    const content = grid?.cell(cell.row, cell.column);
    return content?.kind === "text" ? [content.value.trim()] : [];
  });
  return [...new Set(texts)].map((text) => ({ text, readAs: null, confidence: 0 }));
}

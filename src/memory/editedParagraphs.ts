import type { EditPlan } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import { blankMark } from "./contentMark";
import { planMemory, readMemory } from "./memoryRows";
import { textChanges, type StaffChange } from "./staffChanges";
import { regionRows, writtenRegion } from "./writtenRegion";

/**
 * Paragraphs of our texts that a person rewrote on the sheet itself, by their key: their wording, without the dash of
 * a list. Two copies of one paragraph: the last one counts.
 * @example editedParagraphs(contents).get("UBND xã Chí Minh|Tháng 5/2026|overall")
 */
export function editedParagraphs(contents: WorkbookContents): ReadonlyMap<string, string> {
  return new Map(
    rewritten(contents).flatMap(({ paragraph, now }): [string, string][] => {
      const words = now.kind === "text" ? now.value.replace(/^[-–]\s+/u, "").trim() : "";
      return paragraph === null || words === "" ? [] : [[paragraph, words]];
    })
  );
}

/**
 * Notes that the wordings on the sheet have been taken: from then on the settings hold them, and a person who goes
 * back to our words there is not overruled by the sheet. Empty when there is nothing to take.
 */
export function settleParagraphs(contents: WorkbookContents): EditPlan {
  const taken = rewritten(contents);
  if (taken.length === 0) return { steps: [] };
  const rows = new Map(readMemory(contents));
  for (const region of new Set(taken.map((change) => change.region))) {
    const written = writtenRegion(rows, region);
    if (written === null) continue;
    const marks = written.marks.map((line) => [...line]);
    for (const { place, mark, region: of } of taken) {
      const line = of === region ? marks[place?.row ?? -1] : undefined;
      if (line !== undefined && place !== null) line[place.column] = mark;
    }
    for (const [key, value] of regionRows({ ...written, marks })) rows.set(key, value);
  }
  return planMemory(contents, rows);
}

function rewritten(contents: WorkbookContents): readonly StaffChange[] {
  return textChanges(contents).filter(
    ({ paragraph, mark, now }) =>
      paragraph !== null && mark !== blankMark && now.formula === undefined
  );
}

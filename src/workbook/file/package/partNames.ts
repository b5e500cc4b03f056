/** Folder of a part with its last slash. @example folderOf("xl/workbook.xml") // "xl/" */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that lists another one's relationships. @example relationshipsOf("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The part a relationship leads to. @example resolveTarget("xl/workbook.xml", "worksheets/sheet1.xml") // "xl/worksheets/sheet1.xml" */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : folderOf(from).split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The other way round, as short as it goes. @example relativeTarget("xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml") // "../drawings/drawing1.xml" */
export function relativeTarget(from: string, part: string): string {
  const here = folderOf(from).split("/").filter(Boolean);
  const there = part.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return "../".repeat(here.length - shared) + there.slice(shared).join("/");
}

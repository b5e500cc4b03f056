import path from "node:path";
import { unzipSync } from "fflate";
import { lookFaults } from "./looks";
import { elementsIn, parsedPart, type Parts } from "./parts";

/** Parts that a write may change: those with the cells, and those that list what there is. */
const mayChange =
  /^(?:\[Content_Types\]\.xml|xl\/(?:worksheets\/[^/]+\.xml|worksheets\/_rels\/[^/]+\.rels|workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|tables\/[^/]+\.xml|drawings\/.+)|docProps\/app\.xml)$/i;

/** What is wrong with a package that was written, beside what was wrong with it before. By its own reading of the zip. */
export function packageFaults(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const known = new Set(faultsIn(old));
  return [
    ...lostParts(old, now),
    ...faultsIn(now).filter((fault) => !known.has(fault)),
    ...lookFaults(old, now),
  ];
}

function lostParts(old: Parts, now: Parts): readonly string[] {
  return Object.entries(old).flatMap(([name, bytes]) => {
    const written = now[name];
    // The chain of calculation is made anew by whatever opens the file.
    if (written === undefined)
      return name.endsWith("/") || name.endsWith("calcChain.xml") ? [] : [`part gone: ${name}`];
    return mayChange.test(name.replaceAll("\\", "/")) || Buffer.from(bytes).equals(written)
      ? []
      : [`part changed: ${name}`];
  });
}

function faultsIn(parts: Parts): readonly string[] {
  const names = new Set(Object.keys(parts).map((name) => place(name)));
  const faults: string[] = [];
  for (const name of Object.keys(parts)) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    const document = parsedPart(parts, name);
    if (document === null) {
      faults.push(`not well-formed: ${name}`);
      continue;
    }
    if (name.endsWith(".rels")) faults.push(...linkFaults(name, document, names));
    if (/worksheets\/[^/]+\.xml$/i.test(name)) faults.push(...sheetFaults(name, document));
    if (/tables\/[^/]+\.xml$/i.test(name)) faults.push(...tableFaults(name, document));
  }
  return [...faults, ...typeFaults(parts), ...styleFaults(parts)];
}

/** Names are the same in any case, and begin at the package's root. */
function place(name: string): string {
  return path.posix.normalize(`/${name.replaceAll("\\", "/")}`).toLowerCase();
}

function linkFaults(
  name: string,
  document: Document,
  names: ReadonlySet<string>
): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const source = path.posix.dirname(path.posix.dirname(place(name)));
  for (const link of elementsIn(document, "Relationship")) {
    const id = link.getAttribute("Id") ?? "";
    if (ids.has(id)) faults.push(`${name}: ${id} twice`);
    ids.add(id);
    const target = link.getAttribute("Target") ?? "";
    if (link.getAttribute("TargetMode") === "External" || target.startsWith("#")) continue;
    const meant = target.startsWith("/") ? place(target) : place(path.posix.join(source, target));
    if (!names.has(decodeURIComponent(meant))) faults.push(`${name}: ${target} is not there`);
  }
  return faults;
}

/** Rows and cells go up, each once; formulas and merges of a sheet do not lie over each other. */
function sheetFaults(name: string, document: Document): readonly string[] {
  let last = 0;
  const faults: string[] = [];
  for (const row of elementsIn(document, "sheetData > row")) {
    const number = Number(row.getAttribute("r") ?? last + 1);
    if (number <= last) faults.push(`${name}: row ${String(number)} behind ${String(last)}`);
    last = number;
    const cells = [...row.children].map((cell) => cell.getAttribute("r")).filter((r) => r !== null);
    if (new Set(cells).size < cells.length)
      faults.push(`${name}: a cell twice in row ${String(number)}`);
  }
  return faults;
}

/** A table has as many columns as its cells, each with a name and a number of its own, and arrows over all of them. */
function tableFaults(name: string, document: Document): readonly string[] {
  const reference = document.documentElement.getAttribute("ref") ?? "";
  const columns = elementsIn(document, "tableColumns > tableColumn");
  const said = document.querySelector("tableColumns")?.getAttribute("count");
  const of = (key: string): number =>
    new Set(columns.map((column) => column.getAttribute(key)?.toLowerCase())).size;
  const filter = document.querySelector("table > autoFilter")?.getAttribute("ref");
  const [, left, right] = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(reference) ?? [];
  const [, filterLeft, filterRight] = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(filter ?? reference) ?? [];
  return [
    ...(Number(said ?? columns.length) === columns.length ? [] : [`${name}: says ${said ?? ""}`]),
    ...(left !== undefined && right !== undefined && widthOf(left, right) !== columns.length
      ? [`${name}: ${reference} has not ${String(columns.length)} columns`]
      : []),
    ...(of("id") === columns.length && of("name") === columns.length
      ? []
      : [`${name}: a column twice`]),
    ...(left === filterLeft && right === filterRight ? [] : [`${name}: arrows elsewhere`]),
  ];
}

function widthOf(left: string, right: string): number {
  const number = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number(right) - number(left) + 1;
}

function typeFaults(parts: Parts): readonly string[] {
  const document = parsedPart(parts, "[Content_Types].xml");
  if (document === null) return ["no content types"];
  const read = (tag: string, key: string) =>
    elementsIn(document, tag).map((each) => (each.getAttribute(key) ?? "").toLowerCase());
  const [endings, overrides] = [read("Default", "Extension"), read("Override", "PartName")];
  const twice = overrides.filter((name, at) => overrides.indexOf(name) !== at);
  const untyped = Object.keys(parts).filter(
    (name) =>
      !name.endsWith("/") &&
      name !== "[Content_Types].xml" &&
      !overrides.includes(place(name)) &&
      !endings.includes(path.posix.extname(name).slice(1).toLowerCase())
  );
  return [
    ...twice.map((name) => `type given twice: ${name}`),
    ...untyped.map((name) => `no type: ${name}`),
  ];
}

/** A list whose count is wrong is refused, or cut, by some programs. */
function styleFaults(parts: Parts): readonly string[] {
  const document = parsedPart(parts, "xl/styles.xml");
  if (document === null) return [];
  return ["fonts", "fills", "borders", "cellXfs"].flatMap((list) => {
    const element = document.querySelector(`styleSheet > ${list}`);
    const said = element?.getAttribute("count");
    return element == null || said == null || Number(said) === element.children.length
      ? []
      : [`styles: ${list} says ${said}, holds ${String(element.children.length)}`];
  });
}

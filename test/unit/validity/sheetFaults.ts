import { repeated } from "./officeParts";
import { cellArea, referenceSize, sheetsOfFormula, type CellArea } from "./sheetReference";
import { attribute, childOf, childrenOf, within, type XmlNode } from "./xmlTree";

/** What the cells of a sheet may refer to. */
export interface SheetLimits {
  readonly sheets: readonly string[];
  /** How many cell formats and shared strings there are. */
  readonly formats: number;
  readonly strings: number;
}

/** What Excel may hold in a cell and in a formula, in letters. */
const longest = { text: 32_767, formula: 8_192 };

/** What does not fit together in one sheet beyond its schema. */
export function sheetFaults(part: string, root: XmlNode, limits: SheetLimits): readonly string[] {
  const rows = childrenOf(childOf(root, "sheetData"), "row");
  return [
    ...rowFaults(rows),
    ...rows.flatMap((row) => childrenOf(row, "c").flatMap((cell) => cellFaults(cell, limits))),
    ...columnFaults(within(root, "col")),
    ...overlaps(
      childrenOf(childOf(root, "mergeCells"), "mergeCell").map(
        (each) => attribute(each, "ref") ?? ""
      )
    ),
    ...countFaults(childOf(root, "mergeCells")),
    ...childrenOf(childOf(root, "hyperlinks"), "hyperlink").flatMap((each) => {
      const location = attribute(each, "location");
      if (location === undefined || !location.includes("!")) return [];
      return referenceSize(location, limits.sheets) === undefined
        ? [`a link leads nowhere: ${location}`]
        : [];
    }),
    ...repeated(
      childrenOf(childOf(root, "hyperlinks"), "hyperlink").map(
        (each) => attribute(each, "ref") ?? ""
      )
    ).map((ref) => `two links in ${ref}`),
  ].map((fault) => `${part}: ${fault}`);
}

/** Rows and the cells within them ascend, none is there twice, each cell stands in its own row. */
function rowFaults(rows: readonly XmlNode[]): readonly string[] {
  let last = 0;
  return rows.flatMap((row) => {
    const number = Number(attribute(row, "r") ?? last + 1);
    const faults = number > last ? [] : [`row ${number} after row ${last}`];
    last = number;
    const [from = 1, to = Infinity] = (attribute(row, "spans") ?? "").split(":").map(Number);
    let column = 0;
    for (const cell of childrenOf(row, "c")) {
      const ref = attribute(cell, "r");
      const area = ref === undefined ? undefined : cellArea(ref);
      const at = area?.left ?? column + 1;
      if (at <= column) faults.push(`${ref ?? number} out of order`);
      if (area !== undefined && area.top !== number) faults.push(`${ref ?? ""} in row ${number}`);
      if (attribute(row, "spans") !== undefined && (at < from || at > to))
        faults.push(`${ref ?? number} outside the spans of its row`);
      column = at;
    }
    return faults;
  });
}

function cellFaults(cell: XmlNode, limits: SheetLimits): readonly string[] {
  const ref = attribute(cell, "r") ?? "?";
  const type = attribute(cell, "t") ?? "n";
  const value = childOf(cell, "v")?.text;
  const formula = childOf(cell, "f")?.text ?? "";
  const inline = childOf(cell, "is");
  const faults: string[] = [];
  if (Number(attribute(cell, "s") ?? 0) >= Math.max(1, limits.formats))
    faults.push(`no format ${attribute(cell, "s") ?? ""}`);
  if (type === "s" && !(/^\d+$/.test(value ?? "") && Number(value) < limits.strings))
    faults.push(`no shared string ${value ?? ""}`);
  if (type === "n" && value !== undefined && !Number.isFinite(Number(value || "x")))
    faults.push(`no number: ${value}`);
  if (type === "b" && value !== "0" && value !== "1") faults.push("neither true nor false");
  if ((type === "inlineStr") !== (inline !== undefined)) faults.push(`text of type ${type}`);
  if (formula.startsWith("=")) faults.push("an equals sign in its formula");
  if (formula.length > longest.formula) faults.push("a formula too long");
  const text = [
    value ?? "",
    ...(inline === undefined ? [] : within(inline, "t")).map((t) => t.text),
  ];
  if (text.join("").length > longest.text) faults.push("a text too long");
  for (const sheet of sheetsOfFormula(formula))
    if (!limits.sheets.includes(sheet)) faults.push(`a formula of no sheet ${sheet}`);
  return faults.map((fault) => `${ref}: ${fault}`);
}

function columnFaults(columns: readonly XmlNode[]): readonly string[] {
  let last = 0;
  return columns.flatMap((column) => {
    const [from, to] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    const fits = from > last && to >= from;
    last = to;
    return fits ? [] : [`widths of columns ${from} to ${to} out of order`];
  });
}

function countFaults(list: XmlNode | undefined): readonly string[] {
  const count = list === undefined ? undefined : attribute(list, "count");
  return count === undefined || Number(count) === list?.children.length
    ? []
    : [`${list?.name ?? ""}: ${list?.children.length ?? 0}, not ${count}`];
}

function overlaps(refs: readonly string[]): readonly string[] {
  const areas = refs.map(cellArea);
  const meet = (a: CellArea, b: CellArea): boolean =>
    a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  return refs.flatMap((ref, at) => {
    const area = areas[at];
    if (area === undefined) return [`no area ${ref}`];
    return areas.slice(0, at).some((other) => other !== undefined && meet(area, other))
      ? [`merge ${ref} over another`]
      : [];
  });
}

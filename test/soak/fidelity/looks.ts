import { elementsIn, parsedPart, type Parts } from "./parts";

/** What a style number stands for, a part each; null where the workbook says nothing of it. */
type Look = readonly (string | null)[];

/**
 * Cells and rows of the staff's sheets that look otherwise than before. A number past its list stands for the first entry,
 * and must not come to stand for one that was added.
 */
export function lookFaults(before: Parts, after: Parts): readonly string[] {
  const [old, now] = [looksOf(before), looksOf(after)];
  return Object.keys(before).flatMap((name) => {
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) return [];
    const written = stylesIn(after, name);
    const faults = [...stylesIn(before, name)].flatMap(([place, style]) => {
      const was = old[style] ?? old[0] ?? [];
      const is = now[written.get(place) ?? style] ?? now[0] ?? [];
      const differ = was.some((part, at) => part !== null && part !== is[at]);
      return differ ? [`${name} ${place}: ${was.join(" ")} → ${is.join(" ")}`] : [];
    });
    return faults.slice(0, 3);
  });
}

const lists = [
  ["fontId", "fonts"],
  ["fillId", "fills"],
  ["borderId", "borders"],
] as const;

/** Numbers of formats below it are Excel's own. */
const firstOwnFormat = 164;

function looksOf(parts: Parts): readonly Look[] {
  const document = parsedPart(parts, "xl/styles.xml");
  if (document === null) return [];
  const held = lists.map(([key, list]) => {
    const entries = elementsIn(document, `styleSheet > ${list} > *`);
    return [key, entries.map(({ outerHTML }) => outerHTML)] as const;
  });
  const formats = new Map(
    elementsIn(document, "styleSheet > numFmts > *").map((each) => [
      Number(each.getAttribute("numFmtId")),
      each.getAttribute("formatCode"),
    ])
  );
  return elementsIn(document, "styleSheet > cellXfs > xf").map((xf) => {
    const shown = held.map(
      ([key, entries]) => entries[Number(xf.getAttribute(key) ?? 0)] ?? entries[0] ?? null
    );
    const id = Number(xf.getAttribute("numFmtId") ?? 0);
    const format = formats.get(id) ?? (id < firstOwnFormat ? String(id) : "0");
    return [...shown, format, [...xf.children].map(({ outerHTML }) => outerHTML).join("")];
  });
}

/** The number of a look by cell and row: “A1”, “row 3”. */
function stylesIn(parts: Parts, name: string): ReadonlyMap<string, number> {
  const document = parsedPart(parts, name);
  if (document === null) return new Map();
  const found = new Map<string, number>();
  for (const cell of elementsIn(document, "sheetData > row > c")) {
    const place = cell.getAttribute("r");
    const isBlank = cell.children.length === 0;
    if (place !== null && !isBlank) found.set(place, Number(cell.getAttribute("s") ?? 0));
  }
  for (const row of elementsIn(document, "sheetData > row[s]"))
    found.set(`row ${row.getAttribute("r") ?? ""}`, Number(row.getAttribute("s")));
  return found;
}

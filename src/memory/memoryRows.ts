import type { CellRange } from "../cells/address";
import type { EditPlan, PlannedCell } from "../plan/plan";
import { ownPrefix } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";

/** What the workbook keeps for the program, by key. */
export type MemoryRows = ReadonlyMap<string, string>;

export const memoryRegion = `${ownPrefix}memory`;
export const settingsRegion = `${ownPrefix}settings`;
/** The hidden sheet of settings and memory: the first three columns are the settings'. */
export const storeSheet = "Thiết lập 766";
const firstColumn = 5;
const caption = "Chương trình ghi nhớ những gì đã ghi vào sổ. Xin đừng sửa.";
/** In front of each text, so that nothing takes it for a number, a date or a formula. */
const sign = "~";
/** A cell holds 32,767 characters. */
const pieceLength = 30_000;

/** @example readMemory(contents).get("written:_score766.report") */
export function readMemory({ grids, ownRegions }: WorkbookContents): MemoryRows {
  const region = ownRegions.find(({ name }) => name === memoryRegion);
  const grid = grids.find(({ sheet }) => sheet === region?.sheet);
  const rows = new Map<string, string>();
  if (region === undefined || grid === undefined) return rows;
  const { top, bottom, left } = region.range;
  for (let row = top; row <= bottom; row += 1) {
    const [key, text] = [grid.cell(row, left), grid.cell(row, left + 1)];
    if (key.kind !== "text" || text.kind !== "text" || !text.value.startsWith(sign)) continue;
    // A long text goes on under the same key.
    rows.set(key.value, (rows.get(key.value) ?? "") + text.value.slice(sign.length));
  }
  return rows;
}

/** Keeps the rows in place of all that were kept. A plan that writes what stands there changes nothing. */
export function planMemory(contents: WorkbookContents, rows: MemoryRows): EditPlan {
  const previous = contents.ownRegions.find(({ name }) => name === memoryRegion);
  const sheet = previous?.sheet ?? storeSheetOf(contents);
  const lines = [
    [text(caption), blank],
    ...[...rows].flatMap(([key, value]) => pieces(key, value)),
  ];
  const { top, left } = previous?.range ?? { top: 0, left: firstColumn };
  const range: CellRange = { top, left, bottom: top + lines.length - 1, right: left + 1 };
  const count = Math.max(
    lines.length,
    previous === undefined ? 0 : previous.range.bottom - top + 1
  );
  return {
    steps: [
      { kind: "addSheet", sheet, visibility: "hidden", columnWidths: [28, 60, 24] },
      {
        ...{ kind: "write", sheet, top, left },
        rows: Array.from({ length: count }, (_line, at) => lines[at] ?? [blank, blank]),
      },
      { kind: "name", name: memoryRegion, sheet, range },
    ],
  };
}

/** The sheet that holds what the program keeps, or the name it would get. */
export function storeSheetOf({ grids, ownRegions }: WorkbookContents): string {
  const known = ownRegions.find(({ name }) => name === settingsRegion || name === memoryRegion);
  if (known !== undefined) return known.sheet;
  const used = new Set(grids.map(({ sheet }) => sheet.toLocaleLowerCase("vi")));
  let name = storeSheet;
  for (let next = 2; used.has(name.toLocaleLowerCase("vi")); next += 1)
    name = `${storeSheet} (${next})`;
  return name;
}

const blank: PlannedCell = { content: { kind: "blank" }, style: "keep" };

function text(value: string): PlannedCell {
  return { content: { kind: "text", value }, style: "keep" };
}

function pieces(key: string, value: string): readonly (readonly PlannedCell[])[] {
  const count = Math.max(1, Math.ceil(value.length / pieceLength));
  return Array.from({ length: count }, (_piece, at) => [
    text(key),
    text(sign + value.slice(at * pieceLength, (at + 1) * pieceLength)),
  ]);
}

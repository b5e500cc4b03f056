import type { CellRange } from "../../sheet/address";
import type { EditPlan, PlannedCell, PlannedChart } from "../../workbook/plan";
import type { WorkbookContents } from "../../workbook/port";

export interface OwnSheet {
  /** Hidden name by which the sheet is found again, whatever people call it. */
  readonly region: string;
  /** Name it gets the first time, with a number behind it when staff have a sheet of that name. */
  readonly sheet: string;
  readonly visibility: "visible" | "hidden";
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Charts over cells of the sheet itself, once its name is known. */
  readonly charts?: (sheet: string) => readonly PlannedChart[];
}

const blank: PlannedCell = { content: { kind: "blank" }, style: "keep" };

/** Writes a whole sheet of ours, over what it held before: what is left of a longer one is blanked. */
export function planOwnSheet({ grids, ownRegions }: WorkbookContents, own: OwnSheet): EditPlan {
  const previous = ownRegions.find(({ name }) => name === own.region);
  const sheet =
    previous?.sheet ??
    freeName(
      own.sheet,
      grids.map((grid) => grid.sheet)
    );
  const columns = Math.max(1, ...own.rows.map((row) => row.length));
  const range: CellRange = {
    top: 0,
    left: 0,
    bottom: Math.max(own.rows.length, 1) - 1,
    right: columns - 1,
  };
  const height = Math.max(range.bottom, previous?.range.bottom ?? 0) + 1;
  const width = Math.max(range.right, previous?.range.right ?? 0) + 1;
  const rows = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => own.rows[row]?.[column] ?? blank)
  );
  return {
    steps: [
      { kind: "addSheet", sheet, visibility: own.visibility, columnWidths: own.columnWidths },
      { kind: "write", sheet, top: 0, left: 0, rows, heights: heightsOf(own) },
      { kind: "name", name: own.region, sheet, range },
      ...(own.charts?.(sheet) ?? []).map((chart) => ({ kind: "chart", sheet, chart }) as const),
    ],
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("vi")));
  let name = wanted;
  for (let next = 2; used.has(name.toLocaleLowerCase("vi")); next += 1)
    name = `${wanted} (${next})`;
  return name;
}

/** Points of one line of text, and how many letters fit a column of a given width in the fonts we write in. */
const lineHeight = 16.5;
const lettersPerWidth = 1.2;

/** Not every program fits rows to wrapped text when it opens a file; rows of several lines say their height. */
function heightsOf({ rows, columnWidths }: OwnSheet): readonly (number | null)[] {
  return rows.map((row) => {
    const lines = row.map(({ content, style }, column) => {
      if (content.kind !== "text" || style === "keep") return 1;
      const fits = (columnWidths[column] ?? 10) * lettersPerWidth;
      return Math.ceil(content.value.length / fits);
    });
    const most = Math.max(1, ...lines);
    return most === 1 ? null : most * lineHeight + 3;
  });
}

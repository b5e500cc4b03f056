import type { SheetState } from "../../../cells/grid";
import { ownPrefix } from "../../../plan/plan";
import type { NamedRange } from "../../../plan/port";
import { parseReference } from "../../../cells/rangeReference";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly state: SheetState;
}

/** An Excel table as the workbook lists it: where it lies is asked for apart. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What one request tells about a workbook without its cells. */
export interface WorkbookOutline {
  readonly name: string;
  readonly isStructureLocked: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly ownRegions: readonly NamedRange[];
  readonly tables: readonly ListedTable[];
  /** All names of our own, those that refer to nothing any more too. */
  readonly ownNames: ReadonlySet<string>;
}

/** One request, however large the workbook. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const outline = askOutline(context);
  await context.sync();
  return outline();
}

/** Queues the question; the answer is there after the caller's `context.sync()`. */
export function askOutline(context: Excel.RequestContext): () => WorkbookOutline {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets;
  sheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered"
  );
  const names = workbook.names;
  names.load("items/name,items/formula");
  const { tables } = workbook;
  // A table has a filter of its own, which that of its sheet knows nothing of.
  tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered"
  );
  return () => {
    const filtered = tables.items.filter(({ autoFilter }) => autoFilter.isDataFiltered);
    return {
      ...outlineOf(workbook, sheets, names, new Set(filtered.map(({ worksheet }) => worksheet.id))),
      tables: tables.items.map(listedTable),
    };
  };
}

const visibilities: Readonly<
  Record<"Visible" | "Hidden" | "VeryHidden", SheetState["visibility"]>
> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

function outlineOf(
  workbook: Excel.Workbook,
  sheets: Excel.WorksheetCollection,
  names: Excel.NamedItemCollection,
  withFilteredTable: ReadonlySet<string>
): Omit<WorkbookOutline, "tables"> {
  const own = names.items.filter(({ name }) => name.startsWith(ownPrefix));
  return {
    name: workbook.name,
    isStructureLocked: workbook.protection.protected,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      isProtected: sheet.protection.protected,
      state: {
        visibility: visibilities[sheet.visibility],
        isProtected: sheet.protection.protected,
        isFiltered: sheet.autoFilter.isDataFiltered || withFilteredTable.has(sheet.id),
      },
    })),
    ownRegions: own.flatMap(({ name, formula }) => {
      const target = parseReference(String(formula));
      return target === null ? [] : [{ name, ...target }];
    }),
    ownNames: new Set(own.map(({ name }) => name)),
  };
}

function listedTable({ id, name, showHeaders, showTotals, worksheet }: Excel.Table): ListedTable {
  return { id, name, sheetId: worksheet.id, hasHeader: showHeaders, hasTotals: showTotals };
}

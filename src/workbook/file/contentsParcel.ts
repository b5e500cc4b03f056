import type { CellRange } from "../../cells/address";
import type { SheetState, SheetTable } from "../../cells/grid";
import type { NamedRange, WorkbookContents } from "../../plan/port";
import { CellStore, type CellParcel } from "./sheet/cellStore";
import type { SheetScan } from "./sheet/scanSheet";
import { SharedStrings } from "./sheet/sharedStrings";
import { SheetGrid } from "./sheet/sheetGrid";
import type { StyleTable } from "./styles/readStyles";

interface SheetParcel {
  readonly sheet: string;
  readonly state: SheetState;
  readonly merges: readonly CellRange[];
  readonly covered: readonly CellRange[];
  readonly tables: readonly SheetTable[];
  readonly scan: Omit<SheetScan, "cells">;
  readonly cells: CellParcel;
}

/** What was read of a workbook, as a worker can send it: bytes and arrays, put together again without reading anew. */
export interface ContentsParcel {
  readonly name: string;
  readonly ownRegions: readonly NamedRange[];
  readonly strings: { readonly xml: string; readonly items: Uint32Array };
  readonly styles: StyleTable;
  readonly date1904: boolean;
  readonly sheets: readonly SheetParcel[];
  readonly silentSheets: readonly string[];
}

/**
 * @param contents as a file workbook read them.
 * @param silentSheets names of sheets that need not be read for scores again
 */
export function packContents(
  { name, grids, ownRegions }: WorkbookContents,
  silentSheets: readonly string[] = []
): ContentsParcel {
  const sheets = grids.filter((grid) => grid instanceof SheetGrid);
  const sources = sheets[0]?.sources;
  return {
    name,
    ownRegions,
    silentSheets,
    strings: {
      xml: sources?.strings.xml ?? "",
      items: Uint32Array.from(sources?.strings.items ?? []),
    },
    styles: sources?.styles ?? [],
    date1904: sources?.date1904 ?? false,
    sheets: sheets.map(({ sheet, state, merges, covered, tables, scan: { cells, ...scan } }) => ({
      sheet,
      state,
      merges,
      covered,
      tables,
      scan: { ...scan, bytes: new Uint8Array(scan.bytes) },
      cells: cells.toParcel(),
    })),
  };
}

/**
 * The memory of a parcel that may change its owner instead of being copied, which would stop the page that gets it. The
 * parcel is its own copy: who packed it goes on with the workbook.
 * @example self.postMessage(parcel, buffersOf(parcel))
 */
export function buffersOf({ strings, sheets }: ContentsParcel): ArrayBuffer[] {
  return [
    strings.items.buffer,
    ...sheets.flatMap(({ scan, cells }) => [
      scan.bytes.buffer,
      ...Object.values(cells).flatMap((each: unknown) =>
        ArrayBuffer.isView(each) ? each.buffer : []
      ),
    ]),
  ].filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}

/** @example unpackContents(packContents(contents)).grids[0]?.cell(0, 0) */
export function unpackContents(parcel: ContentsParcel): WorkbookContents {
  const { name, ownRegions, strings, styles, date1904, silentSheets } = parcel;
  const sources = { strings: SharedStrings.from(strings.xml, strings.items), styles, date1904 };
  const grids = parcel.sheets.map(
    ({ sheet, state, merges, covered, tables, scan, cells }) =>
      new SheetGrid(
        sheet,
        state,
        merges,
        covered,
        tables,
        { ...scan, cells: CellStore.from(cells) },
        sources
      )
  );
  return { name, grids, ownRegions, silentSheets };
}

import { columnLetters } from "../../../cells/address";
import { ownPage } from "../../../plan/ownPage";

/** How a sheet stands on the screen and is printed. */
export interface SheetPage {
  readonly orientation: "portrait" | "landscape";
  /** Rows and columns that stay in view while the rest is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** What most sheets of ours are. */
export const plainPage: SheetPage = { orientation: "portrait", frozen: { rows: 0, columns: 0 } };

/** A sheet without cells. A4 is paper 9; a height of 0 pages is as many as it takes. */
export function emptySheet(namespace: string, { orientation, frozen }: SheetPage): string {
  const { left, right, top, bottom, header, footer } = ownPage.margins;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews>${viewXml(frozen)}</sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/><pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/></worksheet>`;
}

function viewXml({ rows, columns }: SheetPage["frozen"]): string {
  if (rows === 0 && columns === 0) return '<sheetView workbookViewId="0"/>';
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  const first = `${columnLetters(columns)}${rows + 1}`;
  return `<sheetView workbookViewId="0"><pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView>`;
}

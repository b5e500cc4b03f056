/** Names that the two forms of the standard write differently. */
export interface Namespaces {
  readonly sheet: string;
  readonly relationship: string;
  readonly spreadsheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const transitional: Namespaces = {
  sheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const strict: Namespaces = {
  sheet: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationship: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

export function namespacesOf(workbook: { readonly strict: boolean }): Namespaces {
  return workbook.strict ? strict : transitional;
}

import { defaultRowHeight } from "./rangeFormat";
import { HostError, HostObject, invalidArgument, itemAlreadyExists } from "../protocol/hostObject";
import type { HostSheet, SheetVisibility } from "../workbook/HostSheet";
import { autoFilter } from "./autoFilter";
import { chartCollection } from "./charts";
import type { ExcelTree } from "./ExcelTree";
import { tableCollection } from "./tables";

const done = (): null => null;

export function worksheet(sheet: HostSheet, tree: ExcelTree): HostObject {
  const { workbook } = tree;
  return new HostObject({
    type: "Worksheet",
    id: sheet.id,
    scalars: {
      Id: { read: () => sheet.id },
      Name: {
        read: () => sheet.name,
        write: (value) => {
          rename(sheet, String(value), tree);
        },
      },
      Position: { read: () => workbook.sheets.indexOf(sheet) },
      Visibility: {
        read: () => sheet.visibility,
        write: (value) => {
          sheet.visibility = visibility(value, sheet, tree);
        },
      },
      StandardHeight: { read: () => defaultRowHeight },
      TabColor: {
        read: () => sheet.tabColor,
        write: (value) => {
          sheet.tabColor = String(value);
        },
      },
    },
    children: {
      Tables: () => tableCollection(tree, sheet),
      Charts: () => chartCollection(sheet, tree),
      Protection: () => protection(sheet),
      PageLayout: () => pageLayout(sheet),
      AutoFilter: () => autoFilter(sheet),
    },
    methods: {
      GetRange: (address) => tree.rangeAt(sheet, address, "Worksheet.getRange"),
      GetRangeByIndexes: (top, left, rows, columns) => {
        const [row = 0, column = 0, height = 0, width = 0] = [top, left, rows, columns].map(Number);
        return tree.range(
          sheet,
          { top: row, left: column, bottom: row + height - 1, right: column + width - 1 },
          "Worksheet.getRangeByIndexes"
        );
      },
      GetCell: (top, left) => {
        const [row = 0, column = 0] = [top, left].map(Number);
        const area = { top: row, left: column, bottom: row, right: column };
        return tree.range(sheet, area, "Worksheet.getCell");
      },
      GetUsedRange: (valuesOnly) =>
        tree.range(
          sheet,
          sheet.used(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 },
          "Worksheet.getUsedRange"
        ),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(valuesOnly === true);
        return used && tree.range(sheet, used, "Worksheet.getUsedRangeOrNullObject");
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw invalidArgument("Worksheet.activate");
        workbook.active = sheet;
        tree.notify("WorksheetActivated", { worksheetId: sheet.id });
      },
      Delete: () => {
        remove(sheet, tree);
      },
      _RegisterDataChangedEvent: done,
      _UnregisterDataChangedEvent: done,
      _RegisterSelectionChangedEvent: done,
      _UnregisterSelectionChangedEvent: done,
    },
  });
}

function pageLayout({ page }: HostSheet): HostObject {
  return new HostObject({
    type: "PageLayout",
    scalars: {
      PaperSize: {
        read: () => page.paper,
        write: (value) => {
          page.paper = String(value);
        },
      },
      Orientation: {
        read: () => page.orientation,
        write: (value) => {
          page.orientation = String(value);
        },
      },
      Zoom: {
        read: () => page.zoom,
        write: (value) => {
          page.zoom = value;
        },
      },
    },
    methods: {
      SetPrintMargins: (unit, margins) => {
        if (unit !== "Inches" && unit !== "Points" && unit !== "Centimeters")
          throw invalidArgument("PageLayout.setPrintMargins");
        page.margins = { unit, margins };
      },
    },
  });
}

function rename(sheet: HostSheet, name: string, { workbook }: ExcelTree): void {
  checkSheetName(name, "Worksheet.name");
  const holder = workbook.findSheet(name);
  if (holder && holder !== sheet) throw itemAlreadyExists("Worksheet.name");
  sheet.name = name;
}

/** Excel's rules for the name of a sheet. */
export function checkSheetName(name: string, member: string): void {
  const isBad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isBad) throw invalidArgument(member);
}

function visibility(value: unknown, sheet: HostSheet, { workbook }: ExcelTree): SheetVisibility {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw invalidArgument("Worksheet.visibility");
  }
  const others = workbook.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (value !== "Visible" && others.length === 0) throw invalidArgument("Worksheet.visibility");
  return value;
}

function remove(sheet: HostSheet, tree: ExcelTree): void {
  guardStructure(tree, "Worksheet.delete");
  const others = tree.workbook.sheets.filter((each) => each !== sheet);
  if (!others.some((each) => each.visibility === "Visible")) {
    throw new HostError(
      "InvalidOperation",
      "This operation is not permitted for the current object.",
      "Worksheet.delete"
    );
  }
  tree.workbook.removeSheet(sheet);
  tree.notify("WorksheetDeleted", { worksheetId: sheet.id, source: "Local" });
}

/** A workbook whose structure is locked gives up no sheet and takes none. */
export function guardStructure({ workbook }: ExcelTree, member: string): void {
  if (!workbook.isStructureLocked) return;
  throw new HostError("AccessDenied", "The workbook structure is protected.", member, 403);
}

function protection(sheet: HostSheet): HostObject {
  return new HostObject({
    type: "WorksheetProtection",
    scalars: { Protected: { read: () => sheet.isProtected } },
    methods: {
      Protect: () => {
        sheet.isProtected = true;
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  });
}

import { HostObject, itemAlreadyExists, NotEmulated } from "../protocol/hostObject";
import type { HostSheet } from "../workbook/HostSheet";
import type { ExcelTree } from "./ExcelTree";
import { checkSheetName, guardStructure } from "./worksheet";

const done = (): null => null;
const events = [
  "ActivatedEvent",
  "DeactivatedEvent",
  "AddedEvent",
  "DeletedEvent",
  "DataChangedEvent",
  "SelectionChangedEvent",
  "CalculatedEvent",
  "EventNameChanged",
  "EventMoved",
  "EventVisibilityChanged",
];

export function worksheetCollection(tree: ExcelTree): HostObject {
  const { workbook } = tree;
  const object = (sheet: HostSheet | null | undefined): HostObject | null =>
    sheet ? tree.sheet(sheet) : null;
  return new HostObject({
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => tree.sheet(sheet)),
    item: (key) => object(workbook.findSheet(String(key))),
    methods: {
      GetActiveWorksheet: () => object(workbook.active),
      GetFirst: (visibleOnly) => object(firstSheet(workbook.sheets, visibleOnly)),
      GetLast: (visibleOnly) => object(firstSheet(workbook.sheets.toReversed(), visibleOnly)),
      GetCount: (visibleOnly) =>
        visibleOnly === true
          ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible").length
          : workbook.sheets.length,
      GetItemOrNullObject: (key) => object(workbook.findSheet(String(key))),
      _GetSheetById: (id) => object(workbook.findSheet(String(id))),
      Add: (name) => {
        guardStructure(tree, "WorksheetCollection.add");
        if (name !== undefined && name !== null) {
          if (typeof name !== "string")
            throw new NotEmulated("WorksheetCollection.add of this name");
          checkSheetName(name, "WorksheetCollection.add");
          if (workbook.findSheet(name)) throw itemAlreadyExists("WorksheetCollection.add");
        }
        const sheet = workbook.addSheet(typeof name === "string" ? name : undefined);
        tree.notify("WorksheetAdded", { worksheetId: sheet.id, source: "Local" });
        return object(sheet);
      },
      ...Object.fromEntries(
        events.flatMap((event) => [
          [`_Register${event}`, done],
          [`_Unregister${event}`, done],
        ])
      ),
    },
  });
}

function firstSheet(sheets: readonly HostSheet[], visibleOnly: unknown): HostSheet | undefined {
  return sheets.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

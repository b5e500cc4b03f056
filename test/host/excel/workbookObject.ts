import { HostObject, invalidArgument } from "../protocol/hostObject";
import { ExcelTree } from "./ExcelTree";
import type { Notify } from "./ExcelTree";
import { commentCollection } from "./comments";
import { nameCollection } from "./names";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";
import type { HostWorkbook } from "../workbook/HostWorkbook";

const done = (): null => null;

/** The root of the object tree: `context.workbook`. */
export function workbookObject(workbook: HostWorkbook, notify: Notify): HostObject {
  const tree = new ExcelTree(workbook, notify);
  return new HostObject({
    type: "Workbook",
    scalars: { Name: { read: () => workbook.name } },
    children: {
      Worksheets: () => worksheetCollection(tree),
      Tables: () => tableCollection(tree, null),
      Names: () => nameCollection(tree),
      Comments: () => commentCollection(tree),
      Application: () => application(workbook),
      Protection: () =>
        new HostObject({
          type: "WorkbookProtection",
          scalars: { Protected: { read: () => workbook.isStructureLocked } },
        }),
      Settings: () => settingCollection(workbook),
    },
    methods: {
      GetSelectedRange: () =>
        tree.range(workbook.active, workbook.selection, "Workbook.getSelectedRange"),
      GetActiveCell: () => {
        const { top, left } = workbook.selection;
        const cell = { top, left, bottom: top, right: left };
        return tree.range(workbook.active, cell, "Workbook.getActiveCell");
      },
    },
  });
}

function application(workbook: HostWorkbook): HostObject {
  return new HostObject({
    type: "Application",
    scalars: { CalculationMode: { read: () => "Automatic" } },
    methods: {
      Calculate: () => {
        workbook.calculations += 1;
      },
      CreateWorkbook: (base64) => workbookCreated(workbook, base64),
      SuspendApiCalculationUntilNextSync: done,
      SuspendScreenUpdatingUntilNextSync: done,
    },
  });
}

/** A workbook from the bytes of an .xlsx, which `open` shows in a window of its own; this one stays as it is. */
function workbookCreated(workbook: HostWorkbook, base64: unknown): HostObject {
  const bytes = Uint8Array.from(decoded(base64), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument("Application.createWorkbook");
  return new HostObject({
    type: "WorkbookCreated",
    id: String(workbook.opened.length),
    methods: {
      Open: () => {
        workbook.opened.push(bytes);
      },
    },
  });
}

function decoded(base64: unknown): string {
  try {
    return typeof base64 === "string" ? atob(base64) : "";
  } catch {
    return "";
  }
}

function settingCollection(workbook: HostWorkbook): HostObject {
  const object = (key: string): HostObject =>
    new HostObject({
      type: "Setting",
      id: key,
      scalars: {
        Key: { read: () => key },
        Value: {
          read: (): unknown => JSON.parse(workbook.settings.get(key) ?? "null"),
          write: (value) => {
            workbook.settings.set(key, JSON.stringify(value));
          },
        },
      },
      methods: {
        Delete: () => {
          workbook.settings.delete(key);
        },
      },
    });
  const find = (key: unknown): HostObject | null =>
    workbook.settings.has(String(key)) ? object(String(key)) : null;
  return new HostObject({
    type: "SettingCollection",
    items: () => [...workbook.settings.keys()].map(object),
    item: find,
    methods: {
      GetCount: () => workbook.settings.size,
      GetItem: (key) => find(key) ?? invalid(),
      GetItemOrNullObject: find,
      Add: (key, value) => {
        workbook.settings.set(String(key), JSON.stringify(value));
        return object(String(key));
      },
    },
  });
}

function invalid(): never {
  throw invalidArgument("SettingCollection.getItem");
}

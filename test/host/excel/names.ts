import { HostObject, invalidArgument, itemAlreadyExists } from "../protocol/hostObject";
import { formatArea, parseArea, sheetPrefix } from "../workbook/areas";
import type { HostName } from "../workbook/HostWorkbook";
import type { ExcelTree } from "./ExcelTree";

export function nameCollection(tree: ExcelTree): HostObject {
  const { names } = tree.workbook;
  const find = (key: unknown): HostObject | null => {
    const found = tree.workbook.findName(String(key));
    return found && namedItem(found, tree);
  };
  return new HostObject({
    type: "NamedItemCollection",
    items: () => names.map((each) => namedItem(each, tree)),
    item: find,
    methods: {
      GetCount: () => names.length,
      GetItemOrNullObject: find,
      Add: (name, reference) => {
        const text = String(name);
        if (!isName(text)) throw invalidArgument("NamedItemCollection.add");
        if (tree.workbook.findName(text)) throw itemAlreadyExists("NamedItemCollection.add");
        const added = { name: text, formula: formulaOf(reference, tree), visible: true };
        names.push(added);
        return namedItem(added, tree);
      },
    },
  });
}

/** Excel's rules: a letter, underscore or backslash first; then letters, digits, dots; no cell address. */
function isName(text: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && text.length <= 255 && parseArea(text) === null
  );
}

function formulaOf(reference: unknown, tree: ExcelTree): string {
  if (!(reference instanceof HostObject)) {
    const text = String(reference);
    return text.startsWith("=") ? text : `="${text}"`;
  }
  const range = tree.stateOf(reference);
  if (!range) throw invalidArgument("NamedItemCollection.add");
  const absolute = formatArea(range.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheetPrefix(range.sheet.name)}!${absolute}`;
}

function namedItem(state: HostName, tree: ExcelTree): HostObject {
  const target = (): HostObject | null => {
    const parsed = parseArea(state.formula.slice(1));
    const sheet = parsed?.sheet == null ? null : tree.workbook.findSheet(parsed.sheet);
    return parsed && sheet && tree.range(sheet, parsed.area, "NamedItem.getRange");
  };
  return new HostObject({
    type: "NamedItem",
    id: state.name,
    scalars: {
      Name: { read: () => state.name },
      Formula: {
        read: () => state.formula,
        write: (value) => {
          state.formula = String(value);
        },
      },
      Value: { read: () => state.formula.slice(1) },
      Type: { read: () => (target() === null ? "Error" : "Range") },
      Scope: { read: () => "Workbook" },
      Visible: {
        read: () => state.visible,
        write: (value) => {
          state.visible = value === true;
        },
      },
    },
    methods: {
      GetRange: () => {
        const range = target();
        if (!range) throw invalidArgument("NamedItem.getRange");
        return range;
      },
      GetRangeOrNullObject: target,
      Delete: () => {
        tree.workbook.names.splice(tree.workbook.names.indexOf(state), 1);
      },
    },
  });
}

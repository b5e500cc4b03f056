import { HostObject, invalidArgument, NotEmulated } from "../protocol/hostObject";
import type { HostScalar } from "../protocol/hostObject";
import { intersection } from "../workbook/areas";
import type { HostConditionalFormat } from "../workbook/HostSheet";
import type { ExcelTree } from "./ExcelTree";
import type { RangeState } from "./RangeState";

const emulated = ["DataBar", "IconSet", "CellValue"];

/** The conditional formats that have a cell in a range; one that is added lies on the range and comes last. */
export function conditionalFormats(range: RangeState, tree: ExcelTree): HostObject {
  const { sheet, area } = range;
  const all = (): HostConditionalFormat[] =>
    sheet.conditionalFormats.filter((each) => intersection(each.area, area));
  const made = (state: HostConditionalFormat): HostObject => format(state, range);
  const find = (key: unknown): HostObject | null => {
    const found = all().find(({ id }) => id === key);
    return found ? made(found) : null;
  };
  return new HostObject({
    type: "ConditionalFormatCollection",
    items: () => all().map(made),
    item: find,
    methods: {
      GetCount: () => all().length,
      GetItemOrNullObject: find,
      Add: (type) => {
        range.guardProtection("ConditionalFormatCollection.add");
        if (!emulated.includes(String(type)))
          throw new NotEmulated(`ConditionalFormatCollection.add(${String(type)})`);
        const added = {
          ...{ id: tree.workbook.newId(), type: String(type), area },
          settings: new Map<string, unknown>(),
        };
        sheet.conditionalFormats.push(added);
        return made(added);
      },
    },
  });
}

function format(state: HostConditionalFormat, range: RangeState): HostObject {
  const of = (type: string, make: () => HostObject) => () => (state.type === type ? make() : null);
  const must = (type: string, make: () => HostObject) => () => {
    if (state.type !== type) throw invalidArgument(`ConditionalFormat.${type}`);
    return make();
  };
  const [bar, icons] = [() => dataBar(state), () => iconSet(state)];
  return new HostObject({
    type: "ConditionalFormat",
    id: state.id,
    scalars: {
      Id: { read: () => state.id },
      Type: { read: () => state.type },
    },
    children: {
      DataBar: must("DataBar", bar),
      DataBarOrNullObject: of("DataBar", bar),
      IconSet: must("IconSet", icons),
      IconSetOrNullObject: of("IconSet", icons),
    },
    methods: {
      Delete: () => {
        range.guardProtection("ConditionalFormat.delete");
        const list = range.sheet.conditionalFormats;
        list.splice(list.indexOf(state), 1);
      },
    },
  });
}

function dataBar(state: HostConditionalFormat): HostObject {
  return new HostObject({
    type: "DataBarConditionalFormat",
    scalars: { LowerBoundRule: setting(state, "LowerBoundRule", null) },
    children: {
      PositiveFormat: () =>
        new HostObject({
          type: "ConditionalDataBarPositiveFormat",
          scalars: {
            FillColor: setting(state, "FillColor", "#638EC6"),
            GradientFill: setting(state, "GradientFill", true),
          },
        }),
    },
  });
}

function iconSet(state: HostConditionalFormat): HostObject {
  return new HostObject({
    type: "IconSetConditionalFormat",
    scalars: {
      Style: setting(state, "Style", "ThreeTrafficLights1"),
      Criteria: setting(state, "Criteria", []),
    },
  });
}

function setting(state: HostConditionalFormat, name: string, byDefault: unknown): HostScalar {
  return {
    read: () => state.settings.get(name) ?? byDefault,
    write: (value) => void state.settings.set(name, value),
  };
}

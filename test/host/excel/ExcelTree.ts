import type { CellRange } from "../../../src/cells/address";
import { HostObject, invalidArgument } from "../protocol/hostObject";
import { formatArea, isOnSheet, parseArea } from "../workbook/areas";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { EventName } from "../events";
import { conditionalFormats } from "./conditionalFormats";
import { rangeFormat } from "./rangeFormat";
import { rangeMethods } from "./rangeMethods";
import { rangeScalars } from "./rangeScalars";
import { RangeState } from "./RangeState";
import { worksheet } from "./worksheet";

export type Notify = (event: EventName, payload: Readonly<Record<string, unknown>>) => void;

/** Makes the objects of one workbook. Objects are made anew for each path; the state is in the workbook. */
export class ExcelTree {
  readonly #ranges = new WeakMap<HostObject, RangeState>();

  constructor(
    readonly workbook: HostWorkbook,
    readonly notify: Notify
  ) {}

  /** @throws HostError InvalidArgument when the rectangle leaves the sheet. */
  range(sheet: HostSheet, area: CellRange, member: string): HostObject {
    if (!isOnSheet(area)) throw invalidArgument(member);
    const state = new RangeState(sheet, area);
    const object: HostObject = new HostObject({
      type: "Range",
      keepable: true,
      scalars: rangeScalars(state, this),
      children: {
        Worksheet: () => this.sheet(sheet),
        Format: () => rangeFormat(state),
        ConditionalFormats: () => conditionalFormats(state, this),
      },
      methods: rangeMethods(state, this),
    });
    this.#ranges.set(object, state);
    return object;
  }

  /** The rectangle behind a range object, null for another object. */
  stateOf(object: HostObject): RangeState | null {
    return this.#ranges.get(object) ?? null;
  }

  /** A range by its address on the sheet, or on the sheet that the address names. */
  rangeAt(sheet: HostSheet, address: unknown, member: string): HostObject {
    if (address === undefined || address === null) {
      return this.range(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, member);
    }
    const parsed = typeof address === "string" ? parseArea(address) : null;
    const named = parsed?.sheet === null ? sheet : this.workbook.findSheet(parsed?.sheet ?? "");
    if (!parsed || !named) throw invalidArgument(member);
    return this.range(named, parsed.area, member);
  }

  areas(sheet: HostSheet, list: readonly CellRange[]): HostObject {
    const items = (): HostObject[] => list.map((area) => this.range(sheet, area, "RangeAreas"));
    return new HostObject({
      type: "RangeAreas",
      keepable: true,
      scalars: {
        Address: { read: () => list.map((area) => `${sheet.name}!${formatArea(area)}`).join(",") },
        AreaCount: { read: () => list.length },
      },
      children: { Areas: () => new HostObject({ type: "RangeCollection", items }) },
    });
  }

  sheet(sheet: HostSheet): HostObject {
    return worksheet(sheet, this);
  }

  changed(range: RangeState): void {
    this.notify("WorksheetChanged", {
      worksheetId: range.sheet.id,
      address: formatArea(range.area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
    });
  }
}

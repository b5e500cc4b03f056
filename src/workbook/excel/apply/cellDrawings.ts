import { formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import { barColor } from "../../../plan/plan";
import type { CellDrawing, EditStep } from "../../../plan/plan";
import type { Snapshot } from "./Snapshot";

type DrawingsStep = Extract<EditStep, { kind: "drawings" }>;

/** A conditional format of ours on a column. */
export interface PresentDrawing {
  readonly id: string;
  readonly drawing: CellDrawing;
}

/** The cells of one column of a range, counted from its left. */
export function columnOf(range: CellRange, at: number): CellRange {
  return { ...range, left: range.left + at, right: range.left + at };
}

/** Queues a conditional format; it comes behind all that are there. */
export function draw(cells: Excel.Range, drawing: CellDrawing): void {
  if (drawing === "bar") {
    const { dataBar } = cells.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = `#${barColor}`;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    return;
  }
  const { iconSet } = cells.conditionalFormats.add("IconSet");
  iconSet.style = "ThreeArrows";
  iconSet.criteria = [
    // The first has no bound: it is what the others leave.
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
    { type: "Number", operator: "GreaterThan", formula: "=0" },
  ];
}

/**
 * Queues the question which conditional formats of ours stand in the columns of the steps; the answer goes into a snapshot
 * after the caller's `context.sync()`.
 */
export function askDrawings(
  context: Excel.RequestContext,
  steps: readonly DrawingsStep[]
): (snapshot: Snapshot) => void {
  const asked = steps.flatMap(({ sheet, range, columns }) =>
    columns.map((_wanted, at) => {
      const column = columnOf(range, at);
      const formats = context.workbook.worksheets
        .getItem(sheet)
        .getRange(formatRange(column)).conditionalFormats;
      formats.load(
        "items/id,items/type,items/dataBarOrNullObject/positiveFormat/fillColor,items/iconSetOrNullObject/style"
      );
      return { sheet, column: column.left, formats };
    })
  );
  return (snapshot) => {
    for (const { sheet, column, formats } of asked) {
      snapshot.setDrawings(sheet, column, formats.items.flatMap(ownDrawing));
    }
  };
}

function ownDrawing(format: Excel.ConditionalFormat): readonly PresentDrawing[] {
  const { id, type } = format;
  if (type === "DataBar") {
    const color = format.dataBarOrNullObject.positiveFormat.fillColor;
    return color.toUpperCase() === `#${barColor}` ? [{ id, drawing: "bar" }] : [];
  }
  const isOurs = type === "IconSet" && format.iconSetOrNullObject.style === "ThreeArrows";
  return isOurs ? [{ id, drawing: "arrows" }] : [];
}

import { formatRange } from "../../../cells/address";
import { isSameInput } from "./cellState";
import type { CellInput } from "./cellState";
import type { HostEdit } from "./hostEdit";

/** What stood in cells in the very instant in which they were written or taken away. */
export interface StoodCells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly inputs: readonly (readonly unknown[])[];
  /** What was written; null leaves the cell as it is. Null as a whole: the sheet was taken away. */
  readonly written: readonly (readonly (CellInput | null)[])[] | null;
}

/** A cell that somebody changed between our look and our write, and what they typed. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Somebody typed into cells while we wrote them: the write is to be taken back, their words are not. */
export class TypedMeanwhile extends Error {
  override readonly name = "TypedMeanwhile";
  constructor(readonly cells: readonly TypedCell[]) {
    super("Cells were changed between look and write.");
  }
}

/**
 * Queues a look at the cells that an edit is about to change; actions of a batch are done in order, so nobody
 * can type between this look and the edit. Null where the edit changes no content, or a sheet that is new.
 */
export function askWhatStands(
  context: Excel.RequestContext,
  edit: HostEdit,
  isNew: (sheet: string) => boolean
): (() => StoodCells) | null {
  if (edit.kind === "contents" && !isNew(edit.sheet)) {
    const { sheet, range } = edit;
    const cells = context.workbook.worksheets.getItem(sheet).getRange(formatRange(range));
    cells.load("formulas");
    return () => underWrite(edit, cells);
  }
  if (edit.kind === "deleteSheet") {
    const { sheet } = edit;
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas");
    return () => takenAway(sheet, used);
  }
  return null;
}

function underWrite(
  { sheet, range, rows }: Extract<HostEdit, { kind: "contents" }>,
  { formulas }: Excel.Range
): StoodCells {
  return { sheet, top: range.top, left: range.left, inputs: formulas, written: rows };
}

function takenAway(sheet: string, used: Excel.Range): StoodCells {
  if (used.isNullObject) return { sheet, top: 0, left: 0, inputs: [], written: null };
  const { rowIndex, columnIndex, formulas } = used;
  return { sheet, top: rowIndex, left: columnIndex, inputs: formulas, written: null };
}

/** Compares what stood in the cells with what was seen when the plan was looked at. */
export class WriteWatch {
  /** What this plan itself has written so far. */
  readonly #ours = new Map<string, CellInput>();

  /** @param seen What a cell held when the plan was looked at. */
  constructor(private readonly seen: (sheet: string, row: number, column: number) => CellInput) {}

  /** The cells that neither we nor the look before account for, in the order of the edits. */
  foreignIn(stood: readonly StoodCells[]): readonly TypedCell[] {
    return stood.flatMap(({ sheet, top, left, inputs, written }) =>
      inputs.flatMap((line, down) =>
        line.flatMap((input, across) => {
          const place = { sheet, row: top + down, column: left + across };
          const wrote = written === null ? "" : (written[down]?.[across] ?? null);
          return wrote === null || !isInput(input) ? [] : this.#judge(place, input, wrote);
        })
      )
    );
  }

  #judge(
    place: Omit<TypedCell, "input">,
    input: CellInput,
    wrote: CellInput
  ): readonly TypedCell[] {
    const key = `${place.row} ${place.column} ${place.sheet.toLowerCase()}`;
    const expected = this.#ours.get(key) ?? this.seen(place.sheet, place.row, place.column);
    this.#ours.set(key, wrote);
    // A cell that already holds what we write is nobody's loss.
    return isSameInput(input, expected) || isSameInput(input, wrote) ? [] : [{ ...place, input }];
  }
}

function isInput(value: unknown): value is CellInput {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

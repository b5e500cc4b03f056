import type { CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import type { Figure } from "../../sheet/scoreboard";
import { cellNumbers, fromHundredths, rounded } from "../exact";

/** A figure of the sheet, read anew: whole hundredths, or a whole count, and the cell it stands in. */
export interface CellFigure {
  readonly value: number;
  readonly cell: CellAddress;
  readonly provisional: boolean;
}

/** Reads cells by itself; what the reader took a cell for only chooses among several readings of its text. */
export class CellReader {
  private readonly grids: ReadonlyMap<string, Grid>;

  constructor(grids: readonly Grid[]) {
    this.grids = new Map(grids.map((grid) => [grid.sheet, grid]));
  }

  /** Points, percents: in hundredths, half-up. */
  hundredths(figure: Figure | undefined): CellFigure | null {
    return this.read(figure, (value) => Number(rounded(value) / 10_000n), 1);
  }

  /** Places and counts. */
  count(figure: Figure | undefined): CellFigure | null {
    return this.read(figure, (value) => Number(value) / 1_000_000, 100);
  }

  /** A sheet by its name; null where there is none. */
  grid(sheet: string): Grid | null {
    return this.grids.get(sheet) ?? null;
  }

  /** Every number that a cell may be read as, in millionths; none where it holds no number. */
  numbers({ sheet, row, column }: CellAddress): readonly bigint[] {
    const content = this.grids.get(sheet)?.cell(row, column);
    return content === undefined ? [] : cellNumbers(content);
  }

  private read(
    figure: Figure | undefined,
    scaled: (value: bigint) => number,
    unit: number
  ): CellFigure | null {
    if (figure === undefined || (figure.status !== "given" && figure.status !== "provisional"))
      return null;
    const { cell, status } = figure;
    const content = this.grids.get(cell.sheet)?.cell(cell.row, cell.column);
    const readings = content === undefined ? [] : cellNumbers(content);
    const [first] = readings;
    if (first === undefined) return null;
    const taken = fromHundredths(Math.round(figure.value * unit));
    const meant = readings.find((each) => rounded(each) === taken) ?? first;
    return { value: scaled(meant), cell, provisional: status === "provisional" };
  }
}

import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { CellAddress } from "../../cells/address";
import { formatReference } from "../../cells/address";
import type { GridCell } from "../../cells/grid";
import type { Finding } from "../finding";
import { ABSENT, type Figure } from "../scoreboard";
import { readFigure, type DateRead, type FigureDue, type FigureReading } from "../text/figure";
import { percentHundredths, toHundredths } from "../text/number";
import { isFigureSized } from "../text/numeral";
import type { SheetView } from "../find/sheetView";

/** A typed number with the "of" part that may follow it: "17/114", "4,32 / 6". */
export interface FigurePair<Value extends number> {
  readonly figure: Figure<Value>;
  readonly of: Figure<Value>;
}

const nothing = { figure: ABSENT, of: ABSENT } as const;

/** Reads the cells of one table into figures, and notes what cannot be read. */
export class FigureReader {
  readonly findings: Finding[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly view: SheetView) {}

  /** Points in hundredths; column null: the table has no such column. */
  points(row: number, column: number | null): FigurePair<Hundredths> {
    if (column === null) return nothing;
    const cell = this.view.cell(row, column);
    const exact =
      cell.kind === "number" && cell.numberFormat === undefined
        ? wholeHundredths(cell.value)
        : null;
    if (exact === null) return this.pair(row, column, toHundredths, "points");
    const address = this.address(row, column);
    return { figure: { status: "given", value: exact, cell: address, confidence: 1 }, of: ABSENT };
  }

  rank(row: number, column: number | null): FigurePair<number> {
    return column === null ? nothing : this.pair(row, column, Number, "rank");
  }

  /** Counts. */
  number(row: number, column: number | null): FigurePair<number> {
    return column === null ? nothing : this.pair(row, column, Number, "count");
  }

  /** A percent in hundredths of a percent. @param expected the percent that points and maximum give */
  percent(row: number, column: number | null, expected: number | null): Figure<Hundredths> {
    if (column === null) return ABSENT;
    const reading = this.reading(row, column, "percent");
    const cell = this.address(row, column);
    if (reading.kind !== "number") return absentAt(cell, reading);
    return {
      status: reading.provisional ? "provisional" : "given",
      value: percentHundredths(reading, expected),
      cell,
      confidence: reading.confidence,
    };
  }

  private pair<Value extends number>(
    row: number,
    column: number,
    convert: (decimal: string) => Value,
    due: FigureDue
  ): FigurePair<Value> {
    const reading = this.reading(row, column, due);
    const cell = this.address(row, column);
    if (reading.kind !== "number") return { figure: absentAt(cell, reading), of: ABSENT };
    if (due === "points" && reading.suffix === "percent") {
      this.tell({
        code: "not-a-number",
        severity: "error",
        cell,
        message: `Ô ${formatReference(cell)} ghi tỷ lệ ${reading.decimal.replace(".", ",")}%, không phải số điểm, nên không dùng làm điểm. Hãy nhập số điểm, ví dụ 19,96.`,
      });
      return { figure: { status: "absent", cell }, of: ABSENT };
    }
    const status = reading.provisional ? "provisional" : "given";
    const { confidence } = reading;
    return {
      figure: { status, value: convert(reading.decimal), cell, confidence },
      of: reading.of === null ? ABSENT : { status, value: convert(reading.of), cell, confidence },
    };
  }

  private reading(row: number, column: number, due: FigureDue): FigureReading {
    const cell = this.view.cell(row, column);
    const address = this.address(row, column);
    if (cell.kind === "blank" && cell.formula !== undefined) {
      this.tell({
        code: "formula-without-value",
        severity: "error",
        cell: address,
        message: `Ô ${formatReference(address)} có công thức nhưng chưa có kết quả tính. Hãy mở tệp bằng Excel, lưu lại rồi thử lại.`,
      });
      return { kind: "blank" };
    }
    const reading = readFigure(cell, due, this.view.grid.date1904);
    if (reading.kind === "date") {
      const message = `Ô ${formatReference(address)} ${notDate(reading, due)}`;
      const code = due === "points" ? "date-as-points" : "not-a-number";
      this.tell({ code, severity: "error", cell: address, message });
    }
    if (reading.kind === "notANumber") {
      const message = `Ô ${formatReference(address)} ${notNumber(cell.kind, reading.text, due)}`;
      this.tell({ code: "not-a-number", severity: "error", cell: address, message });
    }
    return reading;
  }

  private tell(finding: Finding & { readonly cell: CellAddress }): void {
    const key = formatReference(finding.cell);
    if (this.told.has(key)) return;
    this.told.add(key);
    this.findings.push(finding);
  }

  private address(row: number, column: number): CellAddress {
    return { sheet: this.view.sheet, row, column };
  }
}

/** What stands in place of a figure, and what to do. */
function notNumber(kind: GridCell["kind"], text: string, due: FigureDue): string {
  if (kind === "error")
    return `báo lỗi ${text}, không có số để đọc. Hãy sửa công thức của ô hoặc nhập lại bằng số.`;
  if (kind === "number")
    return `ghi ${text}, lớn quá mức của điểm, số lượng hay thứ hạng nên không dùng. Hãy kiểm tra xem có dán nhầm số khác vào ô này không.`;
  return `ghi “${text}”, không phải là số. Hãy nhập lại bằng số, ví dụ ${due === "rank" || due === "count" ? "17" : "19,96"}.`;
}

/** A figure that a program turned into a date, and what it was most likely. */
function notDate({ shown, likely }: DateRead, due: FigureDue): string {
  const scores = likely.map((each) => each.replace(".", ",")).join(" hoặc ");
  const guess = scores === "" ? "" : `, có lẽ do Excel tự đổi từ ${scores}`;
  return `hiện là ngày (${shown}), không phải ${due === "points" ? "điểm" : "số"}${guess}, nên không dùng. Hãy định dạng lại ô là Số (Number) rồi nhập lại.`;
}

/** A number cell of at most two decimals, as nearly all points are; null for any other. */
function wholeHundredths(value: number): Hundredths | null {
  const scaled = Math.round(value * 100);
  return isFigureSized(value) && Math.abs(value * 100 - scaled) < 1e-7 ? hundredths(scaled) : null;
}

function absentAt(cell: CellAddress, reading: FigureReading): Figure<never> {
  return { status: reading.kind === "notApplicable" ? "notApplicable" : "absent", cell };
}

/** The percent that points and maximum give; null where one is missing. */
export function expectedPercent(
  points: Figure<Hundredths>,
  maximum: Figure<Hundredths>
): number | null {
  return "value" in points && "value" in maximum && maximum.value > 0
    ? (points.value * 100) / maximum.value
    : null;
}

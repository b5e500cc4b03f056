import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { CellAddress } from "../../cells/address";
import { formatReference } from "../../cells/address";
import type { GridCell } from "../../cells/grid";
import type { Finding } from "../finding";
import { ABSENT, type Figure } from "../scoreboard";
import { isFigureSized, readNumber, toHundredths, type NumberReading } from "../text/number";
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

  /** Ranks and counts. */
  number(row: number, column: number | null): FigurePair<number> {
    return column === null ? nothing : this.pair(row, column, Number);
  }

  /**
   * A percent in hundredths of a percent. A plain number up to 1 is a fraction, unless the true percent is
   * that small.
   */
  percent(row: number, column: number | null, expected: number | null): Figure<Hundredths> {
    if (column === null) return ABSENT;
    const reading = this.reading(row, column);
    const cell = this.address(row, column);
    if (reading.kind !== "number") return absentAt(cell, reading);
    const fraction =
      reading.suffix === "none" &&
      Math.abs(reading.value) <= 1 &&
      (expected === null || expected > 1.5);
    return {
      status: reading.provisional ? "provisional" : "given",
      value: toHundredths(fraction ? shifted(reading.decimal) : reading.decimal),
      cell,
      confidence: reading.confidence,
    };
  }

  private pair<Value extends number>(
    row: number,
    column: number,
    convert: (decimal: string) => Value,
    due: "points" | "number" = "number"
  ): FigurePair<Value> {
    const reading = this.reading(row, column);
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

  private reading(row: number, column: number): NumberReading {
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
    const reading = readNumber(cell);
    if (reading.kind === "notANumber") {
      const message = `Ô ${formatReference(address)} ${notNumber(cell.kind, reading.text)}`;
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
function notNumber(kind: GridCell["kind"], text: string): string {
  if (kind === "error")
    return `báo lỗi ${text}, không có số để đọc. Hãy sửa công thức của ô hoặc nhập lại bằng số.`;
  if (kind === "number")
    return `ghi ${text}, lớn quá mức của điểm, số lượng hay thứ hạng nên không dùng. Hãy kiểm tra xem có dán nhầm số khác vào ô này không.`;
  return `ghi “${text}”, không phải là số. Hãy nhập lại bằng số, ví dụ 19,96.`;
}

/** A number cell of at most two decimals, as nearly all points are; null for any other. */
function wholeHundredths(value: number): Hundredths | null {
  const scaled = Math.round(value * 100);
  return isFigureSized(value) && Math.abs(value * 100 - scaled) < 1e-7 ? hundredths(scaled) : null;
}

function absentAt(cell: CellAddress, reading: NumberReading): Figure<never> {
  return { status: reading.kind === "notApplicable" ? "notApplicable" : "absent", cell };
}

/** A decimal times 100, on its digits. */
function shifted(decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const rest = fraction.slice(2);
  return `${whole}${fraction.slice(0, 2).padEnd(2, "0")}${rest === "" ? "" : `.${rest}`}`.replace(
    /^(-?)0+(?=\d)/,
    "$1"
  );
}

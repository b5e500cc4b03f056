import type { GroupId, IndicatorCode, Level } from "../decision766/identity";
import type { Hundredths } from "../decision766/hundredths";
import type { CellAddress, CellRange } from "../cells/address";
import type { Finding } from "./finding";
import type { Measure } from "./label/meaning";

/** A text of the sheet with the cell it stands in (null: not in a cell, for instance the sheet's own name). */
export interface Label {
  /** As typed, spaces tidied, legacy fonts decoded. */
  readonly text: string;
  readonly cell: CellAddress | null;
}

/**
 * A value read from a cell. Four different things, never confused:
 * - `given`: a number (a given 0 is zero);
 * - `provisional`: a number that the sheet itself marks as not final (tạm tính, dự kiến, *);
 * - `absent`: the cell is empty, in error or not a number (cell null: the table has no such column);
 * - `notApplicable`: the sheet says so (không phát sinh, N/A, x).
 */
export type Figure<Value extends number = number> =
  | {
      readonly status: "given" | "provisional";
      readonly value: Value;
      readonly cell: CellAddress;
      /** 0 to 1: 1 a number cell; less for text that had to be interpreted. */
      readonly confidence: number;
    }
  | { readonly status: "absent" | "notApplicable"; readonly cell: CellAddress | null };

export const ABSENT: Figure<never> = { status: "absent", cell: null };

/**
 * How the sheet names time. `toDate` runs from an earlier day, most often 1 January, up to the date ("10 tháng năm
 * 2026", "đến hết ngày 31/5/2026"); `unknown` is a period whose length nobody says ("Lần 1", "Kỳ trước"). Only
 * periods of one kind are compared.
 */
export type PeriodKind =
  "day" | "week" | "month" | "quarter" | "half" | "year" | "toDate" | "unknown";

/** A reporting period as typed, and what is known of it. */
export interface Period {
  /** As typed or, for a true date cell, as shown in Vietnamese form. @example "31/01/2026", "Quý I/2026" */
  readonly label: string;
  readonly kind: PeriodKind;
  /** ISO date of the last day of the period; null when the label does not tell it. @example "2026-03-31" */
  readonly date: string | null;
  readonly cell: CellAddress | null;
}

/** One indicator line: counts as they stand, printed ratio and points where the sheet has them. */
export interface IndicatorReading {
  readonly code: IndicatorCode;
  readonly label: Label;
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** Printed ratio in hundredths of a percent. */
  readonly ratio: Figure<Hundredths>;
  readonly points: Figure<Hundredths>;
  readonly maxPoints: Figure<Hundredths>;
  readonly confidence: number;
}

/** One group of one board as the sheet prints it. Points in hundredths of a point. */
export interface GroupReading {
  readonly id: GroupId;
  readonly label: Label;
  readonly points: Figure<Hundredths>;
  readonly maxPoints: Figure<Hundredths>;
  /** Printed percent of the maximum, in hundredths of a percent. */
  readonly percent: Figure<Hundredths>;
  /** Published rank: as printed, never computed here. */
  readonly rank: Figure;
  /** The "114" of "17/114". */
  readonly rankOf: Figure;
  readonly indicators: readonly IndicatorReading[];
  /** 0 to 1: how sure it is that the label names this group. */
  readonly confidence: number;
}

/** The totals row or column of one board. */
export interface TotalReading {
  readonly label: Label;
  readonly points: Figure<Hundredths>;
  readonly maxPoints: Figure<Hundredths>;
  readonly percent: Figure<Hundredths>;
  readonly rank: Figure;
  readonly rankOf: Figure;
  /** Printed grade (Xuất sắc, Tốt…). */
  readonly grade: Label | null;
}

/** The scores of one unit in one period. */
export interface Board {
  readonly unit: Label | null;
  readonly level: Level;
  readonly period: Period | null;
  /** In the sheet's order. A group whose cell is empty is listed with absent points. */
  readonly groups: readonly GroupReading[];
  readonly total: TotalReading | null;
  /** Total of the best unit, from a line such as "Điểm đơn vị cao nhất"; absent where no line says it. */
  readonly leader?: Figure<Hundredths>;
  /** Points given or taken beside the groups ("Điểm thưởng", "Điểm trừ"), a line each; absent where none says it. */
  readonly adjustments?: readonly Figure<Hundredths>[];
}

export type Layout =
  "groups-by-period" | "units-by-group" | "periods-by-group" | "long" | "indicators";

/** What each column (or row) of a table was understood to be; shown to a person, corrected by a person. */
/** What a column or a row is about. */
export type Role = Measure | GroupId | "ordinal" | "code" | "unitName" | "period" | "groupName";

export interface RoleReading {
  readonly role: Role;
  readonly label: string;
  readonly cell: CellAddress;
  readonly confidence: number;
}

/** A table found on a sheet, read. */
export interface ScoreTable {
  readonly sheet: string;
  /** The whole table with its headers, without the title above it. */
  readonly range: CellRange;
  readonly layout: Layout;
  /** Rows of `range` that are headers, from its top. */
  readonly headerRows: number;
  /** The title found above or in the table. */
  readonly title: Label | null;
  /** Its title line by line, and the notes below it, as typed. */
  readonly lines: readonly string[];
  readonly boards: readonly Board[];
  readonly roles: readonly RoleReading[];
  readonly findings: readonly Finding[];
  /** 0 to 1: how sure it is that this is a table of scores, read right. */
  readonly confidence: number;
  /** Other tables complete its boards, or it completes theirs. */
  readonly isPart?: boolean;
}

/** A person's correction of a label, remembered in the workbook. Labels compare normalised. */
export interface LabelCorrection {
  readonly label: string;
  /** The group it names, or `ignore` for a row or column that is none. */
  readonly meaning: GroupId | "ignore";
}

export interface ReadingOptions {
  readonly corrections?: readonly LabelCorrection[];
  /** Names of all sheets of the book, also of those that are not read; as given where left out. */
  readonly sheetNames?: readonly string[];
  /** Regions written by this program: not input, skipped. By sheet name. */
  readonly ownRegions?: ReadonlyMap<string, readonly CellRange[]>;
}

/** What was found on all the sheets of a workbook. */
export interface SheetReading {
  readonly tables: readonly ScoreTable[];
  /** About the file as a whole, e.g. no-table. */
  readonly findings: readonly Finding[];
}

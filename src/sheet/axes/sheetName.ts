import type { SaidPeriod } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import { isPartOfYear, periodBesideText, periodOf, type FoundPeriod } from "../label/periods";
import { eitherSpelling } from "../text/eitherSpelling";
import { foldPlain, tidy } from "../text/fold";
import { unitIn, type Title } from "./title";

/** "T9 (2)", "Copy of T9", "T9 - Copy": what a program adds to the name of a sheet's copy. */
const copyMarks = eitherSpelling(
  /^(?:copy of|bản sao(?: của)?)\s+|\s*(?:\(\d{1,2}\)|[-–_ ]\s*(?:copy|bản sao))$/giu
);

/** A sheet's name as a text that names a period or a unit: "9-2026" is 9/2026. */
export function spelledName(sheet: string): string {
  return tidy(
    tidy(sheet)
      .replaceAll(copyMarks, "")
      .replaceAll(/(\d)(?:[-_](?=\d)|\.(?=20\d\d))/g, "$1/")
      .replaceAll("_", " ")
  );
}

/** A sheet's name fills in what the title leaves open; a month beats a title that says the year alone. */
export function withSheetName(title: Title, sheet: string, year: number | null): Title {
  const name = spelledName(sheet);
  const said = periodOf(name, yearOf(title) ?? year);
  const fills =
    said !== null &&
    !said.period.isRelative &&
    (title.period === null
      ? said.period.date !== null || said.rest === "" || isPartOfYear(said.period)
      : title.period.kind === "year" && isPartOf(said.period, title.period));
  const period = fills ? said.period : title.period;
  const unit = title.unit ?? unitOf(name) ?? title.letter;
  return {
    ...title,
    unit,
    unitCell: title.unit === null ? null : title.unitCell,
    period,
    periodCell: fills ? null : title.periodCell,
    otherwise: otherThan(title.period, said),
  };
}

/** "Xã An Bình", "Xã An Bình T9", "Phường 4": no kind of units, and no month. */
function unitOf(name: string): string | null {
  if (!isUnitName(name)) return null;
  const { unit, period } = meaningOf(name, null);
  if (unit === null || period === null) return unit ?? unitIn(name);
  return periodBesideText(name, null)?.rest ?? unit;
}

/** "T9" over a table titled THÁNG 8/2026: the copy of an old month, as often as not. */
function otherThan(title: SaidPeriod | null, found: FoundPeriod | null): SaidPeriod | null {
  if (title?.date == null || found?.period.date == null || found.period.isRelative) return null;
  const { period: name } = found;
  return title.kind === name.kind && title.date !== name.date ? name : null;
}

function yearOf({ period }: Title): number | null {
  return period?.date == null ? null : Number(period.date.slice(0, 4));
}

function isPartOf(part: SaidPeriod, year: SaidPeriod): boolean {
  return (
    part.kind !== "year" && part.date !== null && part.date.slice(0, 4) === year.date?.slice(0, 4)
  );
}

/** "Xã Phường" is a kind of units, "Sở Ban" too. */
function isUnitName(name: string): boolean {
  return !/^(?:cac |ubnd )?(?:xa|phuong|so|ban|tinh|thanh pho)(?: (?:xa|phuong|so|ban|nganh|dac khu|tinh|thanh pho|tp))*$/.test(
    foldPlain(name)
  );
}

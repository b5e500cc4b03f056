import type { Level } from "../../decision766/identity";
import type { SaidPeriod } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import { isPartOfYear, periodBesideText, periodOf, type FoundPeriod } from "../label/periods";
import { eitherSpelling } from "../text/eitherSpelling";
import { foldPlain, plainLetters, tidy } from "../text/fold";
import { nameKey } from "../text/unitKey";
import { readUnit } from "../text/unitName";
import { groupInTitle } from "./groupInTitle";
import { saidMeasure } from "./measureInTitle";
import { unitIn, type Title } from "./title";

/** "T9 (2)", "Copy of T9", "T9 - Copy": what a program adds to the name of a sheet's copy. */
const copyMarks = eitherSpelling(
  /^(?:copy of|bản sao(?: của)?)\s+|\s*(?:\(\d{1,2}\)|[-–_ ]\s*(?:copy|bản sao))$/giu
);

/** A sheet's name as a text that names a period or a unit: "9-2026" is 9/2026, "2026" a year. */
export function spelledName(sheet: string): string {
  const name = tidy(
    tidy(sheet)
      .replaceAll(copyMarks, "")
      .replaceAll(/(\d)(?:[-_](?=\d)|\.(?=20\d\d))/g, "$1/")
      .replaceAll("_", " ")
  );
  return /^20\d\d$/.test(name) ? `Năm ${name}` : name;
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
  const group = groupInTitle(name);
  return {
    ...title,
    ...unitsBy(title, name),
    group: title.group ?? (group === null ? null : { ...group, cell: null }),
    period,
    periodCell: fills ? null : title.periodCell,
    otherwise: otherThan(title.period, said),
    measure: title.measure ?? saidMeasure(name),
  };
}

/** The title's unit, else the one that the sheet is called after, else the sender of its covering letter. */
function unitsBy(
  { unit, unitCell, letter }: Title,
  name: string
): Pick<Title, "unit" | "unitCell" | "otherUnit"> {
  const named = unitOf(name);
  // The province over the title of a sheet called after a commune is the letterhead's.
  const isOver = levelOf(unit) === "province" && levelOf(named) === "commune";
  return unit === null || isOver
    ? { unit: named ?? letter, unitCell: null, otherUnit: null }
    : { unit, unitCell, otherUnit: isOther(unit, named) ? named : null };
}

function levelOf(unit: string | null): Level | null {
  return unit === null ? null : (readUnit(unit)?.level ?? null);
}

/** "Xã Tân Lập" over a table titled UBND XÃ AN BÌNH: the copy of another commune's sheet. */
function isOther(title: string | null, named: string | null): boolean {
  const level = levelOf(title);
  if (level === null || level !== levelOf(named)) return false;
  const [one, other] = [placeKey(title), placeKey(named)];
  // A sheet's name is cut off where it is long.
  return !one.startsWith(other) && !other.startsWith(one);
}

/** The place alone, in small letters without marks. */
function placeKey(unit: string | null): string {
  return plainLetters(nameKey(unit))
    .replace(/^(?:xa|phuong|dac khu|thi tran|x|p|tinh|thanh pho|tp)[\s.]+/u, "")
    .replaceAll(/[^a-z\d]+/g, "");
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

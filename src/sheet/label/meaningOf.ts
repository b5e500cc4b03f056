import { foldPlain, tidy } from "../text/fold";
import { matchGroup, maximumIn, withoutMaximum } from "../text/groupName";
import { matchIndicator } from "../text/indicatorName";
import { memoised } from "../text/memo";
import { toHundredths } from "../text/number";
import { scoreHeading } from "../text/placeBeside";
import { besideNumbered, findUnitIn, labelledUnit, readUnit } from "../text/unitName";
import { couldName } from "./glance";
import type { Meaning, SaidPeriod } from "./meaning";
import { periodBesideText, periodOf } from "./periods";
import { sumRange } from "./sumRange";
import {
  adjustmentWords,
  benchmarkWords,
  clusterWords,
  fieldWords,
  headWords,
  measureWords,
  sumWords,
  totalWords,
  universeIn,
} from "./words";
import { eitherSpelling } from "../text/eitherSpelling";

type Draft = { -readonly [Key in keyof Meaning]: Meaning[Key] };

const unknown: Omit<Meaning, "text"> = {
  isKnown: false,
  groups: [],
  field: null,
  indicator: null,
  maximum: null,
  measure: null,
  isPlaced: false,
  universe: null,
  head: null,
  unit: null,
  period: null,
  total: false,
  sum: false,
  benchmark: false,
  adjustment: false,
};

const longestName = 300;
const [sureGroup, sureIndicator] = [0.7, 0.62];
const ofYear = new Map<number | null, (text: string) => Meaning>();
const bound = 20_000;

/**
 * What a text means, by the one vocabulary of the sheet room. Remembered: labels repeat down a sheet.
 * @param year completes periods that name none
 * @example meaningOf("Điểm số hóa (22)", null) // groups: digitization, measure: points, maximum: 2200
 */
export function meaningOf(text: string, year: number | null): Meaning {
  let meaning = ofYear.get(year);
  if (meaning === undefined) {
    meaning = memoised((typed) => understood(typed, year), bound);
    ofYear.set(year, meaning);
  }
  return meaning(text);
}

function understood(text: string, year: number | null): Meaning {
  const shown = tidy(text);
  const draft: Draft = { ...unknown, text: shown };
  if (shown.length > longestName) return draft;
  const scores = scoreHeading(shown);
  if (scores !== null) {
    const ofScores = understood(scores, year);
    if (ofScores.measure === "points" || ofScores.groups.length > 0 || ofScores.total)
      return { ...ofScores, text: shown, isPlaced: true };
  }
  if (!/\p{L}/u.test(shown) && !/^\s*%/.test(shown)) nameNumber(draft, year);
  else nameWords(draft, year);
  draft.isKnown = isKnown(draft) || unitOfMeasure.test(shown);
  return draft.isKnown ? draft : (inTwoLanguages(shown, year) ?? draft);
}

/** "Total / Tổng", "Score/Điểm": a heading that says its one matter twice. */
function inTwoLanguages(shown: string, year: number | null): Meaning | null {
  const [one, other, ...more] = shown.split(/\s*\/\s*/u);
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [first, second] = [understood(one, year), understood(other, year)];
  const isSame =
    (first.total || first.measure !== null || first.head !== null) &&
    first.total === second.total &&
    first.measure === second.measure &&
    first.head === second.head;
  return isSame ? { ...first, text: shown } : null;
}

/** "(điểm)", "(hồ sơ)" under a heading: what its figures count; "Cả quý" under a quarter: all of it. Nobody's names. */
const unitOfMeasure = eitherSpelling(
  /^(?:\((?:điểm|đ|hồ sơ|hs|lượt|thủ tục|tthc|đơn vị)\)|(?:cả|toàn|chung cả|chung) (?:quý|năm|kỳ))$/iu
);

function isKnown(draft: Meaning): boolean {
  return (
    draft.groups.length > 0 ||
    draft.field !== null ||
    draft.indicator !== null ||
    draft.maximum !== null ||
    draft.measure !== null ||
    draft.head !== null ||
    draft.unit !== null ||
    draft.period !== null ||
    draft.total ||
    draft.sum ||
    draft.benchmark ||
    draft.adjustment
  );
}

/** "+/-", "(±)", "▲▼" over what rose or fell. */
const signsOfChange = /^\(?\s*(?:±|[+▲↑]\s*\/?\s*[-–−▼↓])\s*\)?$/u;

/** "31/10/2026", "09.2026", "4.5": no letters at all. */
function nameNumber(draft: Draft, year: number | null): void {
  const found = periodOf(draft.text, year);
  if (found?.rest === "") draft.period = found.period;
  else if (signsOfChange.test(draft.text)) draft.measure = "change";
  else nameMembers(draft);
}

/** "Sum of Điểm", "Tổng của Điểm" over the figures of a pivot table; a mean or a best of several is no score. */
export const summarised = eitherSpelling(/^(?:sum of|tổng của) (?=điểm|số điểm)/iu);

/** "(điểm)", "(theo Quyết định 766)" behind a name. */
const remarks = eitherSpelling(/\((?:%|điểm|đ|theo.*|nếu.*)\)/giu);

function nameWords(draft: Draft, year: number | null): void {
  const shown = draft.text;
  if (namePair(draft, year)) return;
  const typed = maximumIn(shown);
  const bracketed = typed === null ? shown : withoutMaximum(shown);
  draft.maximum = typed === null ? null : toHundredths(typed);
  const bare = foldPlain(
    bracketed
      .replace(summarised, "")
      .replace(computation, " ")
      .replace(remarks, (found) => (found === "(%)" ? " %" : " "))
  );
  if (bare === "") return;
  const head = first(headWords, bare);
  if (head === null && nameUnit(draft, bare, year)) return;
  if (namePeriod(draft, bare, year, head === "period")) return;
  if (nameSum(draft, bare)) return;
  draft.measure = first(measureWords, bare);
  draft.universe = universeIn(bare);
  if (draft.measure !== "maxPoints" && totalWords.test(bare)) {
    draft.total = true;
    draft.measure = null;
  } else if (draft.measure !== "target") draft.head = head;
  if (draft.measure === null && !draft.total) {
    nameSubject(draft, bare);
    if (draft.groups.length > 0) draft.period = periodOfGroup(draft, year);
  }
}

const pair = /^([^:：]{2,30})[:：]\s*(\S.*)$/u;

/** "Đơn vị: UBND xã An Bình", "Kỳ báo cáo: tháng 9/2026", "Đơn vị: điểm": a head with its one value heads no column. */
function namePair(draft: Draft, year: number | null): boolean {
  const [, label, value] = pair.exec(draft.text) ?? [];
  if (label === undefined || value === undefined) return false;
  const head = first(headWords, foldPlain(label));
  if (head !== "unit" && head !== "period") return false;
  const period = periodOf(value, year);
  if (period?.rest === "") draft.period = period.period;
  else draft.unit = labelledUnit(draft.text);
  return true;
}

/** "Tỷ lệ % (2/1)", "Tỷ lệ (5)=(4)/(3)": columns by their numbers. */
const computation =
  /(?<=^(?:tỷ|tỉ|ty|ti)\s(?:lệ|le)[^(]*|^%\s*)\s*(?:\(\d{1,2}\)\s*=\s*)?\(?\(?\d{1,2}\)?\s*[/:]\s*\(?\d{1,2}\)?\)?\s*(?:[*x×]\s*100\s*%?)?\)?$/iu;

/** A sum over groups or units, or a figure to compare with: nothing more is to be named. */
function nameSum(draft: Draft, bare: string): boolean {
  const range = sumRange(draft.text);
  if (range === "whole") draft.total = true;
  else if (range === "part" || clusterWords.test(bare)) draft.sum = true;
  else if (sumWords.test(bare)) draft.sum = draft.total = true;
  else if (benchmarkWords.test(bare)) draft.benchmark = true;
  return range !== null || draft.sum || draft.benchmark;
}

/** An indicator's code before its name. */
const codeFirst = eitherSpelling(/^\W*(?:(?:chỉ số|chỉ tiêu|tiêu chí|mục)\s*)?[1-5]\.[1-6]/iu);

function nameUnit(draft: Draft, bare: string, year: number | null): boolean {
  if (benchmarkWords.test(bare) || sumWords.test(bare) || /^bo (?:chi so|phan|thu tuc)/.test(bare))
    return false;
  const named = draft.text.replace(ofFigures, "");
  const dated = unitAndPeriod(named, year);
  draft.unit = dated?.unit ?? scoredUnit(named);
  draft.period = dated?.period ?? null;
  return draft.unit !== null;
}

const pointsOf = eitherSpelling(
  /^(?:[Ss]ố đ|Đ|đ)iểm (?:của )?(?=(?:UBND )?(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu) \p{Lu})/u
);

/** "Xã An Sơn", "Điểm xã An Sơn": the unit whose points they are. "Điểm xã tự chấm" names none. */
function scoredUnit(text: string): string | null {
  return readUnit(text.replace(pointsOf, ""))?.name ?? null;
}

/** "Xã An Sơn (điểm/tối đa)": how the figures below are written. */
const ofFigures = eitherSpelling(
  /\s*\((?:số\s)?(?:điểm|đ|%|tỷ lệ|tỉ lệ)(?:\s*[/,–-]\s*[^()]*)?\)$/iu
);

/** "Xã An Sơn - tháng 10/2026", "Tháng 10: xã An Sơn": one heading over a unit's figures of one period. */
function unitAndPeriod(
  text: string,
  year: number | null
): { readonly unit: string; readonly period: SaidPeriod } | null {
  const named = findUnitIn(text)?.name ?? null;
  const found = periodBesideText(besideNumbered(text, named), year);
  const unit = found === null ? null : readUnit(found.rest.replace(/·+/u, named ?? ""))?.name;
  return found === null || unit == null ? null : { unit, period: found.period };
}

/** "Điểm T9", "Số điểm tháng 10": points of a period. */
const pointsFirst = /^(?:so )?diem /;

/** A period alone, or one beside a measure. A head is asked first: "Kỳ báo cáo" above months is no month. */
function namePeriod(draft: Draft, bare: string, year: number | null, isHead: boolean): boolean {
  const found = isHead ? null : periodOf(draft.text, year);
  if (found === null) return false;
  if (found.rest === "") {
    const label = tidy(found.period.label.replace("%", " "));
    draft.period = { ...found.period, label };
    if (draft.text.includes("%")) draft.measure = "percent";
    else if (pointsFirst.test(bare)) draft.measure = "points";
    return true;
  }
  if (found.rest.length >= 30) return false;
  draft.measure = first(measureWords, found.rest);
  const isTotal = draft.measure === null && totalWords.test(found.rest);
  const period = draft.measure === null && !isTotal ? beforeRemark(draft.text, year) : found.period;
  if (period === null) return false;
  draft.total = isTotal;
  draft.period = period;
  return true;
}

/** What is planned, expected or reckoned from others. */
const noScores =
  /uoc|du kien|ke hoach|phan dau|muc tieu|chi tieu|binh quan|trung binh|chenh|tang|giam|xep/u;

/** "Tháng 10 (20 ngày đầu)", "Tháng 10 (chưa đủ)": the month, whatever is remarked of it. */
function beforeRemark(text: string, year: number | null): SaidPeriod | null {
  const [, before, remark = ""] = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  if (noScores.test(foldPlain(remark))) return null;
  const found = before === undefined ? null : periodOf(before, year);
  return found?.rest === "" ? { ...found.period, label: text } : null;
}

/** "Số hóa hồ sơ tháng 9", "CKMB T9/2026": a group's points of a period, unless it is told by its distance or is a day. */
function periodOfGroup({ text, groups }: Draft, year: number | null): SaidPeriod | null {
  const found = periodBesideText(text, year);
  if (found === null || found.period.isRelative || found.period.kind === "day") return null;
  const [named] = matchGroup(found.rest);
  return named !== undefined && named.id === groups[0]?.id ? found.period : null;
}

const calledGroup = /^nhom (?:chi so|chi tieu|tieu chi) (.+)$/u;

/** "Điểm số hóa" is "điểm" and "số hóa": a name behind the word of a measure is still the name. */
function nameSubject(draft: Draft, bare: string): void {
  if (couldName(bare) || codeFirst.test(draft.text)) nameMembers(draft);
  if (draft.groups.length > 0) draft.head = null;
  const isNamed = draft.groups.length > 0 || draft.indicator !== null;
  if (!isNamed && adjustmentWords.test(bare)) draft.adjustment = true;
  // "Nhóm chỉ số tình hình giải quyết hồ sơ" names a field, "Nhóm chỉ số" heads them.
  const field = calledGroup.exec(bare)?.[1];
  if (draft.head === "group" && field !== undefined && first(fieldWords, field) !== null)
    draft.head = null;
  if (!isNamed && draft.head === null && !draft.adjustment) draft.field = first(fieldWords, bare);
}

/** "Số hóa (hồ sơ)": how many dossiers of the group. */
const ofCounts = eitherSpelling(/\s*\((?:số )?(?:hồ sơ|hs|lượt)\)$/iu);

/** The groups or the indicator a text names; the better match of the two. */
function nameMembers(draft: Draft): void {
  const name = draft.text.replace(ofCounts, "");
  const groups = matchGroup(name).filter(({ confidence }) => confidence >= sureGroup);
  const [best] = matchIndicator(name);
  const indicator = best !== undefined && best.confidence >= sureIndicator ? best : null;
  if (indicator !== null && indicator.confidence > (groups[0]?.confidence ?? 0)) {
    draft.indicator = indicator;
    draft.head = null;
  } else {
    draft.groups = groups;
    if (groups.length > 0 && draft.text.endsWith("(%)")) draft.measure ??= "percent";
    if (groups.length > 0 && name !== draft.text) draft.measure ??= "denominator";
  }
}

function first<Name>(list: readonly (readonly [Name, RegExp])[], text: string): Name | null {
  return list.find(([, words]) => words.test(text))?.[0] ?? null;
}

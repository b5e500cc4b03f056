import type { IndicatorRow, ScoreSubject } from "../figures/row";
import { folded } from "../hear/spelling";
import { isFollowedOnly } from "./deriveIndicators";
import { derive } from "./judgeOwn";
import type { OwnClaim, OwnSubject, OwnValue } from "./ownClaim";
import { isWithin, pointsAt, unitsOf, type Case } from "./ownTruth";

/** How much a document tells: all, less of each group, one page, all units of a table, a period by its months, less of it. */
export type Extent = "full" | "short" | "brief" | "league" | "months" | "shortMonths";

/** Something that must be said of somebody, and was not; or that was said twice. */
export interface Unsaid {
  readonly subject: OwnSubject;
  /** Vietnamese. @example "số điểm còn thiếu" */
  readonly what: string;
  readonly isRepeated: boolean;
}

/** Whom a duty is about, and the fields that tell it from its like: an indicator, a grade. */
interface About {
  readonly subject: OwnSubject;
  readonly given: Readonly<Record<string, OwnValue>>;
}

interface Duty {
  /** Vietnamese, for the message. */
  readonly what: string;
  /** Where the cells give any of these, one of these must be said. */
  readonly kinds: readonly string[];
  readonly of: keyof typeof abouts;
  readonly in: readonly Extent[];
  /** Said exactly once. */
  readonly once?: true;
  /** Asked only where this holds. */
  readonly when?: (self: Case, about: About) => boolean;
  /** Of what the cells give only this is told. */
  readonly told?: (fields: Readonly<Record<string, OwnValue>>) => boolean;
}

const totalAlone: About = { subject: "total", given: {} };

const leagueAlone: About = { subject: "league", given: {} };

const abouts = {
  total: (): readonly About[] => [totalAlone],
  groups: ({ row }: Case) => row.ids.map((id): About => ({ subject: id, given: {} })),
  indicators: ({ row }: Case) =>
    row.ids.flatMap((id) =>
      row.indicatorsOf(id).map(({ code }): About => ({ subject: id, given: { code } }))
    ),
  months: ({ whole }: Case) => [{ subject: "total", given: { whole } } satisfies About],
  league: (): readonly About[] => [leagueAlone],
  leagueFirst: (): readonly About[] => [{ ...leagueAlone, given: { place: 1 } }],
  leagueGroups: ({ row }: Case) =>
    row.ids.map((id): About => ({ subject: "league", given: { group: id } })),
  leagueGrades: (self: Case) => {
    const names = unitsOf(self).flatMap(({ grade }) => grade ?? []);
    const all = names.length > 0 ? names : self.bands.map(({ name }) => name);
    return [...new Set(all.map(folded))].map((grade): About => ({
      subject: "league",
      given: { grade },
    }));
  },
} as const;

const byMonths: readonly Extent[] = ["months", "shortMonths"];
const unit: readonly Extent[] = ["full", "short", "brief", ...byMonths];
const wordy: readonly Extent[] = ["full", "short", ...byMonths];
const long: readonly Extent[] = ["full", "months"];
const series: readonly Extent[] = ["full", "short"];

const scoreOf = (about: About): ScoreSubject =>
  about.subject === "league" ? "total" : about.subject;
const isWithinOwn = ({ row }: Case, about: About): boolean =>
  isWithin(row, scoreOf(about)) === true;

/** An indicator that costs points, or may: what is complete, or only followed, is not told one by one. */
function isShort(each: IndicatorRow): boolean {
  const { points, max, numerator, denominator, printedRatio } = each;
  if (isFollowedOnly(each.code)) return false;
  if (points !== null) return max === null || max.value > points.value;
  if (printedRatio !== null) return printedRatio.value < 10_000;
  return numerator !== null && denominator !== null && numerator.value < denominator.value;
}

function indicatorOf({ row }: Case, { subject, given }: About): IndicatorRow | null {
  const rows = subject === "total" || subject === "league" ? [] : row.indicatorsOf(subject);
  return rows.find(({ code }) => code === given["code"]) ?? null;
}

const isShortOwn = (self: Case, about: About): boolean => {
  const found = indicatorOf(self, about);
  return found !== null && isShort(found);
};

/** Some counts of some indicators are no part of a whole: then neither is told. */
function isRatio(self: Case, about: About): boolean {
  const found = indicatorOf(self, about);
  if (found === null || !isShort(found)) return false;
  const { numerator, denominator } = found;
  return (
    numerator === null ||
    denominator === null ||
    (numerator.value >= 0 && denominator.value > 0 && numerator.value <= denominator.value)
  );
}

const mostMonthsInWords = 4;

/** What a whole report must say. */
const duties: readonly Duty[] = [
  {
    what: "kết quả tổng điểm",
    kinds: ["total", "overMaximum", "belowZero", "absentTotal"],
    of: "total",
    in: unit,
    once: true,
    when: ({ row }) => row.board.total !== null || pointsAt(row, "total") !== null,
  },
  {
    what: "số điểm còn thiếu",
    kinds: ["shortfall"],
    of: "total",
    in: unit,
    when: isWithinOwn,
  },
  { what: "xếp loại", kinds: ["grade"], of: "total", in: unit },
  { what: "thứ tự", kinds: ["rank"], of: "total", in: unit },
  { what: "số liệu tạm thời", kinds: ["provisional"], of: "total", in: unit },
  { what: "tổng điểm khác tổng các nhóm", kinds: ["sumDiffers"], of: "total", in: unit },
  { what: "điểm nằm ngoài thang điểm", kinds: ["outOfScale"], of: "total", in: unit },
  { what: "thứ tự công bố khác thứ tự theo điểm", kinds: ["rankDiffers"], of: "total", in: unit },
  { what: "các đơn vị không cùng cấp", kinds: ["othersApart"], of: "total", in: unit },
  { what: "các đơn vị cùng điểm", kinds: ["tie", "tieApart"], of: "total", in: unit },
  {
    what: "thay đổi so với kỳ trước",
    kinds: ["moved", "changePoints", "changePlace"],
    of: "total",
    in: unit,
  },
  { what: "vị trí giữ nguyên", kinds: ["samePlace"], of: "total", in: unit },
  { what: "số đơn vị được xếp hạng thay đổi", kinds: ["universe"], of: "total", in: unit },
  { what: "không so sánh được với kỳ trước", kinds: ["notComparable"], of: "total", in: unit },
  { what: "thay đổi liên tiếp", kinds: ["run"], of: "total", in: wordy },
  { what: "thay đổi qua các kỳ", kinds: ["course"], of: "total", in: wordy },
  { what: "thay đổi qua các tháng", kinds: ["course"], of: "groups", in: byMonths },
  { what: "thay đổi thứ tự qua các kỳ", kinds: ["coursePlace"], of: "total", in: series },
  { what: "thiếu điểm nhiều nhất", kinds: ["most", "mostLost"], of: "groups", in: unit },
  { what: "các nhóm thiếu điểm nhiều nhất", kinds: ["equalLoss"], of: "total", in: unit },
  { what: "mức xếp loại tiếp theo", kinds: ["nextGrade", "gradeWay"], of: "total", in: wordy },
  { what: "các nhóm đạt điểm tối đa", kinds: ["full"], of: "total", in: unit },
  { what: "các nhóm chưa có số liệu", kinds: ["absent"], of: "total", in: unit },
  {
    what: "kết quả",
    kinds: ["group", "overMaximum", "belowZero", "absentGroup", "notApplicable", "partsOnly"],
    of: "groups",
    in: wordy,
    once: true,
  },
  { what: "số điểm còn thiếu", kinds: ["shortfall"], of: "groups", in: wordy, when: isWithinOwn },
  { what: "thứ tự", kinds: ["rank"], of: "groups", in: wordy },
  {
    what: "thay đổi so với kỳ trước",
    kinds: ["moved", "changePoints", "changePlace", "unchangedMoved"],
    of: "groups",
    in: long,
    // Those that stayed are told together, or not at all.
    told: (fields) => fields["direction"] !== "same" || "steps" in fields,
  },
  { what: "tỷ lệ", kinds: ["ratio", "ratioAlone"], of: "indicators", in: long, when: isRatio },
  { what: "điểm", kinds: ["indicatorPoints"], of: "indicators", in: long, when: isShortOwn },
  {
    what: "số điểm còn thiếu",
    kinds: ["indicatorShortfall"],
    of: "indicators",
    in: long,
    when: isShortOwn,
  },
  {
    what: "số đơn vị và khoảng điểm",
    kinds: ["leagueRange", "leagueEqual"],
    of: "league",
    in: ["league"],
  },
  {
    what: "đơn vị xếp thứ nhất",
    kinds: ["leagueTop", "leagueCrowd"],
    of: "leagueFirst",
    in: ["league"],
    when: (self) => !isEntailed("leagueEqual", leagueAlone, self),
  },
  { what: "các đơn vị chưa có tổng điểm", kinds: ["leagueAbsent"], of: "league", in: ["league"] },
  { what: "các đơn vị khác cấp", kinds: ["leagueOthers"], of: "league", in: ["league"] },
  { what: "số đơn vị được xếp hạng", kinds: ["leagueUniverse"], of: "league", in: ["league"] },
  { what: "điểm trung bình và trung vị", kinds: ["leagueMiddle"], of: "league", in: ["league"] },
  { what: "số đơn vị ở mức xếp loại", kinds: ["leagueGrade"], of: "leagueGrades", in: ["league"] },
  { what: "số liệu tạm thời", kinds: ["provisional"], of: "total", in: ["league"] },
  {
    what: "số điểm thiếu bình quân",
    kinds: ["leagueLoss", "leagueLossSame"],
    of: "leagueGroups",
    in: ["league"],
    told: ({ units }) => units !== 0,
  },
  { what: "số đơn vị tăng, giảm điểm", kinds: ["leagueMoved"], of: "league", in: ["league"] },
  {
    what: "kỳ báo cáo chỉ có số liệu từng tháng",
    kinds: ["onlyMonths"],
    of: "total",
    in: byMonths,
  },
  { what: "các tháng có số liệu", kinds: ["monthsGiven"], of: "total", in: byMonths },
  {
    what: "tổng điểm các tháng",
    kinds: ["months"],
    of: "months",
    in: byMonths,
    // More of them stand in a table, a period a row.
    told: ({ values }) => Array.isArray(values) && values.length <= mostMonthsInWords,
  },
];

/**
 * What of the cells a whole report must tell and the claims heard in it do not, as the plain data above have it: each
 * group once; total, place and grade; each loss in its group; movement where it is entailed, and that it is not known
 * where it is not.
 * @example unsaid(claims, self, "full").map(({ what }) => what) // ["số điểm còn thiếu"]
 */
export function unsaid(heard: readonly OwnClaim[], self: Case, extent: Extent): readonly Unsaid[] {
  return duties
    .filter((duty) => duty.in.includes(extent))
    .flatMap((duty) =>
      abouts[duty.of](self).flatMap((about): readonly Unsaid[] => {
        if (duty.when?.(self, about) === false) return [];
        const said = heard.filter((claim) => isOf(claim, duty, about)).length;
        const { subject } = about;
        if (said > 1 && duty.once === true) return [{ subject, what: duty.what, isRepeated: true }];
        return said > 0 || !duty.kinds.some((kind) => isEntailed(kind, about, self, duty.told))
          ? []
          : [{ subject, what: duty.what, isRepeated: false }];
      })
    );
}

/** Whether a claim is what a duty asks for: of its kind and its subject, or of several subjects with this one among them. */
function isOf({ kind, subject, fields }: OwnClaim, { kinds }: Duty, about: About): boolean {
  if (!kinds.includes(kind)) return false;
  const { set } = fields;
  const isAbout =
    subject === about.subject ||
    (kind === "unchangedMoved" && Array.isArray(set) && set.some((id) => id === about.subject));
  return isAbout && Object.entries(about.given).every(([field, value]) => fields[field] === value);
}

function isEntailed(
  kind: string,
  { subject, given }: About,
  self: Case,
  told: NonNullable<Duty["told"]> = () => true
): boolean {
  const { unit: name, now } = self;
  const truth = derive({ kind, unit: name, period: now.key, subject, fields: given }, self);
  return !("because" in truth) && told(truth.fields);
}

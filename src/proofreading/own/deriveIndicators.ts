import { decision } from "../../decision766/decision";
import { indicatorByCode } from "../../decision766/indicators";
import type { IndicatorRow, ScoreSubject } from "../figures/row";
import { monthsOfPeriod } from "../hear/periods";
import { observedDays } from "./deriveMovement";
import { openFigures } from "./openFigures";
import type { OwnClaim } from "./ownClaim";
import { half, nothing, pointsAt, type Case, type Truth } from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

/** What the cases of an indicator are, by its code: this room's own list. */
const countedOf: readonly (readonly [RegExp, string])[] = [
  [/^(?:1\.[123]|3\.1|3\.5[ab]|4\.5a)$/, "procedures"],
  [/^3\.2$/, "services"],
  [/^4\.6$/, "communes"],
  [/^5\.[123]$/, "petitions"],
  [/./, "dossiers"],
];

/** A time and a sorting: no case falls short of them. */
export function isFollowedOnly(code: string): boolean {
  return /^(?:2\.2|5\.1)$/.test(code);
}

function rowOf({ row }: Case, subject: ScoreSubject, { fields }: OwnClaim): IndicatorRow | null {
  const among = subject === "total" ? row.indicators : row.indicatorsOf(subject);
  return among.find(({ code }) => code === fields["code"]) ?? null;
}

function ratioOf({ numerator, denominator, printedRatio }: IndicatorRow): number | null {
  return numerator !== null && denominator !== null && denominator.value > 0
    ? half(numerator.value * 10_000, denominator.value)
    : (printedRatio?.value ?? null);
}

const ratio: Derive = (self, subject, claim) => {
  const found = rowOf(self, subject, claim);
  if (found?.numerator == null || found.denominator === null)
    return nothing("bảng không có hai số đó");
  if (isFollowedOnly(found.code)) return nothing("chỉ số chỉ để theo dõi");
  const [part, whole] = [found.numerator.value, found.denominator.value];
  const kind = countedOf.find(([code]) => code.test(found.code))?.[1] ?? "dossiers";
  const small = whole < 10;
  return {
    fields: {
      code: found.code,
      numerator: part,
      denominator: whole,
      counted: kind,
      percent: ratioOf(found),
      missing: whole - part,
      ...(whole === part ? {} : { counted2: kind, lacking: found.code }),
      small,
      ...(small ? { denominator2: whole, counted3: kind } : {}),
    },
  };
};

const indicatorPoints: Derive = (self, subject, claim) => {
  const found = rowOf(self, subject, claim);
  return found?.points == null
    ? nothing("bảng không có điểm của chỉ số")
    : {
        fields: {
          code: found.code,
          points: found.points.value,
          max: found.max?.value ?? null,
          basis: found.points.printed ? "printed" : "trial",
        },
      };
};

function lostOf({ points, max }: IndicatorRow): number | null {
  return points === null || max === null ? null : max.value - points.value;
}

const indicatorMost: Derive = (self, subject) => {
  const rows = subject === "total" ? [] : self.row.indicatorsOf(subject);
  const lossy = rows.filter((row) => (lostOf(row) ?? 0) > 0);
  const most = lossy.reduce((top, row) => Math.max(top, lostOf(row) ?? 0), 0);
  const found = lossy.filter((row) => lostOf(row) === most);
  const [first] = found;
  return first === undefined || found.length > 1 || lossy.length < 2
    ? nothing("không có một chỉ số thiếu nhiều nhất")
    : { fields: { code: first.code, lost: most } };
};

const provisional: Derive = (self) => {
  const reason = openFigures(self);
  return reason === null ? nothing("bảng không ghi là tạm thời") : { fields: { reason } };
};

/** What a document says it is about: the Decision by its number and name, and whether its figures are final. */
const title: Derive = (self) => ({
  fields: {
    law: decision.number,
    set766: true,
    provisional: openFigures(self) !== null,
  },
});

const edition: Derive = ({ row }) => {
  if (row.edition === null) return nothing("bảng không ghi kỳ báo cáo");
  const { lastOld, firstNew, openFrom, openTo } = observedDays;
  const days =
    row.edition === "2022"
      ? { lastOld }
      : row.edition === "2026"
        ? { firstNew }
        : { openFrom, openTo };
  return { fields: { edition: row.edition, ...days } };
};

const months: Derive = ({ ledger, unit }, _, { fields }) => {
  const whole = fields["whole"];
  if (typeof whole !== "string") return nothing("không rõ kỳ dài hơn");
  const inside = monthsOfPeriod(whole);
  const values = ledger.periods.flatMap((league) => {
    const { key } = league;
    const points = pointsAt(league.row(unit), "total");
    return inside.includes(key) && points !== null ? [{ period: key, points }] : [];
  });
  const isSum = ledger.periods.every(
    (league) => !inside.includes(league.key) || league.row(unit)?.addsUp !== false
  );
  return values.length < 2 || !isSum
    ? nothing("không đủ số liệu các tháng")
    : { fields: { whole, values } };
};

/** Indicators, time and rules. */
export const deriveIndicators: Readonly<Record<string, Derive>> = {
  ratio,
  ratioAlone: (self, subject, claim) => {
    const found = rowOf(self, subject, claim);
    const percent = found === null ? null : ratioOf(found);
    return found === null || percent === null
      ? nothing("bảng không có tỷ lệ của chỉ số")
      : { fields: { code: found.code, percent } };
  },
  indicatorPoints,
  indicatorShortfall: (self, subject, claim) => {
    const found = rowOf(self, subject, claim);
    const lost = found === null ? null : lostOf(found);
    return found === null || lost === null
      ? nothing("bảng không có điểm của chỉ số")
      : { fields: { code: found.code, lost } };
  },
  indicatorBeyond: (self, subject, claim) => {
    const found = rowOf(self, subject, claim);
    return found === null || indicatorByCode(found.code).movedBy.includes(self.row.level)
      ? nothing("chỉ số do đơn vị thực hiện")
      : { fields: { code: found.code } };
  },
  indicatorMost,
  provisional,
  title,
  leagueTitle: title,
  undated: ({ row }) => (row.edition === null ? { fields: {} } : nothing("kỳ báo cáo đã rõ ngày")),
  edition,
  onlyMonths: ({ ledger, unit, whole }) =>
    ledger.periods.some(
      (league) => league.key === whole && pointsAt(league.row(unit), "total") !== null
    )
      ? nothing("bảng có điểm của kỳ đó")
      : { fields: { whole } },
  months,
  monthsGiven: (self) => {
    const { ledger, unit, whole } = self;
    const inside = whole === null ? [] : monthsOfPeriod(whole);
    const given = ledger.periods.filter(
      (league) => inside.includes(league.key) && pointsAt(league.row(unit), "total") !== null
    );
    return given.length === inside.length
      ? nothing("bảng có đủ các tháng")
      : { fields: { whole, count: given.length } };
  },
};

import type { PeriodToken, RelativeToken } from "./tokens";

const romans: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

const year = String.raw`(?:\s*(?:/|-|\.|năm|,\s*năm)\s*(?<YEAR>20\d\d))`;
const until = String.raw`(?:(?:tính\s+)?đến\s+(?:hết\s+)?|hết\s+)?`;

function form(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/])${pattern}`, "giu");
}

type Groups = Readonly<Partial<Record<string, string>>>;
interface PeriodForm {
  /** In small letters: without any of these no text is of the form, and the pattern need not be tried. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  readonly read: (groups: Groups, found: string) => PeriodToken | RelativeToken | null;
}

/** The most telling form first; what one has taken no later one sees. */
export const periodForms: readonly PeriodForm[] = [
  {
    needs: ["20"],
    pattern: form(
      `${until}(?:ngày\\s*)?(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]\\s*(?<y>20\\d\\d)(?![\\d/])`
    ),
    read: (groups, found) => day(groups, found),
  },
  {
    needs: ["ngày"],
    pattern: form(
      `${until}ngày\\s*(?<d>\\d{1,2})\\s*tháng\\s*(?<m>\\d{1,2})(?:\\s*năm\\s*(?<y>20\\d\\d))?`
    ),
    read: (groups, found) => day(groups, found),
  },
  {
    needs: ["ngày"],
    pattern: form(`${until}ngày\\s*(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})(?![\\d/,.]*\\d)`),
    read: (groups, found) => day(groups, found),
  },
  {
    needs: ["tháng"],
    pattern: form(`(?:6|06|sáu)\\s*tháng\\s*(?<half>đầu|cuối)\\s*năm(?:\\s*(?<y>20\\d\\d))?`),
    read: ({ half, y }) => key(`H${half?.toLowerCase() === "cuối" ? "2" : "1"}`, y),
  },
  {
    needs: ["tháng"],
    pattern: form(`(?<n>1[0-1]|0?[2-9])\\s*tháng(?:\\s*đầu\\s*năm|\\s*năm)(?:\\s*(?<y>20\\d\\d))?`),
    read: ({ n, y }) => key(Number(n) === 6 ? "H1" : `${String(Number(n))}M`, y),
  },
  {
    needs: ["quý"],
    pattern: form(`quý\\s*(?<q>IV|III|II|I|[1-4])(?!\\p{L})(?!\\d)${year.replace("YEAR", "y")}?`),
    read: ({ q = "", y }) => key(`Q${String(romans.get(q.toLowerCase()) ?? q)}`, y),
  },
  {
    needs: ["20"],
    pattern: form(`(?:tháng|T)\\s*(?<m>1[0-2]|0?[1-9])(?![\\d,])${year.replace("YEAR", "y")}`),
    read: ({ m, y }) => key(`M${(m ?? "").padStart(2, "0")}`, y),
  },
  {
    needs: ["tháng"],
    pattern: form(`tháng\\s*(?<m>1[0-2]|0?[1-9])(?![\\d,/]*\\d)(?!\\s*(?:ngày|tuần))`),
    read: ({ m }) => key(`M${(m ?? "").padStart(2, "0")}`, undefined),
  },
  {
    needs: ["t"],
    pattern: form(`T(?<m>1[0-2]|0?[1-9])(?![\\d\\p{L}/.,]*[\\d\\p{L}])`),
    read: ({ m }) => key(`M${(m ?? "").padStart(2, "0")}`, undefined),
  },
  {
    needs: ["tháng"],
    pattern: form(
      `tháng\\s+(?<word>mười một|mười hai|mười|chín|tám|bảy|sáu|tư|giêng|chạp)(?!\\p{L})`
    ),
    read: ({ word }) => key(`M${monthWords.get(word?.toLowerCase() ?? "") ?? ""}`, undefined),
  },
  // More days than a month has numbers, and no score: points are never more than their maximum.
  {
    needs: ["/"],
    pattern: form(
      `(?<!\\d[.,])(?<d>1[3-9]|2\\d|3[01])/(?<m>1[0-2]|0?[1-9])(?![\\d/]|[.,]\\d|\\s*(?:điểm|đ(?!\\p{L})|%|hồ sơ|TTHC|thủ tục|dịch vụ|DVC|xã|phường|đơn vị|nhóm|chỉ|tiêu|lượt|trường hợp|phản ánh|kết quả))`
    ),
    read: (groups, found) => day(groups, found),
  },
  {
    needs: ["/20"],
    pattern: form(`(?:kỳ\\s+)?(?<m>1[0-2]|0[1-9]|[1-9])/(?<y>20\\d\\d)(?![\\d/])`),
    read: ({ m, y }) => key(`M${(m ?? "").padStart(2, "0")}`, y),
  },
  {
    needs: ["năm"],
    pattern: form(`(?:cả\\s+)?năm\\s*(?<y>20\\d\\d)(?!\\d)`),
    read: ({ y }) => key("Y", y),
  },
  {
    needs: ["cùng kỳ", "trước"],
    pattern: form(
      `(?:cùng kỳ(?:\\s+năm\\s+(?:trước|ngoái))?|(?<of>kỳ|tháng|quý|năm)\\s+(?:trước đó|liền trước|trước|liền kề trước))(?!\\p{L})`
    ),
    read: ({ of }) => ({
      kind: "relative",
      of: relatives.get(of?.toLowerCase() ?? "") ?? "sameLastYear",
    }),
  },
];

const monthWords: ReadonlyMap<string, string> = new Map([
  ["giêng", "01"],
  ["tư", "04"],
  ["sáu", "06"],
  ["bảy", "07"],
  ["tám", "08"],
  ["chín", "09"],
  ["mười", "10"],
  ["mười một", "11"],
  ["mười hai", "12"],
  ["chạp", "12"],
]);

const relatives: ReadonlyMap<string, RelativeToken["of"]> = new Map([
  ["kỳ", "period"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
]);

function key(tail: string, typedYear: string | undefined): PeriodToken {
  return {
    kind: "period",
    key: `${typedYear ?? "????"}-${tail}`,
    yearless: typedYear === undefined,
    until: false,
  };
}

function day({ d, m, y }: Groups, found: string): PeriodToken | null {
  const [days, months] = [Number(d), Number(m)];
  if (days < 1 || days > 31 || months < 1 || months > 12) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    kind: "period",
    key: `${y ?? "????"}-${two(months)}-${two(days)}`,
    yearless: y === undefined,
    until: /đến|hết/iu.test(found),
  };
}

/** @example withYear("????-M05", 2026) // "2026-M05" */
export function withYear(periodKey: string, given: number | null): string {
  return given === null ? periodKey : periodKey.replace(/^\?{4}/, String(given));
}

/**
 * Last day of a period, ISO; null where the key does not tell it.
 * @example lastDay("2026-Q1") // "2026-03-31"
 */
export function lastDay(periodKey: string): string | null {
  const [, typedYear, tail = ""] = /^(\d{4})-(.+)$/.exec(periodKey) ?? [];
  if (typedYear === undefined) return null;
  if (/^\d\d-\d\d$/.test(tail)) return periodKey;
  const month = lastMonth(tail);
  if (month === null) return null;
  const days = new Date(Date.UTC(Number(typedYear), month, 0)).getUTCDate();
  return `${typedYear}-${String(month).padStart(2, "0")}-${String(days)}`;
}

function lastMonth(tail: string): number | null {
  if (tail.startsWith("M")) return Number(tail.slice(1));
  if (tail.startsWith("Q")) return Number(tail.slice(1)) * 3;
  if (tail === "H1") return 6;
  if (tail === "H2" || tail === "Y") return 12;
  const months = /^(\d{1,2})M$/.exec(tail)?.[1];
  return months === undefined ? null : Number(months);
}

/** First day of a period, ISO; null where the key does not tell it, or it runs from the year's first day. */
export function firstDay(periodKey: string): string | null {
  const [, typedYear, tail = ""] = /^(\d{4})-(.+)$/.exec(periodKey) ?? [];
  const last = lastMonth(tail);
  if (typedYear === undefined || last === null) return null;
  const months = tail.startsWith("M")
    ? 1
    : tail.startsWith("Q")
      ? 3
      : tail.startsWith("H")
        ? 6
        : last;
  return `${typedYear}-${String(last - months + 1).padStart(2, "0")}-01`;
}

/** Kind of a period by its key: only like is compared with like. */
export function kindOfKey(periodKey: string): string {
  const tail = /^\d{4}-(.+)$/.exec(periodKey)?.[1];
  if (tail === undefined) return "label";
  if (/^\d\d-\d\d$/.test(tail)) return `day${periodKey.slice(0, 4)}`;
  return tail.replace(/(?<=^[MQH]).*/, "");
}

/** Keys of the months inside a longer period. @example monthsOfPeriod("2026-Q1") // ["2026-M01", "2026-M02", "2026-M03"] */
export function monthsOfPeriod(periodKey: string): readonly string[] {
  const [from, to] = [firstDay(periodKey), lastDay(periodKey)];
  if (from === null || to === null) return [];
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${periodKey.slice(0, 4)}-M${String(first + index).padStart(2, "0")}`
  );
}

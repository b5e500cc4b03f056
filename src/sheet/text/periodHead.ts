import { foldPlain } from "./fold";
import { memoised } from "./memo";

/** What the cells of a column of periods name; `round`: "Lần", "Đợt"; `any`: the head does not say. */
export type HeadKind = "day" | "week" | "month" | "quarter" | "year" | "round" | "any";

export interface PeriodHead {
  readonly kind: HeadKind;
  /** The first word of the head, for cells that hold a number alone. @example "Tháng" */
  readonly word: string;
}

const what = "(?: (?:bao cao|danh gia|so lieu|du lieu|cham diem|theo doi|tong hop))?";
const heads: readonly (readonly [HeadKind, RegExp])[] = [
  ["month", new RegExp(`^(?:cac )?thang(?: nam)?${what}$`, "u")],
  ["week", new RegExp(`^tuan(?: thu| le| so)?${what}$`, "u")],
  ["quarter", new RegExp(`^quy(?: nam)?${what}$`, "u")],
  ["year", new RegExp(`^nam${what}$`, "u")],
  ["day", new RegExp(`^(?:ngay(?: thang)?(?: nam)?(?: chot)?|thoi diem(?: chot)?)${what}$`, "u")],
  ["round", new RegExp(`^(?:lan|dot)(?: thu)?${what}$`, "u")],
  [
    "any",
    new RegExp(
      `^(?:(?:ky|thoi gian|thoi ky|giai doan)${what}|ky hien tai|period|date|month|year)$`,
      "u"
    ),
  ],
];

/**
 * Whether a label heads a column (or row) of periods, and of what kind; null for anything else. Asked before a label
 * is taken for a period: "Kỳ báo cáo" over months heads them, though over points it would be the period reported.
 * @example periodHead("Tháng báo cáo") // { kind: "month", word: "Tháng" }
 */
export const periodHead: (label: string) => PeriodHead | null = memoised((label) => {
  const plain = foldPlain(label);
  const [kind] = heads.find(([, words]) => words.test(plain)) ?? [];
  if (kind === undefined) return null;
  const word = label.trim().split(/\s/u)[0] ?? "";
  return {
    kind,
    word: word.charAt(0).toLocaleUpperCase("vi") + word.slice(1).toLocaleLowerCase("vi"),
  };
});

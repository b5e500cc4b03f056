import { fold, foldPlain } from "./fold";
import { memoised } from "./memo";
import { periodHead } from "./periodHead";

export type HeaderRole =
  | "ordinal"
  | "groupName"
  | "unitName"
  | "period"
  | "points"
  | "maxPoints"
  | "percent"
  | "rank"
  | "shortfall"
  | "change"
  | "grade"
  | "numerator"
  | "denominator"
  | "ratio"
  | "note"
  | "total"
  | "code";

export interface RoleMatch {
  readonly role: HeaderRole;
  readonly confidence: number;
}

/** Words compare without marks; `^…$`: the whole label, else anywhere in it. Confidence follows the order. */
const roleWords: readonly (readonly [HeaderRole, RegExp, number])[] = [
  ["ordinal", /^(?:tt|stt|so tt|so thu tu|no|#)$/, 1],
  ["code", /^(?:ma|ma chi so|ma so|code|ky hieu)$/, 0.95],
  [
    "maxPoints",
    /^(?:thang diem|diem toi da|diem chuan|toi da|max|max ?score|max ?points?|diem thang|muc toi da|so diem toi da|tong diem toi da|thang diem toi da|diem quy dinh|diem khung|khung diem)(?: (?:theo|cua|qd|quy dinh|766).*)?$/,
    1,
  ],
  [
    "shortfall",
    /(?:diem (?:thieu|bi tru|mat|tru|con thieu|chua dat)|^(?:thieu|bi tru|mat diem|con thieu)$)/,
    0.95,
  ],
  ["change", /(?:tang giam|tang \/ giam|chenh lech|so voi|thay doi|bien dong)/, 0.95],
  [
    "percent",
    /^(?:ty le(?: %)?|% dat|% ?|ty le (?:%|dat|hoan thanh|phan tram|diem)(?: .*)?|phan tram|ti trong|percent|dat %|muc do hoan thanh)$/,
    0.95,
  ],
  ["ratio", /^(?:ty le(?: %)?|ratio|ty le dat|ty le thuc hien|ket qua ty le)$/, 0.9],
  [
    "rank",
    /^(?:thu tu|xep vi tri|xep hang|hang|vi tri|vi thu|xep thu|thu hang|rank|xep hang (?:toan )?(?:tinh|thanh pho|tp)|vi tri xep hang|thu tu xep hang|hang (?:toan )?(?:tinh|tp)|vi tri (?:toan )?(?:tinh|thanh pho|tp)|xep vi thu)$/,
    1,
  ],
  ["grade", /^(?:xep loai|loai|danh gia xep loai|muc xep loai|phan loai|grade)$/, 0.95],
  [
    "total",
    /^(?:tong(?: so)? diem(?: dat duoc| so| 766)?|tong cong|tong hop|diem tong(?: hop)?|tong|cong|total(?: ?score)?|tong diem 100)$/,
    0.95,
  ],
  [
    "points",
    /^(?:diem|diem dat duoc|diem so|diem dat|diem thuc te|diem danh gia|so diem(?: dat duoc)?|diem tu cham|score|points?|diem dat duoc trong ky|diem (?:dat|so|dat duoc) toi da|diem ky nay|dat duoc|ket qua diem|diem cua don vi|diem nhom|diem (?:duoc )?(?:tham dinh|phe duyet|duyet|cong bo|chinh thuc|tu danh gia|dat duoc cuoi cung|tren cong(?: dvcqg)?))$/,
    1,
  ],
  ["points", /^(?:ket qua|ket qua dat duoc|ket qua danh gia|thuc hien|dat)$/, 0.7],
  [
    "numerator",
    /^(?:tu so|tu|numerator|so luong dat|so dat|so luong|so ho so dat|dat|so ho so dung han)$/,
    0.9,
  ],
  ["denominator", /^(?:mau so|mau|ms|denominator|tong so|tong so (?:ho so|hs|tthc|luong))$/, 0.9],
  [
    "groupName",
    /^(?:nhom chi so.*|nhom chi tieu.*|chi tieu.*|chi so.*|tieu chi.*|noi dung.*|ten nhom.*|ten chi so.*|nhom|name|metric|cac nhom chi so.*|nhom tieu chi.*|linh vuc danh gia|bo chi so.*)$/,
    0.9,
  ],
  [
    "unitName",
    /^(?:don vi.*|ten don vi.*|xa phuong.*|ten xa.*|xa|phuong|dia phuong.*|co quan.*|department ?name|unit|ubnd.*|co quan don vi.*|ten co quan.*)$/,
    0.95,
  ],
  [
    "note",
    /^(?:ghi chu|nguyen nhan.*|giai phap.*|nhan xet.*|danh gia|y kien.*|ly do.*|note.*)$/,
    0.95,
  ],
];

/**
 * What a header may mean, best first; empty when no rule knows it.
 * @example headerRole("Xếp vị trí")[0]?.role // "rank"
 */
export const headerRole: (label: string) => readonly RoleMatch[] = memoised((label) => {
  const text = foldPlain(
    label.replace(/\((?:%|điểm|đ|theo.*|nếu.*)\)/giu, (found) => (found === "(%)" ? " %" : " "))
  );
  if (text === "" || text.length > 60) return [];
  const best = new Map<HeaderRole, number>();
  for (const [role, words, confidence] of roleWords) {
    if (words.test(text) && confidence > (best.get(role) ?? 0)) best.set(role, confidence);
  }
  if (periodHead(text) !== null) best.set("period", 0.95);
  return [...best]
    .map(([role, confidence]) => ({ role, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
});

const totalWords =
  /^(?:tổng(?: (?:hợp|cộng|điểm|số điểm|số|cộng điểm|điểm đạt được|điểm đánh giá|điểm toàn (?:tỉnh|thành phố|xã)|cộng toàn (?:tỉnh|xã|thành phố)|điểm 766|điểm bộ chỉ số.*|toàn tỉnh|chung))?|cộng|điểm tổng(?: hợp| cộng)?|tổng điểm.{0,20}|total)$/u;

/**
 * Whether a label heads the totals.
 * @example isTotalLabel("TỔNG CỘNG TOÀN TỈNH") // true
 */
export const isTotalLabel: (label: string) => boolean = memoised((label) => {
  // Most labels are no totals; their first letter says so before any folding.
  if (!/^[^\p{L}]*[tcđd]/iu.test(label)) return false;
  const text = fold(label.replace(/[([]\s*\d+\s*(?:đ|điểm)?\s*[)\]]/giu, " "));
  return (
    totalWords.test(text) ||
    (/^(?:tong(?: hop| cong| diem| so diem)?|cong)$/.test(foldPlain(text)) &&
      text === foldPlain(text))
  );
});

const subtotalWords =
  /^(?:(?:cộng|tổng(?: cộng| điểm)?|bình quân|trung bình|tb|điểm (?:trung bình|bình quân))\s+(?:cụm|khối|nhóm|khu vực|vùng|các|toàn|chung)(?!\p{L}).*|(?:cụm|khối|khu vực|vùng)(?: thi đua)?(?: số)?\s+(?:\d+|[ivx]+|xã|phường|các|miền|đồng bằng|trung du|đô thị|nông thôn)(?!\p{L}).*|toàn (?:tỉnh|thành phố|tp|huyện|quận|xã|ngành|khối)|chung)$/u;

/**
 * Whether a row of a league is about several units together: a cluster, all of the province.
 * @example isSubtotalLabel("Bình quân cụm 1") // true
 */
export const isSubtotalLabel: (label: string) => boolean = memoised(
  // Units begin with other letters, most of them; only the rest is folded.
  (label) => /^[^\p{L}]*[ctbđkv]/iu.test(label) && subtotalWords.test(fold(label))
);

const benchmarkWords =
  /^(?:điểm chuẩn|điểm tối đa|thang điểm|bình quân.*|trung bình.*|(?:điểm )?(?:đơn vị )?(?:cao|thấp) nhất.*|điểm (?:của )?đơn vị (?:cao|thấp|dẫn đầu).*|đơn vị dẫn đầu.*|điểm trung bình.*|điểm bình quân.*|cả nước|toàn quốc|tb|max|min)$/u;

/** Whether a label heads figures to compare with, not a unit's own. */
export const isBenchmarkLabel: (label: string) => boolean = memoised(
  (label) => /^[^\p{L}]*[đdbtcm]/iu.test(label) && benchmarkWords.test(fold(label))
);

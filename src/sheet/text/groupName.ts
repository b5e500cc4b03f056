import { groups } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { editDistance } from "./editDistance";
import { fold, foldPlain, tidy } from "./fold";
import { memoised } from "./memo";
import { eitherSpelling } from "./eitherSpelling";

export interface GroupMatch {
  readonly id: GroupId;
  /** 1: the very name; 0.97: a known variant; less: typed without marks, longer, or with a slip. */
  readonly confidence: number;
}

interface KnownName {
  readonly id: GroupId;
  readonly folded: string;
  readonly plain: string;
  /** How many words it has. */
  readonly words: number;
  /** Slips that a name as long may have. */
  readonly slips: number;
  readonly confidence: number;
}

const maximumMark = eitherSpelling(
  /\s*(?:[([]\s*(?:tối đa|thang điểm|điểm tối đa|max)?\s*:?\s*(?<inside>\d{1,3}(?:[.,]\d+)?)\s*(?:đ|điểm|d|diem|points?)?\s*(?:tối đa)?\s*[)\]]|\/\s*(?<slash>\d{1,3})\s*(?:đ|điểm)?\s*(?:\(?\*+\)?)?$|[-–:]\s*(?:tối đa\s*)?(?<dash>\d{1,3})\s*(?:đ|điểm)\s*(?:\(?\*+\)?)?$)/iu
);
const groupPrefix = eitherSpelling(
  /^(?:nhóm(?: chỉ số| chỉ tiêu| tiêu chí)?|chỉ tiêu|chỉ số|tiêu chí|mục(?! độ))\s*(?:số\s*(?=\d|[ivx]+(?!\p{L})))?(?:(?:\d{1,2}|[ivx]+)(?![\p{L}\d])\s*[:.)\-–]?|(?:về\b)?)\s*/iu
);
const scoreWords =
  /^(?:(?:t[ổo]ng )?(?:điểm(?: số)?|diem(?: so(?! hoa))?)(?: c[ủu]a| v[ềe])?|k[ếe]t qu[ảa])\s+(?=\p{L})/iu;

/** "Điểm số hóa": of the digitization, though "điểm số" is a score. */
const points = /^(?:điểm|diem)\s+(?=s[ốo] ho[áa])/u;

/** Abbreviations that offices write, as the words they stand for. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["dvctt", "dịch vụ công trực tuyến"],
  ["dvc", "dịch vụ công"],
  ["tthc", "thủ tục hành chính"],
  ["tttt", "thanh toán trực tuyến"],
  ["pakn", "phản ánh kiến nghị"],
  ["shhs", "số hoá hồ sơ"],
  ["ckmb", "công khai minh bạch"],
  ["tđgq", "tiến độ giải quyết"],
  ["mđhl", "mức độ hài lòng"],
  ["mđsh", "mức độ số hoá"],
  ["kqgq", "kết quả giải quyết"],
  ["hs", "hồ sơ"],
]);

/** The abbreviations themselves, for the first glance at a text. */
export const abbreviationWords: readonly string[] = [...abbreviations.keys()];

const anyAbbreviation = new RegExp(
  String.raw`(?<!\p{L})(?:${abbreviationWords.join("|")})(?!\p{L})`,
  "gu"
);

const knownNames: readonly KnownName[] = groups.flatMap((group) =>
  [group.name, group.code, group.shortName, ...group.nameVariants].map((name, index) => {
    const folded = expanded(fold(name));
    const plain = foldPlain(folded);
    return {
      id: group.id,
      folded,
      plain,
      words: folded.split(" ").length,
      slips: plain.length >= 18 ? 2 : plain.length >= 8 ? 1 : 0,
      confidence: index < 2 ? 1 : 0.97,
    };
  })
);

/** A ratio is an indicator, not a group. */
const ratioWords = eitherSpelling(/^(?:tỷ lệ|số lượng|số (?!hoá)|tổng số|hồ sơ)/u);

/**
 * The groups a label may name, best first; empty when it names none. A few names fit two groups: the maximum
 * and the neighbours decide, which the caller sees.
 * @example matchGroup("SỐ HOÁ HỒ SƠ (22đ)")[0] // { id: "digitization", confidence: 1 }
 */
export const matchGroup: (label: string) => readonly GroupMatch[] = memoised(understandGroup);

const numbering = eitherSpelling(/^[\s\d.IVX)]*(?=nhóm|chỉ|tiêu)/iu);

function understandGroup(label: string): readonly GroupMatch[] {
  const bare = tidy(label).replace(maximumMark, " ");
  if (bare.length > 120 || /^\s*[\d.,%/]*\s*$/.test(bare)) return [];
  const folded = expanded(fold(bare.replace(numbering, "").replace(groupPrefix, "")));
  const readings = [folded, folded.replace(scoreWords, ""), folded.replace(points, "")].filter(
    (each, index, all) => each !== "" && all.indexOf(each) === index
  );
  const best = new Map<GroupId, number>();
  for (const text of readings) {
    const plain = foldPlain(text);
    const isRatio = ratioWords.test(text);
    for (const name of knownNames) {
      const confidence = likeness(text, plain, name, isRatio);
      if (confidence > (best.get(name.id) ?? 0)) best.set(name.id, confidence);
    }
  }
  return [...best]
    .map(([id, confidence]) => ({ id, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function likeness(text: string, plain: string, name: KnownName, isRatio: boolean): number {
  if (text === name.folded) return name.confidence;
  // Typed without marks; a text with marks of its own is not "without marks".
  if (plain === name.plain) return (text === plain ? 0.92 : 0.85) * name.confidence;
  if (name.words < 2) return 0;
  // "công khai minh bạch" inside a longer title of the same group.
  if (!isRatio && name.words >= 3) {
    if (leads(plain, name.plain)) return 0.8;
    if (text.length < name.folded.length * 2 && text.endsWith(` ${name.folded}`)) return 0.72;
  }
  const limit = name.slips;
  const slips = limit === 0 ? limit + 1 : editDistance(plain, name.plain, limit);
  return slips <= limit ? 0.82 - slips * 0.06 : 0;
}

/** Whether a longer text begins with a name. */
function leads(text: string, name: string): boolean {
  return text[name.length] === " " && text.startsWith(name);
}

function expanded(folded: string): string {
  return folded
    .replace(anyAbbreviation, (short) => abbreviations.get(short) ?? short)
    .replace(/dịch vụ công trực tuyến dịch vụ công trực tuyến/u, "dịch vụ công trực tuyến");
}

/**
 * The maximum a label bears, as an exact decimal: "(18đ)", "(tối đa 20 điểm)", "/22".
 * @example maximumIn("Công khai, minh bạch (18đ)") // "18"
 */
export function maximumIn(label: string): string | null {
  const groupsFound = maximumMark.exec(tidy(label))?.groups;
  const typed = groupsFound?.["inside"] ?? groupsFound?.["slash"] ?? groupsFound?.["dash"];
  return typed === undefined ? null : typed.replace(",", ".").replace(/\.0+$/, "");
}

/** A label without the maximum it bears. @example withoutMaximum("Công khai (18đ)") // "Công khai" */
export function withoutMaximum(label: string): string {
  return tidy(tidy(label).replace(maximumMark, " "));
}

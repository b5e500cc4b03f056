import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import { periodBesideText } from "../label/periods";
import { couldScore } from "../label/glance";
import { eitherSpelling } from "../text/eitherSpelling";
import { tidy } from "../text/fold";
import { matchGroup, withoutMaximum, type GroupMatch } from "../text/groupName";
import { findUnitIn } from "../text/unitName";

/** The group that all of a table is about, as its title or its sheet's name says. */
export interface TitleGroup {
  readonly match: GroupMatch;
  /** "Nhóm chỉ số Số hóa hồ sơ": named as a group, not as a matter of everyday work. */
  readonly isCalled: boolean;
  /** Null where the sheet's name says it. */
  readonly cell: PageCell | null;
}

const longestTitle = 160;
/** Surer than a loose word: "Kết quả giải quyết" may be a title of many things. */
const leastSure = 0.8;

const groupWord = eitherSpelling(/(?<!\p{L})nhóm(?: chỉ số| chỉ tiêu| tiêu chí)?(?!\p{L})/iu);
/** What parts a title: "KẾT QUẢ - Nhóm 1: Công khai, minh bạch (tối đa 18 điểm)". */
const between = eitherSpelling(
  /\s[-–—|]\s|[:;()]|(?<!\p{L})(?:của|tại|theo|trên địa bàn|nhóm(?: chỉ số| chỉ tiêu| tiêu chí)?)(?!\p{L})/giu
);
const openingWords = eitherSpelling(
  /^(?:(?:bảng|biểu(?: mẫu)?|phụ lục|kết quả|tổng hợp|thống kê|báo cáo|số liệu|chấm|điểm(?: số(?! h(?:óa|oá)))?|xếp hạng|đánh giá|theo dõi|thực hiện|chi tiết|chỉ (?:số|tiêu)|tiêu chí|về|số(?! h(?:óa|oá))|\d{1,2}|[ivx]{1,4})(?:[.:)]|(?!\p{L}))\s*)+/iu
);

/**
 * The only group that a line names as its matter; null where it names none or several.
 * @example groupInTitle("KẾT QUẢ NHÓM SỐ HÓA HỒ SƠ THÁNG 9/2026")?.match.id // "digitization"
 */
export function groupInTitle(line: string): Omit<TitleGroup, "cell"> | null {
  const text = tidy(line);
  if (text.length > longestTitle || !couldScore(text)) return null;
  const unit = findUnitIn(text)?.name.replace(/\s+-\s.*$/u, "");
  const named = unit === undefined ? text : text.replace(unit, " - ");
  const bare = periodBesideText(withoutMaximum(named), null)?.rest ?? withoutMaximum(named);
  const found = new Map(
    bare.split(between).flatMap((part) => {
      const best = groupNamed(part);
      return best === null ? [] : [[best.id, best]];
    })
  );
  const [match] = found.values();
  return match === undefined || found.size > 1 ? null : { match, isCalled: groupWord.test(text) };
}

function groupNamed(part: string): GroupMatch | null {
  const name = tidy(part).replace(openingWords, "");
  const [best] = matchGroup(name);
  return best === undefined || best.confidence < leastSure || namesMore(name, best) ? null : best;
}

const and = eitherSpelling(/\s+(?:và|&)\s+|\s*[,/+]\s*/giu);
const sureName = 0.9;

/** "Công khai, minh bạch và số hóa hồ sơ" */
function namesMore(name: string, { id }: GroupMatch): boolean {
  return name.split(and).some((part) => {
    const [best] = matchGroup(part);
    return (
      best !== undefined &&
      best.confidence >= sureName &&
      best.id !== id &&
      !groupById(id).mergedFrom.includes(best.id)
    );
  });
}

import type { Level } from "../../decision766/identity";
import { tidy } from "./fold";
import { memoised } from "./memo";

export interface UnitName {
  /** As typed, tidied. */
  readonly name: string;
  readonly level: Level;
}

const centralNames = /^(?:cả nước|toàn quốc|trung ương|bộ\s)/iu;
const provinceNames =
  /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)?\s*(?:tỉnh|thành phố|tp\.?|sở|ban quản lý|ban dân tộc|văn phòng ubnd tỉnh|thanh tra tỉnh)(?!\p{L})/iu;
const communeNames =
  /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|trung tâm phục vụ hành chính công|tt ?pvhcc|hđnd và ubnd|đảng ủy)\s*)?(?:xã|phường|thị trấn|đặc khu|p\.|x\.)\s*\p{L}/iu;

/**
 * A unit's name and level, or null when the text does not look like a unit.
 * @example readUnit("UBND xã Chí Minh") // { name: "UBND xã Chí Minh", level: "commune" }
 */
export const readUnit: (text: string) => UnitName | null = memoised((text) => {
  const name = tidy(text);
  if (name.length < 2 || name.length > 120 || !/\p{L}/u.test(name)) return null;
  if (communeNames.test(name)) return { name, level: "commune" };
  if (centralNames.test(name)) return { name, level: "central" };
  if (provinceNames.test(name)) return { name, level: "province" };
  return null;
});

const nameWords = String.raw`(?:\p{Lu}[\p{L}'’]*|\d+)(?:\s+(?:-\s+)?(?:\p{Lu}[\p{L}'’]*|\d+))*`;
const inTitle = new RegExp(
  String.raw`(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s+)?(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]hị trấn|THỊ TRẤN|[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|Sở|SỞ)\s+${nameWords}`,
  "u"
);

/**
 * The unit named inside a title.
 * @example findUnitIn("Kết quả của UBND xã An Bình tháng 5/2026")?.name // "UBND xã An Bình"
 */
export function findUnitIn(title: string): UnitName | null {
  const text = tidy(title);
  const labelled = /^đơn vị(?: báo cáo)?\s*:\s*(.+)$/iu.exec(text)?.[1];
  if (labelled !== undefined)
    return { name: labelled, level: readUnit(labelled)?.level ?? "commune" };
  const upper = text === text.toLocaleUpperCase("vi");
  const found = inTitle.exec(text)?.[0];
  if (found === undefined) return null;
  // In a title of capitals the name ends where the title goes on.
  const name = upper
    ? found.replace(
        /\s+(?:THÁNG|QUÝ|NĂM|TUẦN|ĐẾN|THEO|TRÊN|TRONG|KỲ|TÍNH|VỀ|NGÀY|LŨY|TOÀN|CÓ)(?:\s.*)?$/u,
        ""
      )
    : found.replace(/\s+\d.*$/u, "");
  return { name, level: readUnit(name)?.level ?? "commune" };
}

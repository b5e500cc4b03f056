import type { Level } from "../../decision766/identity";
import { tidy } from "./fold";
import { memoised } from "./memo";
import { eitherSpelling } from "./eitherSpelling";

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

/** "1.", "II.", "-", "►" before a name; "X. An Bình" and "p. Tân Lập" are its kind in short. */
const numbering = /^(?:(?:\d{1,4}|I{1,3}|I?V|VI{1,3}|IX)\s*[.)]|[-–+•►▶→★●■◆✓✔*])\s*(?=\p{L})/u;

/** "[H44.20]", "000.00.20.H44 -", "470701 -" before a name: its code. */
const unitCode =
  /^[[(]?(?:(?:\d{2,3}\.){1,4}[A-Z]\d{2}(?:[.-]\d{1,4})*|[A-Z]\d{2}(?:[.-]\d{1,4})+|\d{5,6}(?=\s*[-–:\])]))[\])]?\s*[-–:]?\s*(?=\p{L})/u;

/** "(*)" behind a name leads to a note, "......" to the figures. */
const noteMark = /\s*(?:\(\*+\)|\*+|\.{3,}|…+)$/u;

/** A name without its number in a list, its code and the mark of a note. @example withoutNumbering("1. Xã An Bình (*)") // "Xã An Bình" */
export function withoutNumbering(text: string): string {
  return tidy(text).replace(numbering, "").replace(unitCode, "").replace(noteMark, "");
}

/**
 * A unit's name and level, or null when the text does not look like a unit.
 * @example readUnit("UBND xã Chí Minh") // { name: "UBND xã Chí Minh", level: "commune" }
 */
export const readUnit: (text: string) => UnitName | null = memoised((text) => {
  const name = withoutNumbering(text);
  if (name.length > 120) return null;
  if (communeNames.test(name) || isUnmarkedCommune(name)) return { name, level: "commune" };
  if (centralNames.test(name)) return { name, level: "central" };
  if (provinceNames.test(name) || isUnmarkedProvince(name)) return { name, level: "province" };
  return null;
});

/** "Xa Yen Hoa", "UBND phuong Tan Lap": typed without marks; "xa" alone means far, so it wants a name behind. */
const unmarkedCommune =
  /^(?:(?:UBND|ubnd|[Uu]y ban nhan dan|UY BAN NHAN DAN) (?:[Xx]a|XA|[Pp]huong|PHUONG|[Dd]ac khu|DAC KHU|[Tt]hi tran|THI TRAN)|Xa|XA|Phuong|PHUONG|Dac khu|DAC KHU|Thi tran|THI TRAN) (?=[A-Z\d])/;

/** Departments of a province without marks: "so" alone is a number or a comparison, so it wants a name of theirs. */
const departments =
  "noi vu|tai chinh|tu phap|xay dung|y te|cong thuong|nong nghiep|khoa hoc|giao duc|van hoa|du lich|ngoai vu|dan toc";
const cased = (words: string): readonly string[] => [
  words.toUpperCase(),
  words.replace(/^./u, (first) => first.toUpperCase()),
  words.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()),
];
const departmentWords = departments.split("|").flatMap(cased).join("|");
const unmarkedDepartment = new RegExp(
  String.raw`^(?:So|SO) (?:${departmentWords})(?![\p{L}])(?=[\x00-\x7f]*$)`,
  "u"
);

/** "UBND tinh Phu Tho", "Tinh Lao Cai": "tinh" alone also counts or reckons up to a day, so it wants a name behind. */
const unmarkedProvince =
  /^(?:(?:UBND|ubnd|[Uu]y ban nhan dan|UY BAN NHAN DAN) (?:[Tt]inh|TINH|[Tt]hanh pho|THANH PHO|[Tt]p\.?|TP\.?)|Tinh|TINH|Thanh pho|THANH PHO|TP\.?) (?!DEN|TOI|HET|THEO|TU )(?=[A-Z])(?=[\x00-\x7f]*$)/u;

function isUnmarkedProvince(name: string): boolean {
  return unmarkedProvince.test(name) || unmarkedDepartment.test(name);
}

function isUnmarkedCommune(name: string): boolean {
  return unmarkedCommune.test(name) && !/[^\u0000-\u007f]/u.test(name);
}

/** "T10", "Tháng 10", "10/2026" behind a name are a month, no words of it. */
const timeWord = String.raw`(?:Tháng|Thang|Quý|Quy|Tuần|Tuan|Năm|Nam|Ngày|Ngay|Kỳ|Ky|Đợt|Dot|Lần|Lan|Đến|Den|Hết|Het)`;
/** "Kết quả tháng 9" in the next line of a cell: the title goes on. */
const titleWord = String.raw`(?:(?:Kết quả|Ket qua|Bảng (?:điểm|tổng|xếp|kết)|Bang (?:diem|tong|xep|ket)|Báo cáo|Bao cao|Tổng hợp|Tong hop|Số liệu|So lieu|Bộ chỉ số|Bo chi so|Thực hiện|Thuc hien|Xếp (?:hạng|loại)|Xep (?:hang|loai)|Phụ lục|Phu luc|Kỳ (?:báo cáo|đánh giá|số liệu)|Ky (?:bao cao|danh gia|so lieu)|(?:Tính đ|Đ)ến (?:hết |ngày|tháng)|(?:Tinh d|D)en (?:het |ngay|thang)|Thời (?:điểm|gian)|Thoi (?:diem|gian)|Từ ngày|Tu ngay)(?!\p{L}))`;
const capital = String.raw`(?!${timeWord}\s*(?:\d|[IVX]+(?!\p{L}))|${titleWord})\p{Lu}[\p{L}'’]*(?![\p{L}\d])`;
const number = String.raw`(?!20\d\d)\d{1,3}(?!\d|\s*[/.,]\s*\d|\s+(?:(?:[Tt]háng|THÁNG|[Tt]hang|THANG)(?!\s*\d)|[Qq]uý|QUÝ|[Tt]uần|TUẦN|[Nn]gày|NGÀY|[Đđ]iểm|ĐIỂM|đơn vị|ĐƠN VỊ|%))`;
/** "Xã An Bình 1. Kết quả": behind a name a number with a point begins a line of its own. */
const laterWord = String.raw`(?:${capital}|${number}(?!\s*[.)]\s*\p{L}))`;
const nameWords = String.raw`(?:${capital}|${number})(?:\s+(?:-\s+)?${laterWord})*`;
const inTitle = new RegExp(
  String.raw`(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s+)?(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]hị trấn|THỊ TRẤN|[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|Sở|SỞ)\s+${nameWords}|(?:(?:UBND|[Uu]y ban nhan dan|UY BAN NHAN DAN)\s+(?:[Xx]a|XA|[Pp]huong|PHUONG|[Dd]ac khu|DAC KHU|[Tt]inh|TINH|[Tt]hanh pho|THANH PHO)|(?<=^[\x00-\x7f]*(?<!\p{L}|[Dd]ia ))(?:xa|phuong|dac khu|thi tran)(?=\s+[A-Z][\x00-\x7f]*$)|(?<=(?:^|[:(–-]\s?|[Cc][ủu]a\s|C[ỦU]A\s|(?<!(?:DIA|[Dd]ia)\s)(?:DIEM|[Dd]iem)\s|(?:KET QUA|[Kk]et qua|BAO CAO|[Bb]ao cao|DANH GIA|[Dd]anh gia|HANG|[Hh]ang)\s))(?:Xa|XA|Phuong|PHUONG|Dac khu|DAC KHU|Thi tran|THI TRAN|Tinh|TINH|Thanh pho|THANH PHO))\s+${nameWords}|(?<=(?:^|[Cc]ua\s|CUA\s))(?:So|SO)\s+(?=(?:${departmentWords})(?!\p{L}))${nameWords}`,
  "u"
);

const goesOnUpper =
  /\s+(?:THÁNG|THANG|QUÝ|QUY|NĂM|NAM|TUẦN|TUAN|ĐẾN|DEN|THEO|TRÊN|TREN|TRONG|KỲ|KY|TÍNH|TINH|VỀ|VE|NGÀY|NGAY|LŨY|LUY|TOÀN|TOAN|CÓ|CO|XẾP|XEP|ĐẠT|DAT|KẾT QUẢ|KET QUA|BẢNG (?:ĐIỂM|TỔNG|XẾP|KẾT)|BANG (?:DIEM|TONG|XEP|KET)|BÁO CÁO|BAO CAO|TỔNG HỢP|TONG HOP|THỰC HIỆN|THUC HIEN|SỐ LIỆU|SO LIEU|BỘ CHỈ SỐ|BO CHI SO|ĐIỂM 766|DIEM 766|TRUNG TÂM (?:PHỤC|HÀNH)|TRUNG TAM (?:PHUC|HANH)|VĂN PHÒNG|VAN PHONG|BỘ PHẬN|BO PHAN|PHÒNG (?:VĂN|KINH)|PHONG (?:VAN|KINH))(?:\s.*)?$/u;
/** Words behind a name with which the title goes on. */
const goesOn =
  "tháng|thang|quý|quy|năm|nam|tuần|đến|den|theo|trên|trong|kỳ|ky|tính|về|ngày|lũy|luỹ|toàn|có|xếp|đạt|so|từ|tại|là|và|với|được|của|cho|do|vào|khi|chưa|đã";

/** A name that goes on in small letters and ends with names again: "… mở rộng thành phố Hồ Chí Minh". */
function longerName(rest: string): string {
  const word = String.raw`\s+(?!(?:${goesOn})(?!\p{L}))[\p{Ll}]+`;
  const more = new RegExp(
    String.raw`^(?:${word}){1,5}(?:\s+\p{Lu}[\p{L}'’]*)+(?=$|\s*[,;.(–-])`,
    "u"
  );
  return more.exec(rest)?.[0] ?? "";
}

/**
 * A department's name is in small letters behind the first word, with commas and "và" amid: "Sở Văn hóa, Thể thao và Du
 * lịch". It ends where the title goes on.
 */
const departmentName = (() => {
  const ends = `${goesOn}|báo cáo|gửi|thực hiện|ban hành|số liệu|kết quả|điểm|bảng|đứng|hạng|còn|như|vẫn`;
  const small = String.raw`\s+(?!(?:${ends})(?!\p{L}))\p{Ll}+`;
  const capital = String.raw`\s+(?!(?:Sở|So|Tháng|Thang|Quý|Quy|Năm|Nam|Tuần|Tuan|Kỳ|Ky|Ngày|Ngay|Đến|Den|Theo)(?!\p{L}))\p{Lu}[\p{L}'’]*`;
  const words = `(?:${small}|${capital})*`;
  return new RegExp(
    String.raw`^(?:Sở|sở|So)${capital}${words}(?:(?:,${capital}${words})*\s+(?:và|va)${capital}${words})?`,
    "u"
  );
})();

/** "Cộng hòa xã hội chủ nghĩa", "Phòng Văn hóa - Xã hội": society, no commune. */
const society =
  /(?:(?<=(?:h[óo]a|ho[áa]|h[òo]a|ho[àa]|t[ếe]|hi[ểe]m|s[áa]ch|to[àa]n|sinh|t[ựu])[\s–-]+)x[ãa] h[ộo]i(?!\p{L})|x[ãa] h[ộo]i(?= ch[ủu] ngh[ĩi]a))/giu;

/** "ubnd xã tân phú": a line that is the name alone, typed without capitals. */
const lowerLine = new RegExp(
  String.raw`^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:xã|phường|đặc khu)(?: (?!(?:${goesOn})(?!\p{L}))\p{Ll}+){1,5}$`,
  "u"
);

/** "TỔNG ĐIỂM TOÀN TỈNH ĐẠT 85,3": the whole province, no unit of that name. */
const kindAlone =
  /^(?:ubnd\s+)?(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố|sở|xa|phuong|tinh|so)$/iu;

const label = eitherSpelling(
  /^(?:tên )?(?:đơn vị|cơ quan|địa phương)(?: (?:báo cáo|lập|thực hiện|được đánh giá))?\s*[:：]\s*(?!\s|(?:điểm|%|phần trăm|hồ sơ|lượt|thủ tục)(?!\p{L}))(.+)$/iu
);

/**
 * The unit that a text names behind the word for one; "Đơn vị: điểm" tells what figures count.
 * @example labelledUnit("Đơn vị báo cáo: xã An Bình") // "xã An Bình"
 */
export function labelledUnit(text: string): string | null {
  const named = label.exec(text)?.[1];
  return named === undefined ? null : withoutNumbering(named);
}

/**
 * The unit named inside a title.
 * @example findUnitIn("Kết quả của UBND xã An Bình tháng 5/2026")?.name // "UBND xã An Bình"
 */
export function findUnitIn(title: string): UnitName | null {
  const text = tidy(title);
  const labelled = labelledUnit(text);
  if (labelled !== null) return { name: labelled, level: readUnit(labelled)?.level ?? "commune" };
  if (lowerLine.test(text)) return { name: text, level: "commune" };
  const match = inTitle.exec(text.replace(society, (found) => "·".repeat(found.length)));
  if (match === null) return null;
  // "UBND XÃ AN BÌNH - THÁNG 9": the dash goes on to the rest of the title.
  const found = match[0].replace(/[\s–-]+$/u, "");
  // In a title of capitals the name ends where the title goes on; a bracket behind may be in small letters.
  const name =
    found === found.toLocaleUpperCase("vi")
      ? found.replace(goesOnUpper, "").replace(/[\s–-]+$/u, "")
      : (departmentName.exec(text.slice(match.index))?.[0] ??
        found + longerName(text.slice(match.index + found.length)));
  return kindAlone.test(name) ? null : { name, level: readUnit(name)?.level ?? "commune" };
}

/**
 * The text with dots, as many, where its unit stands if that ends in a number: "PHƯỜNG 4 - THÁNG 10/2026" is October of
 * ward 4, no stretch from April on.
 * @example besideNumbered("Phường 4 - tháng 10", "Phường 4") // "········ - tháng 10"
 */
export function besideNumbered(text: string, unit: string | null): string {
  return unit !== null && /\d$/u.test(unit)
    ? text.replace(unit, (found) => "·".repeat(found.length))
    : text;
}

import { lowerFirst, upperFirst } from "../sheet/text/letters";

const kinds = new Set([
  "xã",
  "phường",
  "đặc khu",
  "đặc",
  "khu",
  "thị",
  "trấn",
  "tỉnh",
  "thành",
  "phố",
  "số",
]);
/** Written out, it has one capital; what follows is the place. */
const committee = /^(?:ủy|uỷ) ban nhân dân(?= \p{L})/iu;
const place = /^(?:Xã|Phường|Đặc khu|Thị trấn|Tỉnh|Thành phố)\s/u;

/**
 * A unit's name as a sentence writes it: the kind of place in small letters, shouted names lowered.
 * @example unitName("Xã Chí Minh") // "xã Chí Minh"; unitName("SỞ XÂY DỰNG") // "Sở Xây dựng"; unitName("ỦY BAN NHÂN DÂN XÃ AN BÌNH") // "Ủy ban nhân dân xã An Bình";
 * unitName("XÃ ĐẮK R'TÍH") // "xã Đắk R'Tíh"
 */
export function unitName(name: string): string {
  const tidy = name.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (/^sở\s/iu.test(tidy)) return departmentName(tidy);
  const [office] = committee.exec(tidy) ?? [];
  if (office !== undefined)
    return `${upperFirst(office.toLocaleLowerCase("vi"))} ${unitName(tidy.slice(office.length))}`;
  if (tidy !== tidy.toLocaleUpperCase("vi")) return place.test(tidy) ? lowerFirst(tidy) : tidy;
  return tidy
    .split(" ")
    .map((word, index) => {
      const lower = word.toLocaleLowerCase("vi");
      if (word === "UBND" || word === "HĐND") return word;
      return kinds.has(lower) && index < 3
        ? lower
        : lower.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase("vi"));
    })
    .join(" ");
}

/** "Sở Xây Dựng", "SỞ XÂY DỰNG": only the first word of its name has a capital, and the one behind a comma or "và". */
function departmentName(name: string): string {
  const words = name.split(" ");
  // Written with care already: some words are small.
  if (words.some((word) => /^\p{Ll}/u.test(word) && word !== "và")) return upperFirst(name);
  return words
    .map((word, index) => {
      const before = words[index - 1]?.toLocaleLowerCase("vi") ?? "";
      const lower = word.toLocaleLowerCase("vi");
      const opens = index < 2 || before === "và" || before.endsWith(",");
      return opens && lower !== "và" ? upperFirst(lower) : lower;
    })
    .join(" ");
}

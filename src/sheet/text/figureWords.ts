import type { FigureDue } from "./figure";
import { fold, tidy } from "./fold";
import { numeral } from "./numeral";
import { eitherSpelling } from "./eitherSpelling";

/** Cells that say that there is nothing to measure. A dash means it too. */
const notApplicable = eitherSpelling(
  /^(?:[-–—]+(?:\s*\/\s*[-–—]+)?|[/\\]+|x|n\s*\/\s*a|k(?:hông|o|\.)?\s*(?:phát sinh|áp dụng|có|đánh giá|tính|thuộc diện|ps|đg|ad)|(?:không|chưa) (?:phát sinh|có) (?:hồ sơ|hs|tthc|pakn|số liệu phát sinh)|ps|không)$/iu
);
/** Cells left for later. */
const waiting = eitherSpelling(
  /^(?:\.{2,}|…+|_+|\?+|(?:chưa|đang|chờ|đợi|sẽ) (?:có|cập nhật|đánh giá|công bố|chấm|tổng hợp|chờ|xử lý|rà soát|bổ sung|kết quả|số liệu|xác nhận|thẩm định|phê duyệt|nhập|báo cáo)(?: .{0,24})?|chờ|đợi|bổ sung sau|cập nhật sau|tbd)$/iu
);

/**
 * Whether a text leaves the cell for later. In a column of points an "x" says no more than that.
 * @example isWaiting("chưa có", "points") // true
 */
export function isWaiting(text: string, due: FigureDue): boolean {
  if (due === "points" && /^x$/iu.test(text)) return true;
  return waiting.test(text) && !notApplicable.test(text);
}

/** @example isNotApplicable("không phát sinh") // true */
export function isNotApplicable(text: string): boolean {
  return notApplicable.test(text);
}

/** What a line of a cell is about when its first words say so. */
const lineHeads: readonly (readonly [FigureDue, RegExp])[] = [
  ["points", eitherSpelling(/^(?:số điểm|điểm(?: số| đạt được| đạt)?|đạt)(?!\p{L})/u)],
  ["percent", eitherSpelling(/^(?:tỷ lệ|% |đạt tỷ lệ)/u)],
  ["rank", eitherSpelling(/^(?:xếp hạng|thứ hạng|hạng|vị trí|vị thứ|xếp thứ|đồng hạng)(?!\p{L})/u)],
  ["count", eitherSpelling(/^(?:số lượng|sl|số hồ sơ|tử số)(?!\p{L})/u)],
];

/**
 * The line of a cell of several that speaks of what is due: the one whose words name it, else for points and ranks
 * the first, where nothing but remarks in brackets follows it. Null for a cell of one line.
 * @example lineFor("Số lượng: 45/46\nTỷ lệ: 97,8%\nĐiểm số: 19,57/20", "points") // "19,57/20"
 */
export function lineFor(typed: string, due: FigureDue): string | null {
  const lines = typed
    .split(/\r?\n|\u2028|;\s/u)
    .map(tidy)
    .filter((line) => line !== "");
  const [first] = lines;
  if (lines.length < 2 || first === undefined) return null;
  const head = lineHeads.find(([each]) => each === due)?.[1];
  const named = lines.find((line) => head?.test(fold(line)) === true);
  if (named !== undefined) return named.replace(/^[^\d+\-−–(]*:\s*/u, "");
  if (due === "percent")
    return lines.find((line) => /%\s*\)?$/u.test(line))?.replace(/[()]/gu, "") ?? null;
  return lines.slice(1).every((line) => /^(?:[([].*[)\]]|[\d.,\s]+%)$/u.test(line)) ? first : null;
}

const provisionalMark = eitherSpelling(
  /\s*(?:\(?\s*(?<!\p{L})(?:tạm tính|dự kiến|ước(?: tính)?|tạm)\s*\)?|\*+|\(\*+\))\s*$/iu
);
/** "(97,22%)", "tương đương 97,22%": the share of the maximum. */
const share = eitherSpelling(
  /(?<=\d.*)\s*(?:[,;–-]\s+|=\s*)?[([]?\s*=?\s*(?:(?:tương đương|tương ứng|tỷ lệ|đạt|chiếm|bằng|với)\s*)*[:=]?\s*(?<![\d.,])\d{1,3}(?:[.,]\d+)?\s*%\s*(?:(?:so với |trên )?(?:tổng )?(?:số )?điểm tối đa\s*)?[)\]]?$/iu
);
const change = String.raw`\d*(?:[.,]\d+)?\s*(?:bậc|điểm|đ|hạng|thứ hạng|vị trí|%)?`;
const than = String.raw`(?:so với\s[^()]{1,40})?`;
/** "▲3", "(tăng 2 bậc so với tháng 9)", ", giảm 1,76 điểm". */
const moves = [
  new RegExp(String.raw`\s*[▲▼△▽↑↓⬆⬇]\s*${change}$`, "iu"),
  new RegExp(
    String.raw`(?<=\d.*)\s*[([]\s*(?:[▲▼△▽↑↓⬆⬇+\-−–=]|tăng|giảm|không đổi|giữ nguyên|đồng(?: hạng)?)\s*${change}\s*${than}\s*[)\]]$`,
    "iu"
  ),
  new RegExp(String.raw`(?<=\d.*)\s*[,;–-]\s*(?:tăng|giảm)\s*${change}\s*${than}$`, "iu"),
].map(eitherSpelling);
/** "(đạt)", "thiếu 0,5 điểm", "17=". */
const remarks = [
  /(?<=\d.*)\s*[([]\s*đạt\s*\d*(?:[.,]\d+)?\s*(?:điểm|đ)?\s*[)\]]$/iu,
  /(?<=\d.*)\s*[,;([–-]\s*(?:còn )?(?:thiếu|mất|bị trừ|trừ|hụt)\s*(?:điểm\s*)?\d{1,3}(?:[.,]\d+)?\s*(?:điểm|đ)?\s*(?:(?:do|vì)\s[^()]{1,60})?[)\]]?$/iu,
  /(?<=\d)\s*=$/u,
].map(eitherSpelling);
/** What stands behind a figure without being part of it. */
const decorations = [...moves, share, ...remarks];
/** In a column of percents the percent is what counts. */
const decorationsOfPercents = [...moves, ...remarks];

/**
 * The figure of a text without what decorates it.
 * @example undecorated("17 (▲3)", "rank").bare // "17"
 */
export function undecorated(
  text: string,
  due: FigureDue
): { readonly bare: string; readonly provisional: boolean } {
  const plain = fullWidthToPlain(
    tidy(text)
      .replace(/\s*[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+/gu, "")
      // A medal before a place, a star before a score.
      .replace(/^(?:[^\P{Extended_Pictographic}\d*#]\ufe0f?\s*)+/u, "")
  );
  let bare = plain.replace(provisionalMark, "").trim();
  const provisional = bare !== plain.trim();
  if (due === "any") return { bare, provisional };
  for (const decoration of due === "percent" ? decorationsOfPercents : decorations)
    bare = bare.replace(decoration, "").trim();
  return { bare, provisional };
}

const places = "vị trí|vị thứ|xếp thứ|xếp hạng|thứ hạng|đồng hạng|thứ|hạng|top|#";
const leads = String.raw`đạt(?: được)?|điểm(?: số)?\s*:?|số điểm\s*:?|xếp|đồng|tỷ lệ\s*:?|${places}`;

/** One figure with the words around it: head, value, unit, of or max, tail. */
export const figureForm = eitherSpelling(
  new RegExp(
    String.raw`^(?<head>(?:(?:${leads})\s*)+)?(?<value>${numeral}|\(\s*\d[\d.,]*\s*\))\s*(?:(?<unit>%|điểm|đ|point|points)\.?)?\s*(?:(?:\/|(?:trên|trong)(?: tổng)?(?: số)?)\s*(?<of>\d[\d.,\s]*?)\s*|[([]\s*(?:tối đa\s*)?(?<max>\d[\d.,]*)\s*(?:đ|điểm)?\s*[)\]]\s*)?(?:(?<tail>điểm|đ|%|xã|đơn vị|xã, phường|xã, phường, đặc khu|tỉnh|tỉnh, thành phố)\.?)?$`,
    "iu"
  )
);

function fullWidthToPlain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0)
  );
}

import { typedPlace } from "../../hear/spelling";
import type { CheckedDraft, DocumentCheck, DocumentFinding } from "./checkedDraft";

/** Commas and points as decimal signs in one text. */
export const oneDecimalSign: DocumentCheck = ({ paragraphs }) => {
  const seen = { comma: 0, point: 0 };
  let place: { paragraph: number; start: number; end: number } | null = null;
  for (const { lexed, index, spelled } of paragraphs)
    for (const token of lexed.tokens) {
      if (token.kind !== "number" || token.mark === "none") continue;
      seen[token.mark] += 1;
      if (token.mark === "point" && place === null)
        place = {
          paragraph: index,
          start: typedPlace(spelled, token.start),
          end: typedPlace(spelled, token.end),
        };
    }
  return seen.comma === 0 || seen.point === 0 || place === null
    ? []
    : [
        {
          code: "decimal-signs",
          message: `Dùng cả dấu phẩy (${String(seen.comma)} số) và dấu chấm (${String(seen.point)} số) cho phần thập phân; văn bản hành chính dùng dấu phẩy.`,
          paragraph: place.paragraph,
          quote: { start: place.start, end: place.end },
        },
      ];
};

/** Percents cut at different decimals: one shows two, another fewer than its value has. */
export const evenPercents: DocumentCheck = ({ verdicts }) => {
  const percents = verdicts.flatMap(({ kind, status, quote, value, paragraph, start, end }) => {
    if (status === "untied" || value === null || !["percent", "share", "ratio"].includes(kind))
      return [];
    const decimals = /[.,](\d+)/.exec(quote)?.[1]?.length ?? 0;
    const needed = /,(\d+)/.exec(value)?.[1]?.length ?? 0;
    return [{ decimals, needed, paragraph, quote: { start, end } }];
  });
  const most = Math.max(0, ...percents.map(({ decimals }) => decimals));
  const short = percents.find(({ decimals, needed }) => decimals < Math.min(most, needed));
  return short === undefined
    ? []
    : [
        {
          code: "percent-decimals",
          message: `Các tỷ lệ không cùng số chữ số thập phân: chỗ này có ${String(short.decimals)}, chỗ khác có ${String(most)}.`,
          paragraph: short.paragraph,
          quote: short.quote,
        },
      ];
};

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Sections numbered from I, parts from 1, none left out. */
export const numberedFromOne: DocumentCheck = ({ paragraphs }) => {
  const found: DocumentFinding[] = [];
  let roman = 0;
  let arabic = 0;
  const report = (paragraph: number, shown: string, wanted: string): void => {
    found.push({
      code: "numbering",
      message: `Đánh số mục chưa liên tục: ghi ${shown}, lẽ ra là ${wanted}.`,
      paragraph,
    });
  };
  for (const { lexed, index, isHeading } of paragraphs) {
    const numeral = /^\s*(?:#+\s*)?(?!V\/v)(?<numeral>[IVX]{1,4})\s*[./)-]\s*\p{L}/u.exec(
      lexed.text
    )?.groups?.["numeral"];
    const number = /^\s*(?:#+\s*)?(?<number>\d{1,2})\s*[.)]\s+\p{L}/u.exec(lexed.text)?.groups?.[
      "number"
    ];
    if (numeral !== undefined && romans.includes(numeral)) {
      const at = romans.indexOf(numeral) + 1;
      if (at !== roman + 1) report(index, numeral, romans[roman] ?? "I");
      roman = at;
      arabic = 0;
    } else if (number !== undefined && (isHeading || Number(number) === arabic + 1)) {
      if (Number(number) !== arabic + 1 && Number(number) !== 1)
        report(index, number, String(arabic + 1));
      arabic = Number(number);
    }
  }
  return found;
};

const officialName = /^\s*(?:BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CÔNG VĂN)(?:\s|$)/u;

/** Whether a draft is laid out as a whole document, and not a passage of one. */
export function isWholeDocument({ paragraphs }: CheckedDraft): boolean {
  return paragraphs.length >= 8 && paragraphs.some(({ lexed }) => officialName.test(lexed.text));
}

/** An official document names who receives it and who signs. */
export const frameComplete: DocumentCheck = (draft) => {
  if (!isWholeDocument(draft)) return [];
  const { document } = draft;
  const texts = document.paragraphs.map(({ text }) => text.normalize("NFC"));
  const found: DocumentFinding[] = [];
  if (!texts.some((text) => /^\s*[*_]*nơi nhận/iu.test(text)))
    found.push({
      code: "missing-recipients",
      message: "Chưa có phần “Nơi nhận”.",
      paragraph: null,
    });
  const tail = texts.slice(-40);
  if (
    !tail.some((text) =>
      /(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ|…{3}|\.{6}|(?:^|\s)(?:TM|KT|TL|TUQ|Q)\.)/u.test(
        text
      )
    )
  )
    found.push({
      code: "missing-signature",
      message: "Chưa có chức vụ của người ký.",
      paragraph: null,
    });
  return found;
};

/** A pictured text cannot be read: said, not passed over. */
export const nothingUnread: DocumentCheck = ({ document }) =>
  document.unread.length === 0
    ? []
    : [
        {
          code: "unread-part",
          message: `Có ${String(document.unread.length)} hình ảnh hoặc đối tượng nhúng không đọc được; số liệu trong đó chưa được soát.`,
          paragraph: null,
        },
      ];

/** A change of points told as a percent. */
export const pointsNotPercent: DocumentCheck = ({ verdicts }) =>
  verdicts.flatMap(({ pointsAsPercent, paragraph, start, end }) =>
    pointsAsPercent
      ? [
          {
            code: "points-as-percent" as const,
            message: "Mức thay đổi này tính bằng điểm, không phải phần trăm.",
            paragraph,
            quote: { start, end },
          },
        ]
      : []
  );

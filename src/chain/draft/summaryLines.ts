import { tallyText, type DraftItem, type DraftReport, type ItemGroup } from "./draftReport";

const headings: Readonly<Record<Exclude<ItemGroup, "right">, string>> = {
  wrong: "Sai",
  document: "Nhận xét về văn bản",
  untied: "Chưa gắn được với bảng (không kết luận đúng hay sai)",
  aim: "Mục tiêu, trích dẫn (không đối chiếu)",
};

/** The last page of a corrected copy, only where it was asked for: what was found, what was not looked at. */
export function summaryLines(
  { subject, tally, items, checked, unchecked }: DraftReport,
  workbook: string
): readonly string[] {
  const about = [subject.unit, subject.period].filter((part) => part !== null).join(", ");
  return [
    "KẾT QUẢ SOÁT VĂN BẢN",
    `Đối chiếu với “${workbook}”, trang “${subject.sheet}”${about === "" ? "" : ` (${about})`}.`,
    `${tallyText(tally)}.`,
    ...(["wrong", "document", "untied", "aim"] as const).flatMap((group) => {
      const among = items.filter((each) => each.group === group);
      return among.length === 0 ? [] : [`${headings[group]}:`, ...among.map(lineOf)];
    }),
    `Đã kiểm tra: ${checked.join("; ")}.`,
    `Không kiểm tra: ${unchecked.join("; ")}.`,
  ];
}

function lineOf({ quote, message, line }: DraftItem): string {
  const place = line === null ? "" : `[đoạn ${String(line)}] `;
  const words = quote === null ? "" : `“${shortened(quote)}”: `;
  return `- ${place}${words}${message}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}

import { tallyText, uncheckedIn } from "../chain/draft/draftReport";
import { heldAgainst, type ReadDraft } from "../chain/draft/readDraft";
import { paragraphNumbers } from "../proofreading/written/paragraphNumbers";
import type { Verdict } from "../proofreading/tie/verdict";
import type { WrittenDocument } from "../proofreading/written/writtenDocument";
import { printableLine } from "./terminal/printable";

/** What a person reads: the tally, what is wrong, what was not tied, what was looked at and what was not. */
export function proofreadSummary(
  names: { readonly draft: string; readonly workbook: string },
  { choice, proofreading }: ReadDraft,
  document: WrittenDocument
): string {
  const { tally, verdicts, findings, looked } = proofreading;
  const { unit, period } = heldAgainst(choice);
  const numbers = paragraphNumbers(document);
  const about = [unit, period?.label ?? null].filter((part) => part !== null).join(", ");
  const lines = [
    `Soát “${names.draft}” theo “${names.workbook}”, trang “${choice.table.table.sheet}”${about === "" ? "" : ` (${about})`}`,
    `${tallyText(tally)}.`,
    ...told("Sai:", verdicts, "wrong", numbers),
    ...(findings.length === 0
      ? ["Toàn văn: chưa thấy điểm nào cần sửa trong các nội dung đã kiểm tra."]
      : [
          "Toàn văn:",
          ...findings.map(({ message, paragraph }) => `  - ${place(paragraph, numbers)}${message}`),
        ]),
    ...told("Chưa gắn được (không kết luận đúng hay sai):", verdicts, "untied", numbers),
    `Đã kiểm tra: ${looked.checked.join("; ")}.`,
    `Không kiểm tra: ${uncheckedIn(document, looked).join("; ")}.`,
  ];
  return `${lines.map(printableLine).join("\n")}\n`;
}

function told(
  title: string,
  verdicts: readonly Verdict[],
  status: Verdict["status"],
  numbers: readonly (number | null)[]
): readonly string[] {
  const among = verdicts.filter((each) => each.status === status);
  return among.length === 0
    ? []
    : [
        title,
        ...among.map(
          ({ quote, message, paragraph, sentence }) =>
            `  - ${place(paragraph, numbers)}“${quote}” trong “${shortened(sentence)}”: ${message}`
        ),
      ];
}

function place(paragraph: number | null, numbers: readonly (number | null)[]): string {
  const number = paragraph === null ? null : (numbers[paragraph] ?? null);
  return number === null ? "" : `[đoạn ${String(number)}] `;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80).trimEnd()}…` : line;
}

/** A figure, or a clause, of the finished text that the sheet does not give. */
export interface Mismatch {
  /** As printed: the figure, or the clause where no single figure is wrong; "" where something was to be said and is not. */
  readonly printed: string;
  /** What the cells give, as printed, or why nothing of the kind is said; null where nothing leads to it. */
  readonly expected: string | null;
  /** The sentence or the table it stands in. */
  readonly place: string;
}

/** Stops a report whose figures are not those of the sheet. The message is for people, in Vietnamese. */
export class ReportMismatch extends Error {
  override readonly name = "ReportMismatch";
  constructor(readonly mismatches: readonly Mismatch[]) {
    super(mismatchMessage(mismatches));
  }
}

/** @example mismatchMessage([{ printed: "97,63", expected: "97,36", place: "Tổng điểm đạt 97,63…" }]) */
export function mismatchMessage(mismatches: readonly Mismatch[]): string {
  const [first] = mismatches;
  if (first === undefined) return "";
  const others = mismatches.length - 1;
  const more = others > 0 ? ` (và ${String(others)} chỗ khác)` : "";
  if (first.printed === "")
    return `Chưa lập được báo cáo: phần “${shortened(first.place)}” ${first.expected ?? ""}${more}. Đây là lỗi của chương trình, không phải của bảng điểm; hãy báo người hỗ trợ kèm dòng này.`;
  const given =
    first.expected === null
      ? "không tìm thấy trong bảng điểm"
      : `tính lại từ bảng điểm là ${first.expected}`;
  const what = /^[\d.,/%-]+$/.test(first.printed) ? `số ${first.printed}` : `“${first.printed}”`;
  return `Chưa lập được báo cáo: ${what} trong “${shortened(first.place)}” ${given}${more}. Hãy kiểm tra lại ô số liệu rồi lập lại; nếu bảng điểm đúng, hãy báo người hỗ trợ kèm dòng này.`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).trimEnd()}…` : text;
}

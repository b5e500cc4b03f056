/**
 * Abbreviations of the field that a reader outside it need not know, with what they stand for. Those that every
 * official document uses (UBND, HĐND) are not among them.
 */
const meanings: Readonly<Record<string, string>> = {
  TTHC: "thủ tục hành chính",
  DVCTT: "dịch vụ công trực tuyến",
  DVCQG: "Dịch vụ công quốc gia",
  DVC: "dịch vụ công",
  PAKN: "phản ánh, kiến nghị",
  CSDLQG: "Cơ sở dữ liệu quốc gia",
  CSDL: "cơ sở dữ liệu",
  TTTT: "thanh toán trực tuyến",
  TTPVHCC: "Trung tâm Phục vụ hành chính công",
  PVHCC: "Phục vụ hành chính công",
  LGSP: "nền tảng tích hợp, chia sẻ dữ liệu",
  CKMB: "công khai, minh bạch",
  TDGQ: "tiến độ giải quyết",
  CLGQ: "chất lượng giải quyết",
  MDHL: "mức độ hài lòng",
  MDSH: "mức độ số hóa",
};

export interface Abbreviation {
  readonly short: string;
  readonly full: string;
}

/**
 * The abbreviations that stand in the texts, in the order in which they come first.
 * @example abbreviationsIn(["TTHC công bố đúng hạn"]) // [{ short: "TTHC", full: "thủ tục hành chính" }]
 */
export function abbreviationsIn(texts: readonly string[]): readonly Abbreviation[] {
  const found = new Set(
    texts.flatMap((text) => text.match(/(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu) ?? [])
  );
  return [...found].flatMap((short) => {
    const full = meanings[short];
    return full === undefined ? [] : [{ short, full }];
  });
}

/**
 * How a document explains them where it begins, before any is used.
 * @example glossary([{ short: "TTHC", full: "thủ tục hành chính" }]) // "chữ viết tắt: TTHC là thủ tục hành chính"
 */
export function glossary(abbreviations: readonly Abbreviation[]): string {
  if (abbreviations.length === 0) return "";
  const all = abbreviations.map(({ short, full }) => `${short} là ${full}`).join("; ");
  return `chữ viết tắt: ${all}`;
}

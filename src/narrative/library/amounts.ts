/** Numbers and names that the shipped texts leave to the office: filled in once, kept in the workbook. */
export const amountKeys = [
  "dailyFilings",
  "onlineShare",
  "receiveBy",
  "usedProcedures",
  "caseSystem",
] as const;
export type AmountKey = (typeof amountKeys)[number];

export type Amounts = Readonly<Record<AmountKey, string>>;

/** How a text of the library marks the place of each. */
const places: Amounts = {
  dailyFilings: "{số hồ sơ}",
  onlineShare: "{tỷ lệ}",
  receiveBy: "{giờ}",
  usedProcedures: "{số thủ tục}",
  caseSystem: "{hệ thống}",
};

/** What stands where the office has said nothing: words that hold everywhere, or dots to be filled in. */
const unsaid: Amounts = {
  dailyFilings: "………",
  onlineShare: "………",
  receiveBy: "……… giờ",
  usedProcedures: "……… thủ tục",
  caseSystem: "hệ thống thông tin giải quyết thủ tục hành chính",
};

export const noAmounts: Amounts = {
  dailyFilings: "",
  onlineShare: "",
  receiveBy: "",
  usedProcedures: "",
  caseSystem: "",
};

/**
 * A text of the library with the office's own numbers in their places.
 * @example filledIn("tiếp nhận trước {giờ}", { ...noAmounts, receiveBy: "08 giờ" }) // "tiếp nhận trước 08 giờ"
 */
export function filledIn(text: string, amounts: Amounts): string {
  return amountKeys.reduce(
    (filled, key) =>
      filled.replaceAll(places[key], amounts[key] === "" ? unsaid[key] : amounts[key]),
    text
  );
}

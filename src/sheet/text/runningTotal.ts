import type { Period } from "../scoreboard";

/**
 * The months of a running total that counts them, from January on; null for one that names its last day.
 * @example monthsToDate({ label: "10 tháng năm 2026", kind: "toDate", … }) // 10
 */
export function monthsToDate({ label, kind }: Period): number | null {
  if (kind !== "toDate") return null;
  const typed = /(?<!\d)(\d{1,2})\s*th[áa]ng(?!\s*\d{1,2}(?!\d))/iu.exec(
    label.normalize("NFC")
  )?.[1];
  return typed === undefined ? null : Number(typed);
}

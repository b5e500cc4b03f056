/**
 * A text without the formulas it shows as examples and the errors of cells; nothing where the whole text is a
 * formula or a piece of one.
 * @example withoutFormulas("Ghi =SUM(A1:A4) vào ô báo #NAME?") // "Ghi 0 vào ô báo 0"
 */
export function withoutFormulas(text: string): string {
  if (/^(?:"|[A-Z]+\()/.test(text)) return "";
  return text
    .replaceAll(/=[A-Z]+\d*\((?:[^()]|\([^()]*\))*\)/g, "0")
    .replaceAll(/#[A-Z/]+[?!]?|_xldudf_/g, "0");
}

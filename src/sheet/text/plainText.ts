import { plainLetters } from "./fold";

/**
 * A text in small letters without marks, letter for letter as long as the text itself: what a pattern finds in it
 * stands at the same place in the text as typed.
 * @param text composed letters, as `tidy` leaves them
 * @example plainText("Tháng 9") // "thang 9"
 */
export function plainText(text: string): string {
  const plain = plainLetters(text).toLowerCase();
  if (plain.length === text.length) return plain;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = plainLetters(text.charAt(index)).toLowerCase();
    return letter.length === 1 ? letter : " ";
  }).join("");
}

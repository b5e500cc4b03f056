import { hundredths, type Hundredths } from "./hundredths";

/** Whole points as hundredths. @example points(18) // 1800 */
export function points(whole: number): Hundredths {
  return hundredths(whole * 100);
}

/** Whole percent as hundredths of a percent. @example percent(80) // 8000 */
export function percent(whole: number): Hundredths {
  return hundredths(whole * 100);
}

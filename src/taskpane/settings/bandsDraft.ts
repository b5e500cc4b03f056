import { hundredths } from "../../decision766/hundredths";
import type { GradeBand } from "../../scoring/assessment";
import { formatHundredths } from "../../narrative/format/number";

/** Grade bands as they are being typed. */
export interface BandDraft {
  readonly name: string;
  readonly from: string;
}

export function draftOf(bands: readonly GradeBand[]): readonly BandDraft[] {
  return bands.map(({ name, from }) => ({ name, from: formatHundredths(from) }));
}

/**
 * The bands typed, or null when they cannot be: a name is missing, a number is none or not from 0 to 100,
 * or they do not go down from the first to the last.
 * @example bandsFrom([{ name: "Đạt", from: "50,5" }]) // [{ name: "Đạt", from: 5050 }]
 */
export function bandsFrom(drafts: readonly BandDraft[]): readonly GradeBand[] | null {
  const bands: GradeBand[] = [];
  for (const { name, from } of drafts) {
    const text = from.trim();
    if (name.trim() === "" || !/^\d{1,3}([.,]\d{1,2})?$/.test(text)) return null;
    const value = Math.round(Number(text.replace(",", ".")) * 100);
    const last = bands.at(-1);
    if (value > 10_000 || (last !== undefined && value >= last.from)) return null;
    bands.push({ name: name.trim(), from: hundredths(value) });
  }
  return bands.length === 0 ? null : bands;
}

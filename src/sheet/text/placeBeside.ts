import { tidy } from "./fold";
import { eitherSpelling } from "./eitherSpelling";

/** A place told in the cell of a score: "17,85 (hạng 3/114)". Digits as typed. */
export interface PlaceBeside {
  readonly rank: string;
  /** How many are ranked; null where the cell does not say. */
  readonly of: string | null;
  /** The cell's text without its place. */
  readonly rest: string;
}

const words = String.raw`(?:xếp\s+)?(?:thứ\s+hạng|vị\s+thứ|vị\s+trí|xếp\s+hạng|thứ|hạng|top)|xh`;
const counted = String.raw`(?:\s*(?:xã|phường|đơn\s+vị|tỉnh)[\p{L}\s,]*)?`;
const place = String.raw`(?:${words})\s*[:.]?\s*(?<rank>\d{1,5})(?:\s*(?:\/|trên)\s*(?<of>\d{1,6}))?${counted}`;
const behind = eitherSpelling(
  new RegExp(String.raw`(?<=\d.*?)\s*[([;,–\-]\s*(?:${place})\s*[)\]]?$`, "iu")
);
const ownLine = eitherSpelling(new RegExp(String.raw`^[([]?\s*(?:${place})\s*[)\]]?$`, "iu"));
/** Under "Điểm (xếp hạng)" the second number needs no word. */
const bare = /(?<=\d.*?)\s*[([/;–-]\s*(?<rank>\d{1,5})(?:\s*\/\s*(?<of>\d{1,6}))?\s*[)\]]?$/u;

/**
 * The place that stands beside a score in its cell, in words or in a line of its own; null where none does.
 * @param isHeaded the heading says that a place stands behind each score
 * @example placeBeside("17,85 (hạng 3/114)", false) // { rank: "3", of: "114", rest: "17,85" }
 */
export function placeBeside(typed: string, isHeaded: boolean): PlaceBeside | null {
  const lines = typed.split(/\r?\n|\u2028|;\s/u).map(tidy);
  const line = lines.find((each) => ownLine.test(each));
  const others = lines.filter((each) => each !== line);
  if (line !== undefined)
    return others.some((each) => /\d/u.test(each)) ? told(ownLine, line, others.join("\n")) : null;
  const text = tidy(typed);
  return told(behind, text, "") ?? (isHeaded ? told(bare, text, "") : null);
}

function told(pattern: RegExp, text: string, rest: string): PlaceBeside | null {
  const found = pattern.exec(text);
  const { rank, of } = found?.groups ?? {};
  if (found === null || rank === undefined) return null;
  return { rank, of: of ?? null, rest: rest === "" ? text.slice(0, found.index) : rest };
}

const headed = eitherSpelling(
  /^(?<points>.*\S)\s*[(/,+&–-]\s*(?:và\s+)?(?:xếp\s+)?(?:thứ\s+)?(?:hạng|vị\s+thứ|vị\s+trí|xh)\s*\)?$/iu
);

/**
 * A heading of scores with places behind them, as the heading of the scores alone; null for any other.
 * @example scoreHeading("Điểm (xếp hạng)") // "Điểm"
 */
export function scoreHeading(text: string): string | null {
  return headed.exec(tidy(text))?.groups?.["points"] ?? null;
}

import { plainLetters } from "./fold";

/** An escape, the bounds of a class, or a letter. */
const tokens = /\\.|[[\]]|./gsu;

/**
 * The pattern for texts typed with marks and for those typed without any: each marked letter of it stands for its bare
 * one too. Words that are another word without their marks ("cổng", "công", "cộng") are better left as they are.
 * @param pattern of words in composed letters
 * @example eitherSpelling(/^điểm đạt/iu).test("Diem dat duoc") // true
 */
export function eitherSpelling(pattern: RegExp): RegExp {
  let isInClass = false;
  const source = pattern.source.replace(tokens, (token) => {
    if (token === "[" || token === "]") isInClass = token === "[";
    const bare = plainLetters(token);
    if (bare === token) return token;
    return isInClass ? token + bare : `[${token}${bare}]`;
  });
  return new RegExp(source, pattern.flags);
}

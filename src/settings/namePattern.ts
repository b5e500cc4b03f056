/** What a name of a Word file may hold in braces. */
export const nameParts = ["don-vi", "ky", "loai", "tep"] as const;
export type NamePart = (typeof nameParts)[number];

/** Unit, period, kind of document. */
export const usualNamePattern = "{don-vi}-{ky}-{loai}";

const longestPattern = 100;

/**
 * What is wrong with a pattern of file names, as a Vietnamese sentence goes on; null when nothing is. Windows knows the
 * fewest characters: what it takes, every system takes.
 * @example namePatternFault("{don-vi}/{ky}") // "không được có gạch chéo…"
 */
export function namePatternFault(pattern: string): string | null {
  if (pattern.length > longestPattern) return `không quá ${longestPattern} ký tự`;
  const bare = pattern.replace(/\{([^{}]*)\}/gu, (whole, part: string) =>
    isNamePart(part) ? "" : whole
  );
  if (/[{}]/u.test(bare))
    return `trong dấu { } chỉ dùng ${nameParts.map((part) => `{${part}}`).join(", ")}`;
  if (/[\\/:*?"<>|\p{Cc}]/u.test(bare))
    return "không được có gạch chéo, gạch đứng, hai chấm, dấu sao, dấu hỏi, ngoặc kép, dấu nhỏ hơn hay lớn hơn";
  if (!/\{(?:don-vi|ky|tep)\}/u.test(pattern))
    return "phải có {don-vi}, {ky} hoặc {tep}, nếu không mọi tệp trùng tên nhau";
  return null;
}

export function isNamePart(text: string): text is NamePart {
  return nameParts.some((part) => part === text);
}

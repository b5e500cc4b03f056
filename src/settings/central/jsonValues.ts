import type { Complain } from "./faults";

/** Longer lines are no name, title or sentence of an office. */
const longestLine = 500;
const mostLines = 50;

/** The own entries of an object; null for anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.entries(value);
}

/** Entries of an object by key; what is no object or has keys beyond the known ones is told. */
export function fieldsOf(
  value: unknown,
  key: string,
  known: readonly string[],
  complain: Complain
): ReadonlyMap<string, unknown> {
  const entries = entriesOf(value);
  if (entries === null) {
    complain(key, `phải là một nhóm { … } gồm các mục ${known.join(", ")}`);
    return new Map();
  }
  for (const [name] of entries) {
    if (!known.includes(name))
      complain(within(key, name), `không có mục này, chỉ có ${known.join(", ")}`);
  }
  return new Map(entries.filter(([name]) => known.includes(name)));
}

/** One line of text, its ends trimmed; null, told, for anything else. An empty text is none. */
export function lineIn(value: unknown, key: string, complain: Complain): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string") {
    complain(key, "phải là chữ, đặt trong ngoặc kép");
    return null;
  }
  const line = value
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length > longestLine || /[\p{Cs}\p{Co}\p{Cn}]/u.test(line)) {
    complain(key, `phải là một dòng chữ không quá ${longestLine} ký tự`);
    return null;
  }
  return line === "" ? null : line;
}

/** Lines of text; one that is none is told and left out, the others stay. Null where there is none. */
export function linesIn(value: unknown, key: string, complain: Complain): readonly string[] | null {
  if (value === undefined) return null;
  if (!Array.isArray(value) || value.length > mostLines) {
    complain(key, `phải là danh sách [ … ] không quá ${mostLines} dòng chữ`);
    return null;
  }
  const lines = value.flatMap(
    (each: unknown, at) => lineIn(each, `${key}[${at + 1}]`, complain) ?? []
  );
  return lines.length === 0 ? null : lines;
}

/** @example within("coQuan", "ten") // "coQuan.ten" */
export function within(key: string, name: string): string {
  return key === "" ? name : `${key}.${name}`;
}

/**
 * The matches of a global pattern in a text, as `matchAll` gives them, but without its copy of the pattern: some
 * hundred patterns are tried on every sentence of a draft.
 * @example matchesOf(/\d+/g, "18/22").map(([digits]) => digits) // ["18", "22"]
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}

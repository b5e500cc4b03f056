import type { Board, ScoreTable } from "../../sheet/scoreboard";

/** Names that the lexer tells from the words around them: letters, spaces and the marks of place names. */
const plainName = /^[\p{L}\p{M}][\p{L}\p{M} .,'’–-]*$/u;
/** Labels of groups and periods may hold figures and marks, no line ends or signs that order a terminal about. */
const plainLabel = /^[\p{L}\p{M}\p{N} .,;:()[\]'’“”"/%&+*–-]*$/u;
/** From here on places are printed with a mark of thousands. */
const tooManyUnits = 1000;

/**
 * Whether the sentences about a table can be heard whole and worked out again: units with plain names, each once in a
 * period, fewer than a thousand, of six groups. A report on any other table is held to its figures alone: to stop a
 * right report because its words were not understood would be worse than not to judge them.
 * @example isWithinEarshot(table) // false for a city whose wards are numbered: "Phường 12"
 */
export function isWithinEarshot({ boards }: ScoreTable): boolean {
  if (boards.length >= tooManyUnits) return false;
  const seen = new Set<string>();
  return boards.every((board) => {
    const key = `${board.unit?.text ?? ""}|${board.period?.label ?? ""}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && hasPlainNames(board) && hasSixGroups(board);
  });
}

function hasPlainNames({ unit, period, groups }: Board): boolean {
  return (
    (unit === null || plainName.test(unit.text)) &&
    plainLabel.test(period?.label ?? "") &&
    groups.every(({ label }) => plainLabel.test(label.text))
  );
}

function hasSixGroups({ groups }: Board): boolean {
  return groups.every(({ id }) => id !== "onlineService22");
}

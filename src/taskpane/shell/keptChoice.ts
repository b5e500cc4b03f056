/** What is kept of a person on this machine: matters of eyes and of reading, nothing of a workbook. */
export type ChoiceName = "theme" | "language";

const keyOf = (name: ChoiceName): string => `score766.${name}`;

/** Null where nothing is kept, or storage is forbidden. */
export function keptChoice(name: ChoiceName): string | null {
  try {
    return window.localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Where storage is forbidden the choice lasts as long as the page. */
export function keepChoice(name: ChoiceName, choice: string | null): void {
  try {
    if (choice === null) window.localStorage.removeItem(keyOf(name));
    else window.localStorage.setItem(keyOf(name), choice);
  } catch {
    // Nothing is stored there.
  }
}

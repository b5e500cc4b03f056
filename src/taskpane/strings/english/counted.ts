/**
 * A number of things as English says it.
 * @param count a number, or one already written as people read it
 * @example counted(1, "cell") // "1 cell"
 * @example counted("3.321", "unit") // "3.321 units"
 */
export function counted(count: number | string, one: string, several: string = `${one}s`): string {
  return `${count} ${String(count) === "1" ? one : several}`;
}

/** Cases that are not read right yet. The list only shrinks. */
export const notYetRight: ReadonlySet<string> = new Set([
  "safety/own-numbering-4-1.xlsx",
  "sentences/03-totalonly.xlsx",
]);

/** Cases that are not read right yet. The list only shrinks. */
export const notYetRight: ReadonlySet<string> = new Set(["sentences/03-totalonly.xlsx"]);

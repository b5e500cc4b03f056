import type { WrittenDocument } from "./writtenDocument";

/**
 * Numbers by which people find a paragraph: counted from 1 over the lines that hold text, a row of a table being one
 * line. By index of the paragraph; null for an empty one.
 */
export function paragraphNumbers({ paragraphs }: WrittenDocument): readonly (number | null)[] {
  let number = 0;
  let row = "";
  return paragraphs.map(({ text, cell }) => {
    if (text.trim() === "") return null;
    const here = cell === null ? "" : `${String(cell.table)}:${String(cell.row)}`;
    if (here === "" || here !== row) number += 1;
    row = here;
    return number;
  });
}

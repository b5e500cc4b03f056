import type { Against } from "../tie/subject";
import type { Verdict } from "../tie/verdict";
import type { WrittenDocument, WrittenTable } from "../written/writtenDocument";
import { cellNumber } from "./table/cellNumber";
import { judgeCell } from "./table/judgeCell";
import { headersOf, labelOf, merged, nameOf, type TextRow } from "./table/labels";

/** Figures of a document's tables, each tied by the labels of its row and its columns. */
export function judgeTables(
  document: WrittenDocument,
  against: Against,
  year: number | null
): readonly Verdict[] {
  return document.tables.flatMap((table) => judgeTable(document, table, against, year));
}

function judgeTable(
  { paragraphs }: WrittenDocument,
  table: WrittenTable,
  against: Against,
  year: number | null
): readonly Verdict[] {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = table.rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null)
  );
  const first = texts.findIndex((row) => isBodyRow(row, against));
  if (first < 1) return [];
  const heads = texts.slice(0, first);
  const columns = Array.from({ length: width }, (_, column) =>
    labelOf(headersOf(heads, column), against, year)
  );
  return texts.slice(first).flatMap((row, offset) => {
    const named = nameOf(row, against, year);
    if (named === null) return [];
    return row.flatMap((text, column): Verdict[] => {
      const place = table.places[first + offset]?.[column] ?? null;
      const paragraph = place === null ? undefined : paragraphs[place];
      const header = columns[column];
      if (text === null || place === null || paragraph === undefined) return [];
      if (header === undefined || column === named.column) return [];
      const judged = judgeCell(text, merged(header, named.label), against);
      if (judged === null) return [];
      const { status, kind, cells, expected, message } = judged;
      return [
        {
          ...{ status, kind, cells, expected, message },
          sentence: sentenceOf(row),
          paragraph: place,
          start: 0,
          end: paragraph.text.length,
          quote: text,
          value: null,
          aim: false,
          pointsAsPercent: false,
        },
      ];
    });
  });
}

/** A row of the body has a name and figures behind it. */
function isBodyRow(row: TextRow, against: Against): boolean {
  const name = nameOf(row, against, null);
  return (
    name !== null &&
    row.some(
      (text, column) => column !== name.column && column > 0 && cellNumber(text ?? "") !== null
    )
  );
}

function sentenceOf(row: TextRow): string {
  return row
    .filter((text) => text !== null && text !== "")
    .join(" | ")
    .replace(/\s+/g, " ");
}

import { formatReference } from "../../cells/address";
import type { CellStyle, PlannedCell, PlannedContent } from "../../plan/plan";
import {
  blocksOf,
  type ReportCell,
  type ReportCellLook,
  type ReportDocument,
  type ReportTable,
} from "../reportDocument";
import type { SpannedRow } from "./spannedRows";

const looks: Readonly<Record<ReportCellLook, CellStyle>> = {
  text: "tableText",
  centred: "tableRank",
  points: "tablePoints",
  percent: "tablePercent",
  rank: "tableRank",
};
const totalLooks: Readonly<Record<ReportCellLook, CellStyle>> = {
  text: "tableTotalText",
  centred: "tableTotalRank",
  points: "tableTotalPoints",
  percent: "tableTotalPercent",
  rank: "tableTotalRank",
};

/**
 * Header and rows of a table over the sheet's columns. Its number column is dropped, so that the names stand
 * first, in the wide column, and take what the figures leave.
 */
export function tableRows(table: ReportTable, columns: number): readonly SpannedRow[] {
  const numbered = numberColumns(table);
  return [
    flatHeader(table.header)
      .slice(numbered)
      .map((each): PlannedCell => ({ content: contentOf(each), style: "tableHeader" })),
    ...table.rows.map(({ total, cells }) =>
      cells.slice(numbered).map((cell) => plannedCell(cell, total))
    ),
  ].map((row) =>
    row.map((cell, place) => ({ cell, columns: place === 0 ? columns - row.length + 1 : 1 }))
  );
}

/** Columns behind the names in the widest table. */
export function figureColumns(document: ReportDocument): number {
  const tables = blocksOf(document).filter((block) => block.kind === "table");
  return tables.reduce(
    (widest, table) => Math.max(widest, flatHeader(table.header).length - numberColumns(table) - 1),
    0
  );
}

function numberColumns({ header }: ReportTable): number {
  return /^(?:TT|STT)$/u.test(flatHeader(header)[0] ?? "") ? 1 : 0;
}

function plannedCell({ span, value, look }: ReportCell, total: boolean): PlannedCell {
  // A word or a dash among figures: "17/114", "–".
  const shown = value === null && look !== "text" ? "centred" : look;
  const content: PlannedContent = value === null ? contentOf(span.text) : { kind: "number", value };
  const style = (total ? totalLooks : looks)[shown];
  const origin = span.kind === "figure" && span.origin.kind === "cell" ? span.origin.cell : null;
  return origin === null ? { content, style } : { content, style, link: formatReference(origin) };
}

function contentOf(text: string): PlannedContent {
  return text === "" ? { kind: "blank" } : { kind: "text", value: text };
}

/** One text a column: upper headers before lower ones. */
function flatHeader(header: ReportTable["header"]): readonly string[] {
  const columns: string[][] = [];
  const taken = new Set<string>();
  header.forEach((row, level) => {
    let column = 0;
    for (const { text: words, columnSpan, rowSpan } of row) {
      while (taken.has(`${level}:${column}`)) column += 1;
      for (let right = 0; right < columnSpan; right += 1) {
        for (let down = 0; down < rowSpan; down += 1)
          taken.add(`${level + down}:${column + right}`);
        (columns[column + right] ??= []).push(words);
      }
      column += columnSpan;
    }
  });
  return columns.map((words) => words.filter((word) => word !== "").join(" – "));
}

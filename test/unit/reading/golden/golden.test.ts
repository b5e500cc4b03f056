import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatCell, type CellRange } from "../../../../src/cells/address";
import { gridFromValues } from "../../../../src/cells/grid";
import { analyzeWorkbook } from "../../../../src/chain/analyzeWorkbook";
import { findingSentence } from "../../../../src/sheet/findingSentence";
import { toldLines } from "../readings/told";
import { readOddBooks, type OddBook } from "./oddBooks";

/*
 * Sheets and books as offices could keep them, each with everything that is read in it and told about it. A change of
 * the reader shows here as a difference to be looked at; UPDATE_GOLDEN=1 writes it down.
 */
const folder = "test/golden/readings";

const rangeOf = (text: string): CellRange => {
  const corners = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(text);
  const [, left = "", top = "", right = "", bottom = ""] = corners ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return {
    top: Number(top) - 1,
    left: column(left),
    bottom: Number(bottom) - 1,
    right: column(right),
  };
};

function readingOf({ sheets }: OddBook): string {
  const grids = sheets.map(({ name, rows, merges = [] }) =>
    gridFromValues(name, rows, { merges: merges.map(rangeOf) })
  );
  const { tables, findings } = analyzeWorkbook({ name: "diem.xlsx", grids, ownRegions: [] });
  const reading = { tables: tables.map(({ table }) => table), findings: [] };
  const boards = toldLines(reading).filter((line) => !line.startsWith("! "));
  const told = [...findings, ...tables.flatMap((table) => table.findings)];
  const sentences = told.map(
    (finding) =>
      `! ${finding.code} ${finding.cell === null ? "-" : formatCell(finding.cell)}: ${findingSentence(finding)}`
  );
  return [...boards, ...new Set(sentences)].join("\n");
}

const told = (file: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(file, "utf8")
      .split(/^=== /mu)
      .slice(1)
      .map((section) => {
        const [name = "", ...lines] = section.trimEnd().split("\n");
        return [name, lines.join("\n")];
      })
  );

describe.each(["sheets", "books"])("%s", (kind) => {
  const books = readOddBooks(`${folder}/${kind}.json`);
  const golden = `${folder}/${kind}.txt`;
  if (process.env["UPDATE_GOLDEN"] !== undefined) {
    const sections = books.map((book) => `=== ${book.name}\n${readingOf(book)}\n`);
    writeFileSync(golden, sections.join("\n"));
  }
  const wanted = told(golden);

  test.each(books)("$name", (book) => {
    expect(readingOf(book)).toBe(wanted.get(book.name));
  });
  test("none is written down twice, and none that is no more", () => {
    expect([...wanted.keys()]).toEqual(books.map(({ name }) => name));
  });
});

import { formatReference, type CellAddress } from "../../cells/address";
import type { PageCell } from "../../cells/page";
import { labelText } from "../axes/block";
import type { HeadingApart } from "../axes/headingsApart";
import type { GroupId } from "../../decision766/identity";
import {
  findingOf,
  sameFindings,
  type Finding,
  type FindingFacts,
  type UnreadLine,
} from "../finding";

import type { Fact } from "../facts/fact";
import { hundredthsOf, type NumberFigure } from "../facts/figure";
import type { Heading } from "./heading";

/** Gathers what a person should look at; each cell is told of once for each code. */
export class Told {
  readonly findings: Finding[] = [];
  readonly #told = new Set<string>();

  constructor(readonly sheet: string) {}

  address({ row, column }: Pick<PageCell, "row" | "column">): CellAddress {
    return { sheet: this.sheet, row, column };
  }

  reference(cell: Pick<PageCell, "row" | "column">): string {
    return formatReference(this.address(cell));
  }

  add(cell: Pick<PageCell, "row" | "column"> | null, facts: FindingFacts): void {
    const finding = findingOf(cell === null ? null : this.address(cell), facts);
    const key = sameFindings(finding);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.findings.push(finding);
  }

  notANumber(cell: PageCell): void {
    const { content } = cell;
    const text = "value" in content ? String(content.value).replace(/\s+/g, " ").trim() : "";
    this.add(cell, { kind: content.kind === "error" ? "errorValue" : "notANumber", text });
  }

  noRank(cell: PageCell): void {
    this.add(cell, { kind: "noRank" });
  }

  percentAsPoints(cell: PageCell, percent: string): void {
    this.add(cell, { kind: "percentAsPoints", percent });
  }

  formulaWithoutValue(cell: PageCell): void {
    this.add(cell, { kind: "formulaWithoutValue" });
  }

  dateAsPoints(cell: PageCell, date: string, likely: readonly string[]): void {
    this.add(cell, { kind: "dateAsPoints", date, likely });
  }

  waiting(cell: PageCell, text: string): void {
    this.add(cell, { kind: "waiting", text });
  }

  noPointsInLine(cell: PageCell, unit: string | null): void {
    this.add(cell, { kind: "noPointsInLine", unit });
  }

  unknownGroup(cell: PageCell, text: string): void {
    this.add(cell, { kind: "unknownGroup", text });
  }

  unknownColumn(cell: PageCell, text: string): void {
    this.add(cell, { kind: "unknownColumn", text });
  }

  unreadCells(cell: PageCell, where: UnreadLine, count: number): void {
    this.add(cell, { kind: "unreadCells", where, count });
  }

  strangePeriod(cell: PageCell, text: string): void {
    this.add(cell, { kind: "strangePeriod", text });
  }

  noYear(cell: PageCell, text: string): void {
    this.add(cell, { kind: "noYear", text });
  }

  conflict(code: PageCell, name: string, printed: string): void {
    this.add(code, { kind: "nameCodeConflict", name, code: printed });
  }

  rivalColumns(used: Heading, other: Heading, isClear: boolean): void {
    this.add(other.cell, {
      kind: isClear ? "lesserColumn" : "rivalColumns",
      used: used.text,
      usedCell: this.address(used.cell),
      other: other.text,
    });
  }

  otherHeading({ at, text, usual }: HeadingApart): void {
    this.add(at, {
      kind: "otherHeading",
      text,
      usual: labelText(usual),
      usualCell: this.address(usual),
    });
  }

  hidden(cell: PageCell, used: PageCell): void {
    this.add(cell, { kind: "hiddenCells", used: this.address(used) });
  }

  duplicateGroup(
    dropped: PageCell,
    text: string,
    kept: PageCell,
    because: "first" | "maximum" | "filled",
    line: "row" | "column"
  ): void {
    this.add(dropped, { kind: "duplicateGroup", text, kept: this.address(kept), because, line });
  }

  duplicateUnit(again: PageCell, unit: string, first: PageCell): void {
    this.add(again, { kind: "duplicateUnit", unit, rows: [first.row, again.row] });
  }

  likeName(cell: Pick<PageCell, "row" | "column">, name: string, other: string): void {
    this.add(cell, { kind: "likeName", name, other });
  }

  rowAgain(again: PageCell, whose: string, first: PageCell): void {
    this.add(again, { kind: "rowAgain", whose, rows: [first.row, again.row] });
  }

  otherMaximum(cell: PageCell, of: NumberFigure, printed: Fact): void {
    if (printed.cell === null) return;
    this.add(cell, {
      kind: "otherMaximum",
      behindSlash: hundredthsOf(of),
      printed: this.address(printed.cell),
    });
  }

  twoTotals(other: PageCell, used: PageCell): void {
    this.add(other, { kind: "twoTotals", used: this.address(used) });
  }

  otherName(cell: PageCell, name: string, period: string): void {
    this.add(cell, { kind: "otherName", name, period });
  }

  takenAdded(cell: PageCell, text: string): void {
    this.add(cell, { kind: "takenAdded", text });
  }

  takenPositive(cell: PageCell, text: string): void {
    this.add(cell, { kind: "takenPositive", text });
  }

  partsDiffer(cell: PageCell, text: string): void {
    this.add(cell, { kind: "partsDiffer", text });
  }

  assumedColumn({ cell, text }: Heading): void {
    this.add(
      cell,
      text === null
        ? { kind: "assumedUnheaded", column: cell.column }
        : { kind: "assumedColumn", text }
    );
  }

  assumedByCode(cell: PageCell, name: string, code: string): void {
    this.add(cell, { kind: "assumedByCode", name, code });
  }

  assumedGroup(cell: PageCell, text: string, group: GroupId): void {
    this.add(cell, { kind: "assumedGroup", text, group });
  }

  assumedMaxima(cell: PageCell, text: string): void {
    this.add(cell, { kind: "assumedMaxima", text });
  }
}

import type { CellAddress } from "../../cells/address";
import type { PageCell } from "../../cells/page";
import { textOf } from "../axes/block";
import { findingOf, sameFindings, type Finding, type FindingFacts } from "../finding";

type Place = Pick<PageCell, "row" | "column">;

/** Gathers what a person should look at; each cell is told of once for each code. */
export class Told {
  readonly findings: Finding[] = [];
  readonly #told = new Set<string>();

  constructor(readonly sheet: string) {}

  address({ row, column }: Place): CellAddress {
    return { sheet: this.sheet, row, column };
  }

  /** Nothing where no cell is to look at: a blank that waits, a label that is not there. */
  add(cell: Place | null | undefined, facts: FindingFacts): void {
    if (cell == null) return;
    const finding = findingOf(this.address(cell), facts);
    const key = sameFindings(finding);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.findings.push(finding);
  }

  /** What only the text of its cell has to be said of. */
  named(cell: PageCell | null, kind: "waiting" | "unknownGroup" | "assumedMaxima"): void {
    this.add(cell, { kind, text: textOf(cell) });
  }

  notANumber(cell: PageCell): void {
    const { content } = cell;
    const text = "value" in content ? String(content.value).replace(/\s+/g, " ").trim() : "";
    this.add(cell, { kind: content.kind === "error" ? "errorValue" : "notANumber", text });
  }
}

import type { PageCell } from "../../cells/page";
import type { IndicatorCode } from "../../decision766/identity";
import type { Column } from "../axes/column";
import type { RowMeaning, RowName } from "../axes/rowMeaning";
import type { BlockFacts, LeaderFigure, Unread } from "./blockFacts";
import type { AsideKind, Fact } from "./fact";
import type { Ground } from "./ground";
import type { RowSubject } from "./subjectOf";

/** What the rows of a block have given so far; every numeric cell ends in one of its lists. */
export class Tally {
  readonly facts: Fact[] = [];
  readonly unread: Unread[] = [];
  readonly aside: Record<AsideKind, number> = { numbering: 0, label: 0, note: 0, comparison: 0 };
  readonly words: PageCell[] = [];
  readonly leaders: LeaderFigure[] = [];
  maximaByFigures: PageCell | null = null;
  counted = 0;
  lastRow = 0;
  readonly #unknownRows: PageCell[] = [];
  readonly #strangePeriods: RowName[] = [];
  readonly #conflicts: { name: PageCell; code: PageCell }[] = [];
  readonly #byCode: { name: string; code: PageCell }[] = [];

  addUnread(cell: PageCell, column: Column | null): void {
    this.unread.push({ cell, column });
  }

  /** What a row's own labels leave in doubt. */
  tellRow(row: number, meaning: RowMeaning, about: RowSubject | null): void {
    const strange = meaning.strangePeriod;
    if (strange?.cell.row === row) this.#strangePeriods.push(strange);
    if (about?.kind === "unknown" && meaning.subjectCell !== null)
      this.#unknownRows.push(meaning.subjectCell);
    if (about?.kind === "indicator") this.#tellCode(meaning, about.code);
  }

  /** The printed code beside the name: alone in knowing the indicator, or of another one. */
  #tellCode({ code, codeCell, subjectCell, unknown, indicator }: RowMeaning, read: IndicatorCode) {
    if (code === null || codeCell === null) return;
    if (code.code !== read) {
      if (subjectCell !== null) this.#conflicts.push({ name: subjectCell, code: codeCell });
    } else if (indicator === null && unknown !== null)
      this.#byCode.push({ name: unknown, code: codeCell });
  }

  result({ block, title, frame, columns, assume }: Ground): BlockFacts {
    return {
      block,
      title,
      ofAll: frame.ofAll,
      columns,
      facts: this.facts,
      unread: this.unread,
      aside: this.aside,
      words: this.words,
      unknownRows: this.#unknownRows,
      strangePeriods: this.#strangePeriods,
      conflicts: this.#conflicts,
      byCode: this.#byCode,
      maximaByFigures: this.maximaByFigures,
      leaders: this.leaders,
      counted: this.counted,
      lastRow: this.lastRow,
      assume,
    };
  }
}

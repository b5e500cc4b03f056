import type { PageCell } from "../../cells/page";
import type { Block } from "../axes/block";
import type { Assumptions, Column } from "../axes/column";
import type { RowName } from "../axes/rowMeaning";
import type { Title } from "../axes/title";
import type { AsideKind, Fact } from "./fact";
import type { GroupOfAll } from "./groupOfAll";
import type { NumberFigure } from "./figure";

/** A figure that no label governs. */
export interface Unread {
  readonly cell: PageCell;
  readonly column: Column | null;
}

/** All that a block says, each figure of its rows accounted for: a fact, put aside with its kind, or unread. */
export interface BlockFacts {
  readonly block: Block;
  readonly title: Title;
  /** The group that all figures are taken for though no heading names it. */
  readonly ofAll: GroupOfAll | null;
  readonly columns: readonly Column[];
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  readonly aside: Readonly<Record<AsideKind, number>>;
  /** Words where a figure belongs. */
  readonly words: readonly PageCell[];
  /** Rows whose name no rule knows. */
  readonly unknownRows: readonly PageCell[];
  /** Texts under a head of periods that name none. */
  readonly strangePeriods: readonly RowName[];
  /** A name that says one indicator beside a code that says another. */
  readonly conflicts: readonly { readonly name: PageCell; readonly code: PageCell }[];
  /** Indicators known by their code alone, the name beside it being nobody's. */
  readonly byCode: readonly { readonly name: string; readonly code: PageCell }[];
  /** The row of maxima, told by its figures alone. */
  readonly maximaByFigures: PageCell | null;
  /** Figures of the best unit, in a row that says so. */
  readonly leaders: readonly LeaderFigure[];
  /** Numeric cells seen in the rows. */
  readonly counted: number;
  /** The last row that labels govern. */
  readonly lastRow: number;
  readonly assume: Assumptions;
}

/** "Điểm đơn vị cao nhất": another unit's total under this one's. */
export interface LeaderFigure {
  readonly cell: PageCell;
  readonly figure: NumberFigure;
  readonly column: Column;
}

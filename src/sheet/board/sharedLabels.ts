import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import { labelText } from "../axes/block";
import type { Column } from "../axes/column";
import type { Fact } from "../facts/fact";
import { meaningOf } from "../label/meaningOf";
import { periodBesideText } from "../label/periods";
import type { Figure, Label } from "../scoreboard";
import type { Told } from "./told";

/**
 * What headings lend to the boards of a table: a country's league has twenty thousand groups under six headings, so
 * that a heading's name and maximum are made once. Those that stand in a row of their own are made for each.
 */
export class SharedLabels {
  readonly #names = new Map<PageCell, Label>();
  readonly #maxima = new Map<Column, HeadedMaximum>();

  constructor(readonly told: Told) {}

  /** How a group is named by the cell that names this figure of it; the Decision's name where none does. */
  groupLabel(id: GroupId, named: Fact | undefined): Label {
    const cell = named?.label ?? null;
    // "Cộng" below the indicators of one group names nothing.
    if (cell === null || meaningOf(labelText(cell), null).total)
      return { text: groupById(id).name, cell: null };
    if (cell.row === named?.row) return this.#name(cell);
    let known = this.#names.get(cell);
    if (known === undefined) {
      known = this.#name(cell);
      this.#names.set(cell, known);
    }
    return known;
  }

  /** The maximum that the label of some points says; null where it says none. */
  maximumIn(fact: Fact): Figure<Hundredths> | null {
    const { column, label, labelMaximum } = fact;
    if (labelMaximum === null) return null;
    const known = this.#maxima.get(column);
    if (known !== undefined && known.label === label && known.value === labelMaximum)
      return known.figure;
    const figure = this.#maximum(fact, labelMaximum);
    this.#maxima.set(column, { label, value: labelMaximum, figure });
    return figure;
  }

  #name(cell: PageCell): Label {
    return { text: shownName(labelText(cell)), cell: this.told.address(cell) };
  }

  #maximum({ column, label }: Fact, value: number): Figure<Hundredths> | null {
    const level = column.levels.find(({ meaning }) => meaning.maximum === value);
    const cell =
      label?.column === column.column || level !== undefined ? (level?.cell ?? label) : label;
    return cell === null
      ? null
      : {
          status: "given",
          value: hundredths(value),
          cell: this.told.address(cell),
          confidence: 0.95,
        };
  }
}

interface HeadedMaximum {
  readonly label: PageCell | null;
  readonly value: number;
  readonly figure: Figure<Hundredths> | null;
}

/** A name without what only lists it, or dates it: "Trong đó: - Dịch vụ công trực tuyến", "Số hóa hồ sơ tháng 9". */
function shownName(text: string): string {
  const { groups, period } = meaningOf(text, null);
  const dated = groups.length > 0 && period !== null ? periodBesideText(text, null) : null;
  return (dated?.rest ?? text).replace(
    /^(?:trong [đd][óo]\s*:?\s*)?(?:[-–—+•]\s*)?(?=\p{L})/iu,
    ""
  );
}

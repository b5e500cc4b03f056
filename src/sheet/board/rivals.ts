import { groupById } from "../../decision766/groups";
import type { PageCell } from "../../cells/page";
import { namesGroupSum } from "../axes/groupSums";
import { labelText, textOf } from "../axes/block";
import type { Column } from "../axes/column";
import type { Fact } from "../facts/fact";
import { saysNoOther, valueOf } from "../facts/factValue";
import { foldPlain } from "../text/fold";
import { settledness } from "../text/pointsHeader";
import type { Slots } from "./drafts";
import { addressOf } from "./figures";
import { headingOf } from "./heading";
import { isSame, rivalColumns, saysOther, settlednessOf, type RivalColumns } from "./pointsColumns";
import type { Told } from "./told";

/** Settles which of several facts for one figure counts, and tells of the others. One for all layouts. */
export class Rivals {
  readonly #winners: readonly Column[];

  constructor(
    readonly slots: Slots,
    readonly shared: Slots,
    readonly told: Told
  ) {
    this.#winners = rivalColumns(slots).map((rivals) => {
      this.#tellRivals(rivals);
      return rivals.best.column;
    });
  }

  /**
   * The fact that counts; undefined where there is none.
   * @param beside the fact of the same subject that counts already: figures beside its label go before others
   */
  pick(facts: readonly Fact[] | undefined, subject: string, beside?: Fact): Fact | undefined {
    if (facts === undefined || facts.length < 2) return facts?.[0];
    const near = beside === undefined ? [] : facts.filter(({ label }) => label === beside.label);
    if (beside === undefined || near.length === 0) return this.#among(facts, subject);
    const used = this.#among(near, subject);
    this.#tellOthers(used, facts, beside);
    return used;
  }

  #among(facts: readonly Fact[], subject: string): Fact {
    const printed = facts.filter(({ isImplied }) => !isImplied);
    const list = printed.length > 0 ? printed : facts;
    const settled = this.#mostSettled(list);
    const winning = settled.filter(({ column }) =>
      this.#winners.some((one) => isSame(column, one))
    );
    return this.#visible(winning.length > 0 ? winning : settled).reduce((used, other) =>
      this.#settle(used, other, subject)
    );
  }

  /** "Điểm thẩm định" in a row below "Điểm tự chấm": what others confirmed counts, as it does in columns. */
  #mostSettled(list: readonly Fact[]): readonly Fact[] {
    const [first] = list;
    const standings = list.map(({ pointsRow }) => settledness(textOf(pointsRow)));
    const highest = Math.max(...standings);
    const used = list[standings.indexOf(highest)];
    if (first?.pointsRow == null || used?.pointsRow == null) return list;
    for (const [at, { pointsRow }] of list.entries())
      if (pointsRow !== null && (standings[at] ?? highest) < highest)
        this.told.add(pointsRow, {
          kind: "lesserRow",
          used: labelText(used.pointsRow),
          usedCell: this.told.address(used.pointsRow),
          other: labelText(pointsRow),
        });
    return list.filter((_, at) => standings[at] === highest);
  }

  /** Other columns for the same rank or percent of the group as its points name it. */
  #tellOthers(used: Fact, facts: readonly Fact[], beside: Fact): void {
    for (const other of facts) {
      const isOfOther = other.label !== beside.label && other.row === beside.row;
      if (isOfOther && !saysNoOther(used, other)) this.#tellColumns(used, other);
    }
  }

  /** Hidden cells lose where a visible one says the same figure. */
  #visible(list: readonly Fact[]): readonly Fact[] {
    const visible = list.filter(({ isHidden, figure }) => !isHidden && figure !== null);
    const [used] = visible;
    if (used === undefined) return list;
    for (const fact of list) {
      if (fact.isHidden && !saysNoOther(fact, used)) this.#tellHidden(fact, used);
    }
    return list.filter(({ isHidden }) => !isHidden);
  }

  #settle(used: Fact, other: Fact, subject: string): Fact {
    if (other.figure === null) return used;
    const isOfTotal = subject === "total" || subject === "adjustment";
    if (!isOfTotal && isNamed(used) && isNamed(other) && !hasOneName(used, other))
      return saysAgain(used, other) ? used : this.#twin(used, other);
    if (used.figure === null) {
      if (isOfTotal) this.#tellBlankTotal(used, other);
      return other;
    }
    if (isOfTotal) return this.#secondTotal(used, other);
    if (used.row !== other.row && isSame(used.column, other.column)) this.#tellAgain(used, other);
    else if (!saysNoOther(used, other)) this.#tellColumns(used, other);
    return used;
  }

  /** "Tổng cộng" without its figure, another total below it. */
  #tellBlankTotal(blank: Fact, used: Fact): void {
    if (used.measure === "points" && blank.label !== used.label)
      this.told.add(blank.label, { kind: "emptyTotal", used: addressOf(used, this.told.sheet) });
  }

  #secondTotal(used: Fact, other: Fact): Fact {
    // "Xếp hạng trong cụm" and "Xếp hạng toàn tỉnh" in rows of their own: the second is told.
    if (other.measure === "rank" && used.row !== other.row && !saysNoOther(used, other))
      this.told.add(other.cell, { kind: "unreadCells", where: { line: "cell" }, count: 1 });
    if (other.measure !== "points") return used;
    if (!saysNoOther(used, other))
      this.told.add(other.cell, { kind: "twoTotals", used: addressOf(used, this.told.sheet) });
    // Under two names one total agrees with the other; under one name a row was typed twice.
    else if (used.row !== other.row && used.column === other.column && sameLabel(used, other))
      this.#tellAgain(used, other);
    return used;
  }

  /** A group named twice: the one whose maximum is the Decision's, else the one with points, else the first. */
  #twin(used: NamedFact, other: NamedFact): Fact {
    const { subject } = used;
    const decided = subject.kind === "group" ? groupById(subject.id).maxPoints : null;
    const [one, two] = [this.#maximumOf(used), this.#maximumOf(other)].map(
      (each) => each === decided
    );
    const because =
      decided !== null && one !== two
        ? "maximum"
        : (valueOf(used) === null) !== (valueOf(other) === null)
          ? "filled"
          : "first";
    const otherWins =
      because === "maximum" ? two === true : because === "filled" && valueOf(other) !== null;
    const [kept, dropped] = otherWins ? [other, used] : [used, other];
    const line = used.row === other.row ? "column" : "row";
    // "I | Công khai | 18" over its indicators, its points beside "Cộng I" below them.
    const isItsSum = because === "filled" && namesGroupSum(labelText(kept.label));
    if (used.measure === "points" && !isItsSum)
      this.told.add(dropped.label, {
        kind: "duplicateGroup",
        text: labelText(dropped.label),
        kept: this.told.address(kept.label),
        because,
        line,
      });
    return kept;
  }

  /** A row typed again: told once where it says the same, at each figure that is another. */
  #tellAgain(used: Fact, other: Fact): void {
    const rows = [used.cell?.row ?? used.row, other.cell?.row ?? other.row] as const;
    const name = other.periodCell?.row === other.row ? other.periodCell : other.cell;
    const place = saysNoOther(used, other) ? name : other.cell;
    this.told.add(place, { kind: "rowAgain", whose: nameOf(used), rows });
  }

  #tellHidden({ cell }: Fact, used: Fact): void {
    this.told.add(cell, { kind: "hiddenCells", used: addressOf(used, this.told.sheet) });
  }

  #maximumOf(fact: Fact): number | null {
    if (fact.labelMaximum !== null) return fact.labelMaximum;
    for (const slots of [this.slots, this.shared]) {
      for (const [key, facts] of slots) {
        if (!key.endsWith("|maxPoints")) continue;
        const beside = facts.find(({ label }) => label === fact.label);
        const value = valueOf(beside);
        if (value !== null) return value;
      }
    }
    return null;
  }

  #tellRivals({ best, others }: RivalColumns): void {
    for (const other of others) {
      if (!saysOther(best, other)) continue;
      if (other.column.hidden && !best.column.hidden) this.#tellHidden(other.first, best.first);
      else this.#tellColumns(best.first, other.first);
    }
  }

  #tellColumns(used: Fact, other: Fact): void {
    const [one, two] = [used, other].map(({ column, cell }) => headingOf(column, cell));
    if (one == null || two == null) return;
    const isClear = settlednessOf(used.column) > settlednessOf(other.column);
    this.told.add(two.cell, {
      kind: isClear ? "lesserColumn" : "rivalColumns",
      used: one.text,
      usedCell: this.told.address(one.cell),
      other: two.text,
    });
  }
}

interface NamedFact extends Fact {
  readonly label: PageCell;
}

function isNamed(fact: Fact): fact is NamedFact {
  return fact.label !== null;
}

/** One cell names both, or the headings of one column on two printed pages do. */
function hasOneName(used: NamedFact, other: NamedFact): boolean {
  const areHeads = used.label.right >= used.column.column;
  return used.label === other.label || (areHeads && isSame(used.column, other.column));
}

function sameLabel(one: Fact, other: Fact): boolean {
  const [name, again] = [one, other].map(({ label }) => foldPlain(textOf(label)));
  return name === again;
}

/** Whose row it is that comes twice: the unit's, else the period's. */
function nameOf({ unit, period }: Fact): string {
  return [unit, period?.label].filter((each) => each != null).join(", ");
}

/** A group's points again beside each of its indicators. */
function saysAgain(used: Fact, other: Fact): boolean {
  return used.column.isOfGroup && used.column === other.column && saysNoOther(used, other);
}

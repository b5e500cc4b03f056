import { groupById } from "../../decision766/groups";
import { labelText } from "../axes/block";
import type { Column } from "../axes/column";
import type { Fact } from "../facts/fact";
import { saysNoOther, valueOf } from "../facts/factValue";
import { foldPlain } from "../text/fold";
import { settledness } from "../text/pointsHeader";
import type { Slots } from "./drafts";
import { headingOf } from "./heading";
import type { Told } from "./told";

/** Settles which of several facts for one figure counts, and tells of the others. One for all layouts. */
export class Rivals {
  readonly #winner: Column | null;

  constructor(
    readonly slots: Slots,
    readonly shared: Slots,
    readonly told: Told
  ) {
    this.#winner = this.#winningColumn();
  }

  /**
   * The fact that counts; undefined where there is none.
   * @param beside the fact of the same subject that counts already: figures beside its label go before others
   */
  pick(facts: readonly Fact[] | undefined, subject: string, beside?: Fact): Fact | undefined {
    if (facts === undefined || facts.length < 2) return facts?.[0];
    const near = beside === undefined ? [] : facts.filter(({ label }) => label === beside.label);
    if (near.length > 0 && near.length < facts.length) {
      const used = this.pick(near, subject);
      if (used !== undefined) this.#tellOthers(used, facts, beside);
      return used;
    }
    const printed = facts.filter(({ isImplied }) => !isImplied);
    let list = printed.length > 0 ? printed : facts;
    const winner = this.#winner;
    if (winner !== null && list.some(({ column }) => isSame(column, winner)))
      list = list.filter(({ column }) => isSame(column, winner));
    list = this.#visible(list);
    const [first, ...others] = list;
    if (first === undefined) return undefined;
    return others.reduce((used, other) => this.#settle(used, other, subject), first);
  }

  /** Other columns for the same rank or percent of the group as its points name it. */
  #tellOthers(used: Fact, facts: readonly Fact[], beside: Fact | undefined): void {
    for (const other of facts) {
      const isTwin = beside !== undefined && other.label !== used.label && other.row !== beside.row;
      if (!isTwin && other.cell !== null && !saysNoOther(used, other))
        this.#tellColumns(used, other);
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
    if (used.figure === null && used.label === other.label) return other;
    if (subject === "total" || subject === "adjustment") return this.#secondTotal(used, other);
    const isNamedTwice = used.label !== null && other.label !== null && used.label !== other.label;
    if (isNamedTwice) return saysAgain(used, other) ? used : this.#twin(used, other);
    if (used.cell === null || other.cell === null) return used;
    if (used.row !== other.row && used.column === other.column) this.#tellAgain(used, other);
    else if (!saysNoOther(used, other)) this.#tellColumns(used, other);
    return used;
  }

  #secondTotal(used: Fact, other: Fact): Fact {
    if (used.cell === null || other.cell === null) return used;
    // "Xếp hạng trong cụm" and "Xếp hạng toàn tỉnh" in rows of their own: the second is told.
    if (other.measure === "rank" && used.row !== other.row && !saysNoOther(used, other))
      this.told.add(other.cell, { kind: "unreadCells", where: { line: "cell" }, count: 1 });
    if (other.measure !== "points") return used;
    if (!saysNoOther(used, other))
      this.told.add(other.cell, { kind: "twoTotals", used: this.told.address(used.cell) });
    // Under two names one total agrees with the other; under one name a row was typed twice.
    else if (used.row !== other.row && used.column === other.column && sameLabel(used, other))
      this.#tellAgain(used, other);
    return used;
  }

  /** A group named twice: the one whose maximum is the Decision's, else the one with points, else the first. */
  #twin(used: Fact, other: Fact): Fact {
    if (used.subject.kind === "part") return used;
    const id = used.subject.kind === "group" ? used.subject.id : null;
    const decided = id === null ? null : groupById(id).maxPoints;
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
    if (used.measure === "points" && kept.label !== null && dropped.label !== null)
      this.told.add(dropped.label, {
        kind: "duplicateGroup",
        text: labelText(dropped.label),
        kept: this.told.address(kept.label),
        because,
        line,
      });
    return kept;
  }

  /** A row of the same figures, typed again. */
  #tellAgain(used: Fact, other: Fact): void {
    const rows = [used.cell?.row ?? used.row, other.cell?.row ?? other.row] as const;
    this.told.add(other.cell, { kind: "rowAgain", whose: nameOf(used), rows });
  }

  #tellHidden({ cell }: Fact, used: Fact): void {
    if (used.cell !== null)
      this.told.add(cell, { kind: "hiddenCells", used: this.told.address(used.cell) });
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

  #tellColumns(used: Fact, other: Fact): void {
    const [one, two] = [used, other].map(({ column, cell }) => headingOf(column, cell));
    if (one == null || two == null || isSame(used.column, other.column)) return;
    const isClear = settledness(lowestText(used.column)) > settledness(lowestText(other.column));
    this.told.add(two.cell, {
      kind: isClear ? "lesserColumn" : "rivalColumns",
      used: one.text,
      usedCell: this.told.address(one.cell),
      other: two.text,
    });
  }

  /**
   * Of several columns for the same points: the visible one, the most settled, the one whose groups add to its own
   * total, the first.
   */
  #winningColumn(): Column | null {
    const columns = this.#pointsColumns();
    const rivals = columns.filter((one) =>
      columns.some((other) => other !== one && [...other.slots].some((slot) => one.slots.has(slot)))
    );
    if (rivals.length < 2) return null;
    const visible = rivals.filter(({ column }) => !column.hidden);
    const pool = visible.length > 0 ? visible : rivals;
    const settled = Math.max(...pool.map(settlednessOf));
    const most = pool.filter((each) => settlednessOf(each) === settled);
    const fitting = most.filter(({ total, sum }) => total !== null && total === sum);
    const best = (fitting.length === 1 ? fitting[0] : most[0]) ?? pool[0];
    if (best === undefined) return null;
    this.#tellRivals(best, rivals);
    return best.column;
  }

  #tellRivals(best: PointsColumn, rivals: readonly PointsColumn[]): void {
    for (const other of rivals) {
      if (other === best) continue;
      if (other.column.hidden && !best.column.hidden) this.#tellHidden(other.first, best.first);
      else if (other.sum !== best.sum || other.total !== best.total)
        this.#tellColumns(best.first, other.first);
    }
  }

  #hasRivals(): boolean {
    for (const [key, facts] of this.slots)
      if (facts.length > 1 && key.endsWith("|points")) return true;
    return false;
  }

  #pointsColumns(): readonly PointsColumn[] {
    if (!this.#hasRivals()) return [];
    const columns = new Map<string, PointsColumn>();
    for (const [key, facts] of this.slots) {
      if (!key.endsWith("|points")) continue;
      for (const fact of facts) {
        // Two named columns of one group are twins, not rivals.
        if (fact.column.groups.length > 0 && fact.label === fact.column.named?.cell && isLone(fact))
          continue;
        if (fact.figure === null) continue;
        const place = placeOf(fact.column);
        const known = columns.get(place) ?? freshColumn(fact);
        columns.set(place, known);
        known.slots.add(`${key}|${fact.row}`);
        const value = valueOf(fact);
        if (fact.subject.kind === "total") known.total = value;
        else if (fact.subject.kind === "group") known.sum += value ?? 0;
      }
    }
    return [...columns.values()];
  }
}

interface PointsColumn {
  readonly column: Column;
  readonly first: Fact;
  readonly slots: Set<string>;
  sum: number;
  total: number | null;
}

function freshColumn(fact: Fact): PointsColumn {
  return { column: fact.column, first: fact, slots: new Set(), sum: 0, total: null };
}

/** The name stands over this column alone, not merged over several. */
function isLone({ label, column }: Fact): boolean {
  return label !== null && label.right === label.column && column.levels.at(-1)?.cell === label;
}

/** A column of a table that is printed on several pages is one on all of them. */
function placeOf(column: Column): string {
  return `${String(column.column)}|${lowestText(column)}`;
}

function isSame(one: Column, other: Column): boolean {
  return one === other || placeOf(one) === placeOf(other);
}

function settlednessOf({ column }: PointsColumn): number {
  return settledness(lowestText(column));
}

function lowestText({ levels }: Column): string {
  return levels.at(-1)?.meaning.text ?? "";
}

function sameLabel(one: Fact, other: Fact): boolean {
  const [name, again] = [one, other].map(({ label }) =>
    label === null ? "" : foldPlain(labelText(label))
  );
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

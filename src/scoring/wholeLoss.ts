import { hundredths, type Hundredths } from "../decision766/hundredths";
import { sum } from "./arithmetic";
import type { Quantity, ScoreAssessment } from "./assessment";
import { ruled } from "./quantity";
import type { GroupScore } from "./score";

/** The loss of a whole board and how it is parted among its groups. Worked out when somebody asks. */
export class WholeLoss {
  /** In the order of the groups, in hundredths of a percent; empty where the loss is not parted. */
  private shares: readonly number[] | null = null;

  constructor(
    private readonly groups: readonly GroupScore[],
    private readonly total: ScoreAssessment | null,
    /** Whether the groups are all that the Decision has. */
    private readonly isWhole: boolean
  ) {}

  shareOf(group: GroupScore): Quantity<Hundredths> | null {
    this.shares ??= this.parted();
    const share = this.shares[this.groups.indexOf(group)];
    if (share === undefined) return null;
    // Not kept: a country's year has a quarter of a million of them.
    const losses = this.groups.flatMap(({ shortfall }) => shortfall ?? []);
    return ruled(hundredths(share), "lossShare", [group.shortfall, ...losses]);
  }

  /**
   * Shares that add to 100,00: each rounded down, what is left to the greatest remainders, equal ones in the order
   * of the sheet. None where the groups do not add up to the printed total, or one is not known or over its maximum.
   */
  private parted(): readonly number[] {
    const losses = this.groups.flatMap(({ shortfall }) => shortfall ?? []);
    const all = sum(losses.map(({ value }) => value));
    const known = losses.length === this.groups.length && losses.every(({ value }) => value >= 0);
    const adds = this.total?.shortfall == null || this.total.shortfall.value === all;
    if (!this.isWhole || !known || !adds || all <= 0) return [];
    const parts = losses.map(({ value }) => {
      const exact = value * 10_000;
      return { share: Math.floor(exact / all), remainder: exact % all };
    });
    let left = 10_000 - parts.reduce((given, { share }) => given + share, 0);
    for (const part of [...parts].sort((a, b) => b.remainder - a.remainder)) {
      if (left <= 0) break;
      part.share += 1;
      left -= 1;
    }
    return parts.map(({ share }) => share);
  }
}

import { type Scene } from "../scene";

/** What a slot of a rule gave: a number (hundredths, a count, an index), a list of indices, or a name. */
export type Value = number | string | readonly number[];

/** What has been said before in the sentence or the paragraph. */
export interface Said {
  group: number | null;
  against: number | null;
  course: readonly [number, number] | null;
  code: string | null;
}

export interface Rule {
  readonly kind: string;
  /**
   * Words with slots: `n` points, `i` a whole number, `%` percent, `g` a group, `G` a list of groups, `u` the unit,
   * `o` another unit, `t` the period told, `p` any period, `c` an indicator, `w` a word of any kind.
   */
  readonly text: string;
  /** Only of a group's own paragraph, or behind a clause about it. */
  readonly lean?: true;
  readonly holds: (scene: Scene, values: readonly Value[], said: Said) => boolean;
}

export const num = (value: Value | undefined): number =>
  typeof value === "number" ? value : Number.NaN;
export const list = (value: Value | undefined): readonly number[] =>
  typeof value === "number" ? [value] : Array.isArray(value) ? (value as readonly number[]) : [];
export const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

import { describe, expect, it } from "vitest";

import { lineShape } from "./lineShape";

const frame = { width: 300, height: 120, reversed: false };

describe("a line over periods", () => {
  it("rises with the points", () => {
    const [first, last] = lineShape([9732, 9736], frame).dots;
    expect(last?.y).toBeLessThan(first?.y ?? 0);
  });

  it("falls when a position gets worse", () => {
    const [first, last] = lineShape([46, 90], { ...frame, reversed: true }).dots;
    expect(last?.y).toBeGreaterThan(first?.y ?? 0);
  });

  it("is broken where a period has no figure: absent is not zero", () => {
    const { paths, dots } = lineShape([1, 2, null, 4, 5], frame);
    expect(paths).toHaveLength(2);
    expect(dots.map(({ at }) => at)).toEqual([0, 1, 3, 4]);
  });

  it("runs level when nothing changes", () => {
    const heights = lineShape([18, 18, 18], frame).dots.map(({ y }) => y);
    expect(new Set(heights).size).toBe(1);
  });

  it("names the first and the last period of many", () => {
    const { labels, dots } = lineShape(
      Array.from({ length: 24 }, (_, at) => at),
      frame
    );
    expect(labels.at(0)?.at).toBe(0);
    expect(labels.at(-1)?.at).toBe(23);
    expect(labels.length).toBeLessThanOrEqual(4);
    expect(dots.filter(({ named }) => named)).toHaveLength(2);
  });
});

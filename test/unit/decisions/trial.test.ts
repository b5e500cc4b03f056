import { expect, it } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { defaultGradeBands } from "../../../src/decision766/gradeBands";
import { indicatorPoints } from "../../../src/scoring/indicatorPoints";
import { tryOut } from "../../../src/scoring/decisions/whatIf";

const counts = { code: "3.2", numerator: 46, denominator: 378 } as const;
const day = "2026-10-31";

/** One commune with the counts of an indicator in a list of their own. */
function board() {
  const [read] = analyzeWorkbook({
    name: "so.xlsx",
    grids: [
      gridFromValues("Điểm", [
        ["Kỳ", "Đơn vị", "Công khai, minh bạch", "Dịch vụ công trực tuyến", "Tổng điểm"],
        ["Tháng 10/2026", "Xã A", 14, 7, 21],
      ]),
      gridFromValues("Chỉ số", [
        ["Kỳ", "Đơn vị", "Mã", "Tử số", "Mẫu số"],
        ["Tháng 10/2026", "Xã A", counts.code, counts.numerator, counts.denominator],
      ]),
    ],
    ownRegions: [],
  }).joined.flatMap(({ boards }) => boards);
  if (read === undefined) throw new Error("No board was read.");
  return read;
}

it("other counts move a group by what they give more or less than those of the sheet", () => {
  const of = (numerator: number) =>
    indicatorPoints(counts.code, numerator, counts.denominator, day) ?? Number.NaN;
  for (const numerator of [0, 46, 100, 200]) {
    const trial = {
      counts: new Map([[counts.code, { numerator, denominator: counts.denominator }]]),
      points: new Map(),
    };
    const own = board();
    const { total, change, groups } = tryOut(own, [own], trial, defaultGradeBands);
    const gain = of(numerator) - of(counts.numerator);
    expect({ total, change }).toEqual({ total: 2100 + gain, change: gain });
    expect(Math.max(...groups.values())).toBe(1400);
  }
});

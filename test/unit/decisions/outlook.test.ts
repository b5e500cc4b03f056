import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { gridFromValues } from "../../../src/cells/grid";
import { defaultGradeBands } from "../../../src/decision766/gradeBands";
import { hundredths } from "../../../src/decision766/hundredths";
import { indicatorPoints } from "../../../src/scoring/indicatorPoints";
import type { Outlook } from "../../../src/scoring/decisions/outlook";
import { waysTo, type Target, type TargetAnswer } from "../../../src/scoring/decisions/target";

const groups = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];

interface Book {
  /** Points of digitization of each unit, in hundredths: before and now. Ours is the first. */
  readonly units: readonly { readonly before: number; readonly now: number }[];
  /** Counts of ours now: services with dossiers (3.2), dossiers with a digital result (4.1). */
  readonly services: readonly [number, number];
  readonly results: readonly [number, number];
}

function ask({ units, services, results }: Book, target: Target, outlook: Outlook): TargetAnswer {
  const rows = (["Tháng 9/2026", "Tháng 10/2026"] as const).flatMap((month, late) =>
    units.map(({ before, now }, at) => {
      const points = [1800, 1950, 700, 1000, 1800, late === 0 ? before : now];
      const total = points.reduce((sum, each) => sum + each, 0);
      return [month, `Xã số ${String(at + 1)}`, ...points.map((each) => each / 100), total / 100];
    })
  );
  const { joined } = analyzeWorkbook({
    name: "so.xlsx",
    grids: [
      gridFromValues("Theo dõi", [["Kỳ", "Đơn vị", ...groups, "Tổng điểm"], ...rows]),
      gridFromValues("Chỉ số", [
        ["Kỳ", "Đơn vị", "Mã", "Tử số", "Mẫu số"],
        ["Tháng 10/2026", "Xã số 1", "3.2", ...services],
        ["Tháng 10/2026", "Xã số 1", "4.1", ...results],
      ]),
    ],
    ownRegions: [],
  });
  const table = joined.find(({ boards }) => boards.length === 2 * units.length);
  const board = table?.boards[units.length];
  if (table === undefined || board === undefined) throw new Error("The league was not read.");
  return waysTo(target, board, { table, gradeBands: defaultGradeBands, outlook });
}

const base = 1800 + 1950 + 700 + 1000 + 1800;
const league = [
  { before: 1000, now: 1000 },
  { before: 1000, now: 1020 },
  { before: 1030, now: 1010 },
];
const counts = { services: [46, 378], results: [240, 300] } as const;

describe("the others keep their trend", () => {
  it("a place is that among what they will have: who rose goes on rising, who fell goes on falling", () => {
    const first: Target = { kind: "rank", place: 1 };
    const still = ask({ units: league, ...counts }, first, { others: "still", growth: 0 });
    const trend = ask({ units: league, ...counts }, first, { others: "trend", growth: 0 });
    expect([still.needed, trend.needed]).toEqual([20, 40]);
    expect(trend.ways[0]).toMatchObject({ dossiers: 20, rank: 1, points: base + 1040 });
    // Where it stands now is no matter of outlook.
    expect(trend.now).toEqual({ points: base + 1000, rank: 3 });
    const second: Target = { kind: "rank", place: 2 };
    expect(ask({ units: league, ...counts }, second, { others: "trend", growth: 0 }).reason).toBe(
      "reached"
    );
  });

  it("is the place that counting every unit gives", () => {
    const unit = fc.record({
      before: fc.integer({ min: 900, max: 1100 }),
      now: fc.integer({ min: 900, max: 1100 }),
    });
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (units, place) => {
          const answer = ask(
            { units, ...counts },
            { kind: "rank", place },
            { others: "trend", growth: 0 }
          );
          const then = units.slice(1).map(({ before, now }) => 2 * now - before);
          const own = units[0]?.now ?? 0;
          const placeOf = (points: number): number =>
            1 + then.filter((each) => each > points).length;
          let missing = 0;
          while (placeOf(own + missing) > place) missing += 1;
          expect(answer.needed).toBe(missing);
          expect(answer.reason === "reached").toBe(missing === 0);
          for (const way of answer.ways) {
            expect(way.rank).toBe(placeOf(way.points - base));
            expect(way.rank).toBeLessThanOrEqual(place);
          }
        }
      ),
      { numRuns: 60 }
    );
  });

  it("is not known where the period before holds other units", () => {
    const rows = ["Xã số 1", "Xã số 2"].map((unit) => [unit, 18, 19.5, 7, 10, 18, 10, 82.5]);
    const { joined } = analyzeWorkbook({
      name: "mot-ky.xlsx",
      grids: [
        gridFromValues("Tháng 10", [
          ["KẾT QUẢ THÁNG 10/2026"],
          ["Đơn vị", ...groups, "Tổng điểm"],
          ...rows,
        ]),
      ],
      ownRegions: [],
    });
    const [table] = joined;
    const board = table?.boards[0];
    if (table === undefined || board === undefined) throw new Error("The league was not read.");
    const ground = { table, gradeBands: defaultGradeBands };
    const outlook = { others: "trend", growth: 0 } as const;
    expect(waysTo({ kind: "rank", place: 1 }, board, { ...ground, outlook }).reason).toBe(
      "noTrend"
    );
    // Points of our own are won without the others.
    expect(
      waysTo({ kind: "points", points: hundredths(8260) }, board, { ...ground, outlook }).reason
    ).toBe("noCounts");
  });
});

describe("dossiers still come in", () => {
  it("the ones that come in undone are lost first: as many must be won back", () => {
    const target: Target = { kind: "points", points: hundredths(base + 1010) };
    const answer = ask({ units: league, ...counts }, target, { others: "still", growth: 10 });
    // 240 of 330 are 4,36 points where 240 of 300 were 4,80; lists of procedures do not grow.
    expect(answer.needed).toBe(10 + 44);
    expect(answer.ways[0]?.steps).toMatchObject([{ code: "4.1", from: 240, to: 270, of: 330 }]);
    expect(answer.ways[0]?.points).toBe(base + 1011);
  });

  it("what is to spare is used up before anything is asked for", () => {
    const target: Target = { kind: "points", points: hundredths(base + 900) };
    expect(ask({ units: league, ...counts }, target, { others: "still", growth: 10 }).reason).toBe(
      "reached"
    );
  });

  it("is the fewest cases of trying everything", () => {
    const wish = fc.record({
      services: fc.tuple(fc.nat(20), fc.constant(20)),
      results: fc.tuple(fc.nat(20), fc.constant(20)),
      growth: fc.integer({ min: 0, max: 60 }),
      more: fc.integer({ min: -60, max: 200 }),
    });
    fc.assert(
      fc.property(wish, ({ services, results, growth, more }) => {
        const target: Target = { kind: "points", points: hundredths(base + 1000 + more) };
        const answer = ask({ units: league, services, results }, target, {
          others: "still",
          growth,
        });
        const then = Math.ceil((results[1] * (100 + growth)) / 100);
        const points = (code: "3.2" | "4.1", numerator: number, of: number): number =>
          indicatorPoints(code, numerator, of, "2026-10-31") ?? 0;
        const now = points("3.2", ...services) + points("4.1", ...results);
        let fewest = Infinity;
        for (let a = services[0]; a <= services[1]; a += 1) {
          for (let b = results[0]; b <= then; b += 1) {
            const change = points("3.2", a, services[1]) + points("4.1", b, then) - now;
            if (change >= more) fewest = Math.min(fewest, a - services[0] + b - results[0]);
          }
        }
        if (fewest === 0) expect(answer.reason).toBe("reached");
        else if (fewest === Infinity) expect(answer.ways).toEqual([]);
        else expect(answer.ways[0]?.dossiers).toBe(fewest);
      }),
      { numRuns: 120 }
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  at,
  board,
  given,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  total,
} from "../../test/unit/decisions/boardsByHand";
import { hundredths, type Hundredths } from "../decision766/hundredths";
import type { Board, Figure } from "../sheet/scoreboard";
import { assessBoard } from "./assessBoard";

/** October of 2026: the rules of its indicators are known. */
const october = month(10);
const six = sixGroups(18, 20, 10, 10, 18, 21);
const of = (more: Partial<Board>) => assessBoard(board({ period: october, ...more }));
const idsOf = (...ids: readonly string[]) => six.filter(({ id }) => ids.includes(id));
const without = (...ids: readonly string[]) => six.filter(({ id }) => !ids.includes(id));
const online22 = group("onlineService22", 20);

describe("the total of a board", () => {
  it("is the printed one, and the sum of the groups only where none is printed", () => {
    expect(of({ groups: six, total: total(96.5) }).total?.points?.value).toBe(9650);
    const added = of({ groups: six }).total?.points;
    expect(added).toMatchObject({ value: 9700, origin: { rule: "sumOfGroups" } });
    expect(of({ groups: six, total: total(null) }).total?.points?.value).toBe(9700);
  });

  it("is added up with the points given and taken beside the groups", () => {
    const adjustments = [points(0.5, "C9"), points(-1, "C10")];
    expect(of({ groups: six, adjustments }).total?.points?.value).toBe(9650);
  });

  it("is that of the Decision's five groups, too", () => {
    const five = [...without("onlineServices", "onlinePayment"), online22];
    expect(of({ groups: five }).total?.points?.value).toBe(9700);
  });

  it("is none where a group is missing, or has no points", () => {
    expect(of({ groups: without("onlinePayment") }).total).toBeNull();
    expect(of({ groups: [...without("timeliness", "onlineServices"), online22] }).total).toBeNull();
    expect(of({ groups: sixGroups(18, 20, null, 10, 18, 21) }).total).toBeNull();
  });

  it("is printed on a board of some groups, and never added up from them", () => {
    const some = idsOf("transparency", "timeliness");
    expect(of({ groups: some, total: total(38) }).total?.points?.value).toBe(3800);
    const awaited = of({ groups: some, total: total(null) }).total;
    expect(awaited).toMatchObject({ points: null, maxPoints: { value: 10_000 } });
  });

  it("is out of the printed maximum, else of the sum of all maxima, else of a hundred", () => {
    const printed = total(96.5, { maxPoints: points(90, "D8") });
    expect(of({ groups: six, total: printed }).total?.maxPoints?.value).toBe(9000);
    const [first, ...others] = six;
    const less = first === undefined ? [] : [{ ...first, maxPoints: points(8) }, ...others];
    expect(of({ groups: less, total: total(86.5) }).total?.maxPoints).toMatchObject({
      value: 9000,
      origin: { rule: "sumOfMaxima" },
    });
    const alone = of({ total: total(96.5) }).total?.maxPoints;
    expect(alone).toMatchObject({ value: 10_000, origin: { rule: "decisionMaximum" } });
  });

  it("that the sheet marks as not final is printed all the same", () => {
    const draft: Figure<Hundredths> = {
      status: "provisional",
      value: hundredths(9650),
      cell: at("C8"),
      confidence: 1,
    };
    const own = of({ groups: six, total: total(null, { points: draft, maxPoints: draft }) }).total;
    expect(own?.points).toMatchObject({ value: 9650, provisional: true });
    expect(own?.maxPoints?.value).toBe(9650);
  });
});

describe("the grade of a total", () => {
  const graded = (own: number | null, maximum: number) => {
    const { total: assessed } = of({ total: total(own, { maxPoints: points(maximum) }) });
    return [assessed?.grade, assessed?.nextGrade?.name ?? null];
  };

  it("is told with the next one, of totals out of a hundred alone", () => {
    expect(graded(85, 100)).toEqual(["Tốt", "Xuất sắc"]);
    expect(graded(97, 100)).toEqual(["Xuất sắc", null]);
    expect(graded(85, 90)).toEqual([null, null]);
    expect(graded(null, 100)).toEqual([null, null]);
  });

  it("is by the bands in use, and stands beside the printed one", () => {
    const bands = [{ name: "Đạt", from: hundredths(8000) }];
    const own = board({ total: total(85, { grade: label("Khá", "J2") }) });
    const { total: assessed } = assessBoard(own, { gradeBands: bands });
    expect([assessed?.grade, assessed?.printedGrade?.text]).toEqual(["Đạt", "Khá"]);
    expect(of({ groups: six }).total?.printedGrade).toBeNull();
  });
});

it("the best unit's total is told with what is missing to it, where a line prints it", () => {
  const leader = points(98.2, "C12");
  expect(of({ total: total(96.5), leader }).total?.publishedLeader).toMatchObject({
    points: { value: 9820 },
    gap: { value: 170, origin: { rule: "gapToLeader", cells: [at("C12"), at("A1")] } },
  });
  expect(of({ total: total(96.5) }).total?.publishedLeader).toBeNull();
  expect(of({ total: total(null), leader }).total?.publishedLeader).toBeNull();
});

describe("points of a group from its indicators", () => {
  const payment = (
    codes: readonly ("3.5a" | "3.5b" | "3.6" | "3.1" | "4.1")[],
    value: number | null = null
  ) => {
    const each = { "3.5a": 1.5, "3.5b": 0.5, "3.6": 6, "3.1": 0, "4.1": null };
    const indicators = codes.map((code) => {
      const own = each[code];
      return indicator(code, own === null ? {} : { points: points(own) });
    });
    const [own] = of({ groups: [group("onlinePayment", value, { indicators })] }).groups;
    return own?.points?.value ?? null;
  };

  it("are their sum where all that bear points are there", () => {
    expect(payment(["3.5a", "3.5b", "3.6"])).toBe(800);
    expect(payment(["3.5a", "3.6"])).toBeNull();
    expect(payment([])).toBeNull();
  });

  it("are the printed ones where the sheet has them", () => {
    expect(payment(["3.5a", "3.5b", "3.6"], 7.5)).toBe(750);
  });

  it("are the first ones where an indicator stands twice", () => {
    const indicators = [1.5, 0.5, 6].map((value, place) =>
      indicator((["3.5a", "3.5b", "3.6"] as const)[place] ?? "3.6", { points: points(value) })
    );
    const twice = [...indicators, indicator("3.6", { points: points(5) })];
    const [own] = of({ groups: [group("onlinePayment", null, { indicators: twice })] }).groups;
    expect(own?.points?.value).toBe(800);
  });

  it("are not known where an indicator of others bears some of them", () => {
    expect(payment(["3.5a", "3.5b", "3.6", "3.1"])).toBe(800);
    expect(payment(["3.5a", "3.5b", "3.6", "4.1"])).toBe(800);
    const strange = [
      ...(["3.5a", "3.5b", "3.6"] as const).map((code) => indicator(code, { points: points(1) })),
      indicator("3.1", { points: points(0.01) }),
    ];
    const [own] = of({ groups: [group("onlinePayment", null, { indicators: strange })] }).groups;
    expect(own?.points).toBeNull();
  });

  it("are of the counts of the period's own level and day", () => {
    const counts = { numerator: given(46), denominator: given(378) };
    const indicators = [indicator("3.1", counts), indicator("3.2", counts)];
    const [own] = of({ groups: [group("onlineServices", 9, { indicators })] }).groups;
    expect(own?.indicators.map(({ points: each }) => each?.value)).toEqual([30, 49]);
    expect(own?.indicators.map(({ outOfReach }) => outOfReach)).toEqual([true, false]);
  });
});

it("the maximum of a group is the Decision's, of the edition in force on its day", () => {
  const origin = (date: string | null) =>
    assessBoard(board({ period: { ...october, date }, groups: six })).groups[0]?.maxPoints?.origin;
  expect(origin("2026-10-31")).toMatchObject({ rule: "decisionMaximum", edition: "2026" });
  expect(origin("2026-03-31")).toMatchObject({ edition: "2022" });
  expect(origin(null)).toMatchObject({ edition: null });
  expect(origin("2026-10-31")).toBe(origin("2026-11-30"));
  expect(assessBoard(board()).edition).toBe("unknown");
});

describe("groups that a board lacks", () => {
  const inCell = (each: (typeof six)[number]) => ({ ...each, label: label("Nhóm", "B2") });
  const lacks = (groups: Board["groups"], sum: number | null = null) =>
    of({ groups: groups.map(inCell), total: sum === null ? null : total(sum) }).missing;

  it("are told beside a printed total, however many they are", () => {
    expect(lacks(six, 97)).toEqual([]);
    expect(lacks(without("digitization", "satisfaction"), 58)).toEqual([
      "satisfaction",
      "digitization",
    ]);
  });

  it("are told without a total where one alone is missing", () => {
    expect(lacks(without("digitization"))).toEqual(["digitization"]);
    expect(lacks(without("digitization", "satisfaction"))).toEqual([]);
  });

  it("are those of the five where the board has the merged one", () => {
    expect(lacks([...idsOf("transparency", "timeliness", "satisfaction"), online22])).toEqual([
      "digitization",
    ]);
  });

  it("are none where the groups are known by their indicators alone", () => {
    expect(of({ groups: without("digitization"), total: total(76) }).missing).toEqual([]);
    const [first, ...others] = without("digitization");
    const named = first === undefined ? [] : [inCell(first), ...others];
    expect(of({ groups: named, total: total(76) }).missing).toEqual(["digitization"]);
  });
});

describe("the group that carries most of the loss", () => {
  const main = (...values: readonly number[]) => of({ groups: sixGroups(...values) }).mainLoss;

  it("has more than half of it", () => {
    expect(main(17, 20, 12, 10, 18, 20)).toBe("digitization");
    expect(main(17, 20, 12, 10, 18, 21)).toBeNull();
    // 20,00 of 39,99 points: 50,01%.
    expect(main(18, 0, 12, 10, 18, 2.01)).toBe("timeliness");
  });

  it("is none where nothing is lost", () => {
    expect(main(18, 20, 12, 10, 18, 22)).toBeNull();
  });
});

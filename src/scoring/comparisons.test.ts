import { describe, expect, test } from "vitest";
import { gridFromValues } from "../cells/grid";
import { readSheets } from "../sheet/readSheets";
import {
  board,
  given,
  group,
  label,
  month,
  sixGroups,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import type { Board, Period } from "../sheet/scoreboard";
import { assessTable } from "./assessTable";
import type { BoardAssessment } from "./assessment";
import { areComparable, haveSameUnits, precedes } from "./comparisons";

const names = [
  ["Công khai, minh bạch", 18],
  ["Tiến độ giải quyết", 20],
  ["Dịch vụ công trực tuyến", 12],
  ["Thanh toán trực tuyến", 10],
  ["Mức độ hài lòng", 18],
  ["Số hóa hồ sơ", 22],
] as const;

/** One unit over periods; each column is the points of the six groups and the total. */
function boards(columns: Readonly<Record<string, readonly number[]>>): readonly BoardAssessment[] {
  const labels = Object.keys(columns);
  const rows = [...names, ["Tổng", 100] as const].map(([name, max], row) => [
    name,
    max,
    ...labels.map((label) => columns[label]?.[row] ?? null),
  ]);
  const { tables } = readSheets([
    gridFromValues("T", [
      ["Kết quả của xã An Bình"],
      [],
      ["Nhóm chỉ số", "Điểm tối đa", ...labels],
      ...rows,
    ]),
  ]);
  return tables.flatMap((table) => assessTable(table).boards);
}

function comparedWith(board: BoardAssessment | undefined): string {
  return board === undefined || board.comparison.kind === "first"
    ? "-"
    : `${board.comparison.kind} ${board.comparison.period.label}`;
}

const points = [18, 20, 10, 10, 18, 21, 97];
const more = [18, 20, 10, 10, 18, 22, 98];

describe("the period a board is compared with", () => {
  test("is the latest earlier one, also where columns run newest first", () => {
    const [newest, oldest] = boards({ "Tháng 3/2026": more, "Tháng 02/2026": points });
    expect([comparedWith(newest), comparedWith(oldest)]).toEqual(["previous Tháng 02/2026", "-"]);
    expect(newest?.total?.movement?.points?.value).toBe(100);
  });
  test("is of its kind: a quarter is not set against the month it ends with", () => {
    const compared = boards({ "Tháng 3/2026": points, "Quý I/2026": more });
    expect(compared.map(comparedWith)).toEqual(["-", "-"]);
  });
  test("is none without dates", () => {
    expect(boards({ "Tháng 2": points, "Tháng 3": more }).map(comparedWith)).toEqual(["-", "-"]);
  });
  test("is named but not compared across editions", () => {
    const compared = boards({ "31/5/2026": points, "30/9/2026": more });
    expect(compared.map(comparedWith)).toEqual(["-", "boundary 31/5/2026"]);
    expect(compared[1]?.total?.movement).toBeNull();
  });
});

test("places among different numbers of units are no movement", () => {
  const rows = (of: number) => [17, of] as const;
  const { tables } = readSheets([
    gridFromValues("T", [
      ["Kết quả của xã An Bình"],
      [],
      [
        "Nhóm chỉ số",
        "Điểm tối đa",
        "Tháng 02/2026",
        "Tháng 02/2026",
        "Tháng 3/2026",
        "Tháng 3/2026",
      ],
      ["", "", "Điểm", "Thứ tự", "Điểm", "Thứ tự"],
      ...names.map(([name, max], i) => [name, max, points[i] ?? 0, "", more[i] ?? 0, ""]),
      ["Tổng", 100, 97, rows(114).join("/"), 98, rows(168).join("/")],
    ]),
  ]);
  const movement = tables.flatMap((table) => assessTable(table).boards)[1]?.total?.movement;
  expect(movement).toMatchObject({ places: null, points: { value: 100 } });
  expect(movement?.rankOfBefore?.value).toBe(114);
});

describe("shares of the loss", () => {
  const shares = (column: readonly number[]) =>
    boards({ "Tháng 3/2026": column })[0]?.groups.map(({ lossShare }) => lossShare?.value ?? null);
  test("add to 100,00: what rounding leaves goes to the greatest remainders", () => {
    // Each a third: 33,34 + 33,33 + 33,33.
    expect(shares([17, 19, 11, 10, 18, 22, 97])).toEqual([3334, 3333, 3333, 0, 0, 0]);
  });
  test("are none where the total is not the sum, or a group is over its maximum", () => {
    expect(shares([17, 19, 11, 10, 18, 22, 97.5])).toEqual([null, null, null, null, null, null]);
    expect(shares([19, 19, 11, 10, 18, 22, 99])).toEqual([null, null, null, null, null, null]);
  });
});

const assessed = (boards: readonly Board[]) => assessTable(table(boards)).boards;
const ofMonth = (number: number, sum: number | null, more: Partial<Board> = {}): Board =>
  board({ unit: label("Xã A"), period: month(number), total: total(sum), ...more });
const upTo = (date: string, sum: number, kind: Period["kind"] = "toDate"): Board =>
  ofMonth(1, sum, { period: { label: date, kind, date, cell: null } });

describe("the period before", () => {
  test("is the nearest one that holds points", () => {
    const compared = assessed([ofMonth(1, 90), ofMonth(3, 93), ofMonth(2, null)]);
    expect(compared.map(comparedWith)).toEqual([
      "-",
      "previous Tháng 1/2026",
      "previous Tháng 1/2026",
    ]);
    const groupsAlone = ofMonth(2, null, {
      groups: [group("timeliness", 19), group("digitization", null)],
      total: null,
    });
    expect(assessed([ofMonth(1, 90), groupsAlone, ofMonth(3, 93)]).map(comparedWith)).toEqual([
      "-",
      "previous Tháng 1/2026",
      "previous Tháng 2/2026",
    ]);
  });

  test("has a date of its own", () => {
    const undated = ofMonth(1, 90, { period: { ...month(1), date: null } });
    expect(assessed([undated, ofMonth(2, 91)]).map(comparedWith)).toEqual(["-", "-"]);
  });

  test("is the unit's own, however the sheet spells it", () => {
    const other = ofMonth(2, 95, { unit: label("Xã B") });
    const spelt = ofMonth(3, 93, { unit: label("UBND xã A") });
    expect(assessed([ofMonth(1, 90), other, spelt]).map(comparedWith)).toEqual([
      "-",
      "-",
      "previous Tháng 1/2026",
    ]);
  });

  test("is not another column of the same day", () => {
    const twice = [ofMonth(1, 90), ofMonth(2, 91), ofMonth(2, 92), ofMonth(3, 93)];
    expect(assessed(twice).map(comparedWith)).toEqual([
      "-",
      "previous Tháng 1/2026",
      "previous Tháng 1/2026",
      "previous Tháng 2/2026",
    ]);
    expect(assessed(twice)[3]?.total?.movement?.pointsBefore?.value).toBe(9200);
  });

  test("is found among many, in whatever order they stand", () => {
    const shuffled = [5, 1, 4, 2, 3].map((number) => ofMonth(number, 90 + number));
    expect(assessed(shuffled).map((each) => each.total?.movement?.points?.value ?? null)).toEqual([
      100,
      null,
      100,
      100,
      100,
    ]);
  });

  test("of figures up to a day lies in the same year", () => {
    const compared = assessed([
      upTo("2024-12-31", 90),
      upTo("2025-01-31", 91),
      upTo("2025-02-28", 92),
      upTo("2025-03-31", 93, "day"),
      upTo("2025-04-30", 94, "day"),
    ]);
    expect(compared.map(comparedWith)).toEqual([
      "-",
      "-",
      "previous 2025-01-31",
      "-",
      "previous 2025-03-31",
    ]);
    const months = [
      ofMonth(12, 90, { period: month(12, 2024) }),
      ofMonth(1, 91, { period: month(1, 2025) }),
    ];
    expect(assessed(months).map(comparedWith)).toEqual(["-", "previous Tháng 12/2024"]);
  });
});

test("a period precedes a later one of its kind", () => {
  const [march, april] = [month(3), month(4)];
  expect(precedes(march, april)).toBe(true);
  expect(precedes(april, march)).toBe(false);
  expect(precedes(march, march)).toBe(false);
  expect(precedes(march, { ...april, kind: "quarter" })).toBe(false);
  expect(precedes({ ...march, date: null }, april)).toBe(false);
  expect(precedes(march, { ...april, date: null })).toBe(false);
  expect(precedes(null, april)).toBe(false);
  expect(precedes(march, null)).toBe(false);
});

test("two days are comparable under one known edition with the same rules", () => {
  const on = (date: string | null, edition: "2022" | "transition" | "2026" | "unknown") => ({
    edition,
    period: { date },
  });
  const [march, april] = [on("2026-03-31", "2022"), on("2026-04-30", "2022")];
  expect(areComparable(march, april)).toBe(true);
  expect(areComparable(march, on("2026-10-31", "2026"))).toBe(false);
  expect(areComparable(on("2026-06-30", "transition"), on("2026-07-31", "transition"))).toBe(false);
  expect(areComparable(on("2026-03-31", "unknown"), on("2026-04-30", "unknown"))).toBe(false);
  expect(areComparable(on(null, "2022"), april)).toBe(false);
  expect(areComparable(march, on(null, "2022"))).toBe(false);
  expect(areComparable({ edition: "2022", period: null }, april)).toBe(false);
  // Told to be of one edition, though the rules changed between.
  expect(areComparable(march, on("2026-10-31", "2022"))).toBe(false);
});

describe("the movement of a score", () => {
  const movement = (before: Partial<Board>, now: Partial<Board>) =>
    assessed([ofMonth(1, null, before), ofMonth(2, null, now)])[1]?.total?.movement;
  const ranked = (rank: number, sum: number | null = 90, of: number | null = null) => ({
    total: total(sum, {
      rank: given(rank),
      ...(of === null ? {} : { rankOf: given(of) }),
    }),
  });

  test("is the points and places won or lost, with what they were", () => {
    expect(movement(ranked(46, 97.32), ranked(77, 97.34))).toMatchObject({
      points: { value: 2, origin: { rule: "change" } },
      places: { value: -31, origin: { rule: "change" } },
      pointsBefore: { value: 9732 },
      rankBefore: { value: 46 },
      rankOfBefore: null,
    });
  });

  test("is of places alone, or of points alone, where the other is not printed", () => {
    const filled = sixGroups(18, 20, 10, 10, 18, 21);
    expect(movement(ranked(46), { ...ranked(40, null), groups: filled.slice(0, 2) })).toMatchObject(
      {
        points: null,
        places: { value: 6 },
      }
    );
    expect(movement(ranked(46, 90), { total: total(91) })).toMatchObject({
      points: { value: 100 },
      places: null,
      rankBefore: null,
    });
    expect(movement({ total: total(90) }, ranked(46, 91))).toMatchObject({
      points: { value: 100 },
      places: null,
      rankBefore: null,
    });
  });

  test("is none where nothing was printed on one side", () => {
    const groups = [group("timeliness", 19)];
    expect(movement({ groups, total: null }, { total: total(91) })).toBeNull();
    expect(movement({ groups, total: total(null) }, { groups, total: total(91) })).toBeNull();
    expect(movement({ groups, total: total(90) }, { groups, total: null })).toBeUndefined();
  });

  test("has no places among other numbers of units, as far as both are printed", () => {
    expect(movement(ranked(46, 90, 114), ranked(40, 91, 168))).toMatchObject({
      places: null,
      rankOfBefore: { value: 114 },
    });
    expect(movement(ranked(46, 90, 114), ranked(40, 91, 114))).toMatchObject({
      places: { value: 6 },
      rankOfBefore: null,
    });
    expect(movement(ranked(46, 90, 114), { total: total(91) })).toMatchObject({
      places: null,
      rankOfBefore: null,
    });
    expect(movement(ranked(46, 90, 114), ranked(40, 91))?.places?.value).toBe(6);
    expect(movement(ranked(46, 90), ranked(40, 91, 114))?.places?.value).toBe(6);
    const partly = { ...ranked(46, null, 114), groups: [group("timeliness", 19)] };
    expect(movement(partly, ranked(40, 91, 168))).toMatchObject({
      points: null,
      places: null,
      rankOfBefore: { value: 114 },
    });
  });

  test("of a group is that of the same group", () => {
    const groups = (...values: readonly number[]) => ({
      groups: sixGroups(...values),
      total: null,
    });
    const [, now] = assessed([
      ofMonth(1, null, groups(18, 19, 10, 10, 18, 21)),
      ofMonth(2, null, {
        ...groups(18, 19.5, 10, 9, 18, 21),
        groups: [...sixGroups(18, 19.5, 10, 9, 18, 21)].reverse(),
      }),
    ]);
    expect(now?.groups.map((each) => [each.id, each.movement?.points?.value])).toEqual([
      ["digitization", 0],
      ["satisfaction", 0],
      ["onlinePayment", -100],
      ["onlineServices", 0],
      ["timeliness", 50],
      ["transparency", 0],
    ]);
  });
});

describe("places that are counted, not printed", () => {
  const league = (number: number, scores: Readonly<Record<string, number>>) =>
    Object.entries(scores).map(([name, sum]) => ofMonth(number, sum, { unit: label(name) }));

  test("move where the same units were counted", () => {
    const boards = assessed([
      ...league(1, { "Xã A": 90, "Xã B": 91, "Xã C": 92 }),
      ...league(2, { "Xã C": 90, "Xã A": 93, "Xã B": 91 }),
    ]);
    expect(boards.slice(3).map((each) => each.total?.movement)).toMatchObject([
      { places: { value: -2 }, rankBefore: { value: 1 }, rankOfBefore: null },
      { places: { value: 2 }, rankBefore: { value: 3 } },
      { places: { value: 0 }, rankBefore: { value: 2 } },
    ]);
  });

  test("do not move among other units, be they as many", () => {
    const boards = assessed([
      ...league(1, { "Xã A": 90, "Xã B": 91 }),
      ...league(2, { "Xã A": 93, "Xã D": 91 }),
      ...league(3, { "Xã A": 93, "Xã B": 91, "Xã D": 90 }),
    ]);
    expect(boards[2]?.total?.movement).toMatchObject({ points: { value: 300 }, places: null });
    expect(boards[2]?.total?.movement?.rankOfBefore).toBeNull();
    expect(boards[4]?.total?.movement?.places).toBeNull();
  });

  test("leave printed ones alone, whose number of units nobody printed", () => {
    const printed = (number: number, ...names: readonly string[]) =>
      names.map((name, row) =>
        ofMonth(number, null, {
          unit: label(name),
          total: total(90 - row, { rank: given(row + 1) }),
        })
      );
    const boards = assessed([...printed(1, "Xã A", "Xã B"), ...printed(2, "Xã C", "Xã B", "Xã A")]);
    expect(boards.slice(3).map((each) => each.total?.movement)).toMatchObject([
      { places: { value: 0 }, rankOfBefore: null },
      { places: { value: -2 }, rankOfBefore: null },
    ]);
  });

  test("are never set against printed ones", () => {
    const printed = ofMonth(2, 93, { total: total(93, { rank: given(1) }) });
    const [, , now] = assessed([
      ...league(1, { "Xã A": 90, "Xã B": 91 }),
      printed,
      ...league(2, { "Xã B": 92 }),
    ]);
    expect(now?.total?.movement).toMatchObject({ points: { value: 300 }, places: null });
  });

  test("are of the same units when all names are the same, once each", () => {
    const standing = (...names: readonly string[]) =>
      assessed(names.map((name, row) => ofMonth(1, 90 - row, { unit: label(name) })))[0]?.total
        ?.standing ?? null;
    const one = standing("Xã A", "Xã B");
    expect(haveSameUnits(one, one)).toBe(true);
    expect(haveSameUnits(one, standing("Xã B", "Xã A"))).toBe(true);
    expect(haveSameUnits(one, standing("Xã A", "Xã C"))).toBe(false);
    expect(haveSameUnits(one, standing("Xã A", "Xã B", "Xã C"))).toBe(false);
    expect(haveSameUnits(null, one)).toBe(false);
    expect(haveSameUnits(one, null)).toBe(false);
    expect(haveSameUnits(null, null)).toBe(false);
  });
});

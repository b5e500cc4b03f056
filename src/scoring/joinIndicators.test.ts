import { describe, expect, test } from "vitest";

import {
  board,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
} from "../../test/unit/decisions/boardsByHand";
import { gridFromValues } from "../cells/grid";
import type { Board, Period } from "../sheet/scoreboard";
import { readSheets } from "../sheet/readSheets";
import { assessBook } from "./assessBook";
import { joinIndicators } from "./joinIndicators";

const indicators = gridFromValues("Chỉ số", [
  ["CHỈ SỐ THÀNH PHẦN THÁNG 11/2026"],
  ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
  ["3.2", "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ", 46, 378],
  ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 126, 378],
]);

const codesByGroup = (groups: readonly (readonly [string, number, number])[]) => {
  const scores = gridFromValues("Tổng hợp", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 11/2026"],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ...groups,
  ]);
  const [table] = joinIndicators(assessBook(readSheets([scores, indicators]).tables));
  return Object.fromEntries(
    (table?.boards[0]?.groups ?? []).map((group) => [
      group.id,
      group.indicators.map(({ code }) => code),
    ])
  );
};

const others = [
  ["Công khai, minh bạch", 18, 17],
  ["Tiến độ giải quyết", 20, 19.5],
  ["Mức độ hài lòng", 18, 18],
  ["Số hóa hồ sơ", 22, 21],
] as const;

test("a list of indicators on another sheet goes to the groups of the board", () => {
  const both = [
    ["Dịch vụ công trực tuyến", 12, 9],
    ["Thanh toán trực tuyến", 10, 8],
  ] as const;
  expect(codesByGroup([...others, ...both])).toMatchObject({
    timeliness: ["2.1"],
    onlineServices: ["3.2"],
  });
});

test("so it does where the board has the merged group of 22 points", () => {
  const name = "Cung cấp dịch vụ công trực tuyến, thanh toán trực tuyến";
  expect(codesByGroup([...others, [name, 22, 17.59]])).toMatchObject({
    timeliness: ["2.1"],
    onlineService22: ["3.2"],
  });
});

const [october, november] = [month(10), month(11)];
const scored = (name: string | null, period: Period | null): Board =>
  board({
    unit: name === null ? null : label(name),
    period,
    groups: sixGroups(18, 20, 10, 10, 18, 21),
  });
const listed = (name: string | null, period: Period | null, ...codes: readonly ("3.2" | "3.3")[]) =>
  board({
    unit: name === null ? null : label(name),
    period,
    groups: [group("onlineServices", null, { indicators: codes.map((code) => indicator(code)) })],
  });
const list = (...boards: readonly Board[]) =>
  table(boards, { layout: "indicators", sheet: "Chỉ số" });
/** Codes that each board of the scores has after the lists were joined to it. */
const codesOf = (scores: readonly Board[], ...lists: readonly ReturnType<typeof list>[]) =>
  joinIndicators(assessBook([table(scores), ...lists]))[0]?.boards.map(({ groups }) =>
    groups.flatMap(({ indicators }) => indicators.map(({ code }) => code)).join(" ")
  );

describe("a list of indicators goes to the board", () => {
  const boards = [
    ...[scored("Xã A", october), scored("Xã B", october)],
    ...[scored("Xã A", november), scored("Xã B", november)],
  ];

  test("of its unit and period", () => {
    const both = list(listed("Xã B", november, "3.2"), listed("Xã A", october, "3.3"));
    expect(codesOf(boards, both)).toEqual(["3.3", "", "", "3.2"]);
    expect(codesOf(boards, list(listed("XÃ B", november, "3.2")))).toEqual(["", "", "", "3.2"]);
    expect(codesOf(boards, list(listed("Xã C", november, "3.2")))).toEqual(["", "", "", ""]);
  });

  test("that alone may be meant where it names no unit, or no period", () => {
    expect(codesOf([scored("Xã A", october)], list(listed(null, null, "3.2")))).toEqual(["3.2"]);
    const months = [scored("Xã A", october), scored("Xã A", november)];
    expect(codesOf(months, list(listed(null, november, "3.2")))).toEqual(["", "3.2"]);
    expect(codesOf(months, list(listed("Xã A", null, "3.2")))).toEqual(["", ""]);
    expect(codesOf(boards, list(listed(null, november, "3.2")))).toEqual(["", "", "", ""]);
  });

  test("that names none itself", () => {
    const nameless = [scored(null, october), scored("Xã B", november)];
    expect(codesOf(nameless, list(listed("Xã A", october, "3.2")))).toEqual(["3.2", ""]);
    expect(codesOf([scored("Xã A", null)], list(listed("Xã A", october, "3.2")))).toEqual(["3.2"]);
    // Its own board or the nameless one: nobody knows.
    const unsure = [scored(null, october), scored("Xã A", october)];
    expect(codesOf(unsure, list(listed("Xã A", october, "3.2")))).toEqual(["", ""]);
  });

  test("of the same day however it is worded, and of the same words where a day is not known", () => {
    const worded = (text: string, date: string | null): Period => ({
      ...october,
      label: text,
      date,
    });
    const day = "2026-10-31";
    const on = (one: Period, other: Period) =>
      codesOf([scored("Xã A", one)], list(listed("Xã A", other, "3.2")))?.[0];
    expect(on(worded("Tháng 10", day), worded("31/10/2026", day))).toBe("3.2");
    expect(on(worded("Tháng 10", day), worded("Tháng 10", "2025-10-31"))).toBe("");
    expect(on(worded("THÁNG 10", null), worded("Tháng 10", day))).toBe("3.2");
    expect(on(worded("Tháng 10", day), worded("Tháng 10", null))).toBe("3.2");
    expect(on(worded("Tháng 10", null), worded("Tháng 11", null))).toBe("");
  });

  test("with those of other lists, each code once", () => {
    const [one, two] = [listed("Xã A", october, "3.2"), listed("Xã A", october, "3.3")];
    expect(codesOf([scored("Xã A", october)], list(one), list(two))).toEqual(["3.2 3.3"]);
    const own = board({
      ...{ unit: label("Xã A"), period: october },
      groups: [group("onlineServices", 9, { indicators: [indicator("3.2")] })],
    });
    expect(codesOf([own], list(listed("Xã A", october, "3.2", "3.3")))).toEqual(["3.2 3.3"]);
  });
});

describe("a table is a list of indicators", () => {
  const form = (value: number | null, ...codes: readonly "3.3"[]) =>
    table([
      board({
        ...{ unit: label("Xã A"), period: october },
        groups: [
          group("onlineServices", value, { indicators: codes.map((code) => indicator(code)) }),
        ],
      }),
    ]);
  const codes = (own: ReturnType<typeof form>) => {
    const book = [own, list(listed("Xã A", october, "3.2"))];
    return joinIndicators(assessBook(book))[0]?.boards[0]?.groups[0]?.indicators.map(
      ({ code }) => code
    );
  };

  test("where it has them, and no points of any group", () => {
    expect(codes(form(null, "3.3"))).toEqual(["3.3"]);
    expect(codes(form(9, "3.3"))).toEqual(["3.3", "3.2"]);
    expect(codes(form(null))).toEqual(["3.2"]);
  });

  test("with the sum of its one group, where another table holds several groups", () => {
    const beside = (count: number) => {
      const several = sixGroups(18, 20, 9, 10, 18, 21).slice(3 - count, 3);
      const scores = board({ unit: label("Xã A"), period: october, groups: several });
      const [joined] = joinIndicators(assessBook([table([scores]), form(9, "3.3")]));
      return joined?.boards[0]?.groups.at(-1)?.indicators.map(({ code }) => code);
    };
    expect(beside(3)).toEqual(["3.3"]);
    expect(beside(2)).toEqual(["3.3"]);
    expect(beside(1)).toEqual([]);
  });

  test("as a whole: boards with points are not", () => {
    const other = form(9, "3.3").boards.map((each) => ({ ...each, unit: label("Xã B") }));
    const mixed = table([...form(null, "3.3").boards, ...other]);
    const more = list(listed("Xã A", october, "3.2"));
    const [own] = joinIndicators(assessBook([mixed, more]));
    expect(own?.boards.map(({ groups }) => groups[0]?.indicators.length)).toEqual([2, 1]);
    const groups = [
      group("onlineServices", null, { indicators: [indicator("3.3")] }),
      group("timeliness", 19),
    ];
    const partly = table([board({ unit: label("Xã A"), period: october, groups })]);
    expect(codes(partly)).toEqual(["3.3", "3.2"]);
  });
});

test("boards and groups that no list speaks of stay what they are, figures and all", () => {
  const scores = assessBook([table([scored("Xã A", october), scored("Xã B", october)])]);
  expect(joinIndicators(scores)).toBe(scores);
  const counts = indicator("3.2", { points: points(0.49) });
  const groups = [group("onlineServices", null, { indicators: [counts] })];
  const more = list(board({ unit: label("Xã A"), period: october, groups }));
  const before = assessBook([table([scored("Xã A", october), scored("Xã B", october)]), more]);
  const [after, own] = joinIndicators(before);
  expect(own).toBe(before[1]);
  expect(after?.boards[1]).toBe(before[0]?.boards[1]);
  expect(after?.boards[0]?.groups[0]).toBe(before[0]?.boards[0]?.groups[0]);
  expect(after?.boards[0]?.groups[2]).toMatchObject({
    ...{ id: "onlineServices", points: { value: 1000 }, percent: { value: 8333 } },
    ...{ shortfall: { value: 200 }, lossShare: { value: 6667 }, standing: { tied: 2 } },
    indicators: [{ code: "3.2", points: { value: 49 } }],
  });
});

import { describe, expect, test } from "vitest";
import {
  cell,
  column,
  level,
  match,
  name,
  row,
  subjectTold,
} from "../../../test/unit/sheet/facts/build";
import type { GroupId } from "../../decision766/identity";
import type { Assumptions, Column } from "../axes/column";
import type { RowMeaning } from "../axes/rowMeaning";
import { columnSubject, groupWith, rowSubject, type RowContext } from "./subjectOf";

const nothing: RowContext = {
  section: null,
  lastGroup: null,
  lastHome: null,
  homes: new Set(),
  assumed: new Set(),
  maximum: null,
  largest: () => 0,
  score: () => 0,
  countsAgain: new Set(),
  namesNothing: false,
  ownCodes: false,
  hasMaxima: false,
};
const about = (
  meaning: Partial<RowMeaning>,
  context: Partial<RowContext> = {},
  assume: Assumptions = {}
) =>
  subjectTold(
    rowSubject(row({ subjectCell: cell("Tên"), ...meaning }), { ...nothing, ...context }, assume)
  );
const groups = (...ids: readonly GroupId[]) => ids.map(match);
const published = { code: "1.1", confidence: 0.9 } as const;
const online = { code: "3.1", confidence: 0.9 } as const;
const merged = "onlineService22";

type Example = readonly [string, Partial<RowMeaning>, Partial<RowContext>, string | null];

test("a label of several meanings is the group whose maximum stands beside it", () => {
  const both = groups("onlineServices", merged);
  expect(groupWith(both, 2200)?.id).toBe(merged);
  expect(groupWith(both, 1200)?.id).toBe("onlineServices");
  expect(groupWith(both, 1500)?.id).toBe("onlineServices");
  expect(groupWith(both, null)?.id).toBe("onlineServices");
  expect(groupWith([], 2200)).toBeNull();
});

describe("the row of a sum", () => {
  const home = "transparency";
  const below: Partial<RowContext> = { lastHome: home, homes: new Set([home]), score: () => 1700 };
  test.each<Example>([
    ["below nothing", { total: true }, {}, "total"],
    ["below indicators of one group", { total: true }, below, home],
    ["its whole maximum", { total: true }, { ...below, maximum: 1800 }, home],
    ["more than its maximum", { total: true }, { ...below, maximum: 1801 }, "total"],
    ["its whole score", { total: true }, { ...below, score: () => 1800 }, home],
    ["more than it may have", { total: true }, { ...below, score: () => 1801 }, "total"],
    [
      "a score above the maximum beside",
      { total: true },
      { ...below, maximum: 900, score: () => 1801 },
      "total",
    ],
    ["without points", { total: true }, { ...below, score: () => 0 }, "total"],
    ["a hundredth of a point", { total: true }, { ...below, score: () => 1 }, home],
    [
      "below a group with points of its own",
      { total: true },
      { ...below, lastGroup: home },
      "total",
    ],
    [
      "below indicators of two groups",
      { total: true },
      { ...below, homes: new Set(["transparency", "timeliness"]) },
      "total",
    ],
    [
      "below indicators of another group",
      { total: true },
      { ...below, homes: new Set(["timeliness"]) },
      "total",
    ],
    [
      "below a part of the merged group",
      { total: true },
      { ...below, lastHome: merged, homes: new Set(["onlinePayment"]) },
      merged,
    ],
    ["in a section", { total: true }, { ...below, section: home, lastHome: null }, home],
    [
      "in a section of another group than above",
      { total: true },
      { ...below, section: "satisfaction", homes: new Set(["satisfaction"]) },
      "satisfaction",
    ],
    [
      "called the group's",
      { total: true, sum: true, names: [name("Cộng nhóm I")] },
      { section: home },
      home,
    ],
    [
      "called so in one of its cells",
      { total: true, sum: true, names: [name("I"), name("Cộng nhóm I")] },
      { section: home },
      home,
    ],
    [
      "called the group's, of which there is none",
      { total: true, sum: true, names: [name("Cộng nhóm I")] },
      {},
      "total",
    ],
    [
      "a total called so",
      { total: true, names: [name("Cộng nhóm I")] },
      { section: home },
      "total",
    ],
    [
      "called a sum of all",
      { total: true, sum: true, names: [name("Tổng cộng")] },
      { section: home },
      "total",
    ],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("an indicator's row", () => {
  test.each<Example>([
    ["alone", { indicator: published }, {}, "1.1"],
    ["in a section", { indicator: published }, { section: "timeliness" }, "1.1 under timeliness"],
    [
      "beside its group",
      { indicator: published, groups: groups("transparency"), isPart: true },
      { section: "timeliness" },
      "1.1 under transparency",
    ],
    ["with the group's maximum", { indicator: published, maximum: 1800 }, {}, "transparency"],
    [
      "with the group's maximum in the row's column",
      { indicator: published, maximum: 600 },
      { maximum: 1800 },
      "transparency",
    ],
    ["with its own maximum", { indicator: published, maximum: 600 }, {}, "1.1"],
    ["with another maximum", { indicator: published, maximum: 500 }, {}, "1.1"],
    [
      "with the maximum of its field",
      { indicator: published, field: "digitization", maximum: 2200 },
      {},
      "digitization",
    ],
    [
      "the only one of its group",
      { indicator: { code: "2.1", confidence: 1 }, maximum: 2000 },
      {},
      "2.1",
    ],
    ["a part by its head", { indicator: published, isPart: true, maximum: 1800 }, {}, "1.1"],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });

  const beside = {
    indicator: published,
    groups: groups("transparency"),
    names: [name("a"), name("b")],
  };
  test.each<Example>([
    [
      "the group's name stands for its part",
      { ...beside, maximum: 600 },
      {},
      "1.1 under transparency",
    ],
    ["nearly the group's maximum", { ...beside, maximum: 1799 }, {}, "1.1 under transparency"],
    ["the group's own maximum", { ...beside, maximum: 1800 }, {}, "transparency"],
    ["no maximum", beside, {}, "transparency"],
    ["one cell says both", { ...beside, names: [name("a")], maximum: 600 }, {}, "transparency"],
    [
      "another group's name",
      { ...beside, groups: groups("digitization"), maximum: 600 },
      {},
      "digitization",
    ],
    [
      "the merged group's name",
      { ...beside, indicator: online, groups: groups(merged), maximum: 200 },
      {},
      "3.1 under onlineService22",
    ],
    [
      "the merged group's name beside the maximum of its part",
      { ...beside, indicator: online, groups: groups(merged), maximum: 1200 },
      {},
      merged,
    ],
    [
      "no indicator",
      { groups: groups("transparency"), names: [name("a"), name("b")], maximum: 600 },
      {},
      "transparency",
    ],
  ])("beside its group: %s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("a count like an indicator's name", () => {
  const late = "Số hồ sơ trễ hạn";
  const count = {
    indicator: { code: "2.1", confidence: 0.9 },
    names: [name("3"), name(late)],
  } as const;
  const unknown = "unknown: Tên";
  test.each<Example>([
    ["more than the indicator can have", count, { largest: () => 2001 }, unknown],
    ["as much as it can have", count, { largest: () => 2000 }, "2.1"],
    ["a whole number where maxima stand", count, { hasMaxima: true, score: () => 300 }, unknown],
    ["points where maxima stand", count, { hasMaxima: true, score: () => 1950 }, "2.1"],
    ["a whole number without maxima", count, { score: () => 300 }, "2.1"],
    ["nothing where maxima stand", count, { hasMaxima: true }, "2.1"],
    ["beside its own maximum", count, { hasMaxima: true, maximum: 2000, score: () => 300 }, "2.1"],
    ["beside a larger maximum than the group's", count, { maximum: 2001 }, unknown],
    [
      "beside its maximum",
      { ...count, isPart: true },
      { maximum: 2000, largest: () => 9999 },
      "2.1",
    ],
    ["under several groups", count, { countsAgain: new Set([late]) }, unknown],
    ["others under several groups", count, { countsAgain: new Set(["Số hồ sơ quá hạn"]) }, "2.1"],
    [
      "with its code",
      { ...count, code: { code: "2.1", confidence: 1 } },
      { largest: () => 4600 },
      "2.1",
    ],
    [
      "a name that counts nothing",
      { ...count, names: [name("Hồ sơ đúng hạn")] },
      { largest: () => 4600 },
      "2.1",
    ],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("a group's row", () => {
  const named = { groups: groups("transparency") };
  const again = { lastGroup: "transparency" } as const;
  const part = "part of transparency: Tên";
  test.each<Example>([
    ["alone", named, {}, "transparency"],
    ["again, with a small maximum", named, { ...again, maximum: 600 }, part],
    ["again, under seven tenths of its maximum", named, { ...again, maximum: 1259 }, part],
    ["again, with seven tenths", named, { ...again, maximum: 1260 }, "transparency"],
    ["again, with the maximum in its name", { ...named, maximum: 600 }, again, part],
    ["again, without a maximum", named, again, "transparency"],
    [
      "with a small maximum below another group",
      named,
      { lastGroup: "timeliness", maximum: 600 },
      "transparency",
    ],
    ["with a small maximum below none", named, { maximum: 600 }, "transparency"],
    [
      "of two meanings, by its maximum",
      { groups: groups("onlineServices", merged) },
      { maximum: 2200 },
      merged,
    ],
    ["beside words of an adjustment", { ...named, adjustment: true }, {}, "transparency"],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("a row with a code", () => {
  const codeCell = cell("1.1");
  const coded = { code: published, codeCell, unknown: "Tên lạ" };
  test.each<Example>([
    ["that nothing speaks against", coded, {}, "1.1"],
    ["in its own section", coded, { section: "transparency" }, "1.1 under transparency"],
    ["in a section of another group", coded, { section: "timeliness" }, "unknown: Tên lạ"],
    ["below its own group", coded, { lastGroup: "transparency" }, "1.1"],
    ["below another group", coded, { lastGroup: "timeliness" }, "unknown: Tên lạ"],
    [
      "in the field of another group",
      { ...coded, field: "timeliness" },
      {},
      "part of timeliness: Tên",
    ],
    ["below the merged group", { ...coded, code: online }, { lastGroup: merged }, "3.1"],
    [
      "of the portal, in a section of another group",
      { ...coded, codeCell: cell("PUBLISH_ON_TIME") },
      { section: "timeliness" },
      "1.1 under timeliness",
    ],
    ["of the office's own", coded, { ownCodes: true }, "unknown: Tên lạ"],
    ["under a head of parts", { ...coded, isPart: true }, {}, "1.1"],
    [
      "in a column of groups",
      { ...coded, isPart: true, groups: groups("transparency") },
      {},
      "1.1 under transparency",
    ],
    [
      "in a column of other groups",
      { ...coded, isPart: true, groups: groups("timeliness") },
      {},
      "part of timeliness: Tên",
    ],
    ["that is an adjustment", { ...coded, adjustment: true }, {}, "adjustment"],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("a row that only speaks of a group's field", () => {
  const field = { field: "onlineServices" } as const;
  const part = "part of onlineServices: Tên";
  test.each<Example>([
    ["alone", field, {}, part],
    ["with the group's maximum", field, { maximum: 1200 }, "onlineServices"],
    ["with that of the merged group", field, { maximum: 2200 }, merged],
    [
      "of another group with that maximum",
      { field: "satisfaction" },
      { maximum: 2200 },
      "part of satisfaction: Tên",
    ],
    ["with a smaller one", field, { maximum: 400 }, part],
    ["below another group", field, { lastGroup: "timeliness" }, "part of timeliness: Tên"],
    ["below another group, with a maximum", field, { lastGroup: "timeliness", maximum: 400 }, part],
    ["in a section", field, { section: "timeliness", maximum: 400 }, "part of timeliness: Tên"],
    [
      "with the group's maximum in a section",
      field,
      { section: "timeliness", maximum: 1200 },
      "onlineServices",
    ],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("a row under a head of parts that names nothing", () => {
  const part = { isPart: true };
  test.each<Example>([
    ["below nothing", part, {}, "unknown: Tên"],
    [
      "beside its group",
      { ...part, groups: groups("timeliness") },
      { section: "transparency" },
      "part of timeliness: Tên",
    ],
    [
      "in a section",
      part,
      { section: "transparency", lastGroup: "timeliness" },
      "part of transparency: Tên",
    ],
    [
      "in a field",
      { ...part, field: "digitization" },
      { lastGroup: "timeliness" },
      "part of digitization: Tên",
    ],
    ["below a group", part, { lastGroup: "timeliness" }, "part of timeliness: Tên"],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });
});

describe("a row with an unknown name", () => {
  const strange = { unknown: "Tên lạ" };
  const part = "part of timeliness: Tên lạ";
  const below = { lastGroup: "timeliness" } as const;
  test.each<Example>([
    ["alone", strange, {}, "unknown: Tên lạ"],
    ["below a group, with a smaller maximum", strange, { ...below, maximum: 1999 }, part],
    ["in a section, with a smaller maximum", strange, { section: "timeliness", maximum: 1 }, part],
    ["below a group, with its maximum", strange, { ...below, maximum: 2000 }, "unknown: Tên lạ"],
    ["below a group, without a maximum", strange, below, "unknown: Tên lạ"],
    ["below no group, with a maximum", strange, { maximum: 600 }, "unknown: Tên lạ"],
    [
      "that measures something",
      { ...strange, measure: "rank" },
      { ...below, maximum: 600 },
      "unknown: Tên lạ",
    ],
    ["none at all", {}, {}, null],
    ["none at all in a section", {}, { section: "timeliness" }, "timeliness"],
  ])("%s", (_, meaning, context, expected) => {
    expect(about(meaning, context)).toBe(expected);
  });

  test("may be the group whose maximum stands beside it, each group once", () => {
    const assumed = new Set<GroupId>();
    const byMaximum = (
      context: Partial<RowContext>,
      assume: Assumptions = { groupsByMaximum: true }
    ) => about(strange, { namesNothing: true, assumed, ...context }, assume);
    expect(byMaximum({ maximum: 1800 }, {})).toBe("unknown: Tên lạ");
    expect(byMaximum({ maximum: 1800, namesNothing: false })).toBe("unknown: Tên lạ");
    expect(byMaximum({})).toBe("unknown: Tên lạ");
    expect(byMaximum({ maximum: 1900 })).toBe("unknown: Tên lạ");
    expect(byMaximum({ maximum: 1800 })).toBe("transparency, assumed");
    expect(byMaximum({ maximum: 1800 })).toBe("satisfaction, assumed");
    expect(byMaximum({ maximum: 1800 })).toBe("unknown: Tên lạ");
    expect([...assumed]).toEqual(["transparency", "satisfaction"]);
  });
});

describe("what a column is about", () => {
  const under = (over: Partial<Column>, rowAbout: Parameters<typeof columnSubject>[1] = null) =>
    subjectTold(columnSubject(column(over), rowAbout));
  const part = { kind: "part", group: "timeliness", name: "Tên" } as const;
  const levels = [level("Kết quả"), level("Công khai, minh bạch"), level("TTHC công bố")];

  test("by its headings", () => {
    expect(under({})).toBeNull();
    expect(under({ total: true, groups: groups("transparency") })).toBe("total");
    expect(under({ adjustment: true })).toBe("adjustment");
    expect(under({ adjustment: true, groups: groups("transparency") })).toBe("transparency");
    expect(under({ groups: groups("onlineServices", merged), maximum: 2200 })).toBe(merged);
    expect(under({ groups: groups("transparency"), isByMaximum: true })).toBe(
      "transparency, assumed"
    );
    expect(under({ indicator: published })).toBe("1.1");
    expect(under({ indicator: published, levels: [level("Kết quả")] })).toBe("1.1");
    expect(under({ indicator: published, levels })).toBe("1.1 under transparency");
    expect(under({ indicator: published, groups: groups("transparency") })).toBe("1.1");
  });

  test("a loose word is a group's only beside a measure or a maximum", () => {
    const field = "digitization";
    expect(under({ field })).toBeNull();
    expect(under({ field, measure: "points" })).toBe(field);
    expect(under({ field, maximum: 600 })).toBe(field);
    expect(under({ field, measure: "points", groups: groups("transparency") })).toBe(
      "transparency"
    );
    expect(under({ field, measure: "points" }, { kind: "total" })).toBe(field);
    expect(under({ field, measure: "points" }, part)).toBeNull();
    expect(under({ measure: "points", maximum: 600 })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { indicators } from "../../decision766/indicators";
import { groups } from "../../decision766/groups";
import { matchGroup } from "./groupName";
import { matchIndicator } from "./indicatorName";
import { besideNumbered, readUnit, withoutNumbering } from "./unitName";

const group = (label: string) => {
  const [best] = matchGroup(label);
  return best === undefined ? null : [best.id, Number(best.confidence.toFixed(2))];
};
const indicator = (label: string) => {
  const [best] = matchIndicator(label);
  return best === undefined ? null : [best.code, Number(best.confidence.toFixed(2))];
};

describe("the name of a group", () => {
  it.each([
    ["Công khai, minh bạch", ["transparency", 1]],
    ["Cong khai, minh bach", ["transparency", 0.92]],
    ["Công khái, minh bạch", ["transparency", 0.85]],
    ["Công khai, minh bạch của các xã", ["transparency", 0.8]],
    ["Kết quả công khai, minh bạch", ["transparency", 1]],
    ["Bảng về công khai, minh bạch", ["transparency", 0.72]],
    ["Cong khai, minh bachs", ["transparency", 0.76]],
    ["Cong khai, minh baccchs", null],
    ["Sự hài lòng của người dân", ["satisfaction", 0.8]],
    ["Tỷ lệ công khai, minh bạch", null],
    ["18,5/20", null],
    ["", null],
    // As many slips as its length allows: none, one, two.
    ["Số học", null],
    ["Số hóa hồ sơx", ["digitization", 0.76]],
    ["Số hóa hồ sơxy", null],
    ["Mức độ hài lòngx", ["satisfaction", 0.76]],
    ["Mức độ hài lòngxy", null],
    ["Tiến độ giải quyếtx", ["timeliness", 0.76]],
    ["Tiến độ giải quyếtxy", ["timeliness", 0.7]],
    ["Tiến độ giải quyếtxyz", null],
  ])("%s", (label, expected) => {
    expect(group(label)).toEqual(expected);
  });
});

it("knows a group by its code as surely as by its name, by a variant a little less", () => {
  for (const { id, name, code } of groups)
    expect([name, code].map(group)).toEqual([
      [id, 1],
      [id, 1],
    ]);
  expect(["Số hóa", "Thanh toán", "Trực tuyến", "Hài lòng"].map(group)).toEqual([
    ["digitization", 0.97],
    ["onlinePayment", 0.97],
    ["onlineServices", 0.97],
    ["satisfaction", 0.97],
  ]);
});

it("takes no long sentence for a group", () => {
  const sentence = (length: number) => "Công khai, minh bạch của các xã ".padEnd(length, "x");
  expect(group(sentence(120))).toEqual(["transparency", 0.8]);
  expect(group(sentence(121))).toBeNull();
});

it("finds a name at the end of a text not twice as long, if it has three words", () => {
  const name = "công khai, minh bạch";
  expect(group(`${"x".repeat(15)} ${name}`)).toEqual(["transparency", 0.72]);
  expect(group(`${"x".repeat(17)} ${name}`)).toEqual(["transparency", 0.72]);
  expect(group(`${"x".repeat(18)} ${name}`)).toBeNull();
  expect(group("Mức độ thực hiện tiến độ")).toBeNull();
});

describe("the name of a unit", () => {
  it.each([
    ["Bộ Nội vụ", "central"],
    ["Cả nước", "central"],
    ["Sở Y tế", "province"],
    ["Tỉnh Phú Thọ", "province"],
    ["12. Xã An Bình (*)", "commune"],
    ["Kết quả", null],
    ["X", null],
    ["12", null],
  ])("%s is of level %s", (text, level) => {
    expect(readUnit(text)?.level ?? null).toBe(level);
  });
  it("is no long sentence", () => {
    const named = (length: number) => "Xã An Bình ".padEnd(length, "x");
    expect([named(120), named(121)].map((each) => readUnit(each)?.level)).toEqual([
      "commune",
      undefined,
    ]);
  });
  it("with a number behind is no day or month", () => {
    const title = "Phường 4 - tháng 10";
    expect(besideNumbered(title, "Phường 4")).toBe("········ - tháng 10");
    expect(besideNumbered(title, "Phường")).toBe(title);
    expect(besideNumbered(title, null)).toBe(title);
  });
});

describe("the name of an indicator", () => {
  const { name, code, portalCode } = indicators.find(
    ({ name: each, portalCode: known }) => known !== null && each.length > 30
  ) ??
    indicators[0] ?? { name: "", code: "", portalCode: null };

  it("is its code, or that of the portal", () => {
    expect(indicator(code)).toEqual([code, 1]);
    expect(indicator(portalCode ?? "")).toEqual([code, 1]);
    expect(indicator(`${code} Tên lạ chưa ai dùng`)).toEqual([code, 0.9]);
    expect(indicator("9.9")).toBeNull();
  });

  it("is its name, with a slip, or with more behind it", () => {
    expect(indicator(name)).toEqual([code, 0.98]);
    expect(indicator(name.slice(0, -1))).toEqual([code, 0.86]);
    expect(indicator(name.slice(0, -2))).toEqual([code, 0.86]);
    expect(indicator(`${name}ab`)).toEqual([code, 0.86]);
    expect(indicator(`${name}abc`)?.[1]).not.toBe(0.86);
    expect(indicator(`${name} của xã trong kỳ`)).toEqual([code, 0.9]);
    expect(indicator("Hồ sơ đúng hạn theo lĩnh vực")).toEqual(["2.1", 0.9]);
    // So short a name with a slip may be another: only most of its words are the same.
    expect(indicator("Hồ sơ đúng hạ")).toEqual(["2.1", 0.64]);
  });

  it("is no text of one letter or of a whole paragraph", () => {
    expect(indicator("x")).toBeNull();
    const filled = (length: number) => `${name} `.padEnd(length - 1, "x") + "y";
    expect(indicator(filled(300))?.[0]).toBe(code);
    expect(indicator(filled(301))).toBeNull();
  });
});

it.each([
  ["[H44.20] UBND xã An Bình", "UBND xã An Bình"],
  ["000.00.20.H44 - Xã An Bình", "Xã An Bình"],
  ["470701 - Xã An Bình", "Xã An Bình"],
  ["- UBND xã An Bình", "UBND xã An Bình"],
  ["P5 An Bình", "P5 An Bình"],
  ["Xã An Bình ......", "Xã An Bình"],
  ["Xã An Bình…", "Xã An Bình"],
  ["► Xã An Bình", "Xã An Bình"],
  ["* Xã An Bình", "Xã An Bình"],
  ["P. An Bình", "P. An Bình"],
])("a unit's code before its name: %s", (typed, name) => {
  expect(withoutNumbering(typed)).toBe(name);
});

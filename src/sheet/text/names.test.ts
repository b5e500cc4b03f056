import { describe, expect, it } from "vitest";
import { indicators } from "../../decision766/indicators";
import { matchGroup } from "./groupName";
import { matchIndicator } from "./indicatorName";

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
    ["Tỷ lệ công khai, minh bạch", null],
    ["18,5/20", null],
    ["", null],
  ])("%s", (label, expected) => {
    expect(group(label)).toEqual(expected);
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
    expect(indicator(`${name} của xã trong kỳ`)).toEqual([code, 0.9]);
  });

  it("is no text of one letter or of a whole paragraph", () => {
    expect(indicator("x")).toBeNull();
    const filled = (length: number) => `${name} `.padEnd(length - 1, "x") + "y";
    expect(indicator(filled(300))?.[0]).toBe(code);
    expect(indicator(filled(301))).toBeNull();
  });
});

import { expect, it, test } from "vitest";
import { meaningOf } from "./meaningOf";

it("knows nothing of a text as long as a page", () => {
  const remark = (length: number) => meaningOf("Ghi chú ".padEnd(length, "x"), null);
  expect([remark(300), remark(301)].map(({ isKnown, measure }) => [isKnown, measure])).toEqual([
    [true, "note"],
    [false, null],
  ]);
});

it.each([
  ["Điểm (xếp hạng)", { isPlaced: true, measure: "points" }],
  ["Tổng điểm (hạng)", { isPlaced: true, total: true, measure: null }],
  ["Số hóa hồ sơ (xếp hạng)", { isPlaced: true, groups: [{ id: "digitization" }] }],
  ["Tối đa (xếp hạng)", { isPlaced: false }],
  ["Điểm", { isPlaced: false, measure: "points" }],
])("a place stands behind each score of “%s”", (text, meaning) => {
  expect(meaningOf(text, null)).toMatchObject(meaning);
});

it.each([
  ["Xã An Sơn", "Xã An Sơn"],
  ["Điểm xã An Sơn", "xã An Sơn"],
  ["Điểm của UBND xã An Sơn", "UBND xã An Sơn"],
  ["Điểm xã tự chấm", null],
  ["Số điểm", null],
])("the unit of “%s” is %s", (text, unit) => {
  expect(meaningOf(text, null).unit).toBe(unit);
});

it("a period behind a sentence is not that of its figures", () => {
  const month = (text: string) => meaningOf(text, 2026).period?.label ?? null;
  expect(month("Nguyên nhân tăng giảm các mục tháng 9")).toBe("tháng 9");
  expect(month("Nguyên nhân tăng giảm các nhóm tháng 9")).toBeNull();
  expect(month("Điểm tháng 9")).toBe("Điểm tháng 9");
  expect(meaningOf("Tổng điểm tháng 9", 2026)).toMatchObject({ total: true, measure: null });
});

it.each([
  ["Số hóa hồ sơ tháng 9", "tháng 9"],
  ["Công khai, minh bạch (T9/2026)", "T9/2026"],
  ["Mức độ hài lòng quý III", "quý III"],
  ["Số hóa hồ sơ tháng trước", null],
  ["Số hóa hồ sơ ngày 30/9/2026", null],
  ["Số hóa hồ sơ", null],
])("the period of the group “%s” is %s", (text, period) => {
  const { groups, period: said } = meaningOf(text, null);
  expect(groups).not.toEqual([]);
  expect(said?.label ?? null).toBe(period);
});

it("is asked for each year by itself", () => {
  const date = (year: number | null) => meaningOf("Tháng 9", year).period?.date;
  expect([date(2026), date(2025), date(null), date(2026)]).toEqual([
    "2026-09-30",
    "2025-09-30",
    null,
    "2026-09-30",
  ]);
});

test.each([
  ["Nguyên nhân tăng giảm các nhóm tháng 9", { measure: "change", period: null }],
  ["Kết quả công khai, minh bạch của các xã tháng 9", { groups: [{ id: "transparency" }] }],
  ["Điểm tháng 9", { measure: "points" }],
  ["Tháng 9", { measure: null, total: false }],
  ["Xếp hạng tháng 9", { measure: "rank", total: false }],
  ["Tổng điểm tháng 9", { measure: null, total: true }],
  ["Kỳ báo cáo", { head: "period", period: null }],
  // "Hồ sơ", "chỉ số" before a month compare nothing; "so" does.
  ["Số hóa hồ sơ tháng 9", { measure: null, groups: [{ id: "digitization" }] }],
  ["Số hóa hồ sơ T9", { measure: null, groups: [{ id: "digitization" }] }],
  ["Chỉ số quý 3", { measure: null, head: "group" }],
  ["Tăng so tháng 9", { measure: "change" }],
  ["So T9", { measure: "change" }],
  ["% T9", { measure: "percent", period: { label: "T9" } }],
  ["Số hóa hồ sơ (%)", { measure: "percent", groups: [{ id: "digitization" }] }],
  ["Xã mới (xã cũ sáp nhập)", { head: "unit" }],
  ["TL %", { measure: "percent" }],
  ["Delta", { measure: "change" }],
  ["Điểm thực hiện", { measure: "points" }],
  ["Cộng mục II", { total: true, sum: true }],
  ["Tổng mục tiêu", { sum: false }],
])("“%s” beside its period", (text, meaning) => {
  expect(meaningOf(text, 2026)).toMatchObject(meaning);
});

test.each([
  ["Total / Tổng", { total: true }],
  ["Score/Điểm", { measure: "points" }],
  ["Unit / Đơn vị", { head: "unit" }],
  ["Hộ tịch / Đất đai", { isKnown: false }],
  ["Hộ tịch / Điểm", { isKnown: false }],
  ["Điểm / Score / Point", { isKnown: false }],
])("in two languages: %s", (text, meaning) => {
  expect(meaningOf(text, null)).toMatchObject({ text, ...meaning });
});

test.each([
  ["Số hồ sơ tiếp nhận", "denominator"],
  ["Số HS phải giải quyết", "denominator"],
  ["Số hồ sơ", "denominator"],
  ["Thanh toán trực tuyến (hồ sơ)", "denominator"],
  ["Số hóa hồ sơ (số HS)", "denominator"],
  ["Số hóa hồ sơ (%)", "percent"],
  ["Số hóa hồ sơ", null],
  ["Đã tiếp nhận", "denominator"],
  ["Số hồ sơ đúng hạn", "numerator"],
  ["Kết quả nhóm", "points"],
  ["Hệ số", "note"],
  ["Hệ số K", "note"],
  ["Hồ sơ", null],
])("what is counted or weighed: %s", (text, measure) => {
  expect(meaningOf(text, null).measure).toBe(measure);
});

test("a group whose dossiers are counted is no indicator that has them in its name", () => {
  const { groups, indicator } = meaningOf("Thanh toán trực tuyến (hồ sơ)", null);
  expect([groups[0]?.id, indicator]).toEqual(["onlinePayment", null]);
});

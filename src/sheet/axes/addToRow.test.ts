import { describe, expect, it, test } from "vitest";
import { cellAt, pageOf, readColumns } from "../../../test/unit/sheet/axes/blocks";
import { meaningOf } from "../label/meaningOf";
import { addTo } from "./addToRow";
import type { KeyMeaning } from "./keyMeaning";
import { emptyRow } from "./rowMeaning";

/** What key cells say together, from left to right; `head`: what stands over them. */
function row(head: string, ...meanings: readonly (string | Partial<KeyMeaning>)[]) {
  const draft = emptyRow([]);
  const page = pageOf([meanings.map((_, at) => `name ${String(at)}`)]);
  const [column] = readColumns([
    [head, "Điểm"],
    ["Số hóa hồ sơ", 17],
    ["Tiến độ giải quyết", 18],
  ]);
  if (column === undefined) throw new Error("no column");
  meanings.forEach((each, at) => {
    const meaning = typeof each === "string" ? meaningOf(each, 2026) : each;
    const cell = cellAt(page, 0, at);
    const text = meaning.text ?? "";
    addTo(draft, { ...meaningOf("", null), ...meaning }, { cell, text, column });
  });
  return draft;
}
const names = (...meanings: readonly (string | Partial<KeyMeaning>)[]) => row("Nhóm", ...meanings);
const unit = (name: string) => ({ text: name, unit: name });

describe("units and regions", () => {
  it("the first unit of a row is its own", () => {
    expect(names(unit("Xã An Bình"), unit("Xã Tân Phú"))).toMatchObject({
      ...{ unit: "Xã An Bình", unitCell: { column: 0 } },
    });
    expect(names("Số hóa hồ sơ", unit("Xã An Bình"))).toMatchObject({ unitCell: { column: 1 } });
    expect(names("Số hóa hồ sơ")).toMatchObject({ unit: null, unitCell: null });
  });

  it("the region nearest the unit tells it from its namesakes", () => {
    const [zone, province] = [{ region: "Miền Tây" }, { region: "An Giang" }];
    expect(names(zone, province, unit("Xã An Bình")).region).toBe("An Giang");
    expect(names(unit("Xã An Bình"), province, zone).region).toBe("An Giang");
    expect(names(zone, unit("Xã An Bình"), province).region).toBe("Miền Tây");
    expect(names(unit("Xã An Bình")).region).toBeNull();
  });
});

describe("what a row is about", () => {
  it("is its first group", () => {
    const draft = names("Số hóa hồ sơ", "Công khai, minh bạch");
    expect(draft).toMatchObject({ groups: [{ id: "digitization" }], isPart: false });
    expect(names("Việc khác", "Số hóa hồ sơ").groups).toMatchObject([{ id: "digitization" }]);
  });

  it("is told by the last cell that names a group, an indicator or a field", () => {
    const cellOf = (...all: readonly (string | Partial<KeyMeaning>)[]) =>
      names(...all).subjectCell?.column ?? null;
    expect(cellOf("Số hóa hồ sơ", "1.1")).toBe(1);
    expect(cellOf("Số hóa hồ sơ", { field: "digitization" })).toBe(1);
    expect(cellOf("Số hóa hồ sơ", { unknown: true, text: "Việc khác" })).toBe(0);
    expect(cellOf({ unknown: true, text: "Việc khác" }, "Số hóa hồ sơ")).toBe(1);
    expect(cellOf({ unknown: true, text: "Một" }, { unknown: true, text: "Hai" })).toBe(0);
    expect(cellOf("Tháng 9", "Tổng điểm")).toBe(1);
    expect(cellOf("Tháng 9", "Điểm thưởng")).toBe(1);
    expect(cellOf("Tháng 9", unit("Xã An Bình"))).toBeNull();
  });

  it("keeps the first indicator, field, maximum, measure and unknown name", () => {
    expect(names("1.1 (4 điểm)", "1.2 (5 điểm)")).toMatchObject({
      ...{ indicator: { code: "1.1" }, maximum: 400 },
    });
    expect(names({ field: "digitization" }, { field: "timeliness" }).field).toBe("digitization");
    expect(names("Điểm", "Xếp hạng").measure).toBe("points");
    const unknown = (text: string) => ({ unknown: true as const, text });
    expect(names(unknown("Một"), unknown("Hai")).unknown).toBe("Một");
    expect(names(unit("Xã An Bình")).unknown).toBeNull();
  });

  it("all that is said of sums holds for it", () => {
    const none = { total: false, sum: false, benchmark: false, adjustment: false };
    const of = (text: string) => names(text, "Việc khác");
    expect(of("Khác")).toMatchObject(none);
    expect(of("Tổng điểm")).toMatchObject({ ...none, total: true });
    expect(of("Bình quân")).toMatchObject({ ...none, benchmark: true });
    expect(of("Điểm thưởng")).toMatchObject({ ...none, adjustment: true });
    expect(names({ sum: true }, "Việc khác")).toMatchObject({ ...none, sum: true });
    expect(names("Khác", "Bình quân")).toMatchObject({ ...none, benchmark: true });
  });

  it("“Tổng số” is the total, another count a measure", () => {
    expect(names("Tổng số")).toMatchObject({ total: true, measure: null });
    expect(names("TỔNG SỐ")).toMatchObject({ total: true, measure: null });
    expect(names("Mẫu số")).toMatchObject({ total: false, measure: "denominator" });
    expect(names({ total: true, measure: "points" })).toMatchObject({ total: true, measure: null });
  });

  it("a period that nobody can read is kept by its cell", () => {
    expect(names({ strange: true, text: "Đợt" }).strangePeriod?.cell.column).toBe(0);
    expect(names("Tháng 9").strangePeriod).toBeNull();
  });
});

describe("under a head of parts", () => {
  const parts = (...all: readonly (string | Partial<KeyMeaning>)[]) =>
    row("Chỉ số thành phần", ...all);

  it("a group's name stands for its field", () => {
    expect(parts("Số hóa hồ sơ")).toMatchObject({
      ...{ isPart: true, field: "digitization", groups: [], subjectCell: { column: 0 } },
    });
    expect(parts("Số hóa hồ sơ", "Công khai, minh bạch").field).toBe("digitization");
    expect(parts({ field: "timeliness" })).toMatchObject({ isPart: true, field: "timeliness" });
    expect(parts("1.1")).toMatchObject({ isPart: true, indicator: { code: "1.1" } });
  });

  it("an unknown name is a part too, and what the row is about", () => {
    const unknown = { unknown: true as const, text: "Việc khác" };
    expect(parts("1.1", unknown)).toMatchObject({ isPart: true, subjectCell: { column: 1 } });
    expect(parts(unknown)).toMatchObject({ isPart: true, unknown: "Việc khác" });
  });

  it("a total, a unit or a measure is none", () => {
    expect(parts("Tổng điểm")).toMatchObject({ isPart: false, subjectCell: { column: 0 } });
    expect(parts("1.1", "Tổng điểm").subjectCell?.column).toBe(1);
    expect(parts(unit("Xã An Bình"))).toMatchObject({ isPart: false, subjectCell: null });
    expect(parts("Điểm").isPart).toBe(false);
  });
});

describe("periods in two columns", () => {
  test.each<[readonly string[], string, string | null, number]>([
    [["Tháng 9"], "Tháng 9", "2026-09-30", 0],
    [["Năm 2025", "Tháng 9"], "Tháng 9/2025", "2025-09-30", 1],
    [["Tháng 9", "Năm 2025"], "Tháng 9/2025", "2025-09-30", 0],
    [["Tháng 9/2026", "Năm 2025"], "Tháng 9/2025", "2025-09-30", 0],
    [["Quý III", "Năm 2025"], "Quý III/2025", "2025-09-30", 0],
    [["Năm 2025", "Quý III"], "Quý III/2025", "2025-09-30", 1],
    [["Tuần 37", "07/9/2026"], "Tuần 37 (07/9/2026)", "2026-09-07", 1],
    [["Tháng 9", "Tuần 2"], "Tuần 2 tháng 9", null, 1],
    [["Tuần 2", "Tháng 9"], "Tuần 2 tháng 9", null, 1],
    // Two that say nothing of each other: the first is kept.
    [["Tháng 9", "Quý III"], "Tháng 9", "2026-09-30", 0],
    [["Năm 2025", "07/9/2026"], "Năm 2025", "2025-12-31", 0],
    [["07/9/2026", "Năm 2025"], "07/9/2026", "2026-09-07", 0],
    [["07/9/2026", "Tuần 37"], "07/9/2026", "2026-09-07", 0],
    [["Năm 2025", "Năm 2026"], "Năm 2025", "2025-12-31", 0],
  ])("%j is %s", (texts, label, date, column) => {
    const draft = names(...texts);
    expect([draft.period?.label, draft.period?.date, draft.periodCell?.column]).toEqual([
      ...[label, date, column],
    ]);
  });
});

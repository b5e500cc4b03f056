import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "./calendar";
import { dateShown } from "./dateFormat";
import { plainLetters } from "./fold";
import { findPeriodIn, findReportedIn, officialDate, periodBeside, readPeriod } from "./period";
import { periodForms } from "./periodForms";
import { periodHead } from "./periodHead";
import { relativeTo } from "./relativePeriod";
import { monthsToDate } from "./runningTotal";

const context = { date1904: false, address: null, year: 2026 };
const read = (value: string, head?: string) =>
  readPeriod({ kind: "text", value }, { ...context, head: periodHead(head ?? "") });

const day = fc.record({
  year: fc.integer({ min: 2020, max: 2039 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const typed = fc.constantFrom(
  (text: string) => text,
  (text: string) => plainLetters(text),
  (text: string) => text.normalize("NFD"),
  (text: string) => text.toLocaleUpperCase("vi"),
  (text: string) => text.replaceAll(" ", "\u00a0 ")
);

describe("every form of the table", () => {
  const examples = periodForms.flatMap((form) => form.examples);
  test.each(examples)("%s", (label, kind, date) => {
    expect(read(label)).toMatchObject({ kind, date });
  });
  test.each(examples)("%s, as people type", (label, kind, date) => {
    fc.assert(
      fc.property(typed, (spell) => {
        expect(read(spell(label))).toMatchObject({ kind, date });
      }),
      { numRuns: 10 }
    );
  });
  test("each form has an example of its own that no earlier form takes", () => {
    for (const [place, { examples: own }] of periodForms.entries()) {
      for (const [label] of own) {
        const plain = plainLetters(label).toLowerCase();
        const taker = periodForms.findIndex(
          ({ pattern, read: reads }) =>
            pattern.test(plain) && reads(pattern.exec(plain)?.groups ?? {}, 2026) !== null
        );
        expect([label, taker]).toEqual([label, place]);
      }
    }
  });
});

test("a month is the same month in every spelling", () => {
  fc.assert(
    fc.property(day, typed, ({ year, month }, spell) => {
      const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
      const short = String(year).slice(2);
      const padded = String(month).padStart(2, "0");
      const labels = [
        `Tháng ${month}/${year}`,
        `Tháng ${padded} năm ${year}`,
        `T${month}/${year}`,
        `T${month}/${short}`,
        `Thg ${month}-${year}`,
        `${padded}.${year}`,
        `${month}/${year}`,
        `${year}-${padded}`,
        `1. Tháng ${month}/${year}`,
        `Kỳ báo cáo: Tháng ${month}/${year}`,
      ];
      for (const label of labels)
        expect([label, read(spell(label))?.kind, read(spell(label))?.date]).toEqual([
          label,
          "month",
          last,
        ]);
      for (const said of [`Tính đến hết tháng ${month}/${year}`, `Lũy kế tháng ${month}/${year}`])
        expect(read(spell(said))).toMatchObject({ kind: "toDate", date: last });
    })
  );
});

test("a day is the same day in every spelling, and no day that the calendar lacks is read", () => {
  fc.assert(
    fc.property(day, fc.constantFrom("/", ".", "-", " / "), (at, mark) => {
      const iso = isoDay(at.year, at.month, at.day);
      const text = [at.day, at.month, at.year].join(mark);
      expect(read(text)).toMatchObject({ kind: "day", date: iso });
      expect(read(`Đến ngày ${text}`)).toMatchObject({ kind: "toDate", date: iso });
      expect(read(`Ngày ${at.day} tháng ${at.month} năm ${at.year}`)).toMatchObject({ date: iso });
      expect(read(officialDate(iso ?? ""))).toMatchObject({ date: iso });
    })
  );
  expect(read("31/02/2026")).toBeNull();
  expect(read("32/10/2026")).toBeNull();
  expect(read("Tháng 13/2026")).toBeNull();
});

describe("under a head, a cell means what the head says", () => {
  test.each([
    ["Tháng", "9", "Tháng 9/2026", "month", "2026-09-30"],
    ["Tháng báo cáo", "09", "Tháng 9/2026", "month", "2026-09-30"],
    ["Tháng", "8/26", "Tháng 8/26", "month", "2026-08-31"],
    ["Quý", "III", "Quý III/2026", "quarter", "2026-09-30"],
    ["QUÝ", "2", "Quý 2/2026", "quarter", "2026-06-30"],
    ["Tuần", "41", "Tuần 41/2026", "week", "2026-10-11"],
    ["Năm", "2025", "2025", "year", "2025-12-31"],
    ["Lần", "1", "Lần 1", "unknown", null],
    ["Đợt đánh giá", "B", "Đợt B", "unknown", null],
    ["Kỳ báo cáo", "Tháng 9", "Tháng 9", "month", "2026-09-30"],
    ["Tuần", "53", "Tuần 53/2026", "week", "2027-01-03"],
  ])("%s: %s", (head, value, label, kind, date) => {
    expect(read(value, head)).toEqual({ label, kind, date, cell: null });
  });
  test.each([
    ["Tuần", "54"],
    ["Tháng", "13"],
    ["Quý", "5"],
    ["Lần", "Ghi chú"],
    ["Đợt", "123"],
  ])("%s: %s is none", (head, value) => {
    expect(read(value, head)).toBeNull();
  });
  test("what is neither text nor number names none", () => {
    const head = periodHead("Tháng");
    expect(readPeriod({ kind: "boolean", value: true }, { ...context, head })).toBeNull();
    expect(readPeriod({ kind: "blank" }, { ...context, head })).toBeNull();
  });
  test("numbers", () => {
    const number = (value: number, head: string, numberFormat?: string) =>
      readPeriod(
        { kind: "number", value, ...(numberFormat === undefined ? {} : { numberFormat }) },
        { ...context, head: periodHead(head) }
      );
    expect(number(12, "Tháng")).toMatchObject({ kind: "month", date: "2026-12-31" });
    expect(number(13, "Tháng")).toBeNull();
    expect(number(0, "Tháng")).toBeNull();
    expect(number(9, "Điểm")).toBeNull();
    expect(number(46_266, "Tháng", "dd/mm/yyyy")).toMatchObject({
      label: "Tháng 9/2026",
      kind: "month",
      date: "2026-09-30",
    });
    expect(number(46_266, "", "dd/mm/yyyy")).toMatchObject({ label: "01/9/2026", kind: "day" });
    expect(number(46_266, "", "mm/yyyy")).toMatchObject({ kind: "month", date: "2026-09-30" });
    expect(number(46_266, "", "mmm-yy")).toMatchObject({ kind: "month", date: "2026-09-30" });
    expect(number(46_266, "", "yyyy")).toMatchObject({ kind: "year", date: "2026-12-31" });
    expect(number(46_387, "Năm", "dd/mm/yyyy")).toMatchObject({
      label: "2026",
      kind: "year",
      date: "2026-12-31",
    });
    expect(number(46_266, "Năm", "dd/mm/yyyy")).toMatchObject({ label: "01/9/2026", kind: "day" });
    expect(number(46_266, "Tuần", "dd/mm/yyyy")).toMatchObject({ kind: "week" });
    expect(number(0.4, "", "hh:mm")).toBeNull();
    expect(number(0, "", "dd/mm/yyyy")).toBeNull();
    expect(number(9.5, "Tháng")).toBeNull();
  });
  test("a long head is a head", () => {
    expect(periodHead("Ngày tháng năm chốt số liệu")).toEqual({ kind: "day", word: "Ngày" });
  });
  test.each(["Điểm", "Đơn vị", "Xếp hạng tháng 10", "Tháng 10", "Kỳ trước", "Thứ tự", ""])(
    "%s heads no periods",
    (label) => {
      expect(periodHead(label)).toBeNull();
    }
  );
});

test.each([
  ["dd/mm/yyyy", "day"],
  ["d-mmm", "day"],
  ["[$-42A]dd/mm/yyyy;@", "day"],
  ["mm/yyyy", "month"],
  ["mmm-yy", "month"],
  ['"Tháng" m/yyyy', "month"],
  ["[Magenta]0.00", null],
  ["[$-vi-VN]mmmm yyyy", "month"],
  ["yyyy", "year"],
  ["hh:mm", "time"],
  ["[h]:mm", "time"],
  ["mm:ss", "time"],
  ["0.00", null],
  ['0.00" điểm"', null],
  ["General", null],
])("the format %s shows %s", (format, shown) => {
  expect(dateShown(format)).toBe(shown);
});

describe("documents that a title mentions", () => {
  const documents = fc.constantFrom(
    ["Kèm theo Báo cáo số", "BC-UBND"],
    ["Kèm theo Công văn số", "UBND-TTPVHCC"],
    ["Kèm theo Tờ trình số", "TTr-UBND"],
    ["Ban hành kèm theo Quyết định số", "QĐ-TTg"],
    ["Theo Thông báo số", "TB-VP"],
    ["Thực hiện Kế hoạch", "KH-UBND"],
    ["Căn cứ Nghị quyết số", "2026/NQ-HĐND"]
  );
  const dates = fc.constantFrom(
    (at: { day: number; month: number; year: number }) => `ngày ${at.day}/${at.month}/${at.year}`,
    (at: { day: number; month: number; year: number }) =>
      `ngày ${at.day} tháng ${at.month} năm ${at.year}`,
    (at: { day: number; month: number; year: number }) =>
      `ngày ... tháng ${at.month} năm ${at.year}`,
    (at: { day: number; month: number; year: number }) =>
      `, ngày ${String(at.day).padStart(2, "0")}-${at.month}-${at.year}`,
    () => ""
  );
  test("their dates are never the period", () => {
    fc.assert(
      fc.property(
        documents,
        fc.nat(9999),
        day,
        dates,
        typed,
        ([words, code], number, at, date, spell) => {
          const clause = `(${words} ${number === 0 ? "....." : number}/${code} ${date(at)} của UBND xã)`;
          expect([clause, findPeriodIn(spell(clause), context)]).toEqual([clause, null]);
          const title = `KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026 ${clause}`;
          expect([title, findPeriodIn(spell(title), context)?.date]).toEqual([title, "2026-09-30"]);
        }
      )
    );
  });
  test.each([
    "Kèm theo Báo cáo ngày 05/10/2026 của UBND xã",
    "Minh Tân, ngày 05 tháng 10 năm 2026",
    "Hải Phòng, ngày     tháng 10 năm 2026",
    "Ngày in: 05/10/2026 08:15",
    "Xuất ngày 05/10/2026",
    "Quyết định số 766/QĐ-TTg ngày 23/6/2022",
    "Bộ chỉ số 766 ngày 23/6/2022",
    "Dự thảo lần 2",
    "Biểu số 01/766",
    "So với kỳ trước",
  ])("%s: none", (title) => {
    expect(findPeriodIn(title, context)).toBeNull();
  });
  test.each([
    ["BÁO CÁO THÁNG 9/2026", "Tháng 9/2026".toUpperCase(), "month", "2026-09-30"],
    ["Báo cáo số liệu tháng 9", "Tháng 9", "month", "2026-09-30"],
    ["THÔNG BÁO KẾT QUẢ QUÝ III NĂM 2025", "QUÝ III NĂM 2025", "quarter", "2025-09-30"],
    ["Số liệu tính đến ngày 31/10/2026", "31/10/2026", "toDate", "2026-10-31"],
    [
      "(Số liệu từ ngày 01/10/2026 đến ngày 31/10/2026)",
      "01/10/2026 đến ngày 31/10/2026",
      "month",
      "2026-10-31",
    ],
    ["Phụ lục kèm theo Báo cáo tháng 10/2026", "Tháng 10/2026", "month", "2026-10-31"],
    ["Kỳ báo cáo: 10/2026", "Kỳ báo cáo: 10/2026", "month", "2026-10-31"],
    ["Quyết định 766 năm 2022, kết quả tháng 9", "Tháng 9", "month", "2026-09-30"],
    ["LŨY KẾ 10 THÁNG NĂM 2026", "10 THÁNG NĂM 2026", "toDate", "2026-10-31"],
    ["BẢNG ĐIỂM (T10/2026)", "T10/2026", "month", "2026-10-31"],
    ["BẢNG ĐIỂM THÁNG 10 (2026)", "THÁNG 10 (2026)", "month", "2026-10-31"],
  ])("%s", (title, label, kind, date) => {
    expect(findPeriodIn(title, context)).toEqual({ label, kind, date, cell: null });
  });
});

describe("months by their names", () => {
  test.each([
    ["Giêng", "2026-01-31"],
    ["Hai", "2026-02-28"],
    ["Ba", "2026-03-31"],
    ["Tư", "2026-04-30"],
    ["Bốn", "2026-04-30"],
    ["Năm", "2026-05-31"],
    ["Sáu", "2026-06-30"],
    ["Bảy", "2026-07-31"],
    ["Tám", "2026-08-31"],
    ["Chín", "2026-09-30"],
    ["Mười", "2026-10-31"],
    ["Mười một", "2026-11-30"],
    ["Mười hai", "2026-12-31"],
    ["Chạp", "2026-12-31"],
  ])("Tháng %s", (name, date) => {
    expect(read(`Tháng ${name} năm 2026`)).toMatchObject({ kind: "month", date });
  });
});

describe("from one day or month to another", () => {
  test.each([
    ["Từ 15/12 đến 14/01/2026", "month", "2026-01-14"],
    ["15/12/2025 - 14/01/2026", "month", "2026-01-14"],
    ["01/12/25 - 31/12/25", "month", "2025-12-31"],
    ["31/10 - 31/10/2026", "day", "2026-10-31"],
    ["Tuần 40 (28/9 - 30/9/2026)", "week", "2026-09-30"],
    ["Từ tháng 9 đến tháng 9/2026", "month", "2026-09-30"],
    ["Tháng 2 đến tháng 4/2026", "unknown", "2026-04-30"],
    ["3 tháng cuối năm 2026", "unknown", "2026-12-31"],
    ["Tuần 53/2026", "week", "2027-01-03"],
  ])("%s", (label, kind, date) => {
    expect(read(label)).toMatchObject({ kind, date });
  });
  test.each([
    "20/10/2026 - 05/10/2026",
    "31/9 - 14/10/2026",
    "01/02 - 31/02/2026",
    "Tháng 10 - tháng 9/2026",
    "Tuần 5 (31/02/2026)",
    "Tuần 0/2026",
    "Tuần 54/2026",
  ])("%s is none", (label) => {
    expect(read(label)).toBeNull();
  });
});

describe("a heading that also says what is measured", () => {
  test.each([
    ["Xếp hạng tháng 10", "Xếp hạng", "2026-10-31"],
    ["Điểm đạt được (đến ngày 31/10/2026)", "Điểm đạt được", "2026-10-31"],
    ["Hạng tháng 9/2026", "Hạng", "2026-09-30"],
    ["Điểm kỳ trước", "Điểm", null],
    ["T10/2026 - Tổng điểm", "- Tổng điểm", "2026-10-31"],
    ["Điểm đợt 2 tháng 10", "Điểm", "2026-10-31"],
  ])("%s", (label, rest, date) => {
    const found = periodBeside(label, context);
    expect([found?.rest, found?.period.date]).toEqual([rest, date]);
  });
  test.each(["Hạng tháng 10", "TT tháng 10", "Xếp loại quý I", "Số hồ sơ tháng 10"])(
    "%s is no period alone",
    (label) => {
      expect(read(label)).toBeNull();
    }
  );
  test.each(["Điểm đạt được", "Tổng điểm 100", "Công khai, minh bạch (18đ)"])(
    "%s: none",
    (label) => {
      expect(periodBeside(label, context)).toBeNull();
    }
  );
});

describe("what looks like a period and is none", () => {
  test.each([
    "17/114",
    "9,5/10",
    "4.32 / 6",
    "19.635",
    "1.1",
    "Quy định",
    "Qua cổng 10",
    "Tỷ lệ 10 tháng tuổi xã",
    "Xã T4",
    "Lần đầu",
    "1. Công khai",
    "Đợt",
    "TT 01/2018/TT-VPCP",
  ])("%s", (label) => {
    expect(read(label)).toBeNull();
  });
});

describe("periods by their distance", () => {
  const whole = (label: string) => {
    const found = read(label);
    if (found === null) throw new Error(label);
    return found;
  };
  test.each([
    ["Tháng trước", "Tháng 1/2026", "Tháng 12/2025", "month", "2025-12-31"],
    ["Kỳ trước", "Tháng 10/2026", "Tháng 9/2026", "month", "2026-09-30"],
    ["Ky truoc", "Quý I/2026", "Quý IV/2025", "quarter", "2025-12-31"],
    ["Tháng này", "31/10/2026", "31/10/2026", "day", "2026-10-31"],
    ["Tuần trước", "Tuần 41/2026", "Tuần trước", "week", "2026-10-04"],
    ["Năm trước", "Năm 2026", "Năm 2025", "year", "2025-12-31"],
    ["Cùng kỳ năm trước", "Tháng 2/2024", "Cùng kỳ năm trước", "month", "2023-02-28"],
    ["Kỳ trước", "6 tháng đầu năm 2026", "Kỳ trước", "half", "2025-12-31"],
    ["Kỳ trước", "Đến ngày 31/10/2026", "Kỳ trước", "unknown", null],
    ["Quý này", "Tháng 10/2026", "Quý này", "unknown", null],
    ["Lần 1", "Tháng 10/2026", "Lần 1", "unknown", null],
  ])("%s of %s", (label, of, named, kind, date) => {
    expect(relativeTo(whole(label), whole(of))).toMatchObject({ label: named, kind, date });
  });
});

test.each([
  ["10 tháng năm 2026", 10],
  ["LŨY KẾ 9 THÁNG ĐẦU NĂM 2026", 9],
  ["Đến ngày 31/5/2026", null],
  ["Lũy kế đến tháng 9/2026", null],
  ["Tháng 9/2026", null],
])("months to date in %s: %s", (label, months) => {
  const period = read(label);
  expect(period === null ? "none" : monthsToDate(period)).toBe(months);
});

test("a day of no known year may be 29 February", () => {
  const without = (value: string) =>
    readPeriod({ kind: "text", value }, { date1904: false, address: null });
  expect(without("Đến 29/02")).toMatchObject({ kind: "toDate", date: null });
  expect(without("29/02")).toMatchObject({ kind: "day", date: null });
  expect(without("30/02")).toBeNull();
  expect(without("29/02/2026")).toBeNull();
});

test("a label as long as a sentence is no period", () => {
  const filled = (length: number) => read("Tháng 9/2026".padEnd(length, "."));
  expect(filled(90)).toMatchObject({ kind: "month", date: "2026-09-30" });
  expect(filled(91)).toBeNull();
});

describe("a day beside the period of a title", () => {
  test.each([
    ["Tháng 9/2026 (số liệu lúc 8h00 ngày 05/10/2026)", "Tháng 9/2026"],
    ["QUÝ III NĂM 2026 (ngày 10/10/2026)", "QUÝ III NĂM 2026"],
    ["Ngày 02/10/2026: kết quả tháng 9/2026", "Tháng 9/2026"],
  ])("%s: is the paper's where it lies behind", (title, label) => {
    expect(findReportedIn(title, context)).toMatchObject({ label, date: "2026-09-30" });
  });

  test.each(["Tháng 9/2026 (ngày 20/9/2026)", "Năm 2026, ngày 20/9/2026", "Ngày 20/9/2026"])(
    "%s: is the period where it does not",
    (title) => {
      expect(findReportedIn(title, context)).toMatchObject({ kind: "day", date: "2026-09-20" });
    }
  );
});

test.each(["202610", "202601"])("%s under a head of months is a month", (value) => {
  const month = Number(value.slice(4));
  const said = { label: `Tháng ${String(month)}/2026`, kind: "month" };
  expect(read(value, "Tháng")).toMatchObject(said);
  expect(read(value, "Kỳ")).toMatchObject(said);
  expect(read(value)).toBeNull();
});

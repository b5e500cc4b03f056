import { expect, test } from "vitest";

import type { Hundredths } from "../decision766/hundredths";
import { findingOf, type FindingFacts } from "./finding";
import { findingSentence } from "./findingSentence";

const h = (value: number) => value as Hundredths;
const cell = { sheet: "Tổng hợp", row: 4, column: 2 };
const used = { sheet: "Tổng hợp", row: 4, column: 3 };
const ratio = { label: "Số hóa", printed: h(90_00), numerator: 1, denominator: 4, right: h(25_00) };
const rival = { used: "Điểm", usedCell: used, other: "Điểm tự chấm" };

/** One finding of every kind. */
const each: { readonly [K in FindingFacts["kind"]]: Omit<FindingFacts & { kind: K }, "kind"> } = {
  noTable: {},
  percentOnly: {},
  noPointsYet: {},
  noPointsColumn: {},
  otherMeasure: { title: "SỐ ĐIỂM BỊ TRỪ THÁNG 10/2026" },
  errorValue: { text: "#REF!" },
  notANumber: { text: "mười" },
  waiting: { text: "đang chờ" },
  noRank: {},
  formulaWithoutValue: {},
  percentAsPoints: { percent: "97,5" },
  dateAsPoints: { date: "19/10/2026", likely: ["19.10"] },
  blankScore: { label: "Số hóa", unit: "Xã A", period: null },
  blankTotal: { label: "Tổng", unit: null, period: "Tháng 9/2026", instead: h(92_79) },
  blankComputed: { label: "Chỉ số 5.4", unit: null, period: null, instead: h(5_81) },
  blankScores: { label: "Số hóa", count: 12 },
  blankTotals: { label: "Tổng", count: 12 },
  unknownGroup: { text: "Tinh thần phục vụ" },
  unknownColumn: { text: "Thực hiện (%)" },
  strangePeriod: { text: "Đợt 3" },
  assumedColumn: { text: "Kết quả" },
  unreadCells: { where: { line: "column", column: 5 }, count: 3 },
  noPointsInLine: { unit: "Xã A" },
  nameCodeConflict: { name: "Số hóa hồ sơ", code: "1.1" },
  rivalColumns: rival,
  lesserColumn: rival,
  lesserRow: rival,
  otherHeading: { text: null, usual: "Số điểm", usualCell: used },
  hiddenCells: { used },
  twoTotals: { used },
  emptyTotal: { used },
  hiddenSheet: { sheet: "Nháp" },
  legacyEncoding: { encoding: "tcvn3", cells: 12 },
  duplicateGroup: { text: "Số hóa", kept: used, because: "maximum", line: "row" },
  brokenName: { name: "Xã Nghĩa", rest: "Hành Trung" },
  likeName: { name: "An Khanh", other: "An Khánh" },
  duplicateUnit: { unit: "Xã A", rows: [3, 9] },
  rowAgain: { whose: "Xã A, Tháng 9/2026", rows: [3, 4] },
  assumedByCode: { name: "Vân Du", code: "5.1" },
  assumedDecision: {},
  groupOfTitle: { title: "SỐ HÓA HỒ SƠ THÁNG 9/2026", group: "digitization" },
  assumedUnheaded: { column: 4 },
  assumedMaxima: { text: "Khung chấm" },
  missingGroups: { unit: "Xã A", period: null, groups: ["transparency", "timeliness"] },
  noTotal: { unit: "Xã A", period: null },
  noYear: { text: "Tháng 10" },
  totalAlone: { unit: "Xã A", period: null },
  partsDiffer: { text: "DVC trực tuyến" },
  otherName: { name: "Tháng 9", title: "THÁNG 8/2026" },
  boardAgain: { whose: "Xã A, Tháng 9/2026", more: 2, first: used, sameSheet: false, dated: true },
  fullName: { short: "An Bình", full: "Xã An Bình" },
  monthOfSheet: { month: 2 },
  partsJoined: { parts: [used] },
  boardInParts: { whose: "Xã A, Tháng 9/2026", first: used },
  yearOfBook: { year: 2026 },
  unitOfSheet: { unit: "An Bình" },
  unitOfBook: { unit: "UBND xã An Bình" },
  periodOfBook: { period: "Tháng 9/2026" },
  inBrackets: { text: "17,5 (2)" },
  takenAdded: { text: "Điểm trừ" },
  takenPositive: { text: "Điểm trừ" },
  assumedGroup: { text: "Nhóm 3", group: "timeliness" },
  missingGroup: { group: "transparency" },
  negativeGroup: { label: "Số hóa", points: h(-1_00) },
  negativeIndicator: { label: "Chỉ số 1.1", points: h(-1_00) },
  groupOverMaximum: { label: "Số hóa", points: h(23_00), most: h(22_00) },
  indicatorOverMaximum: { label: "Chỉ số 1.1", points: h(7_00), most: h(6_00) },
  maximumDiffers: { label: "Số hóa", printed: h(20_00), decided: h(22_00) },
  otherMaximum: { behindSlash: h(20_00), printed: used },
  percentDiffers: ratio,
  ratioDiffers: ratio,
  totalDiffers: { label: "Tổng", printed: h(99_00), added: h(92_79), open: h(0) },
  groupSumDiffers: { label: "Số hóa", printed: h(20_00), added: h(19_50) },
  percentOverWhole: { label: "Số hóa", printed: h(9_850_00) },
  partOverWhole: { label: "Số hóa", part: 460, whole: 46 },
  rankOverUniverse: { rank: 120, of: 114 },
  rankDiffers: { label: "Tổng", unit: null, published: 3, computed: 2 },
  gradeDiffers: { printed: "Tốt", points: h(92_79), earned: "Xuất sắc" },
  editionBoundary: {
    before: { period: "Tháng 5/2026", edition: "unknown" },
    after: { period: "Tháng 10/2026", edition: "unknown" },
  },
  libraryRow: { sheet: "Thư viện", row: 4 },
};

const kinds = Object.entries(each).map(([kind, facts]) => ({ kind, ...facts }) as FindingFacts);

test.each(kinds)("$kind is said whole, and tells what to do", (facts) => {
  const finding = findingOf(cell, facts);
  const sentence = findingSentence(finding);
  expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
  expect(sentence).not.toMatch(/undefined|null|\[object/u);
  if (finding.severity === "error") expect(sentence).toMatch(/Hãy |hãy /u);
});

test("a finding says its cell, and figures as the sheet writes them", () => {
  const percent = findingOf(cell, { kind: "percentAsPoints", percent: "97,5" });
  expect(findingSentence(percent)).toMatch(/^Ô 'Tổng hợp'!C5 ghi tỷ lệ 97,5%, không phải số điểm/u);
  const total = findingOf(null, {
    kind: "totalDiffers",
    label: "Tổng điểm",
    printed: h(99_00),
    added: h(67_50),
    open: h(30_00),
  });
  expect(findingSentence(total)).toBe(
    "Tổng điểm ghi 99 điểm, nhưng các nhóm đã có cộng lại được 67,5 điểm, các nhóm còn lại nhiều nhất 30 điểm. Hãy kiểm tra lại điểm các nhóm và dòng tổng."
  );
});

import { copiedToCommunes } from "../../decision766/copiedIndicators";
import { formulaOn, newestRules } from "../../decision766/formulas";
import { indicators } from "../../decision766/indicators";
import { ownLibrarySheet } from "../../narrative/library/ownLibrary";
import {
  blank,
  empty,
  formula,
  lineHeight,
  number,
  text,
  titleRow,
  type PlannedSheet,
} from "./plannedSheet";
import type { TrackingLevel } from "./trackingOptions";

const indicatorHeads = ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số", "Tỷ lệ", "Điểm", "Điểm tối đa"]; // prettier-ignore

/** Characters of an indicator's name that fit into one line of its column. */
const nameWidth = 52;

/** The indicators with their counts, to be filled in for one period. */
export function indicatorSheet(year: number, level: TrackingLevel): PlannedSheet {
  const scored = indicators.flatMap((indicator) => {
    const rule = formulaOn(indicator, newestRules);
    return rule === null ? [] : [{ ...indicator, maximum: rule.maxPoints / 100 }];
  });
  const copied = scored.filter(({ code }) => copiedToCommunes.has(code)).map(({ code }) => code);
  const note =
    level === "commune"
      ? `Chỉ số ${copied.join(", ")}: Cổng Dịch vụ công quốc gia tính chung cho cả tỉnh, các xã, phường của tỉnh như nhau.`
      : "";
  const columns = indicatorHeads.length;
  return {
    name: "Chỉ số thành phần",
    orientation: "portrait",
    frozen: { rows: 3, columns: 0 },
    widths: [8, 60, 12, 12, 10, 10, 10],
    heights: [36, null, lineHeight, ...scored.map(({ name }) => lineHeight * Math.ceil(name.length / nameWidth))], // prettier-ignore
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: columns - 1 })),
    rows: [
      titleRow(`SỐ LIỆU CHỈ SỐ THÀNH PHẦN – THÁNG …/${String(year)}`, columns),
      [text(note, "note"), ...Array.from({ length: columns - 1 }, () => blank)],
      indicatorHeads.map((head) => text(head, "tableHeader")),
      ...scored.map(({ code, name, maximum }, at) => [
        text(code, "tableText"),
        text(name, "tableText"),
        empty("tableRank"),
        empty("tableRank"),
        formula(`IF(N(D${at + 4})=0,"",C${at + 4}/D${at + 4})`, "tablePercent"),
        empty("tablePoints"),
        number(maximum, "tablePoints"),
      ]),
    ],
  };
}

const libraryHeads = ["TT", "Loại", "Mã chỉ số hoặc nhóm", "Nội dung", "Ai thực hiện", "Căn cứ", "Điều kiện"]; // prettier-ignore
const libraryNotes = [
  "Mỗi dòng là một nguyên nhân hoặc giải pháp của đơn vị; chương trình đề xuất trước các nội dung có sẵn khi số liệu phù hợp.",
  "Điều kiện để trống nghĩa là khi còn thiếu điểm; hoặc ghi: dưới 90%, từ 95%, thiếu từ 0,5 điểm, giảm so với kỳ trước.",
];
const emptyRows = 15;

/** The sheet in which the office keeps its own causes and remedies, empty but for its heads. */
export function librarySheet(): PlannedSheet {
  const columns = libraryHeads.length;
  return {
    name: ownLibrarySheet,
    orientation: "landscape",
    frozen: { rows: 4, columns: 0 },
    widths: [6, 16, 26, 70, 22, 30, 22],
    heights: [36, null, null, lineHeight, ...Array.from({ length: emptyRows }, () => lineHeight)],
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: columns - 1 })),
    rows: [
      titleRow("THƯ VIỆN NGUYÊN NHÂN, GIẢI PHÁP CỦA ĐƠN VỊ", columns),
      ...libraryNotes.map((note) => [
        text(note, "note"),
        ...Array.from({ length: columns - 1 }, () => blank),
      ]),
      libraryHeads.map((head) => text(head, "tableHeader")),
      ...Array.from({ length: emptyRows }, (_, at) => [
        number(at + 1, "tablePlaces"),
        ...Array.from({ length: columns - 1 }, () => empty("tableText")),
      ]),
    ],
  };
}

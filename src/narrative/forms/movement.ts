import type { ClaimFields } from "../../claims/claim";
import { hundredths } from "../../decision766/hundredths";
import type { FormBook } from "./form";

type Kinds =
  | "changePoints"
  | "changePlace"
  | "moved"
  | "samePlace"
  | "unchanged"
  | "unchangedAll"
  | "unchangedMoved"
  | "universe"
  | "notComparable"
  | "othersRose"
  | "mover"
  | "soleMover"
  | "overtaken"
  | "movedBy"
  | "movedByBoth"
  | "course"
  | "coursePlace"
  | "extremes"
  | "run";

const since = "so với {against:period}";
const change = "{direction:direction} {amount:points} điểm";
const steps =
  "{position:position} {placeDirection:direction} {steps:int} bậc, từ thứ {from:int} {way:way} thứ {to:int}";
const byPoints =
  "tính theo điểm trong bảng, thứ tự của {unit:unit} {placeDirection:direction} {steps:int} bậc so với {against:period}";
const kept = { direction: "same", amount: hundredths(0) } as const;
const portal = "Cổng Dịch vụ công quốc gia";

export const movementForms: Pick<FormBook, Kinds> = {
  changePoints: {
    whole: [
      { text: `${since}, tổng điểm ${change}` },
      { text: `tổng điểm ${change} ${since}` },
      { text: `${since}, tổng điểm giữ nguyên`, fixed: kept },
    ],
    named: [
      { text: `${since}, điểm của nhóm {subject:group} ${change}` },
      { text: `điểm của nhóm {subject:group} ${change} ${since}` },
    ],
    grouped: [
      { text: `${since}, điểm của nhóm ${change}` },
      { text: `điểm của nhóm ${change} ${since}` },
    ],
  },
  changePlace: {
    whole: [{ text: `${since}, ${steps}` }],
    named: [
      {
        text: `${since}, {position:position} của nhóm {subject:group} {placeDirection:direction} {steps:int} bậc, từ thứ {from:int} {way:way} thứ {to:int}`,
      },
    ],
    grouped: [
      {
        text: `${since}, {position:position} của nhóm {placeDirection:direction} {steps:int} bậc, từ thứ {from:int} {way:way} thứ {to:int}`,
      },
    ],
  },
  moved: {
    whole: [
      { text: `${since}, tổng điểm ${change} {conjunction:conjunction} ${steps}` },
      { text: `${since}, tổng điểm giữ nguyên {conjunction:conjunction} ${steps}`, fixed: kept },
    ],
    named: [
      {
        text: `${since}, điểm của nhóm {subject:group} ${change} {conjunction:conjunction} ${steps}`,
      },
      {
        text: `${since}, điểm của nhóm {subject:group} giữ nguyên {conjunction:conjunction} ${steps}`,
        fixed: kept,
      },
    ],
    grouped: [
      { text: `${since}, điểm của nhóm ${change} {conjunction:conjunction} ${steps}` },
      {
        text: `${since}, điểm của nhóm giữ nguyên {conjunction:conjunction} ${steps}`,
        fixed: kept,
      },
    ],
  },
  samePlace: {
    whole: [
      { text: `${since}, {position:position} giữ nguyên ở thứ {place:int}` },
      { text: "{position:position} giữ nguyên ở thứ {place:int}" },
    ],
  },
  unchanged: {
    whole: [
      { text: `${since}, điểm của các nhóm {set:groups} giữ nguyên` },
      { text: `${since}, điểm của nhóm {set:oneGroup} giữ nguyên` },
      { text: "điểm của các nhóm {set:groups} giữ nguyên" },
      { text: "điểm của nhóm {set:oneGroup} giữ nguyên" },
    ],
  },
  unchangedMoved: {
    whole: [
      {
        text: `${since}, điểm của các nhóm {set:groups} giữ nguyên nhưng {position:position} cùng {placeDirection:direction} {steps:int} bậc, từ thứ {from:int} {way:way} thứ {to:int}`,
      },
      {
        text: "điểm của các nhóm {set:groups} giữ nguyên nhưng {position:position} cùng {placeDirection:direction} {steps:int} bậc, từ thứ {from:int} {way:way} thứ {to:int}",
      },
    ],
  },
  unchangedAll: {
    whole: [
      { text: `${since}, điểm của cả {count:int} nhóm giữ nguyên` },
      { text: "điểm của cả {count:int} nhóm giữ nguyên" },
    ],
  },
  universe: {
    whole: [
      {
        text: `${since}, số đơn vị được xếp hạng thay đổi ({ofBefore:int} và {ofNow:int}) nên không so sánh trực tiếp thứ {placeBefore:int}/{ofBeforeAgain:int} với thứ {placeNow:int}/{ofNowAgain:int}`,
      },
      {
        text: "số đơn vị được xếp hạng thay đổi ({ofBefore:int} và {ofNow:int}) nên không so sánh trực tiếp thứ {placeBefore:int}/{ofBeforeAgain:int} với thứ {placeNow:int}/{ofNowAgain:int}",
      },
    ],
  },
  notComparable: {
    whole: [
      {
        text: `cách tính điểm trên ${portal} đã thay đổi giữa hai kỳ (theo số liệu công khai: sau ngày 31/5/2026, chậm nhất là ngày 17/9/2026) nên không so sánh điểm {period:period} với {against:period}`,
        fixed: { why: "edition" },
      },
      {
        text: `chưa xác định được thời điểm ${portal} thay đổi cách tính điểm trong khoảng từ tháng 6 đến giữa tháng 9/2026 nên chưa so sánh {period:period} với {against:period}`,
        fixed: { why: "unknown" },
      },
    ],
  },
  othersRose: {
    whole: [
      { text: `${since}, có đơn vị khác trong bảng tăng điểm nhiều hơn {unit:unit}` },
      { text: "có đơn vị khác trong bảng tăng điểm nhiều hơn {unit:unit}" },
    ],
  },
  mover: {
    named: [
      {
        text: `${since}, nhóm {subject:group} {direction:direction} nhiều nhất ({direction:direction} {amount:points} điểm)`,
      },
      {
        text: "nhóm {subject:group} {direction:direction} nhiều nhất ({direction:direction} {amount:points} điểm)",
      },
    ],
  },
  soleMover: {
    named: [
      {
        text: `${since}, chỉ có nhóm {subject:group} thay đổi điểm ({direction:direction} {amount:points} điểm)`,
      },
      {
        text: "chỉ có nhóm {subject:group} thay đổi điểm ({direction:direction} {amount:points} điểm)",
      },
    ],
  },
  overtaken: {
    whole: [`${since}, `, ""].flatMap((head) => [
      {
        text: `${head}có {count:two} đơn vị trong bảng vượt lên trên {unit:unit} về tổng điểm, gồm {units:units}`,
        when: ({ count, units }: ClaimFields["overtaken"]) =>
          units.length > 1 && count === units.length,
      },
      {
        text: `${head}có {count:two} đơn vị trong bảng vượt lên trên {unit:unit} về tổng điểm, là {units:units}`,
        when: ({ count, units }: ClaimFields["overtaken"]) => units.length === 1 && count === 1,
      },
      {
        text: `${head}có {count:two} đơn vị trong bảng vượt lên trên {unit:unit} về tổng điểm`,
        fixed: { units: [] },
      },
    ]),
  },
  movedBy: {
    whole: [
      {
        text: `${byPoints}, toàn bộ do điểm của các đơn vị khác thay đổi`,
        fixed: { by: "others" },
      },
      { text: `${byPoints}, toàn bộ do điểm của {unit:unit} thay đổi`, fixed: { by: "own" } },
    ],
  },
  movedByBoth: {
    whole: [
      {
        text: `${byPoints}, phần do điểm của {unit:unit} thay đổi là {ownDirection:direction} {own:halves} bậc, phần do điểm của các đơn vị khác thay đổi là {othersDirection:direction} {others:halves} bậc`,
      },
    ],
  },
  course: {
    whole: [
      {
        text: "từ {first:period} đến {last:period} ({count:int} kỳ có số liệu), tổng điểm {direction:direction} {amount:points} điểm, từ {from:points} {way:way} {to:points} điểm",
      },
      {
        text: "qua {count:int} kỳ có số liệu {direction:direction} {amount:points} điểm, từ {from:points} {way:way} {to:points} điểm",
      },
    ],
    named: [
      {
        text: "từ {first:period} đến {last:period} ({count:int} kỳ có số liệu), điểm của nhóm {subject:group} {direction:direction} {amount:points} điểm, từ {from:points} {way:way} {to:points} điểm",
      },
    ],
    grouped: [
      {
        text: "từ {first:period} đến {last:period} ({count:int} kỳ có số liệu), điểm của nhóm {direction:direction} {amount:points} điểm, từ {from:points} {way:way} {to:points} điểm",
      },
    ],
  },
  coursePlace: {
    whole: [
      { text: `từ {first:period} đến {last:period} ({count:int} kỳ có số liệu), ${steps}` },
      { text: steps },
    ],
  },
  extremes: {
    whole: [
      {
        text: "từ {first:period} đến {last:period} ({count:int} kỳ có số liệu), tổng điểm cao nhất là {best:points} điểm ({bestAt:period}), thấp nhất là {worst:points} điểm ({worstAt:period})",
      },
      {
        text: "tổng điểm cao nhất là {best:points} điểm ({bestAt:period}), thấp nhất là {worst:points} điểm ({worstAt:period})",
      },
    ],
  },
  run: {
    whole: [
      {
        text: "tổng điểm {direction:direction} {times:int} lần liên tiếp, từ {first:period} đến {last:period}",
      },
    ],
  },
};

import { hundredths } from "../../decision766/hundredths";
import type { FormBook } from "./form";

type Kinds =
  | "leagueRange"
  | "leagueEqual"
  | "leagueAbsent"
  | "leagueOthers"
  | "othersApart"
  | "leagueUniverse"
  | "leagueMiddle"
  | "leagueGrade"
  | "leagueTop"
  | "leagueCrowd"
  | "leagueLast"
  | "leagueLoss"
  | "leagueLossSame"
  | "leagueMoved"
  | "onlyMonths"
  | "monthsGiven"
  | "months";

export const leagueForms: Pick<FormBook, Kinds> = {
  leagueRange: {
    whole: [
      {
        text: "{period:at}, bảng có {units:int} đơn vị có tổng điểm, từ {lowest:points} đến {highest:points} điểm",
      },
      {
        text: "bảng có {units:int} đơn vị có tổng điểm, từ {lowest:points} đến {highest:points} điểm",
      },
    ],
  },
  leagueEqual: {
    whole: [
      {
        text: "{period:at}, bảng có {units:int} đơn vị có tổng điểm, cùng đạt {points:points} điểm",
      },
      { text: "bảng có {units:int} đơn vị có tổng điểm, cùng đạt {points:points} điểm" },
    ],
  },
  leagueAbsent: {
    whole: [
      {
        text: "có {count:int} đơn vị trong bảng chưa có tổng điểm nên không tính vào các số liệu chung",
      },
    ],
  },
  leagueOthers: {
    whole: [
      {
        text: "bảng còn có {count:int} đơn vị không cùng cấp, không tính vào các số liệu chung",
      },
    ],
  },
  othersApart: {
    whole: [
      { text: "trong bảng còn có {count:two} đơn vị không cùng cấp, không được so sánh chung" },
    ],
  },
  leagueUniverse: {
    whole: [
      {
        text: "số đơn vị được xếp hạng công bố là {of:int}, nhiều hơn số đơn vị có tổng điểm trong bảng ({units:int} đơn vị)",
      },
    ],
  },
  leagueMiddle: {
    whole: [
      {
        text: "điểm trung bình của {units:int} đơn vị là {mean:points} điểm, trung vị là {median:points} điểm",
      },
    ],
  },
  leagueGrade: {
    whole: [
      {
        text: "có {units:int}/{of:int} đơn vị được xếp loại {grade:grade}",
        fixed: { source: "printed" },
      },
      {
        text: "theo ngưỡng do đơn vị thiết lập, có {units:int}/{of:int} đơn vị xếp loại {grade:grade}",
        fixed: { source: "bands" },
      },
      {
        text: "cả {units:int} đơn vị đều được xếp loại {grade:grade}",
        fixed: { source: "printed", of: null },
      },
      {
        text: "theo ngưỡng do đơn vị thiết lập, cả {units:int} đơn vị đều xếp loại {grade:grade}",
        fixed: { source: "bands", of: null },
      },
    ],
    short: [
      {
        text: "{units:int}/{of:int} đơn vị được xếp loại {grade:grade}",
        fixed: { source: "printed" },
      },
      {
        text: "{units:int}/{of:int} đơn vị xếp loại {grade:grade}",
        fixed: { source: "bands" },
      },
    ],
  },
  leagueTop: {
    whole: [
      {
        text: "xếp thứ {place:int} trong bảng là {units:units}, đạt {points:points} điểm",
        when: ({ units }) => units.length === 1,
      },
      {
        text: "cùng xếp thứ {place:int} trong bảng là {units:units}, cùng đạt {points:points} điểm",
        when: ({ units }) => units.length > 1,
      },
    ],
    short: [
      {
        text: "thứ {place:int} là {units:units}, đạt {points:points} điểm",
        when: ({ units }) => units.length === 1,
      },
      {
        text: "cùng thứ {place:int} là {units:units}, cùng đạt {points:points} điểm",
        when: ({ units }) => units.length > 1,
      },
    ],
  },
  leagueCrowd: {
    whole: [
      {
        text: "cùng xếp thứ {place:int} trong bảng có {count:int} đơn vị, cùng đạt {points:points} điểm",
      },
    ],
  },
  leagueLast: {
    whole: [
      {
        text: "đơn vị có điểm thấp nhất trong bảng là {units:units}, đạt {points:points} điểm",
        when: ({ units }) => units.length === 1,
      },
      {
        text: "các đơn vị có điểm thấp nhất trong bảng là {units:units}, cùng đạt {points:points} điểm",
        when: ({ units }) => units.length > 1,
      },
    ],
  },
  // One line a group, worded by its own figures: six lines alike are not read.
  leagueLoss: {
    whole: [
      {
        text: "nhóm {group:group}: cả {units:int} đơn vị đều thiếu điểm, từ {least:points} đến {most:points} điểm, bình quân {mean:points} điểm",
        when: ({ mean }) => mean % 2 === 0,
        fixed: { of: null },
      },
      {
        text: "nhóm {group:group}: bình quân thiếu {mean:points} điểm; đơn vị thiếu ít nhất {least:points} điểm, nhiều nhất {most:points} điểm (cả {units:int} đơn vị đều thiếu điểm)",
        when: ({ mean }) => mean % 2 !== 0,
        fixed: { of: null },
      },
      {
        text: "nhóm {group:group}: {units:int}/{of:int} đơn vị thiếu điểm, nhiều nhất {most:points} điểm, bình quân mỗi đơn vị trong bảng thiếu {mean:points} điểm",
        when: ({ mean }) => mean % 2 === 0,
        fixed: { least: hundredths(0) },
      },
      {
        text: "nhóm {group:group}: còn {units:int}/{of:int} đơn vị chưa đạt điểm tối đa, thiếu nhiều nhất {most:points} điểm; bình quân của cả bảng thiếu {mean:points} điểm",
        when: ({ mean }) => mean % 2 !== 0,
        fixed: { least: hundredths(0) },
      },
    ],
  },
  leagueLossSame: {
    whole: [{ text: "nhóm {group:group}: cả {units:int} đơn vị cùng thiếu {lost:points} điểm" }],
  },
  leagueMoved: {
    whole: [
      {
        text: "so với {against:period}, có {rose:int} đơn vị tăng điểm, {fell:int} đơn vị giảm điểm, {same:int} đơn vị giữ nguyên",
        when: ({ same }) => same > 0,
      },
      {
        text: "so với {against:period}, có {rose:int} đơn vị tăng điểm, {fell:int} đơn vị giảm điểm, không có đơn vị giữ nguyên",
        fixed: { same: 0 },
      },
    ],
  },
  onlyMonths: {
    whole: [
      { text: "bảng điểm chỉ có số liệu từng tháng, chưa có điểm công bố của {whole:period}" },
    ],
  },
  monthsGiven: {
    whole: [{ text: "bảng điểm mới có số liệu của {count:int} tháng trong {whole:period}" }],
  },
  months: {
    whole: [{ text: "tổng điểm các tháng của {whole:period}: {values:months}" }],
  },
};

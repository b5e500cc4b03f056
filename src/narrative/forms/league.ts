import type { FormBook } from "./form";

type Kinds =
  | "leagueRange"
  | "leagueMiddle"
  | "leagueGrade"
  | "leagueTop"
  | "leagueLast"
  | "leagueLoss"
  | "leagueMoved"
  | "onlyMonths"
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
        text: "có {units:int}/{of:int} đơn vị xếp loại {grade:grade} (theo ngưỡng do đơn vị thiết lập)",
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
  leagueLoss: {
    whole: [
      {
        text: "nhóm {group:group}: {units:int}/{of:int} đơn vị thiếu điểm, bình quân mỗi đơn vị trong bảng thiếu {mean:points} điểm",
      },
    ],
  },
  leagueMoved: {
    whole: [
      {
        text: "so với {against:period}, có {rose:int} đơn vị tăng điểm, {fell:int} đơn vị giảm điểm, {same:int} đơn vị giữ nguyên",
      },
    ],
  },
  onlyMonths: {
    whole: [
      { text: "bảng điểm chỉ có số liệu từng tháng, chưa có điểm công bố của {whole:period}" },
    ],
  },
  months: {
    whole: [{ text: "tổng điểm các tháng của {whole:period}: {values:months}" }],
  },
};

import type { FormBook } from "./form";

type Kinds =
  | "ratio"
  | "ratioAlone"
  | "indicatorPoints"
  | "indicatorShortfall"
  | "indicatorBeyond"
  | "indicatorMost";

const counts =
  "chỉ số {code:indicator} đạt {numerator:int}/{denominator:int} {counted:counted}, bằng {percent:percent}, còn {missing:int} {counted:counted} chưa đạt";

export const indicatorForms: Pick<FormBook, Kinds> = {
  ratio: {
    short: [
      { text: counts, fixed: { small: false }, when: ({ denominator }) => denominator >= 10 },
      {
        text: `${counts} (chỉ có {denominator:two} {counted:counted} nên mỗi trường hợp làm tỷ lệ thay đổi nhiều)`,
        fixed: { small: true },
        when: ({ denominator }) => denominator < 10,
      },
    ],
  },
  ratioAlone: { short: [{ text: "chỉ số {code:indicator} đạt {percent:percent}" }] },
  indicatorPoints: {
    short: [
      {
        text: "chỉ số {code:indicator} đạt {points:points}/{max:points} điểm",
        fixed: { basis: "printed" },
      },
      {
        text: "chỉ số {code:indicator} đạt {points:points}/{max:points} điểm (tính thử)",
        fixed: { basis: "trial" },
      },
      {
        text: "chỉ số {code:indicator} đạt {points:points} điểm",
        fixed: { basis: "printed", max: null },
      },
      {
        text: "chỉ số {code:indicator} đạt {points:points} điểm (tính thử)",
        fixed: { basis: "trial", max: null },
      },
    ],
    after: [
      { text: "đạt {points:points}/{max:points} điểm", fixed: { basis: "printed" } },
      { text: "đạt {points:points}/{max:points} điểm (tính thử)", fixed: { basis: "trial" } },
      { text: "đạt {points:points} điểm", fixed: { basis: "printed", max: null } },
      { text: "đạt {points:points} điểm (tính thử)", fixed: { basis: "trial", max: null } },
    ],
  },
  indicatorShortfall: {
    short: [{ text: "chỉ số {code:code} thiếu {lost:points} điểm" }],
    after: [{ text: "thiếu {lost:points} điểm" }],
  },
  indicatorBeyond: {
    short: [{ text: "chỉ số {code:code} không tính theo kết quả riêng của đơn vị" }],
    after: [{ text: "không tính theo kết quả riêng của đơn vị" }],
  },
  indicatorMost: {
    short: [{ text: "trong nhóm, chỉ số {code:code} thiếu nhiều nhất (thiếu {lost:points} điểm)" }],
  },
};

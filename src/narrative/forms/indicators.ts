import type { ClaimFields } from "../../claims/claim";
import type { Form, FormBook } from "./form";

type Kinds =
  | "ratio"
  | "ratioAlone"
  | "indicatorPoints"
  | "indicatorShortfall"
  | "indicatorBeyond"
  | "indicatorMost";

const measured =
  "chỉ số {code:indicator} đạt {numerator:int}/{denominator:int} {counted:counted}, bằng {percent:percent}";
const few =
  " (chỉ có {denominator:two} {counted:counted} nên mỗi trường hợp làm tỷ lệ thay đổi nhiều)";

/** With what is missing, or without where nothing is; a number below ten is told beside the percent. */
function ratioForms(rest: string, fixed: Partial<ClaimFields["ratio"]>): readonly Form<"ratio">[] {
  return [
    {
      text: `${measured}${rest}`,
      fixed: { ...fixed, small: false },
      when: ({ denominator }) => denominator >= 10,
    },
    {
      text: `${measured}${rest}${few}`,
      fixed: { ...fixed, small: true },
      when: ({ denominator }) => denominator < 10,
    },
  ];
}

export const indicatorForms: Pick<FormBook, Kinds> = {
  ratio: {
    short: [
      ...ratioForms(", còn {missing:int} {counted:counted} {lacking:lacking}", {}),
      ...ratioForms("", { missing: 0, lacking: null }),
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

import { hundredths } from "../../decision766/hundredths";
import type { FormBook } from "./form";

type Kinds =
  | "tie"
  | "tieApart"
  | "leader"
  | "printedLeader"
  | "leads"
  | "neighbour"
  | "average"
  | "median"
  | "groupBest"
  | "bounds"
  | "quartiles"
  | "lowerUnits"
  | "similarVolume"
  | "placeWay"
  | "gradeWay";

const score = "{points:points}/{max:points} điểm";
/** What every way rests on. */
const othersStay = "nếu các đơn vị khác giữ nguyên điểm và mẫu số các chỉ số không đổi";
const countsStay = "nếu mẫu số các chỉ số không đổi";
const way = "cần thêm {gap:points} điểm; một cách ít trường hợp nhất là thêm {ways:ways}";
const apart = "{compared:compared} {unit:unit} {gap:points} điểm";

export const standingForms: Pick<FormBook, Kinds> = {
  tie: {
    whole: [
      {
        text: "trong bảng có {count:two} đơn vị (kể cả {unit:unit}) cùng đạt mức điểm này và cùng xếp thứ {place:int}",
        fixed: { basis: "computed" },
      },
      {
        text: "trong bảng có {count:two} đơn vị (kể cả {unit:unit}) cùng đạt mức điểm này và cùng được công bố xếp thứ {place:int}",
        fixed: { basis: "published" },
      },
    ],
  },
  tieApart: {
    whole: [
      {
        text: "trong bảng có {count:two} đơn vị (kể cả {unit:unit}) cùng mức điểm này, được công bố từ thứ {place:int} đến thứ {last:int}; thứ tự giữa các đơn vị đó không do chênh lệch điểm",
      },
    ],
  },
  leader: {
    whole: [
      {
        text: `đơn vị có điểm cao nhất trong bảng là {other:other}, đạt ${score}, ${apart}`,
      },
      { text: `{other:other} có điểm cao nhất trong bảng (${score}), ${apart}` },
    ],
  },
  printedLeader: {
    whole: [
      { text: `đơn vị có điểm cao nhất đạt ${score}, ${apart}` },
      {
        text: `đơn vị có điểm cao nhất đạt ${score}, {compared:compared} đơn vị báo cáo {gap:points} điểm`,
        when: ({ unit }) => unit === null,
      },
    ],
  },
  leads: {
    whole: [
      {
        text: "{unit:unit} là đơn vị có điểm cao nhất trong bảng, {compared:compared} đơn vị liền sau {gap:points} điểm",
      },
    ],
  },
  neighbour: {
    whole: [{ text: `đơn vị có điểm {side:side} trong bảng là {other:other}, ${apart}` }],
  },
  average: {
    whole: [
      {
        text: "điểm trung bình của {units:int} đơn vị trong bảng là {mean:points} điểm; {unit:unit} {compared:compared} mức trung bình {gap:points} điểm",
      },
      {
        text: "điểm trung bình của {units:int} đơn vị trong bảng là {mean:points} điểm, bằng điểm của {unit:unit}",
        fixed: { compared: "same", gap: hundredths(0) },
      },
    ],
  },
  median: {
    whole: [
      { text: "trung vị của {units:int} đơn vị trong bảng là {median:points} điểm" },
      { text: "trung vị là {median:points} điểm" },
    ],
  },
  groupBest: {
    named: [
      {
        text: "mức cao nhất trong bảng ở nhóm {subject:group} là {points:points} điểm, của {other:other}",
      },
    ],
    short: [{ text: "mức cao nhất trong bảng là {points:points} điểm, của {other:other}" }],
  },
  bounds: {
    whole: [
      {
        text: "nếu xếp theo điểm chưa làm tròn, thứ tự của {unit:unit} trong bảng nằm trong khoảng từ thứ {best:int} đến thứ {worst:int}",
      },
    ],
  },
  quartiles: {
    whole: [
      {
        text: "tứ phân vị dưới là {lower:points} điểm, tứ phân vị trên là {upper:points} điểm",
      },
      {
        text: "tứ phân vị dưới của {units:int} đơn vị trong bảng là {lower:points} điểm, tứ phân vị trên là {upper:points} điểm",
      },
    ],
  },
  lowerUnits: {
    whole: [
      {
        text: "trong {units:int} đơn vị của bảng, {unit:unit} có tổng điểm cao hơn {count:int} đơn vị ({percent:percent})",
      },
    ],
  },
  similarVolume: {
    whole: [
      {
        text: "trong {units:int} đơn vị (kể cả {unit:unit}) có số hồ sơ (mẫu số của chỉ số {code:code}) hơn kém {unit:unit} không quá một phần tư, {unit:unit} xếp thứ {place:int} theo tổng điểm",
      },
    ],
  },
  placeWay: {
    whole: [{ text: `${othersStay}, để lên thứ {place:int} theo điểm trong bảng ${way}` }],
  },
  gradeWay: {
    whole: [{ text: `${countsStay}, để đạt mức {grade:grade} ${way}` }],
  },
};

import type { FormBook } from "./form";
import { indicatorSetTitle } from "../officialNames";

const place = "thứ {place:int}/{of:int} đơn vị";
const published = { basis: "published" } as const;
const computed = { basis: "computed" } as const;
const byBands = "(theo ngưỡng do đơn vị thiết lập)";

const isFull = ({ points, max }: { readonly points: number; readonly max: number }): boolean =>
  points === max;
const isShort = (each: { readonly points: number; readonly max: number }): boolean => !isFull(each);

/** What a document is about, its figures final or not. */
function titles(what: string, period: string) {
  const of = "theo Quyết định số {law:law}";
  return [
    { text: `${what}${period} ${of}`, fixed: { provisional: false } },
    { text: `${what}${period} (số liệu tạm thời) ${of}`, fixed: { provisional: true } },
  ] as const;
}

type Kinds =
  | "title"
  | "leagueTitle"
  | "total"
  | "group"
  | "shortfall"
  | "percent"
  | "share"
  | "grade"
  | "nextGrade"
  | "rank"
  | "rankDiffers"
  | "absent"
  | "absentGroup"
  | "absentTotal"
  | "notApplicable"
  | "partsOnly"
  | "overMaximum"
  | "belowZero"
  | "sumDiffers"
  | "outOfScale"
  | "full"
  | "strongest"
  | "weakest"
  | "fullAnyPlace";

const score = "{points:points}/{max:points} điểm";

export const resultForms: Pick<FormBook, Kinds> = {
  title: {
    whole: [
      ...titles(`kết quả thực hiện ${indicatorSetTitle}`, ""),
      ...titles(`kết quả thực hiện ${indicatorSetTitle}`, " {period:in}"),
    ],
  },
  leagueTitle: {
    whole: [
      ...titles(`tổng hợp kết quả thực hiện ${indicatorSetTitle} của các đơn vị`, ""),
      ...titles(`tổng hợp kết quả thực hiện ${indicatorSetTitle} của các đơn vị`, " {period:in}"),
    ],
  },
  total: {
    whole: [
      { text: `{period:at}, {unit:unit} đạt ${score}`, fixed: { full: false } },
      { text: `{period:at}, tổng điểm của {unit:unit} đạt ${score}`, fixed: { full: false } },
      { text: `{period:at}, {unit:unit} đạt điểm tối đa ${score}`, fixed: { full: true } },
      { text: `{period:at}, tổng điểm đạt ${score}`, fixed: { full: false } },
      { text: `{period:at}, tổng điểm đạt mức tối đa ${score}`, fixed: { full: true } },
      { text: `{unit:unit} đạt ${score}`, fixed: { full: false } },
      { text: `{unit:unit} đạt điểm tối đa ${score}`, fixed: { full: true } },
      { text: `tổng điểm đạt ${score}`, fixed: { full: false } },
      { text: `tổng điểm đạt mức tối đa ${score}`, fixed: { full: true } },
    ],
  },
  group: {
    named: [
      { text: `nhóm {subject:group} đạt ${score}`, when: isShort },
      { text: `nhóm {subject:group} đạt điểm tối đa ${score}`, when: isFull },
      { text: `nhóm {subject:group} đạt trọn ${score}`, when: isFull },
    ],
    short: [{ text: `đạt ${score}`, when: isShort }],
  },
  shortfall: {
    whole: [{ text: "tổng điểm còn thiếu {lost:points} điểm" }],
    named: [{ text: "nhóm {subject:group} còn thiếu {lost:points} điểm so với mức tối đa" }],
    short: [{ text: "thiếu {lost:points} điểm" }, { text: "còn thiếu {lost:points} điểm" }],
  },
  percent: {
    named: [{ text: "nhóm {subject:group} đạt {percent:percent} điểm tối đa" }],
    short: [{ text: "bằng {percent:percent} điểm tối đa" }],
  },
  share: {
    named: [{ text: "nhóm {subject:group} chiếm {share:percent} tổng số điểm thiếu" }],
    short: [{ text: "chiếm {share:percent} tổng số điểm thiếu" }],
  },
  grade: {
    whole: [
      { text: "{unit:unit} được xếp loại {grade:grade}", fixed: { source: "printed" } },
      { text: `{unit:unit} xếp loại {grade:grade} ${byBands}`, fixed: { source: "bands" } },
    ],
    short: [
      { text: "xếp loại {grade:grade}", fixed: { source: "printed" } },
      { text: `xếp loại {grade:grade} ${byBands}`, fixed: { source: "bands" } },
    ],
  },
  nextGrade: {
    whole: [{ text: "để đạt mức {grade:grade} cần thêm {gap:points} điểm" }],
  },
  rank: {
    whole: [
      { text: `{unit:unit} được công bố xếp ${place}`, fixed: published },
      {
        text: "{unit:unit} được công bố xếp thứ {place:int}",
        fixed: { of: null, ...published },
      },
      { text: `{unit:unit} xếp ${place} theo điểm trong bảng`, fixed: computed },
    ],
    named: [
      { text: `nhóm {subject:group} được công bố xếp ${place}`, fixed: published },
      {
        text: "nhóm {subject:group} được công bố xếp thứ {place:int}",
        fixed: { of: null, ...published },
      },
      { text: `nhóm {subject:group} xếp ${place} trong bảng`, fixed: computed },
    ],
    short: [
      { text: `được công bố xếp ${place}`, fixed: published },
      { text: "được công bố xếp thứ {place:int}", fixed: { of: null, ...published } },
      { text: `xếp ${place} trong bảng`, fixed: computed },
    ],
  },
  rankDiffers: {
    whole: [
      {
        text: `theo điểm trong bảng, {unit:unit} xếp ${place} (cần đối chiếu lại thứ tự công bố)`,
      },
    ],
  },
  absent: {
    whole: [
      {
        text: "bảng điểm chưa có số liệu của nhóm {set:oneGroup}; phần phân tích dưới đây không suy đoán giá trị của nhóm này",
      },
      {
        text: "bảng điểm chưa có số liệu của các nhóm {set:groups}; phần phân tích dưới đây không suy đoán giá trị của các nhóm này",
      },
    ],
  },
  absentGroup: { named: [{ text: "nhóm {subject:group}: bảng điểm chưa có số liệu" }] },
  absentTotal: {
    whole: [
      { text: "{period:at}, {unit:unit} chưa có số liệu tổng điểm" },
      { text: "{period:at}, bảng điểm chưa có số liệu tổng điểm" },
      { text: "{unit:unit} chưa có số liệu tổng điểm" },
      { text: "bảng điểm chưa có số liệu tổng điểm" },
    ],
  },
  notApplicable: {
    named: [{ text: "nhóm {subject:group}: bảng điểm ghi không áp dụng trong kỳ này" }],
  },
  partsOnly: {
    named: [{ text: "nhóm {subject:group} có số liệu của {count:two} chỉ số thành phần" }],
  },
  overMaximum: {
    whole: [{ text: `tổng điểm ghi ${score}, vượt điểm tối đa; chưa phân tích số điểm thiếu` }],
    named: [
      {
        text: `nhóm {subject:group} ghi ${score}, vượt điểm tối đa; chưa phân tích số điểm thiếu`,
      },
    ],
  },
  belowZero: {
    whole: [
      {
        text: "tổng điểm ghi số âm (-{below:points} điểm), ngoài thang điểm; chưa phân tích số điểm thiếu",
      },
    ],
    named: [
      {
        text: "nhóm {subject:group} ghi số âm (-{below:points} điểm), ngoài thang điểm; chưa phân tích số điểm thiếu",
      },
    ],
  },
  outOfScale: {
    whole: [
      {
        text: "điểm ghi của các nhóm {set:groups} nằm ngoài thang điểm nên cần đối chiếu lại tổng điểm",
      },
      {
        text: "điểm ghi của nhóm {set:oneGroup} nằm ngoài thang điểm nên cần đối chiếu lại tổng điểm",
      },
    ],
  },
  sumDiffers: {
    whole: [
      {
        text: "tổng điểm ghi {printed:points} điểm, cộng các nhóm được {sum:points} điểm; chưa nêu tỷ trọng điểm thiếu cho đến khi đối chiếu xong",
      },
    ],
  },
  full: {
    whole: [
      {
        text: "cả {count:int} nhóm chỉ số đều đạt điểm tối đa",
        allGroups: true,
        when: ({ count, of }) => count === of,
      },
      {
        text: "điểm mạnh là các nhóm {set:groups} ({count:int}/{of:int} nhóm đạt điểm tối đa)",
        when: ({ count, of, set }) => count < of && count === set.length,
      },
      {
        text: "có {count:int}/{of:int} nhóm đạt điểm tối đa, gồm {set:groups}",
        when: ({ count, of, set }) => count < of && count === set.length,
      },
      {
        text: "điểm mạnh là nhóm {set:oneGroup} ({count:int}/{of:int} nhóm đạt điểm tối đa)",
        when: ({ count, of }) => count === 1 && of > 1,
      },
    ],
  },
  strongest: {
    named: [{ text: "nhóm {subject:group} đạt tỷ lệ cao nhất ({percent:percent} điểm tối đa)" }],
  },
  weakest: {
    named: [
      { text: "còn hạn chế nhất là nhóm {subject:group}, đạt {percent:percent} điểm tối đa" },
      { text: "nhóm {subject:group} đạt tỷ lệ thấp nhất ({percent:percent} điểm tối đa)" },
    ],
  },
  fullAnyPlace: {
    whole: [
      {
        text: "các nhóm {set:groups} đã đạt điểm tối đa nên thứ tự công bố của các nhóm này không do thiếu điểm",
      },
      {
        text: "nhóm {set:oneGroup} đã đạt điểm tối đa nên thứ tự công bố của nhóm này không do thiếu điểm",
      },
    ],
  },
};

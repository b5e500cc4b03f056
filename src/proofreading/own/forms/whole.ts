import { total, named, carried, type OwnForm } from "./form";
import { printed, bands, published, counted, score, negative, notTold } from "./phrases";

const bySetting = "\\(theo ngưỡng do đơn vị thiết lập\\)";
const place = "thứ <place>/<of> đơn vị";

/** Results of the whole. */
export const wholeForms: readonly OwnForm[] = [
  total("total", `<period>, <unit> đạt ${score}`),
  total("total", `<period>, tổng điểm của <unit> đạt ${score}`),
  total("total", `<period>, <unit> đạt điểm tối đa ${score}`, { full: true }),
  total("total", `<period>, tổng điểm đạt ${score}`),
  total("total", `<period>, tổng điểm đạt mức tối đa ${score}`, { full: true }),
  total("total", `<unit> đạt ${score}`),
  total("total", `<unit> đạt điểm tối đa ${score}`, { full: true }),
  total("total", `tổng điểm đạt ${score}`),
  total("total", `tổng điểm đạt mức tối đa ${score}`, { full: true }),
  total("shortfall", "tổng điểm còn thiếu <lost> điểm"),
  total("grade", "<unit> được xếp loại <grade>", printed),
  total("grade", `<unit> xếp loại <grade> ${bySetting}`, bands),
  carried("grade", "xếp loại <grade>", printed),
  carried("grade", `xếp loại <grade> ${bySetting}`, bands),
  total("nextGrade", "để đạt mức <grade> cần thêm <gap> điểm"),
  total("rank", `<unit> được công bố xếp ${place}`, published),
  total("rank", "<unit> được công bố xếp thứ <place>", { ...published, of: null }),
  total("rank", `<unit> xếp ${place} theo điểm trong bảng`, counted),
  carried("rank", `được công bố xếp ${place}`, published),
  carried("rank", "được công bố xếp thứ <place>", { ...published, of: null }),
  carried("rank", `xếp ${place} trong bảng`, counted),
  named("rank", `nhóm <subject> được công bố xếp ${place}`, published),
  named("rank", "nhóm <subject> được công bố xếp thứ <place>", { ...published, of: null }),
  named("rank", `nhóm <subject> xếp ${place} trong bảng`, counted),
  total(
    "rankDiffers",
    `theo điểm trong bảng, <unit> xếp ${place} \\(cần đối chiếu lại thứ tự công bố\\)`
  ),
  total(
    "absent",
    "bảng điểm chưa có số liệu của nhóm <set>; phần phân tích dưới đây không suy đoán giá trị của nhóm này"
  ),
  total(
    "absent",
    "bảng điểm chưa có số liệu của các nhóm <set>; phần phân tích dưới đây không suy đoán giá trị của các nhóm này"
  ),
  total("absentTotal", "<period>, <unit> chưa có số liệu tổng điểm"),
  total("absentTotal", "<period>, bảng điểm chưa có số liệu tổng điểm"),
  total("absentTotal", "<unit> chưa có số liệu tổng điểm"),
  total("absentTotal", "bảng điểm chưa có số liệu tổng điểm"),
  total("overMaximum", `tổng điểm ghi ${score}, vượt điểm tối đa${notTold}`),
  total("belowZero", `tổng điểm ${negative}${notTold}`),
  total(
    "sumDiffers",
    "tổng điểm ghi <printed> điểm, cộng các nhóm được <sum> điểm; chưa nêu tỷ trọng điểm thiếu cho đến khi đối chiếu xong"
  ),
  ...["các nhóm", "nhóm"].map((whose) =>
    total(
      "outOfScale",
      `điểm ghi của ${whose} <set> nằm ngoài thang điểm nên cần đối chiếu lại tổng điểm`
    )
  ),
];

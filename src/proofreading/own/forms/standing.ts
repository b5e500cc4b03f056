import { total, named, carried, type OwnForm } from "./form";
import { published, counted, score } from "./phrases";

const way = "cần thêm <gap> điểm; một cách ít trường hợp nhất là thêm <ways>";

/** A unit among other units. */
export const standingForms: readonly OwnForm[] = [
  total(
    "tie",
    "trong bảng có <count> đơn vị \\(kể cả <unit>\\) cùng đạt mức điểm này và cùng xếp thứ <place>",
    counted
  ),
  total(
    "tie",
    "trong bảng có <count> đơn vị \\(kể cả <unit>\\) cùng đạt mức điểm này và cùng được công bố xếp thứ <place>",
    published
  ),
  total(
    "tieApart",
    "trong bảng có <count> đơn vị \\(kể cả <unit>\\) cùng mức điểm này, được công bố từ thứ <place> đến thứ <last>; thứ tự giữa các đơn vị đó không do chênh lệch điểm"
  ),
  total(
    "leader",
    `đơn vị có điểm cao nhất trong bảng là <other>, đạt ${score}, <compared> <unit> <gap> điểm`
  ),
  total(
    "leader",
    `<other> có điểm cao nhất trong bảng \\(${score}\\), <compared> <unit> <gap> điểm`
  ),
  total("printedLeader", `đơn vị có điểm cao nhất đạt ${score}, <compared> <unit> <gap> điểm`),
  total(
    "printedLeader",
    `đơn vị có điểm cao nhất đạt ${score}, <compared> đơn vị báo cáo <gap> điểm`
  ),
  total(
    "leads",
    "<unit> là đơn vị có điểm cao nhất trong bảng, <compared> đơn vị liền sau <gap> điểm"
  ),
  total("neighbour", "đơn vị có điểm <side> trong bảng là <other>, <compared> <unit> <gap> điểm"),
  total(
    "average",
    "điểm trung bình của <units> đơn vị trong bảng là <mean> điểm; <unit> <compared> mức trung bình <gap> điểm"
  ),
  total(
    "average",
    "điểm trung bình của <units> đơn vị trong bảng là <mean> điểm, bằng điểm của <unit>",
    { compared: "same", gap: 0 }
  ),
  total("median", "trung vị của <units> đơn vị trong bảng là <median> điểm"),
  total("median", "trung vị là <median> điểm"),
  named("groupBest", "mức cao nhất trong bảng ở nhóm <subject> là <points> điểm, của <other>"),
  carried("groupBest", "mức cao nhất trong bảng là <points> điểm, của <other>"),
  total(
    "bounds",
    "nếu xếp theo điểm chưa làm tròn, thứ tự của <unit> trong bảng nằm trong khoảng từ thứ <best> đến thứ <worst>"
  ),
  total("quartiles", "tứ phân vị dưới là <lower> điểm, tứ phân vị trên là <upper> điểm"),
  total(
    "quartiles",
    "tứ phân vị dưới của <units> đơn vị trong bảng là <lower> điểm, tứ phân vị trên là <upper> điểm"
  ),
  total(
    "lowerUnits",
    "trong <units> đơn vị của bảng, <unit> có tổng điểm cao hơn <count> đơn vị \\(<percent>\\)"
  ),
  total(
    "similarVolume",
    "trong <units> đơn vị \\(kể cả <unit>\\) có số hồ sơ \\(mẫu số của chỉ số <code>\\) hơn kém <unit> không quá một phần tư, <unit> xếp thứ <place> theo tổng điểm"
  ),
  total(
    "placeWay",
    `nếu các đơn vị khác giữ nguyên điểm và mẫu số các chỉ số không đổi, để lên thứ <place> theo điểm trong bảng ${way}`
  ),
  total("gradeWay", `nếu mẫu số các chỉ số không đổi, để đạt mức <grade> ${way}`),
];

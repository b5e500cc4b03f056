import { total, league, type OwnForm } from "./form";
import { printed, bands } from "./phrases";

/** All units of a table. */
export const leagueForms: readonly OwnForm[] = [
  ...["<period>, ", ""].map((head) =>
    league(
      "leagueRange",
      `${head}bảng có <units> đơn vị có tổng điểm, từ <lowest> đến <highest> điểm`
    )
  ),
  ...["<period>, ", ""].map((head) =>
    league("leagueEqual", `${head}bảng có <units> đơn vị có tổng điểm, cùng đạt <points> điểm`)
  ),
  league(
    "leagueAbsent",
    "có <count> đơn vị trong bảng chưa có tổng điểm nên không tính vào các số liệu chung"
  ),
  league(
    "leagueUniverse",
    "số đơn vị được xếp hạng công bố là <of>, nhiều hơn số đơn vị có tổng điểm trong bảng \\(<units> đơn vị\\)"
  ),
  league(
    "leagueMiddle",
    "điểm trung bình của <units> đơn vị là <mean> điểm, trung vị là <median> điểm"
  ),
  ...["có ", ""].flatMap((head) => [
    league("leagueGrade", `${head}<units>/<of> đơn vị được xếp loại <grade>`, printed),
    league(
      "leagueGrade",
      `${head === "" ? "" : "theo ngưỡng do đơn vị thiết lập, có "}<units>/<of> đơn vị xếp loại <grade>`,
      bands
    ),
  ]),
  league("leagueGrade", "cả <units> đơn vị đều được xếp loại <grade>", { ...printed, of: null }),
  league("leagueGrade", "theo ngưỡng do đơn vị thiết lập, cả <units> đơn vị đều xếp loại <grade>", {
    ...bands,
    of: null,
  }),
  league(
    "leagueOthers",
    "bảng còn có <count> đơn vị không cùng cấp, không tính vào các số liệu chung"
  ),
  total("othersApart", "trong bảng còn có <count> đơn vị không cùng cấp, không được so sánh chung"),
  league("leagueTop", "xếp thứ <place> trong bảng là <names>, đạt <points> điểm"),
  league("leagueTop", "cùng xếp thứ <place> trong bảng là <names>, cùng đạt <points> điểm"),
  league("leagueTop", "thứ <place> là <names>, đạt <points> điểm"),
  league("leagueTop", "cùng thứ <place> là <names>, cùng đạt <points> điểm"),
  league(
    "leagueCrowd",
    "cùng xếp thứ <place> trong bảng có <count> đơn vị, cùng đạt <points> điểm"
  ),
  league("leagueLast", "đơn vị có điểm thấp nhất trong bảng là <names>, đạt <points> điểm"),
  league(
    "leagueLast",
    "các đơn vị có điểm thấp nhất trong bảng là <names>, cùng đạt <points> điểm"
  ),
  league(
    "leagueLoss",
    "nhóm <group>: cả <units> đơn vị đều thiếu điểm, từ <least> đến <most> điểm, bình quân <mean> điểm",
    { of: null }
  ),
  league(
    "leagueLoss",
    "nhóm <group>: bình quân thiếu <mean> điểm; đơn vị thiếu ít nhất <least> điểm, nhiều nhất <most> điểm \\(cả <units> đơn vị đều thiếu điểm\\)",
    { of: null }
  ),
  league(
    "leagueLoss",
    "nhóm <group>: <units>/<of> đơn vị thiếu điểm, nhiều nhất <most> điểm, bình quân mỗi đơn vị trong bảng thiếu <mean> điểm",
    { least: 0 }
  ),
  league(
    "leagueLoss",
    "nhóm <group>: còn <units>/<of> đơn vị chưa đạt điểm tối đa, thiếu nhiều nhất <most> điểm; bình quân của cả bảng thiếu <mean> điểm",
    { least: 0 }
  ),
  league("leagueLossSame", "nhóm <group>: cả <units> đơn vị cùng thiếu <lost> điểm"),
  league(
    "leagueMoved",
    "so với <against>, có <rose> đơn vị tăng điểm, <fell> đơn vị giảm điểm, <same> đơn vị giữ nguyên"
  ),
  league(
    "leagueMoved",
    "so với <against>, có <rose> đơn vị tăng điểm, <fell> đơn vị giảm điểm, không có đơn vị giữ nguyên",
    { same: 0 }
  ),
];

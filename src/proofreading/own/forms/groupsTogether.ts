import { total, named, carried, type OwnForm } from "./form";
import { ofLoss } from "./phrases";

const notOwn = "thuộc các chỉ số không tính theo kết quả riêng của đơn vị";

/** Groups beside each other: the strong, the weak, where points are lost and can be won. */
export const groupsTogetherForms: readonly OwnForm[] = [
  total("full", "cả <count> nhóm chỉ số đều đạt điểm tối đa", { all: true }),
  total("full", "điểm mạnh là các nhóm <set> \\(<count>/<of> nhóm đạt điểm tối đa\\)"),
  total("full", "điểm mạnh là nhóm <set> \\(<count>/<of> nhóm đạt điểm tối đa\\)"),
  total("full", "có <count>/<of> nhóm đạt điểm tối đa, gồm <set>"),
  named("strongest", "nhóm <subject> đạt tỷ lệ cao nhất \\(<percent> điểm tối đa\\)"),
  named("weakest", "còn hạn chế nhất là nhóm <subject>, đạt <percent> điểm tối đa"),
  named("weakest", "nhóm <subject> đạt tỷ lệ thấp nhất \\(<percent> điểm tối đa\\)"),
  total(
    "fullAnyPlace",
    "các nhóm <set> đã đạt điểm tối đa nên thứ tự công bố của các nhóm này không do thiếu điểm"
  ),
  total(
    "fullAnyPlace",
    "nhóm <set> đã đạt điểm tối đa nên thứ tự công bố của nhóm này không do thiếu điểm"
  ),
  named("most", "toàn bộ số điểm thiếu nằm ở nhóm <subject> \\(thiếu <lost> điểm\\)", {
    portion: "all",
    share: 10_000,
  }),
  named(
    "most",
    `<portion> số điểm thiếu nằm ở nhóm <subject> \\(thiếu <lost> điểm, chiếm <share> ${ofLoss}\\)`
  ),
  named(
    "mostLost",
    `nhóm thiếu điểm nhiều nhất là <subject> \\(thiếu <lost> điểm, chiếm <share> ${ofLoss}\\)`
  ),
  named("mostLost", "nhóm thiếu điểm nhiều nhất là <subject> \\(thiếu <lost> điểm\\)", {
    share: null,
  }),
  total(
    "equalLoss",
    `<count> nhóm <set> thiếu điểm nhiều nhất và như nhau \\(mỗi nhóm thiếu <lost> điểm, chiếm <share> ${ofLoss}\\), cần được quan tâm ngang nhau`
  ),
  total(
    "equalLoss",
    "<count> nhóm <set> thiếu điểm nhiều nhất và như nhau \\(mỗi nhóm thiếu <lost> điểm\\), cần được quan tâm ngang nhau",
    { share: null }
  ),
  named(
    "sameLoss",
    "phần thiếu <lost> điểm của nhóm <subject> như nhau ở cả <units> đơn vị trong bảng"
  ),
  named(
    "restMost",
    "ngoài phần thiếu của nhóm <set>, nhóm <subject> thiếu nhiều nhất \\(thiếu <lost> điểm\\)"
  ),
  named(
    "restMost",
    "ngoài phần thiếu của các nhóm <set>, nhóm <subject> thiếu nhiều nhất \\(thiếu <lost> điểm\\)"
  ),
  named(
    "ceiling",
    "không đơn vị nào trong <units> đơn vị của bảng vượt <points> điểm ở nhóm <subject>, <at> đơn vị cùng ở mức này"
  ),
  named(
    "furthest",
    "so với mức tốt nhất trong bảng, <unit> còn cách xa nhất ở nhóm <subject> \\(<compared> <gap> điểm\\)"
  ),
  named(
    "priority",
    "nhóm <subject> cần được ưu tiên trước, có thể tăng tối đa <winnable> điểm ở các chỉ số do đơn vị thực hiện"
  ),
  ...(
    [
      [named, "nhóm <subject>"],
      [carried, "nhóm"],
    ] as const
  ).flatMap(([make, group]) => [
    make(
      "attainable",
      `trong phần thiếu của ${group}, <beyond> điểm ${notOwn}; có thể tăng tối đa <winnable> điểm ở các chỉ số do đơn vị thực hiện`
    ),
    make("attainable", `toàn bộ phần thiếu của ${group} \\(<beyond> điểm\\) ${notOwn}`, {
      winnable: 0,
    }),
  ]),
  named(
    "perhapsOutOfReach",
    "phần thiếu <lost> điểm của nhóm <subject> có thể gắn với chỉ số <code>, do cấp trên quyết định; cần bảng điểm của các đơn vị khác để khẳng định"
  ),
];

import { total, named, carried, type OwnForm } from "./form";
import { portal } from "./phrases";

const still = { direction: "same", amount: 0 } as const;
const moved = "<direction> <amount> điểm";
const steps = "<position> <placeDirection> <steps> bậc, từ thứ <from> <way> thứ <to>";
const ofGroupSteps = (whose: string): string =>
  `<position> của nhóm${whose} <placeDirection> <steps> bậc, từ thứ <from> <way> thứ <to>`;
const since = "so với <against>, ";
const byPoints =
  "tính theo điểm trong bảng, thứ tự của <unit> <placeDirection> <steps> bậc so với <against>, ";
const partOf = (whose: string): string => `phần do điểm của ${whose} thay đổi là`;
const nobody: readonly string[] = [];

/** Movement since another period, and over several. */
export const movementForms: readonly OwnForm[] = [
  total("changePoints", `${since}tổng điểm ${moved}`),
  total("changePoints", `tổng điểm ${moved} so với <against>`),
  total("changePoints", `${since}tổng điểm giữ nguyên`, still),
  named("changePoints", `${since}điểm của nhóm <subject> ${moved}`),
  named("changePoints", `điểm của nhóm <subject> ${moved} so với <against>`),
  carried("changePoints", `${since}điểm của nhóm ${moved}`),
  carried("changePoints", `điểm của nhóm ${moved} so với <against>`),
  total("changePlace", `${since}${steps}`),
  named("changePlace", `${since}${ofGroupSteps(" <subject>")}`),
  carried("changePlace", `${since}${ofGroupSteps("")}`),
  total("moved", `${since}tổng điểm ${moved} <conjunction> ${steps}`),
  total("moved", `${since}tổng điểm giữ nguyên <conjunction> ${steps}`, still),
  named("moved", `${since}điểm của nhóm <subject> ${moved} <conjunction> ${steps}`),
  named("moved", `${since}điểm của nhóm <subject> giữ nguyên <conjunction> ${steps}`, still),
  carried("moved", `${since}điểm của nhóm ${moved} <conjunction> ${steps}`),
  carried("moved", `${since}điểm của nhóm giữ nguyên <conjunction> ${steps}`, still),
  total("samePlace", `${since}<position> giữ nguyên ở thứ <place>`),
  total("samePlace", "<position> giữ nguyên ở thứ <place>"),
  total("unchanged", `${since}điểm của các nhóm <set> giữ nguyên`),
  total("unchanged", `${since}điểm của nhóm <set> giữ nguyên`),
  total("unchanged", "điểm của các nhóm <set> giữ nguyên"),
  total("unchanged", "điểm của nhóm <set> giữ nguyên"),
  ...[since, ""].map((head) =>
    total(
      "unchangedMoved",
      `${head}điểm của các nhóm <set> giữ nguyên nhưng <position> cùng <placeDirection> <steps> bậc, từ thứ <from> <way> thứ <to>`
    )
  ),
  total("unchangedAll", `${since}điểm của cả <count> nhóm giữ nguyên`),
  total("unchangedAll", "điểm của cả <count> nhóm giữ nguyên"),
  ...["so với <against>, ", ""].map((head) =>
    total(
      "universe",
      `${head}số đơn vị được xếp hạng thay đổi \\(<ofBefore> và <ofNow>\\) nên không so sánh trực tiếp thứ <placeBefore>/<ofBeforeAgain> với thứ <placeNow>/<ofNowAgain>`
    )
  ),
  total(
    "notComparable",
    `cách tính điểm trên ${portal} đã thay đổi giữa <both> kỳ \\(theo số liệu công khai: sau <lastOld>, chậm nhất là <firstNew>\\) nên không so sánh điểm <period> với <against>`,
    { why: "edition" }
  ),
  total(
    "notComparable",
    `chưa xác định được thời điểm ${portal} thay đổi cách tính điểm trong khoảng từ <openFrom> đến giữa <openTo> nên chưa so sánh <period> với <against>`,
    { why: "unknown" }
  ),
  ...["so với <against>, ", ""].map((head) =>
    total("othersRose", `${head}có đơn vị khác trong bảng tăng điểm nhiều hơn <unit>`)
  ),
  ...["so với <against>, ", ""].map((head) =>
    named("mover", `${head}nhóm <subject> <direction> nhiều nhất \\(<direction2> <amount> điểm\\)`)
  ),
  ...["so với <against>, ", ""].flatMap((head) => [
    named("soleMover", `${head}chỉ có nhóm <subject> thay đổi điểm \\(${moved}\\)`),
    total(
      "overtaken",
      `${head}có <count> đơn vị trong bảng vượt lên trên <unit> về tổng điểm, (?:gồm|là) <names>`
    ),
    total("overtaken", `${head}có <count> đơn vị trong bảng vượt lên trên <unit> về tổng điểm`, {
      names: nobody,
    }),
  ]),
  total("movedBy", `${byPoints}toàn bộ do điểm của các đơn vị khác thay đổi`, { by: "others" }),
  total("movedBy", `${byPoints}toàn bộ do điểm của <unit> thay đổi`, { by: "own" }),
  total(
    "movedByBoth",
    `${byPoints}${partOf("<unit>")} <ownDirection> <own> bậc, ${partOf("các đơn vị khác")} <othersDirection> <others> bậc`
  ),
  total(
    "course",
    "từ <first> <last> \\(<count> kỳ có số liệu\\), tổng điểm <direction> <amount> điểm, từ <fromPoints> <way> <toPoints> điểm"
  ),
  total(
    "course",
    "qua <count> kỳ có số liệu <direction> <amount> điểm, từ <fromPoints> <way> <toPoints> điểm"
  ),
  ...["từ <first> <last> \\(<count> kỳ có số liệu\\), ", ""].map((head) =>
    total("coursePlace", `${head}${steps}`)
  ),
  ...[" <subject>", ""].map((whose) =>
    (whose === "" ? carried : named)(
      "course",
      `từ <first> <last> \\(<count> kỳ có số liệu\\), điểm của nhóm${whose} <direction> <amount> điểm, từ <fromPoints> <way> <toPoints> điểm`
    )
  ),
  ...["từ <first> <last> \\(<count> kỳ có số liệu\\), ", ""].map((head) =>
    total(
      "extremes",
      `${head}tổng điểm cao nhất là <best> điểm \\(<bestAt>\\), thấp nhất là <worst> điểm \\(<worstAt>\\)`
    )
  ),
  total("run", "tổng điểm <direction> <times> lần liên tiếp, từ <first> <last>"),
];

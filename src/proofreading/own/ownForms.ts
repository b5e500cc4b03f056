/** A way in which our own reports say something, as this room knows it: by its own words, kept apart from the writer's. */
export interface OwnForm {
  readonly kind: string;
  /** Who is spoken of: the whole, a group that is named, or whoever the sentence is about. */
  readonly about: "total" | "league" | "named" | "carried" | "indicator";
  readonly text: string;
  /** What the words imply without naming it. */
  readonly implied: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

const nobody: readonly string[] = [];

const form =
  (about: OwnForm["about"]) =>
  (kind: string, text: string, implied: OwnForm["implied"] = {}): OwnForm => ({
    kind,
    about,
    text,
    implied,
  });
const total = form("total");
const league = form("league");
const named = form("named");
const carried = form("carried");
const behind = form("indicator");

const bySetting = "\\(theo ngưỡng do đơn vị thiết lập\\)";
const printed = { source: "printed" } as const;
const bands = { source: "bands" } as const;
const published = { basis: "published" } as const;
const counted = { basis: "computed" } as const;
const still = { direction: "same", amount: 0 } as const;
const score = "<points>/<max> điểm";
const place = "thứ <place>/<of> đơn vị";
const ofLoss = "tổng số điểm thiếu";
const moved = "<direction> <amount> điểm";
const steps = "<position> <placeDirection> <steps> bậc, từ thứ <from> <way> thứ <to>";
const ofGroupSteps = (whose: string): string =>
  `<position> của nhóm${whose} <placeDirection> <steps> bậc, từ thứ <from> <way> thứ <to>`;
const since = "so với <against>, ";
const byPoints =
  "tính theo điểm trong bảng, thứ tự của <unit> <placeDirection> <steps> bậc so với <against>, ";
const partOf = (whose: string): string => `phần do điểm của ${whose} thay đổi là`;
const way = "cần thêm <gap> điểm; một cách ít trường hợp nhất là thêm <ways>";
const notOwn = "thuộc các chỉ số không tính theo kết quả riêng của đơn vị";
const portal = "Cổng Dịch vụ công quốc gia";
const ratio = "chỉ số <code> đạt <numerator>/<denominator> <counted>, bằng <percent>";
const negative = "ghi số âm \\(-<below> điểm\\), ngoài thang điểm";
const notTold = "; chưa phân tích số điểm thiếu";

/** Every form, once. `<field>` is heard by the type its name has (`fieldTypes`). */
export const ownForms: readonly OwnForm[] = [
  ...["", " <period>"].flatMap((when) =>
    [
      ["", false],
      [" \\(số liệu tạm thời\\)", true],
    ].flatMap(([open, provisional]) => {
      const rest = `${when}${String(open)} theo Quyết định số <law>`;
      const implied = { provisional: provisional === true };
      return [
        total("title", `kết quả thực hiện <set766>${rest}`, implied),
        league("leagueTitle", `tổng hợp kết quả thực hiện <set766> của các đơn vị${rest}`, implied),
      ];
    })
  ),
  // Results of the whole
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
  // Results of a group
  named("group", `nhóm <subject> đạt ${score}`),
  named("group", `nhóm <subject> đạt điểm tối đa ${score}`, { full: true }),
  named("group", `nhóm <subject> đạt trọn ${score}`, { full: true }),
  carried("group", `đạt ${score}`),
  named("shortfall", "nhóm <subject> còn thiếu <lost> điểm so với mức tối đa"),
  carried("shortfall", "thiếu <lost> điểm"),
  carried("shortfall", "còn thiếu <lost> điểm"),
  named("percent", "nhóm <subject> đạt <percent> điểm tối đa"),
  carried("percent", "bằng <percent> điểm tối đa"),
  named("share", `nhóm <subject> chiếm <share> ${ofLoss}`),
  carried("share", `chiếm <share> ${ofLoss}`),
  named("absentGroup", "nhóm <subject>: bảng điểm chưa có số liệu"),
  named("notApplicable", "nhóm <subject>: bảng điểm ghi không áp dụng trong kỳ này"),
  named("partsOnly", "nhóm <subject> có số liệu của <count> chỉ số thành phần"),
  named("overMaximum", `nhóm <subject> ghi ${score}, vượt điểm tối đa${notTold}`),
  named("belowZero", `nhóm <subject> ${negative}${notTold}`),
  // Groups beside each other
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
  // Among other units
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
  // Movement
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
  // Indicators
  ...(
    [
      [", còn <missing> <counted2> <lacking>", {}],
      ["", { missing: 0 }],
    ] as const
  ).flatMap(([rest, implied]) => [
    carried("ratio", `${ratio}${rest}`, { ...implied, small: false }),
    carried(
      "ratio",
      `${ratio}${rest} \\(chỉ có <denominator2> <counted3> nên mỗi trường hợp làm tỷ lệ thay đổi nhiều\\)`,
      { ...implied, small: true }
    ),
  ]),
  carried("ratioAlone", "chỉ số <code> đạt <percent>"),
  ...[carried, behind].flatMap((make) => {
    const head = make === carried ? "chỉ số <code> " : "";
    return [
      make("indicatorPoints", `${head}đạt ${score}`, { basis: "printed" }),
      make("indicatorPoints", `${head}đạt ${score} \\(tính thử\\)`, { basis: "trial" }),
      make("indicatorPoints", `${head}đạt <points> điểm`, { basis: "printed", max: null }),
      make("indicatorPoints", `${head}đạt <points> điểm \\(tính thử\\)`, {
        basis: "trial",
        max: null,
      }),
      make("indicatorShortfall", `${head}thiếu <lost> điểm`),
      make("indicatorBeyond", `${head}không tính theo kết quả riêng của đơn vị`),
    ];
  }),
  carried("indicatorMost", "trong nhóm, chỉ số <code> thiếu nhiều nhất \\(thiếu <lost> điểm\\)"),
  // What is short, and what the tasks aim at
  total("onlyLoss", "còn nhóm <group> chưa đạt điểm tối đa"),
  total("lossOrder", "các nhóm chỉ số chưa đạt điểm tối đa, xếp theo số điểm còn thiếu: <set>"),
  total("noPoints", "chưa có số liệu điểm của nhóm chỉ số: <set>"),
  total("aimGroups", "các nhiệm vụ, giải pháp dưới đây hướng tới các nhóm chỉ số: <set>"),
  ...["các nhiệm vụ, giải pháp dưới đây hướng tới ", ""].flatMap((head) => {
    const first = head === "" ? {} : { aiming: true };
    return [
      total("aim", `${head}chỉ số <code> \\(còn thiếu <lost> điểm\\)`, first),
      total("aimGroup", `${head}nhóm <group>`, first),
    ];
  }),
  // Time and rules
  total("provisional", "số liệu <period> là tạm thời", { reason: "marked" }),
  total("provisional", "số liệu <period> được lấy trước ngày cuối kỳ nên là tạm thời", {
    reason: "dataDate",
  }),
  total("undated", "bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng"),
  total("edition", `kỳ báo cáo theo cách tính điểm quan sát được trên ${portal} <lastOld>`, {
    edition: "2022",
  }),
  total(
    "edition",
    `chưa xác định được cách tính điểm của kỳ báo cáo do ${portal} thay đổi cách tính trong khoảng từ <openFrom> đến giữa <openTo>`,
    { edition: "transition" }
  ),
  total("edition", `kỳ báo cáo theo cách tính điểm quan sát được trên ${portal} từ <firstNew>`, {
    edition: "2026",
  }),
  // All units of a table
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
  total("onlyMonths", "bảng điểm chỉ có số liệu từng tháng, chưa có điểm công bố của <whole>"),
  total("monthsGiven", "bảng điểm mới có số liệu của <count> tháng trong <whole>"),
  total("months", "tổng điểm các tháng của <whole>: <values>"),
];

/** How a field is heard: by what kind of word or token. */
export type FieldType =
  | "hundredths"
  | "percent"
  | "count"
  | "period"
  | "unit"
  | "units"
  | "group"
  | "groups"
  | "code"
  | "law"
  | "grade"
  | "title"
  | "lacking"
  | "months"
  | "ways"
  | "halves"
  | keyof typeof ownWords;

/** Words for the values of a field, as this room knows them. */
export const ownWords = {
  direction: { tăng: "up", giảm: "down" },
  way: { lên: "up", xuống: "down" },
  conjunction: { nhưng: "but", và: "and" },
  position: { "vị trí": "place", "thứ tự công bố": "published" },
  side: { "liền trên": "above", "liền dưới": "below" },
  compared: { "cao hơn": "more", "thấp hơn": "less" },
  portion: { "phần lớn": "most", "một nửa": "half" },
  counted: {
    "thủ tục": "procedures",
    "dịch vụ công": "services",
    "hồ sơ": "dossiers",
    "phản ánh, kiến nghị": "petitions",
    xã: "communes",
  },
} as const;

/** What a case that does not count is, and of which indicator: as long as names of groups stand among the words. */
export const lackingWords: Readonly<Record<string, string>> = {
  "chưa được công bố đúng hạn": "1.1",
  "chưa được cập nhật, công khai đúng hạn": "1.2",
  "chưa được công khai đầy đủ nội dung": "1.3",
  "chưa được đồng bộ": "1.4",
  "quá hạn": "2.1",
  "chưa cung cấp dịch vụ công trực tuyến": "3.1",
  "chưa phát sinh hồ sơ": "3.2",
  "không nộp trực tuyến": "3.3",
  "chưa được tích hợp thanh toán trực tuyến": "3.5a",
  "chưa có giao dịch thanh toán trực tuyến": "3.5b",
  "chưa thanh toán trực tuyến": "3.6",
  "chưa được cấp kết quả điện tử": "4.1",
  "chưa được số hóa": "4.2",
  "chưa khai thác, sử dụng lại dữ liệu số hóa": "4.3",
  "chưa được kết nối, chia sẻ dữ liệu": "4.4",
  "chưa kết nối, chia sẻ dữ liệu dân cư": "4.5a",
  "chưa sử dụng dữ liệu dân cư": "4.5b",
  "chưa cung cấp dịch vụ chứng thực bản sao điện tử": "4.6",
  "chưa được xử lý đúng hạn": "5.2",
  "bị đánh giá không hài lòng, phản ánh tiếp hoặc quá hạn": "5.3",
  "quá hạn, bị đánh giá không hài lòng hoặc có phản ánh": "5.4",
};

const hundredthsFields = [
  "points",
  "max",
  "lost",
  "gap",
  "winnable",
  "printed",
  "sum",
  "amount",
  "fromPoints",
  "toPoints",
  "best",
  "worst",
  "mean",
  "least",
  "most",
  "median",
  "lowest",
  "highest",
  "lower",
  "upper",
  "beyond",
  "below",
];
const periodFields = [
  "period",
  "against",
  "first",
  "last",
  "bestAt",
  "worstAt",
  "whole",
  "lastOld",
  "firstNew",
  "openFrom",
  "openTo",
];

const typeOfName: ReadonlyMap<string, FieldType> = new Map([
  ["unit", "unit"],
  ["other", "unit"],
  ["names", "units"],
  ["subject", "group"],
  ["group", "group"],
  ["set", "groups"],
  ["code", "code"],
  ["law", "law"],
  ["grade", "grade"],
  ["set766", "title"],
  ["lacking", "lacking"],
  ["values", "months"],
  ["ways", "ways"],
  ["own", "halves"],
  ["others", "halves"],
]);

/** @example typeOfField("lost") // "hundredths" */
export function typeOfField(field: string, kind: string): FieldType {
  if (field === "last" && kind === "tieApart") return "count";
  if (kind === "bounds" && (field === "best" || field === "worst")) return "count";
  if (hundredthsFields.includes(field)) return "hundredths";
  if (periodFields.includes(field)) return "period";
  if (field === "percent" || field === "share") return "percent";
  if (/^(?:place|own|others)Direction$|^direction2$/.test(field)) return "direction";
  if (/^counted\d?$/.test(field)) return "counted";
  if (field in ownWords) return field as keyof typeof ownWords;
  return typeOfName.get(field) ?? "count";
}

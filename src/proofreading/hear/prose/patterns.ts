import type { GroupsCounted, Holder, Role, Way } from "./heard";

/** A way of saying figures. `<role>` stands for a number; the first pattern to take a number keeps it. */
export interface Pattern {
  readonly source: RegExp;
  readonly holder?: Holder;
  readonly counted?: GroupsCounted;
  /** Words the match must hold, where the pattern alone is too wide. */
  readonly needs?: RegExp;
  /** Words that, right before or in the match, make it something else. */
  readonly unless?: RegExp;
  /** A number with its unit alone: what it claims to be is told by the words before it, or by nothing. */
  readonly bare?: boolean;
  /** Without a unit only decimals say that these are points. */
  readonly withDecimals?: boolean;
  /** A word of movement that is none of the plain ones may tell a loss as well. */
  readonly soft?: boolean;
  /** Taken only where the second number is a maximum that the Decision knows. */
  readonly ofMaximum?: boolean;
}

const roles: readonly Role[] = [
  "points",
  "max",
  "lost",
  "percent",
  "share",
  "place",
  "universe",
  "pointsChange",
  "placeChange",
  "percentChange",
  "pointsBefore",
  "pointsAfter",
  "placeBefore",
  "placeAfter",
  "groupCount",
  "groupsAll",
  "extremePoints",
  "gap",
  "average",
  "median",
  "missing",
  "ratioPart",
  "ratioWhole",
  "ratioPercent",
  "toGrade",
  "placeMeant",
  "gapToPlace",
  "target",
];

/** A pattern over words with placeholders; a space is any space, with the stars of pasted bold between. */
function say(source: string): RegExp {
  return new RegExp(
    source
      // "19,95 điểm", and "19,95đ" as notes have it; "86,83%", and in words.
      .replaceAll("> điểm", "> ?(?:điểm|đ(?!\\p{L}))")
      .replaceAll("\\s*%", "\\s*(?:%|phần trăm)")
      .replace(new RegExp(`<(${roles.join("|")})>`, "g"), "[*_]*‹(?<$1>n\\d+)›[*_]*")
      .replace(/ \?/g, "[\\s*]*")
      .replace(/ /g, "[\\s*]+"),
    "giu"
  );
}

const up =
  "tăng|cải thiện|nâng|nhích|nhỉnh hơn|nhỉnh|bứt phá|bứt|leo|nhảy|thăng|vươn|tiến|cộng thêm|thêm được|cao hơn|nhiều hơn|hơn|vượt";
const down = "sụt giảm|giảm|sụt|tụt|tuột|trượt|rớt|rơi|hạ|lùi|thấp hơn|ít hơn|kém|thua";
const moved = `(?<way>${up}|${down})(?: thêm| nhẹ| được| mạnh| tới| đến| khoảng| gần| đi| mất| lên| xuống| trên| những| là| đúng| tổng cộng)*`;
const best = "(?:dẫn đầu|cao nhất|đứng đầu|đứng thứ nhất|xếp thứ nhất|tốt nhất|top đầu)";
const last = "(?:thấp nhất|đứng cuối|xếp cuối|cuối bảng)";
const counted =
  "(?:TTHC|thủ tục|hồ sơ|dịch vụ|DVC|DVCTT|phản ánh|PAKN|kiến nghị|trường hợp|lượt|giao dịch|kết quả|tài khoản)";
const full = "(?:điểm )?(?:tối đa|tuyệt đối|trọn vẹn|trọn điểm|100%|đủ điểm)";
const losing =
  "(?:bị )?(?:mất điểm|trừ điểm|thiếu điểm|chưa đạt|chưa được|hụt điểm|còn thiếu|không đạt|bị mất)";
const others = `(?:điểm )?(?:của )?(?:đơn vị |xã |phường |xã, phường |địa phương |mức )*(?:${best}|${last}|liền trên|liền kề|liền dưới|đứng trên|đứng dưới|‹u\\d+›|‹n\\d+›)`;
/** "19,95 điểm", and "19,95đ" as notes have it. */
const marks = "(?:điểm|đ(?!\\p{L}))";
const mean = "(?:mức |điểm )?(?:bình quân|trung bình)(?: chung)?";

/** @example wayOf("thấp hơn") // "down" */
export function wayOf(word: string): Way {
  return new RegExp(`^(?:${down})`, "iu").test(word) ? "down" : "up";
}

/** The most telling first. */
export const patterns: readonly Pattern[] = [
  // From one value to another
  {
    source: say(
      `từ(?: mức)? <pointsBefore>(?:\\s*/\\s*‹n\\d+›)?(?: điểm)?(?: (?:của |tại |ở |vào |trong |\\()?‹[pr]\\d+›\\)?)?(?:\\s*\\([^)]*\\))?,? (?:đã )?(?:tăng |giảm )?(?<way>lên|xuống|còn|đến|thành|về)(?: mức| còn)? <pointsAfter>(?:\\s*/\\s*‹n\\d+›)? điểm`
    ),
  },
  {
    withDecimals: true,
    source: say(
      `từ(?: mức)? <pointsBefore>(?:\\s*/\\s*‹n\\d+›)?(?: điểm)?(?: (?:của |tại |ở |vào |trong |\\()?‹[pr]\\d+›\\)?)?(?:\\s*\\([^)]*\\))?,? (?:đã )?(?:tăng |giảm )?(?<way>lên|xuống|còn|đến|thành|về)(?: mức| còn)? <pointsAfter>`
    ),
  },
  {
    source: say(
      `từ (?:(?:vị trí|thứ hạng|xếp hạng|xếp|hạng|vị thứ|thứ|số) ?)*<placeBefore>(?:\\s*/\\s*‹n\\d+›)?(?:\\s*\\([^)]*\\))?(?:,? ‹p\\d+›)? (?:đã |được |nay )*(?:tụt |vươn |giảm |tăng |nhảy |lùi |nâng |cải thiện |leo |rớt )?(?<way>lên|xuống|về|còn|đến)(?: (?:vị trí|thứ hạng|xếp hạng|xếp|hạng|vị thứ|thứ|số))*\\s*<placeAfter>(?:\\s*/\\s*‹n\\d+›)?`
    ),
    needs: /thứ|vị trí|hạng/iu,
  },
  // Losses under words of their own, before the words of movements and distances in them
  {
    source: say(
      `(?:đánh|để|làm) (?:rơi|rớt|tuột|vuột)(?: mất| đi)?(?: tới| tổng cộng| khoảng)* <lost> điểm`
    ),
  },
  {
    source: say(
      `(?:mất|thiếu|hụt|trừ)(?: điểm)? (?:nhiều điểm nhất|nhiều nhất|lớn nhất|nặng nhất)(?: là| với|:|,)* <lost> điểm`
    ),
  },
  {
    source: say(
      `(?:kém|thiếu|hụt|cách|thấp hơn)(?: so với)?(?: mức| điểm| thang điểm)* tối đa(?: của nhóm)?(?: là| đến| tới| khoảng| chỉ)* <lost> điểm`
    ),
  },
  {
    source: say(
      `(?:khoảng trống|phần thiếu|phần còn thiếu|dư địa)(?: là| còn| tới|:)* <lost> điểm`
    ),
  },
  // Distance to others
  {
    source: say(
      `(?:cách|kém|thua|hơn)(?: đơn vị)?(?: xếp| đứng)?(?: thứ hạng| hạng| thứ| vị trí)+ <placeMeant>(?:[^.;‹]|‹u\\d+›){0,24}?(?:là |tới |khoảng |\\()?<gapToPlace> điểm`
    ),
  },
  {
    source: say(
      `(?:lên|vào|đạt|giữ|về)(?: được| đến| tới)*(?: thứ hạng| hạng| thứ| vị trí| tốp| top)+ <placeMeant>[^.;‹]{0,40}(?:cần|thiếu|phải)(?: có| tăng| đạt)*(?: thêm)? <gapToPlace> điểm`
    ),
  },
  {
    source: say(
      `(?<way>${up}|${down})(?: so với)? (?:đơn vị )?${best}(?:[^.;‹(]){0,20}\\((?:‹u\\d+›)?[,:]? ?<extremePoints>(?: điểm)?\\),? <gap> điểm`
    ),
    holder: "best",
    unless: /^(?:tăng|giảm)/iu,
  },
  {
    source: say(
      `(?<way>${up}|${down}|cách)(?: so với)? ${others}(?:[^.;‹]|‹u\\d+›){0,50}?(?:là |tới |khoảng |\\()?<gap> điểm`
    ),
    unless: /^(?:tăng|giảm)/iu,
  },
  {
    source: say(
      `(?<way>${up}|${down}|cách)(?: tới| khoảng| gần| đến)* <gap> điểm(?: so)? với ${others}`
    ),
  },
  {
    source: say(
      `(?<way>${up}|${down})(?: so với)? ${mean}[^.;‹]{0,40}(?:‹u\\d+›[^.;‹]{0,10})?(?:là )?<gap> điểm`
    ),
    unless: /^(?:tăng|giảm)/iu,
  },
  { source: say(`(?<way>${up}|${down})(?: tới| khoảng| gần| đến)* <gap> điểm so với ${mean}`) },
  {
    source: say(
      `(?:cần(?: thêm| tăng)?|còn thiếu|thiếu|cần phấn đấu thêm) <toGrade> điểm(?: nữa)? (?:để|mới)(?: được| đạt| lên| vươn| xếp)*(?: mức| loại| xếp loại)+`
    ),
  },
  {
    source: say(
      `(?:để|muốn)(?: được| đạt| lên| vươn| xếp)*(?: mức| loại| xếp loại)+ (?:Xuất sắc|Tốt|Khá|Trung bình|Yếu)[^.;‹]{0,60}(?:cần|thiếu|phải)(?: có| tăng| đạt)?(?: thêm)? <toGrade> điểm`
    ),
  },
  { source: say(`cách xa nhất ở(?: nhóm)? ‹g\\d+› \\((?<way>thấp hơn|kém) <gap> điểm`) },
  // Movement
  {
    soft: true,
    source: say(`${moved} <pointsChange> điểm(?! phần)`),
    unless: /(?:phấn đấu|mục tiêu)[^.;]{0,40}$/iu,
  },
  { source: say(`${moved} <placeChange> (?:bậc|hạng|bước|vị trí|thứ hạng|thứ bậc)`) },
  {
    source: say(`(?<way>lên|xuống)(?: thêm| được| tới| những)* <placeChange> (?:bậc|hạng|thứ bậc)`),
  },
  { source: say(`(?<way>${up}|${down})(?: so với)? ‹[pr]\\d+› (?:là )?<pointsChange> điểm`) },
  {
    source: say(
      `(?<way>${up}|${down})(?: so với)? ‹[pr]\\d+› (?:là )?<placeChange> (?:bậc|hạng|bước|vị trí)`
    ),
  },
  {
    withDecimals: true,
    source: say(
      `(?<way>tăng|giảm)(?: thêm| nhẹ| được| mạnh| tới)* <pointsChange>(?= ?(?:[.,;)]|$))`
    ),
  },
  { source: say(`(?<way>tăng|giảm)(?: thêm| nhẹ| được| mạnh| tới)* <percentChange>\\s*%`) },
  {
    source: say(`(?:chênh lệch|chênh|thay đổi)(?: là| chỉ)? <pointsChange> điểm`),
    unless: /đơn vị/iu,
  },
  // Averages and extremes of the units
  {
    source: say(
      `(?:điểm |mức điểm )?(?:bình quân|trung bình)(?! (?:mỗi ngày|hằng ngày|hàng ngày|khá|yếu))(?:[^.;‹]|‹[up]\\d+›|‹n\\d+› (?:xã|đơn vị|phường)){0,70}?<average>(?:\\s*/\\s*‹n\\d+›)? điểm`
    ),
    unless: /(?:loại|mức) trung bình/iu,
  },
  {
    source: say(
      `(?:đơn vị|xã|phường|địa phương|thành phố|toàn tỉnh|tỉnh|bảng)(?:[^.;‹]|‹u\\d+›){0,30}${best}(?:[^.;‹]|‹u\\d+›){0,45}?<extremePoints>(?:\\s*/\\s*<max>)? điểm`
    ),
    holder: "best",
    unless: /nhóm|hơn|kém|cách/iu,
  },
  {
    source: say(
      `(?:đơn vị|xã|phường|địa phương|thành phố|toàn tỉnh|tỉnh|bảng)(?:[^.;‹]|‹u\\d+›){0,30}${last}(?:[^.;‹]|‹u\\d+›){0,45}?<extremePoints>(?:\\s*/\\s*<max>)? điểm`
    ),
    holder: "last",
    unless: /nhóm|hơn|kém|cách/iu,
  },
  {
    source: say(
      `(?:cao nhất|tốt nhất) (?:trong|của) bảng(?: ở(?: nhóm)? ‹g\\d+›)? là <extremePoints> điểm`
    ),
    holder: "best",
  },
  { source: say(`trung vị(?:[^.;‹]|‹n\\d+› (?:xã|đơn vị|phường)){0,40}?<median> điểm`) },
  { source: say(`còn <missing> ${counted}[^.;‹]{0,12}(?:chưa đạt|chưa phát sinh|chưa có)`) },
  // Counts of groups
  {
    source: say(
      `<groupCount>\\s*/\\s*<groupsAll> (?:nhóm|chỉ tiêu|tiêu chí|chỉ số)[^.;‹]{0,30}${full}`
    ),
    counted: "full",
    unless: /(?:chưa|không)(?: \p{L}+)? (?:đạt|được|có)[^‹]*$/iu,
  },
  {
    source: say(
      `<groupCount>\\s*/\\s*<groupsAll> (?:nhóm|chỉ tiêu|tiêu chí|chỉ số)[^.;‹]{0,30}${losing}`
    ),
    counted: "losing",
  },
  {
    source: say(
      `<groupCount>\\s*/\\s*<groupsAll> (?:nhóm|chỉ tiêu|tiêu chí|chỉ số)[^.;‹]{0,20}tăng`
    ),
    counted: "rose",
  },
  {
    source: say(
      `<groupCount>\\s*/\\s*<groupsAll> (?:nhóm|chỉ tiêu|tiêu chí|chỉ số)[^.;‹]{0,20}giảm`
    ),
    counted: "fell",
  },
  {
    source: say(
      `<groupCount>\\s*/\\s*<groupsAll> (?:nhóm|chỉ tiêu|tiêu chí|chỉ số)[^.;‹]{0,20}(?:giữ nguyên|không (?:thay )?đổi)`
    ),
    counted: "same",
  },
  {
    source: say(
      `${full}(?: ở| tại| đối với| với)? <groupCount>\\s*/\\s*<groupsAll> (?:nhóm|chỉ tiêu|tiêu chí|chỉ số)`
    ),
    counted: "full",
  },
  {
    source: say(
      `<groupCount> (?:nhóm|chỉ tiêu|tiêu chí)(?: chỉ số| chỉ tiêu| tiêu chí)?(?: còn lại)?(?: đã| đều| cùng)*(?: đạt| được| có)? ${full}`
    ),
    counted: "full",
  },
  {
    source: say(
      `<groupCount> (?:nhóm|chỉ tiêu|tiêu chí)(?: chỉ số| chỉ tiêu| tiêu chí)?(?: còn| đang| đều| vẫn)* ${losing}`
    ),
    counted: "losing",
  },
  {
    source: say(
      `<groupCount> (?:nhóm|chỉ tiêu|tiêu chí)(?: chỉ số| chỉ tiêu| tiêu chí)?(?: có)? (?:tăng điểm|điểm tăng)`
    ),
    counted: "rose",
  },
  {
    source: say(
      `<groupCount> (?:nhóm|chỉ tiêu|tiêu chí)(?: chỉ số| chỉ tiêu| tiêu chí)?(?: có)? (?:giảm điểm|điểm giảm)`
    ),
    counted: "fell",
  },
  {
    source: say(
      `<groupCount> (?:nhóm|chỉ tiêu|tiêu chí)(?: chỉ số| chỉ tiêu| tiêu chí)?(?: vẫn| đã| đều)* (?:giữ nguyên|không (?:thay )?đổi)`
    ),
    counted: "same",
  },
  {
    source: say(`<groupCount> (?:nhóm|chỉ tiêu|tiêu chí)(?: chỉ số)?(?: là| gồm|:)? ‹l\\d+›`),
    counted: "named",
  },
  {
    source: say(
      `(?:cả|tất cả|đủ|gồm|toàn bộ|bộ|với|tổng hợp|trong|chi tiết|tổng số|của) <groupsAll> (?:nhóm|chỉ tiêu|tiêu chí)(?! ?(?:đầu|cuối|này|đó|trên|sau|\\(|‹[gl]))`
    ),
    counted: "all",
  },
  // Scores
  { source: say(`<points>(?: ?${marks})?\\s*/\\s*<max>\\s*${marks}`) },
  {
    source: say(
      `<points> điểm(?:,)? (?:trên|trong)(?: tổng số| tổng| thang điểm| thang| tối đa| mức)* <max>(?: điểm)?`
    ),
  },
  {
    source: say(
      `<points> (?:trên|trong)(?: tổng số| tổng| thang điểm| thang| tối đa| mức)* <max> điểm`
    ),
    ofMaximum: true,
  },
  {
    source: say(`<points>(?: điểm)? (?:trên|trong|theo)(?: thang điểm| thang) <max>`),
    ofMaximum: true,
  },
  {
    source: say(
      `<points> điểm \\((?:trên|tối đa|thang điểm|điểm tối đa|điểm chuẩn)(?: là|:)? <max>(?: điểm)?\\)`
    ),
  },
  // Losses
  { source: say(`(?<=điểm\\s*[,;]?\\s*)\\(\\s*[-–]?\\s*<lost>\\s*(?:điểm|đ)\\s*\\)`) },
  { source: say(`\\(\\s*[-–]\\s*<lost>\\s*(?:điểm|đ)?\\s*\\)`) },
  {
    source: say(
      `(?:còn thiếu|thiếu|để mất|bị mất|đánh mất|mất|bị trừ|trừ|hụt|chưa đạt được|chưa đạt)(?: đi| tới| mất| tổng cộng| khoảng| nhiều nhất| là| với|:|\\()* <lost> điểm`
    ),
  },
  { source: say(`(?:thiếu|mất|trừ|hụt)(?: nhiều nhất| ít nhất)?\\s*\\(\\s*<lost> điểm`) },
  { source: say(`<lost> điểm (?:bị trừ|còn thiếu|bị mất|chưa đạt|thiếu|đã mất|mất đi)`) },
  {
    source: say(
      `(?:số )?điểm (?:còn thiếu|thiếu|bị trừ|bị mất|mất|trừ|chưa đạt)(?:[^.;‹]|‹[gup]\\d+›){0,50}(?:là|:|=) <lost>(?: điểm)?`
    ),
  },
  {
    withDecimals: true,
    source: say(`\\(\\s*(?:còn |chỉ |bị )?(?:thiếu|mất|hụt|trừ)(?: mất| đi)? <lost>\\s*\\)`),
  },
  // Shares and ratios
  {
    source: say(
      `‹c\\d+›[^.;]{0,140}?(?:đạt|=|:|là|có) <ratioPart>\\s*/\\s*<ratioWhole>(?! ?điểm)(?:[^.;‹]{0,50}?(?:chiếm|bằng|đạt|=|tỷ lệ|tương ứng|\\()(?: tỷ lệ)? ?<ratioPercent>\\s*%)?`
    ),
  },
  {
    source: say(
      `<ratioPart>\\s*/\\s*<ratioWhole> ${counted}(?:[^.;‹]{0,60}?(?:chiếm|bằng|đạt|=|tỷ lệ|tương ứng|tương đương|\\()(?: tỷ lệ)? ?<ratioPercent>\\s*%)?`
    ),
  },
  {
    source: say(
      `<ratioPart> ${counted}[^.;‹]{0,30}?(?:trên|trong)(?: tổng số| tổng)? <ratioWhole> ${counted}(?:[^.;‹]{0,40}?(?:chiếm|bằng|đạt|=|tỷ lệ|tương ứng|\\()(?: tỷ lệ)? ?<ratioPercent>\\s*%)?`
    ),
  },
  { source: say(`chiếm(?: tới| đến| khoảng| gần| hơn| trên| tỷ lệ)* <share>\\s*%`) },
  {
    source: say(
      `<share>\\s*%(?: trong)?(?: tổng)?(?: số)? (?:điểm )?(?:thiếu|hụt|điểm thiếu|điểm hụt|điểm bị|điểm mất|bị mất|bị trừ|mất|điểm còn thiếu|còn thiếu|điểm trừ)`
    ),
  },
  // Places
  {
    source: say(
      `(?:(?:xếp|đứng|hạng|vị trí|thứ)(?: hạng| thứ hạng| vị trí| vị thứ| ở| thứ| số| là|:)*|(?:giữ|đạt|ở)(?: hạng| thứ hạng| vị trí| vị thứ| thứ)(?: thứ| số| là|:)*) <place>\\s*(?:/| trên| trong)(?: tổng số| tổng| số)* ?<universe>(?= ?(?:xã|đơn vị|phường|đặc khu|địa phương|sở|tỉnh|[.,;()–-]|$|và|nhưng|toàn|của|trong|theo|so))`
    ),
  },
  {
    source: say(
      `(?:xếp hạng|xếp vị trí|xếp thứ|xếp|đứng thứ|đứng vị trí|đứng|thứ hạng|vị trí|vị thứ|hạng|thứ)(?: hạng| thứ| số| vị trí| là|:| chung)* <place>(?! ?(?:điểm|%|hồ sơ|TTHC|nhóm|giờ|ngày))`
    ),
    unless:
      /(?:lần|quý|kỳ|tháng|tuần|điều|khoản|mục|ngày) thứ|thứ ‹n\d+›(?:,| và| hoặc)? ?(?:chủ nhật|thứ|CN)/iu,
  },
  {
    source: say(
      `(?:trong|trên|của|cả|tổng|số|toàn bộ)(?: tổng)?(?: số)? <universe> (?:xã|đơn vị|phường|đặc khu|địa phương)`
    ),
  },
  { source: say(`/\\s*<universe> (?:xã|đơn vị|phường|đặc khu)`) },
  // Maxima, percents, bare points
  { source: say(`<max> điểm tối đa`), unless: /(?:đạt|được|trọn|đủ)[^.;‹]{0,10}‹/iu },
  {
    withDecimals: true,
    source: say(
      `điểm (?:còn thiếu|thiếu|bị trừ|bị mất|mất|trừ|hụt|chưa đạt) <lost>(?= ?(?:[.,;)]|$))`
    ),
  },
  {
    withDecimals: true,
    source: say(
      `(?:còn thiếu|thiếu|bị mất|mất|bị trừ|trừ|hụt)(?: mất| đi| là|:)* <lost>(?= ?(?:[.,;)]|$))`
    ),
  },
  {
    withDecimals: true,
    source: say(
      `(?:trước đó|kỳ trước|tháng trước)(?: là| đạt| được|:)* <pointsBefore>(?= ?(?:[.,;)]|$))`
    ),
  },
  { source: say(`(?<=[\\s(:;,])(?<way>\\+|[-–])<placeChange> (?:bậc|hạng|bước|vị trí)`) },
  { source: say(`so với ‹[pr]\\d+›(?: ?[:=]| là)* <pointsChange> ?${marks}`) },
  {
    bare: true,
    source: say(`(?<=[\\s(:;,])(?<way>\\+|[-–])<pointsChange> ?${marks}`),
  },
  {
    source: say(
      `(?:điểm tối đa|thang điểm|điểm chuẩn|tối đa)(?: là|:|=| của nhóm là)? <max>(?: điểm)?`
    ),
  },
  {
    source: say(
      `(?:=|đạt|bằng|tỷ lệ|tương đương|tương ứng|ứng với|\\(|,|–|-|là|:)(?: tỷ lệ| với| khoảng| mức| hơn| gần| chỉ| được)* ?<percent>\\s*%`
    ),
  },
  { source: say(`<points> ?${marks}`), bare: true },
  {
    withDecimals: true,
    source: say(`(?:đạt|được|giành|chấm)(?: được| chỉ| mới)* <points>(?= ?(?:[.;,)]|$))`),
    unless: /(?:tăng|giảm|thêm|thiếu|mất|trừ)[^‹]{0,12}$/iu,
  },
  { source: say(`điểm(?: số| đạt được)?(?: là|:|=| đạt) <points>(?![%\\d])`) },
  {
    source: say(
      `điểm(?:[^.;:‹%]|‹[pu]\\d+›){0,50} (?:là|đạt|ở mức) <points>(?! ?(?:%|phần trăm|${counted}|nhóm|bậc|đơn vị))(?![%\\d])`
    ),
    unless: /(?:thiếu|trừ|mất|tối đa|chênh|thay đổi|tăng|giảm|bình quân|trung bình|trung vị)/iu,
  },
  { source: say(`‹g\\d+›[:”"’]? ?<points>\\s*/\\s*<max>(?! ?${counted})`) },
  { source: say(`<points>\\s*/\\s*<max>`), unless: /‹c\d+›[^.;]*$/u, ofMaximum: true },
  // Numbers without a unit, and percents that no word explains
  {
    withDecimals: true,
    bare: true,
    source: say(`(?<=[\\s(:;,])(?<way>\\+|[-–])\\s?<pointsChange>(?= ?(?:[.,;:)]|$))`),
  },
  {
    withDecimals: true,
    bare: true,
    source: say(
      `<points>(?= ?(?:[.,;:()]|$|và(?!\\p{L})|so(?!\\p{L})|nhưng|song|còn|trong khi|lên|xuống|về))`
    ),
    unless:
      /(?:bình quân|trung bình|trung vị)[^.;,]{0,40}‹|(?:tỷ|triệu|nghìn|đồng|USD|km|ha|giờ|phút|ngày)[^‹]{0,8}$/iu,
  },
  { bare: true, withDecimals: true, source: say(`<percent>\\s*%`) },
];

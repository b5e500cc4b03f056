import { columnLetters, formatReference } from "../cells/address";
import { editionById } from "../decision766/editions";
import { groupById } from "../decision766/groups";
import type { Hundredths } from "../decision766/hundredths";
import type { AppliedEdition, GroupId } from "../decision766/identity";
import type { Finding, FindingFacts, UnreadLine } from "./finding";

type Kind = FindingFacts["kind"];
/** Kinds that say the same things share a member of the union: it is found by any of them. */
type FactsOf<K extends Kind, F = FindingFacts> = F extends { readonly kind: infer Kinds }
  ? K extends Kinds
    ? F
    : never
  : never;

/** Where a reading looked: a file, or the range that a function was given. */
export type LookedIn = "file" | "range";
const placeWords: Readonly<Record<LookedIn, string>> = {
  file: "trong tệp",
  range: "trong vùng đã chọn",
};

/** `at`: the finding's own cell as it is written in formulas; empty where it has none. */
type Sentences = {
  readonly [K in Kind]: (facts: FactsOf<K>, at: string, where: LookedIn) => string;
};

/**
 * One or two Vietnamese sentences of a finding: what is seen, where, and what to do. The only place that words one.
 * @example findingSentence(findingOf(cell, { kind: "rankOverUniverse", rank: 120, of: 114 }))
 * // "Thứ tự 120 lớn hơn số đơn vị được xếp (114). Hãy kiểm tra lại thứ tự."
 */
export function findingSentence(
  { cell, facts }: Pick<Finding, "cell" | "facts">,
  where: LookedIn = "file"
): string {
  return said(facts, cell === null ? "" : formatReference(cell), where);
}

function said<K extends Kind>(facts: FactsOf<K>, at: string, where: LookedIn): string {
  const sentence: (facts: FactsOf<K>, at: string, where: LookedIn) => string =
    sentences[facts.kind as K];
  return sentence(facts, at, where);
}

const namesFrom = (at: string): string => `Từ ô ${at} có tên các nhóm chỉ số`;

const sentences: Sentences = {
  noTable: (_, __, where) =>
    `Không tìm thấy bảng điểm theo Quyết định 766/QĐ-TTg ${placeWords[where]}. Hãy kiểm tra bảng có tên các nhóm chỉ số (ví dụ “Công khai, minh bạch”, “Số hóa hồ sơ”) và cột điểm.`,
  percentOnly: (_, at) =>
    `${namesFrom(at)} nhưng chỉ có tỷ lệ phần trăm, không có cột điểm, nên không đọc được điểm. Hãy thêm cột “Điểm” ghi số điểm, ví dụ 19,96.`,
  noPointsYet: (_, at) =>
    `${namesFrom(at)} nhưng chưa có số điểm nào. Hãy nhập điểm vào bảng rồi thử lại.`,
  noPointsColumn: (_, at) =>
    `${namesFrom(at)} nhưng không nhận ra cột nào ghi điểm. Hãy đặt tiêu đề cột điểm là “Điểm” hoặc “Điểm đạt được”.`,
  otherMeasure: ({ title }, at) =>
    `${namesFrom(at)} nhưng theo “${title.slice(0, 80)}” thì các số ở đây không phải là điểm đạt được, nên không dùng. Nếu là điểm, hãy sửa lại tiêu đề.`,
  errorValue: ({ text }, at) =>
    `Ô ${at} báo lỗi ${text}, không có số để đọc. Hãy sửa công thức của ô hoặc nhập lại bằng số.`,
  notANumber: ({ text }, at) =>
    `Ô ${at} ghi “${text.slice(0, 60)}”, không phải là số. Hãy nhập lại bằng số, ví dụ 19,96.`,
  noRank: (_, at) =>
    `Ô ${at} không ghi một thứ hạng. Hãy nhập lại bằng số nguyên, ví dụ 17 hoặc 17/114.`,
  percentAsPoints: ({ percent }, at) =>
    `Ô ${at} ghi tỷ lệ ${percent}%, không phải số điểm, nên không dùng làm điểm. Hãy nhập số điểm, ví dụ 19,96.`,
  formulaWithoutValue: (_, at) =>
    `Ô ${at} có công thức nhưng chưa có kết quả tính. Hãy mở tệp bằng Excel, lưu lại rồi thử lại.`,
  dateAsPoints: ({ date, likely }, at) => {
    const scores = likely.map((each) => each.replace(".", ",")).join(" hoặc ");
    const meant = scores === "" ? "" : `: ${scores}`;
    return `Ô ${at} đang là ngày ${date}, có lẽ do gõ số điểm bằng dấu chấm${meant}. Hãy đổi định dạng ô về số rồi nhập lại điểm.`;
  },
  waiting: ({ text }, at) =>
    `Ô ${at} ghi “${text.slice(0, 40)}”, chưa có điểm, nên tổng điểm chưa đủ các nhóm. Hãy nhập điểm khi có số liệu.`,
  noPointsInLine: ({ unit }) =>
    `${unit === null ? "Dòng này" : `“${unit}”`} có số liệu nhưng chưa có điểm. Hãy nhập điểm hoặc kiểm tra lại tên nhóm.`,
  blankScore: ({ label, unit, period }, at) =>
    `Ô ${at} để trống: chưa có điểm “${label}”${ofBoard(unit, period)}. Hãy nhập điểm, hoặc ghi “không phát sinh” nếu không đánh giá.`,
  blankTotal: ({ label, unit, period, instead }, at) =>
    `Ô ${at} để trống: chưa có điểm “${label}”${ofBoard(unit, period)}; cộng các nhóm được ${shown(instead)} điểm. Hãy nhập điểm vào ô này.`,
  blankComputed: ({ label, unit, period, instead }, at) =>
    `Ô ${at} để trống: chưa có điểm “${label}”${ofBoard(unit, period)}; tính từ số liệu trong bảng được ${shown(instead)} điểm. Hãy nhập điểm vào ô này.`,
  blankScores,
  blankTotals: blankScores,
  unknownGroup: ({ text }) =>
    `Không nhận ra “${text}” là nhóm chỉ số nào của Quyết định 766/QĐ-TTg, nên không tính. Hãy sửa lại tên hoặc chỉ định nhóm.`,
  unknownColumn: ({ text }) =>
    `Cột “${text}” không phải cột điểm, điểm tối đa, tỷ lệ hay thứ hạng của nhóm chỉ số nào, nên các số trong cột không được dùng. Nếu là điểm, hãy sửa lại tiêu đề.`,
  unreadCells: ({ where, count }, at) =>
    `${lineName(where, at)} có ${count} số chưa hiểu là gì nên không dùng. Hãy ghi tên đơn vị, kỳ, nhóm hoặc tiêu đề cho các số này.`,
  strangePeriod: ({ text }, at) =>
    `Không hiểu “${text.slice(0, 40)}” ở ô ${at} là kỳ nào. Hãy ghi kỳ theo dạng “Tháng 10/2026” hoặc “Quý III/2026”.`,
  noYear: ({ text }) =>
    /20\d\d/u.test(text)
      ? `Không rõ “${text.slice(0, 40)}” gồm những ngày nào nên không biết áp dụng cách tính nào. Hãy ghi ngày cuối của kỳ, ví dụ “Tuần 41 (đến 11/10/2026)”.`
      : `Không rõ “${text.slice(0, 40)}” thuộc năm nào nên không biết áp dụng cách tính nào. Hãy ghi năm ở tiêu đề hoặc ở kỳ, ví dụ “Tháng 10/2026”.`,
  nameCodeConflict: ({ name, code }) =>
    `Mã “${code}” không đúng với tên “${name.slice(0, 80)}” theo bộ mã của Cổng. Chương trình đọc theo tên; nếu mã mới đúng, hãy sửa lại tên.`,
  rivalColumns,
  lesserColumn: rivalColumns,
  lesserRow: rivalColumns,
  otherHeading: ({ text, usual, usualCell }, at) => {
    const own =
      text === null
        ? `Ô tiêu đề ${at} để trống`
        : `Không hiểu tiêu đề “${text.slice(0, 60)}” ở ô ${at}`;
    return `${own}, trong khi cùng cột này ở phần khác của bảng (ô ${formatReference(usualCell)}) ghi “${usual.slice(0, 60)}”. Hãy sửa lại tiêu đề cho giống nhau.`;
  },
  hiddenCells: ({ used }, at) =>
    `Ô ẩn ${at} ghi số khác ô đang hiện ${formatReference(used)}. Chương trình dùng ô đang hiện; hãy bỏ ẩn để kiểm tra lại.`,
  hiddenSheet: ({ sheet }) =>
    `Bảng này nằm trên trang tính đang ẩn “${sheet}”. Nếu là bản nháp, hãy xóa trang đó; nếu vẫn dùng, hãy bỏ ẩn để kiểm tra số liệu.`,
  legacyEncoding: ({ encoding, cells }, at) =>
    `Trang tính có ${cells} ô gõ bằng bảng mã ${encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI"}${at === "" ? "" : `, bắt đầu từ ô ${at}`}. Chương trình đã đổi sang Unicode để đọc; bảng tính giữ nguyên.`,
  duplicateGroup: ({ text, kept, because, line }) => {
    const keptCell = formatReference(kept);
    const lineWord = line === "row" ? "dòng" : "cột";
    const used: Readonly<Record<typeof because, string>> = {
      first: `Chương trình dùng ${lineWord} đầu`,
      maximum: `Chương trình dùng ${lineWord} của ô ${keptCell} vì điểm tối đa ở đó đúng Quyết định 766/QĐ-TTg`,
      filled: `Chương trình dùng ${lineWord} của ô ${keptCell} vì ${lineWord} kia chưa có điểm`,
    };
    return `“${text}” trùng với nhóm chỉ số đã có ở ô ${keptCell}. ${used[because]}; hãy xóa hoặc đổi tên ${lineWord} thừa.`;
  },
  brokenName: ({ name, rest }, at) =>
    `Ô ${at} chỉ ghi “${rest}” ngay dưới “${name.slice(0, 60)}”, có lẽ là phần sau của tên. Chương trình đọc tên đơn vị là “${name.slice(0, 60)}”; nếu thiếu, hãy ghi đủ tên trong một ô.`,
  likeName: ({ name, other }, at) =>
    `Tên “${name}” ở ô ${at} chỉ khác “${other}” ở dấu; chương trình coi là hai đơn vị. Nếu là một đơn vị, hãy sửa tên cho giống nhau.`,
  duplicateUnit: ({ unit, rows: [first, again] }) =>
    `Đơn vị “${unit}” có hai dòng số liệu trong cùng một kỳ: dòng ${first + 1} và dòng ${again + 1}. Hãy xóa dòng thừa, hoặc ghi tên khác nhau nếu là hai đơn vị.`,
  rowAgain: ({ whose, rows: [first, again] }) =>
    `Dòng ${again + 1} lặp lại dòng ${first + 1}${whose === "" ? "" : ` (${whose})`}. Chương trình dùng dòng ${first + 1}; hãy xóa dòng thừa, hoặc ghi tên khác nhau nếu là hai dòng khác nhau.`,
  emptyTotal: ({ used }, at) =>
    `Dòng tổng điểm ở ô ${at} chưa có số; chương trình dùng tổng ở ô ${formatReference(used)}. Hãy nhập tổng điểm hoặc xóa dòng thừa.`,
  twoTotals: ({ used }, at) => {
    const usedCell = formatReference(used);
    return `Có hai tổng điểm khác nhau: ô ${usedCell} và ô ${at}. Chương trình dùng ô ${usedCell}; hãy kiểm tra lại.`;
  },
  partsDiffer: ({ text }) =>
    `Điểm “${text}” không bằng tổng hai nhóm bên dưới (dịch vụ công trực tuyến, thanh toán trực tuyến). Chương trình dùng điểm của từng nhóm; hãy kiểm tra lại.`,
  otherName: ({ name, title }) =>
    `Tên trang tính ghi “${name}” nhưng tiêu đề ghi “${title}”. Chương trình đọc theo tiêu đề; hãy sửa tiêu đề hoặc tên trang tính cho khớp.`,
  boardAgain: ({ whose, more, first, sameSheet, dated }, at) => {
    const others = more === 0 ? "" : ` và ${more} bảng điểm khác`;
    const cells = `ô ${formatReference(first)} và ô ${at}`;
    const [places, each] = sameSheet ? ["bảng", "bảng"] : ["trang tính", "trang"];
    return dated
      ? `Điểm${whose === "" ? "" : ` của ${whose}`}${others} có ở hai ${places} với số khác nhau: ${cells}. Hãy xóa bản cũ, hoặc sửa lại đơn vị, kỳ ở tiêu đề.`
      : `Điểm${whose === "" ? "" : ` của ${whose}`}${others} có ở hai ${places} với số khác nhau mà cả hai không ghi kỳ: ${cells}. Hãy ghi kỳ ở tiêu đề từng ${each}, hoặc xóa bản cũ.`;
  },
  boardInParts: ({ whose, first }, at) =>
    `Các nhóm${whose === "" ? "" : ` của ${whose}`} nằm ở hai bảng: ô ${formatReference(first)} và ô ${at}. Chương trình không ghép hai bảng; hãy đưa tất cả các nhóm vào một bảng.`,
  partsJoined: ({ parts }) =>
    `Các nhóm hoặc tổng điểm nằm ở nhiều bảng; chương trình ghép bảng này với bảng ở ô ${parts.map((part) => formatReference(part)).join(", ")} theo đơn vị và kỳ. Nếu không đúng, hãy kiểm tra lại tên đơn vị, kỳ.`,
  yearOfBook: ({ year }) =>
    `Kỳ của bảng không ghi năm; chương trình hiểu là năm ${year} như các trang tính khác. Nếu không đúng, hãy ghi năm ở tiêu đề.`,
  fullName: ({ short, full }) =>
    `“${short}” được hiểu là “${full}” như ghi ở các kỳ khác. Nếu là hai đơn vị, hãy ghi đủ tên.`,
  monthOfSheet: ({ month }) =>
    `Tiêu đề chỉ ghi năm; chương trình hiểu tên trang tính là tháng (trang này là tháng ${month}). Nếu không đúng, hãy ghi kỳ ở tiêu đề.`,
  unitOfSheet: ({ unit }) =>
    `Các bảng không ghi đơn vị; chương trình lấy tên trang tính (“${unit}”…) làm tên đơn vị. Nếu không đúng, hãy ghi tên đơn vị ở tiêu đề.`,
  unitOfBook: ({ unit }) =>
    `Bảng không ghi đơn vị; chương trình hiểu là “${unit}” như ghi ở nơi khác trong tệp. Nếu không đúng, hãy ghi tên đơn vị ở tiêu đề.`,
  periodOfBook: ({ period }) =>
    `Bảng không ghi kỳ; chương trình hiểu là “${period}” như ghi ở nơi khác trong tệp. Nếu không đúng, hãy ghi kỳ ở tiêu đề.`,
  inBrackets: ({ text }, at) =>
    `Ô ${at} ghi “${text}”: chương trình chỉ dùng điểm, không dùng số trong ngoặc. Nếu các số trong ngoặc của cột này là thứ hạng, hãy đặt tiêu đề là “Điểm (xếp hạng)”.`,
  takenAdded: ({ text }, at) =>
    `“${text}” ở ô ${at} ghi số dương và tổng điểm đang cộng thêm số này. Nếu là điểm bị trừ, hãy sửa lại tổng điểm hoặc ghi số âm.`,
  takenPositive: ({ text }, at) =>
    `“${text}” ở ô ${at} ghi số dương; chương trình trừ số này khỏi tổng điểm. Hãy ghi số âm để rõ nghĩa, hoặc kiểm tra lại tổng điểm.`,
  assumedColumn: ({ text }) =>
    `Tiêu đề “${text}” không nói đây là điểm; chương trình hiểu là điểm vì mọi số trong cột đều không vượt điểm tối đa. Hãy đặt tiêu đề là “Điểm”.`,
  assumedByCode: ({ name, code }) =>
    `Không nhận ra tên chỉ số “${name.slice(0, 80)}”; chương trình đọc theo mã “${code}” của Cổng. Nếu không đúng, hãy sửa lại mã hoặc tên.`,
  assumedUnheaded: ({ column }) =>
    `Cột ${columnLetters(column)} không có tiêu đề; chương trình hiểu là điểm vì mọi số trong cột đều không vượt điểm tối đa. Hãy đặt tiêu đề là “Điểm”.`,
  assumedDecision: () =>
    `Bảng chỉ có tổng điểm và không ghi của bộ chỉ số nào; chương trình hiểu là tổng điểm theo Quyết định 766/QĐ-TTg. Hãy ghi “Quyết định 766” ở tiêu đề để không nhầm với bảng điểm khác.`,
  assumedGroup: ({ text, group }) =>
    `“${text}” được hiểu là nhóm “${groupById(group).name}” vì điểm tối đa ghi bên cạnh. Nếu không đúng, hãy sửa lại tên.`,
  groupOfTitle: ({ title, group }) =>
    `Bảng không ghi tên nhóm; chương trình hiểu mọi điểm trong bảng là của nhóm “${groupById(group).name}” theo “${title.slice(0, 80)}”. Nếu không đúng, hãy ghi tên nhóm ở tiêu đề cột điểm.`,
  assumedMaxima: ({ text }) =>
    `Dòng “${text.slice(0, 80)}” ghi đúng điểm tối đa của từng nhóm nên được hiểu là dòng điểm tối đa, không phải của một đơn vị hay một kỳ. Hãy ghi tên dòng là “Điểm tối đa”, hoặc ghi số thứ tự nếu là một đơn vị.`,
  missingGroup: ({ group }) =>
    `Bảng thiếu ${groupName(group)}. Hãy bổ sung nhóm này hoặc kiểm tra lại tên.`,
  missingGroups: ({ unit, period, groups }) =>
    `Bảng điểm${ofBoard(unit, period)} thiếu ${groups.map(groupName).join(", ")}, các bảng khác có. Hãy bổ sung hoặc kiểm tra lại tên đơn vị, kỳ, nhóm.`,
  noTotal: ({ unit, period }) =>
    `Bảng điểm${ofBoard(unit, period)} không có tổng điểm, các bảng khác có. Hãy bổ sung hoặc kiểm tra lại tên đơn vị, kỳ.`,
  totalAlone: ({ unit, period }) =>
    `Bảng điểm${ofBoard(unit, period)} chỉ có tổng điểm, không có nhóm nào. Hãy bổ sung hoặc kiểm tra lại tên đơn vị, kỳ.`,
  negativeGroup: ({ label, points }) =>
    `Điểm nhóm “${label}” là ${shown(points)}, nhỏ hơn 0. Hãy kiểm tra lại số liệu.`,
  negativeIndicator: ({ label, points }) =>
    `Điểm chỉ số “${label}” là ${shown(points)}, nhỏ hơn 0. Hãy kiểm tra lại số liệu.`,
  groupOverMaximum: ({ label, points, most }) =>
    `Điểm nhóm “${label}” là ${shown(points)}, vượt điểm tối đa ${shown(most)}. Hãy kiểm tra lại số liệu.`,
  indicatorOverMaximum: ({ label, points, most }) =>
    `Điểm chỉ số “${label}” là ${shown(points)}, vượt điểm tối đa ${shown(most)}. Hãy kiểm tra lại số liệu.`,
  maximumDiffers: ({ label, printed, decided }) =>
    `Điểm tối đa của nhóm “${label}” ghi ${shown(printed)}, khác ${shown(decided)} điểm theo Quyết định 766/QĐ-TTg. Hãy kiểm tra lại thang điểm.`,
  otherMaximum: ({ behindSlash, printed }, at) =>
    `Ô ${at} ghi điểm tối đa ${shown(behindSlash)} sau dấu “/”, khác điểm tối đa ở ô ${formatReference(printed)}. Hãy kiểm tra lại thang điểm.`,
  percentDiffers: ({ label, printed, numerator, denominator, right }) =>
    `Tỷ lệ của “${label}” ghi ${shown(printed)}%, nhưng ${shown(numerator)}/${shown(denominator)} điểm là ${shown(right)}%. Hãy sửa lại tỷ lệ.`,
  ratioDiffers: ({ label, printed, numerator, denominator, right }) =>
    `Tỷ lệ “${label}” ghi ${shown(printed)}%, nhưng ${numerator}/${denominator} là ${shown(right)}%. Hãy sửa lại tỷ lệ.`,
  totalDiffers: ({ label, printed, added, open }) => {
    const most =
      open === 0
        ? `các nhóm cộng lại được ${shown(added)} điểm`
        : `các nhóm đã có cộng lại được ${shown(added)} điểm, các nhóm còn lại nhiều nhất ${shown(open)} điểm`;
    return `${label} ghi ${shown(printed)} điểm, nhưng ${most}. Hãy kiểm tra lại điểm các nhóm và dòng tổng.`;
  },
  groupSumDiffers: ({ label, printed, added }) =>
    `Điểm nhóm “${label}” ghi ${shown(printed)}, nhưng các chỉ số thành phần cộng lại được ${shown(added)}. Hãy kiểm tra lại.`,
  percentOverWhole: ({ label, printed }) =>
    `Tỷ lệ của “${label}” ghi ${shown(printed)}%, lớn hơn 100%. Hãy sửa lại tỷ lệ.`,
  partOverWhole: ({ label, part, whole }) =>
    `“${label}” ghi tử số ${part} lớn hơn mẫu số ${whole}. Hãy kiểm tra lại hai số này.`,
  rankOverUniverse: ({ rank, of }) =>
    `Thứ tự ${rank} lớn hơn số đơn vị được xếp (${of}). Hãy kiểm tra lại thứ tự.`,
  rankDiffers: ({ label, unit, published, computed }) =>
    `${label} của ${unit ?? "đơn vị"}: thứ tự công bố là ${published}, tính theo điểm trong bảng là ${computed}. Chương trình giữ thứ tự công bố; hãy kiểm tra lại.`,
  gradeDiffers: ({ printed, points, earned }) =>
    `Xếp loại ghi “${printed}”, nhưng ${shown(points)} điểm là “${earned}” theo các mức xếp loại đang dùng. Chương trình giữ xếp loại đã ghi; hãy kiểm tra lại điểm hoặc các mức trong phần thiết lập.`,
  editionBoundary: ({ before, after }) =>
    `Kỳ ${before.period} thuộc ${editionName(before.edition)}, kỳ ${after.period} thuộc ${editionName(after.edition)}. Hai kỳ không được so sánh với nhau.`,
  libraryRow: ({ sheet, row }, at) =>
    `Dòng ${row + 1} của trang “${sheet}” (ô ${at}) chưa dùng được: không nhận ra nhóm, chỉ số hoặc điều kiện. Hãy ghi tên nhóm hoặc mã chỉ số (ví dụ 4.1); điều kiện để trống hoặc ghi như “dưới 90%”, “thiếu từ 0,5 điểm”.`,
};

function rivalColumns(
  { kind, used, usedCell, other }: FactsOf<"rivalColumns" | "lesserColumn" | "lesserRow">,
  at: string
): string {
  const kept = formatReference(usedCell);
  const line = kind === "lesserRow" ? "dòng" : "cột";
  return `Bảng có hai ${line} điểm khác nhau: ${heading(used)} (ô ${kept}) và ${heading(other)} (ô ${at}). Chương trình dùng ${line} của ô ${kept}; nếu không đúng, hãy xóa hoặc đổi tên ${line} đó.`;
}

function heading(text: string | null): string {
  return text === null ? "cột không có tiêu đề" : `“${text}”`;
}

function groupName(id: GroupId): string {
  const { name, maxPoints } = groupById(id);
  return `nhóm “${name}” (${shown(maxPoints)} điểm)`;
}

function blankScores({ label, count }: FactsOf<"blankScores" | "blankTotals">, at: string): string {
  return `${count} ô điểm “${label}” đều để trống, bắt đầu từ ô ${at}. Hãy nhập điểm, hoặc ghi “không phát sinh” nếu không đánh giá.`;
}

function ofBoard(unit: string | null, period: string | null): string {
  const of = [unit, period].filter((each) => each !== null);
  return of.length === 0 ? "" : ` của ${of.join(", ")}`;
}

function lineName(where: UnreadLine, at: string): string {
  switch (where.line) {
    case "labelledRow":
      return `Dòng “${where.label}”`;
    case "row":
      return `Dòng ${where.row + 1}`;
    case "column":
      return `Cột ${columnLetters(where.column)}`;
    case "cell":
      return `Ô ${at}`;
  }
}

function editionName(edition: AppliedEdition): string {
  return edition === "unknown" ? "cách tính chưa xác định được" : editionById(edition).name;
}

/** Hundredths with a decimal comma, zeros dropped. @example shown(1996) // "19,96" */
function shown(value: Hundredths | number): string {
  const sign = value < 0 ? "-" : "";
  const [whole, rest] = [Math.floor(Math.abs(value) / 100), Math.abs(value) % 100];
  return `${sign}${whole}${rest === 0 ? "" : `,${String(rest).padStart(2, "0").replace(/0$/, "")}`}`;
}

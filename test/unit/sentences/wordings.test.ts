import { describe, expect, test } from "vitest";
import type { BoardRequest } from "../../../src/chain/chooseBoard";
import { countedBy, isMeasured } from "../../../src/claims/counted";
import { indicators } from "../../../src/decision766/indicators";
import { wordsOf } from "../../../src/narrative/forms/words";
import { legalBases, citedOn } from "../../../src/narrative/library/bases";
import { libraryEntries } from "../../../src/narrative/library/entries";
import { reported, type Sheet } from "./reported";
import { counts, league, ward } from "./sheets";

/**
 * Wordings that were false, or that an official would not write, each on a sheet that provokes it: what must not be
 * said, and what is said instead.
 */
interface Wording {
  readonly name: string;
  readonly sheet: Sheet;
  readonly request?: BoardRequest;
  readonly never: RegExp;
  readonly said?: RegExp;
}

const full = [18, 20, 12, 10, 18, 22];
const six = (points: readonly (readonly number[])[], names = ["A", "B", "C", "D", "E", "G"]) =>
  points.map((each, at) => ({ name: `Xã ${names[at] ?? ""} Bình`, points: each }));

const falseInFact: readonly Wording[] = [
  {
    name: "W1 units of equal points share their place",
    sheet: "07-ties.xlsx",
    never: /chênh lệch thứ tự giữa các đơn vị đó không phản ánh/u,
    said: /có 02 đơn vị \(kể cả xã An Bình\) cùng đạt mức điểm này và cùng xếp thứ 1\./u,
  },
  {
    name: "W1 units of equal points whose published places differ",
    sheet: [
      league(
        "Tháng 10/2026",
        [1, 2, 3, 4].map((place) => ({
          name: `Xã ${"ABCD"[place - 1] ?? ""} Bình`,
          points: [18, 20, 10, 10, 18, place === 1 ? 22 : 20],
          extra: place,
        })),
        "Xếp hạng"
      ),
    ],
    request: { unit: "Xã C Bình" },
    never: /cùng xếp thứ/u,
    said: /có 03 đơn vị \(kể cả xã C Bình\) cùng mức điểm này, được công bố từ thứ 2 đến thứ 4; thứ tự giữa các đơn vị đó không do chênh lệch điểm\./u,
  },
  {
    name: "W2 what all units lack is no priority",
    sheet: [
      league(
        "Tháng 10/2026",
        six([1, 2, 3, 4, 5, 6].map((at) => [18, 20, 10, 10, 18, 22 - at / 2 - 0.02]))
      ),
    ],
    request: { unit: "Xã A Bình" },
    never: /Dịch vụ công trực tuyến cần được ưu tiên|nhiều khả năng/u,
    said: /Phần thiếu 2 điểm của nhóm Dịch vụ công trực tuyến như nhau ở cả 6 đơn vị trong bảng\. Ngoài phần thiếu của nhóm Dịch vụ công trực tuyến, nhóm Số hóa hồ sơ thiếu nhiều nhất \(thiếu 0,52 điểm\)/u,
  },
  {
    name: "W3 two groups that lack the same are named together",
    sheet: "24-equal-halves.xlsx",
    never: /cần được ưu tiên trước/u,
    said: /Hai nhóm Công khai, minh bạch và Số hóa hồ sơ thiếu điểm nhiều nhất và như nhau \(mỗi nhóm thiếu 1 điểm, chiếm 50% tổng số điểm thiếu\), cần được quan tâm ngang nhau/u,
  },
  {
    name: "W4 a half is no majority",
    sheet: [ward([{ period: "Tháng 10/2026", points: [16, 19, 11, 10, 18, 22] }])],
    never: /[Pp]hần lớn/u,
    said: /Một nửa số điểm thiếu nằm ở nhóm Công khai, minh bạch \(thiếu 2 điểm, chiếm 50%/u,
  },
  {
    name: "W5 one hundredth is told, and nobody else is blamed",
    sheet: [
      league("Tháng 10/2026", six([full.with(5, 21.5), full.with(5, 21.5), full.with(5, 21.5)])),
      league("Tháng 11/2026", six([full.with(5, 21.49), full.with(5, 21.5), full.with(5, 21.5)])),
    ],
    request: { unit: "Xã A Bình", period: "Tháng 11/2026" },
    never: /trong phạm vi làm tròn|gần như không đổi|do điểm của các đơn vị khác/u,
    said: /tổng điểm giảm 0,01 điểm và vị trí giảm 2 bậc, từ thứ 1 xuống thứ 3/u,
  },
  {
    name: "W6 a group that moved by a hundredth did not stay",
    sheet: [
      ward([
        {
          period: "Tháng 3/2026",
          points: full.with(5, 21.5),
          places: [1, 1, 1, 1, 1, 5],
          place: 5,
        },
        {
          period: "Tháng 4/2026",
          points: full.with(5, 21.49),
          places: [1, 1, 1, 1, 1, 40],
          place: 6,
        },
      ]),
    ],
    never: /không đổi|cùng với vị trí chung/u,
    said: /điểm của nhóm giảm 0,01 điểm và thứ tự công bố giảm 35 bậc, từ thứ 5 xuống thứ 40/u,
  },
  {
    name: "W7 nobody stands above full marks",
    sheet: [
      ward([
        {
          period: "Tháng 3/2026",
          points: full.with(0, 17.5),
          places: [12, 1, 1, 1, 1, 1],
          place: 3,
        },
        { period: "Tháng 4/2026", points: full, places: [20, 1, 1, 1, 1, 1], place: 4 },
      ]),
    ],
    never: /đơn vị khác tăng|do điểm của/u,
    said: /điểm của nhóm tăng 0,5 điểm nhưng thứ tự công bố giảm 8 bậc, từ thứ 12 xuống thứ 20/u,
  },
  {
    name: "W8 one unit's sheet tells nothing of the others",
    sheet: [
      ward([
        {
          period: "Tháng 3/2026",
          points: full.with(1, 19.5),
          places: [1, 79, 1, 1, 1, 1],
          place: "79/114",
        },
        {
          period: "Tháng 4/2026",
          points: full.with(1, 19.52),
          places: [1, 94, 1, 1, 1, 1],
          place: "94/114",
        },
      ]),
    ],
    never: /đơn vị khác/u,
    said: /tổng điểm tăng 0,02 điểm nhưng vị trí giảm 15 bậc, từ thứ 79 xuống thứ 94/u,
  },
  {
    name: "W9 places among other numbers of units",
    sheet: [
      ward([
        { period: "Tháng 3/2026", points: full.with(1, 19.5), place: "5/114" },
        { period: "Tháng 4/2026", points: full.with(1, 19.52), place: "9/168" },
      ]),
    ],
    never: /giảm 4 bậc/u,
    said: /số đơn vị được xếp hạng thay đổi \(114 và 168\) nên không so sánh trực tiếp thứ 5\/114 với thứ 9\/168/u,
  },
  {
    name: "W10 two months of the transition",
    sheet: "11-transition.xlsx",
    never: /không cùng cách tính|giai đoạn chuyển đổi|cách tính áp dụng/u,
    said: /Chưa xác định được thời điểm Cổng Dịch vụ công quốc gia thay đổi cách tính điểm trong khoảng từ tháng 6 đến giữa tháng 9\/2026 nên chưa so sánh tháng 7\/2026 với tháng 6\/2026/u,
  },
  {
    name: "W11 days on which scores were seen are no law",
    sheet: "10-editions.xlsx",
    never: /cách tính áp dụng|áp dụng (?:từ|đến) ngày/u,
    said: /theo số liệu công khai: sau ngày 31\/5\/2026, chậm nhất là ngày 17\/9\/2026/u,
  },
  {
    name: "W12 an undated sheet has no rules and no computed points",
    sheet: [
      ward([{ period: "Điểm", points: full.with(5, 21.5) }]),
      counts("", [["4.1", "Tỷ lệ cấp kết quả giải quyết điện tử", 9, 10]]),
    ],
    never: /17\/9\/2026|tính thử/u,
    said: /Bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng/u,
  },
  {
    name: "W13 the printed grade comes first",
    sheet: [
      league(
        "Tháng 10/2026",
        six([full.with(5, 20), full]).map((each) => ({ ...each, extra: "Tốt" })),
        "Xếp loại"
      ),
    ],
    request: { unit: "Xã A Bình" },
    never: /Xuất sắc/u,
    said: /xếp loại Tốt[;.]/u,
  },
  {
    name: "W14 a published place that the points contradict",
    sheet: "13-published-ne-computed.xlsx",
    never: /là đơn vị có điểm cao nhất|Đây là mức điểm cao nhất/u,
    said: /được công bố xếp thứ 2\. Theo điểm trong bảng, xã A xếp thứ 1\/3 đơn vị \(cần đối chiếu lại thứ tự công bố\)/u,
  },
  {
    name: "W15 points over the maximum",
    sheet: "15-overmax.xlsx",
    never: /[Tt]oàn bộ số điểm thiếu/u,
    said: /Nhóm Công khai, minh bạch ghi 19\/18 điểm, vượt điểm tối đa; chưa phân tích số điểm thiếu/u,
  },
  {
    name: "W16 no shares of a total that is not the sum",
    sheet: "14-total-ne-sum.xlsx",
    never: /chiếm [\d,]+%/u,
    said: /Tổng điểm ghi 97,5 điểm, cộng các nhóm được 95,5 điểm; chưa nêu tỷ trọng điểm thiếu cho đến khi đối chiếu xong/u,
  },
  {
    name: "W17 a quarter is not set against a month",
    sheet: "09-quarter-month.xlsx",
    request: { period: "Quý I/2026" },
    never: /[Ss]o với tháng/u,
  },
  {
    name: "W18 a gap is named",
    sheet: [
      ward([
        { period: "Tháng 1/2026", points: full.with(5, 21) },
        { period: "Tháng 2/2026", points: [null, null, null, null, null, null] },
        { period: "Tháng 3/2026", points: full.with(5, 21.5) },
      ]),
    ],
    never: /kỳ trước|so với tháng 02/u,
    said: /so với tháng 01\/2026/u,
  },
  {
    name: "W19 periods behind empty columns are read",
    sheet: "08-gap2.xlsx",
    never: /Tháng 01\/2026, UBND xã/u,
    said: /Tháng 4\/2026, UBND xã An Bình đạt 97,1\/100 điểm/u,
  },
  {
    name: "W20 a province is no commune",
    sheet: [
      league(
        "Tháng 10/2026",
        ["Đồng Tháp", "Phú Thọ", "Lào Cai"].map((name, at) => ({
          name,
          points: full.with(0, 17 - at),
        }))
      ),
    ],
    request: { unit: "Đồng Tháp" },
    never: /tại quầy|tại thôn/u,
    said: /TỈNH ĐỒNG THÁP/u,
  },
  {
    name: "W21 a department is no place, and writes its name so",
    sheet: [
      league(
        "Tháng 10/2026",
        ["SỞ XÂY DỰNG", "SỞ NỘI VỤ", "SỞ Y TẾ"].map((name, at) => ({
          name,
          points: full.with(0, 17 - at),
        }))
      ),
    ],
    request: { unit: "SỞ XÂY DỰNG" },
    never: /Sở Xây Dựng|Sở Xây dựng, ngày/u,
    said: /Sở Xây dựng/u,
  },
  {
    name: "W22 an indicator's name wins over a running number",
    sheet: [
      ward([{ period: "Tháng 10/2026", points: full.with(5, 20) }]),
      counts("Tháng 10/2026", [
        ["4.6", "Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư", 3, 10],
        ["4.1", "Tỷ lệ cấp kết quả giải quyết điện tử", 9, 10],
      ]),
    ],
    never: /Chỉ số 4\.6/u,
    said: /Chỉ số 4\.5a/u,
  },
  {
    name: "W25 what several remedies win together is said once",
    sheet: "16-small-denominators.xlsx",
    never: /có thể tăng tối đa 6 điểm[\s\S]*có thể tăng tối đa 6 điểm/u,
  },
  {
    name: "W26 two units are not all",
    sheet: [league("Tháng 10/2026", six([full.with(3, 9), full.with(3, 9)]))],
    request: { unit: "Xã A Bình" },
    never: /[Tt]ất cả các đơn vị|như nhau ở cả|nhiều khả năng/u,
  },
];

const language: readonly Wording[] = [
  {
    name: "a year of months is shown whole, a month a row",
    sheet: "18-twelve.xlsx",
    never: /\nTT \| Nhóm chỉ số \| Điểm tối đa/u,
    said: /Bảng 1\. Điểm các nhóm chỉ số trong tháng 12 năm 2025\n[^]*Bảng 2\. Điểm các nhóm chỉ số qua 12 kỳ\n[^]*\nTháng 01\/2025 \| 18 \| 19,05 [^]*\nTháng 12\/2025 \| /u,
  },
  {
    name: "more periods than a page holds are cut, and the caption says so",
    sheet: [
      ward(
        Array.from({ length: 15 }, (_, at) => ({
          period: `${String(at + 1).padStart(2, "0")}/3/2026`,
          points: full.with(5, 20 + at / 10),
        }))
      ),
    ],
    never: /\n02\/3\/2026 \|/u,
    said: /Bảng 2\. Điểm các nhóm chỉ số trong 13 kỳ gần nhất\n[^]*\n03\/3\/2026 \|/u,
  },
  {
    name: "a column of places that no group has is not printed",
    sheet: "13-published-ne-computed.xlsx",
    never: /Xếp vị trí|\| – \||Dấu “–”/u,
    said: /được công bố xếp thứ 2/u,
  },
  {
    name: "a period without places has no column of dashes beside those that have",
    sheet: [
      ward([
        { period: "Tháng 3/2026", points: full.with(5, 21) },
        {
          period: "Tháng 4/2026",
          points: full.with(5, 21.5),
          places: [1, 1, 1, 1, 1, 5],
          place: 5,
        },
      ]),
    ],
    never: /\| – \|/u,
    said: /Xếp vị trí/u,
  },
  {
    name: "whoever leads tells the gap to the next once, by its name",
    sheet: [league("Tháng 10/2026", six([full.with(5, 21.9), full.with(5, 21), full.with(5, 20)]))],
    request: { unit: "Xã A Bình" },
    never: /liền sau/u,
    said: /liền dưới trong bảng là xã B Bình, thấp hơn xã A Bình 0,9 điểm/u,
  },
  {
    name: "several next to whoever leads have no one name",
    sheet: [league("Tháng 10/2026", six([full.with(5, 21.9), full.with(5, 21), full.with(5, 21)]))],
    request: { unit: "Xã A Bình" },
    never: /liền dưới/u,
    said: /cao hơn đơn vị liền sau 0,9 điểm/u,
  },
  {
    name: "where all units have the same points of a group, none stands first in it",
    sheet: [league("Tháng 10/2026", six([full.with(5, 21.9), full.with(5, 21), full.with(5, 20)]))],
    request: { unit: "Xã A Bình" },
    never: /minh bạch [^\n]*18\/18 điểm; xếp thứ/u,
    said: /Số hóa hồ sơ [^\n]*; xếp thứ 1\/3 đơn vị trong bảng/u,
  },
  {
    name: "a total that holds points over a maximum is no full total",
    sheet: "15-overmax.xlsx",
    never: /tối đa 100\/100/u,
    said: /100\/100 điểm; [^\n]*Điểm ghi của nhóm Công khai, minh bạch nằm ngoài thang điểm nên cần đối chiếu lại tổng điểm\./u,
  },
  {
    name: "an indicator that is only followed falls short of nothing",
    sheet: [
      ward([{ period: "Tháng 10/2026", points: full.with(1, 19) }]),
      counts("Tháng 10/2026", [
        ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 90, 100],
        ["2.2", "Thời gian giải quyết thủ tục hành chính trung bình", 9, 10],
      ]),
    ],
    never: /Chỉ số 2\.2/u,
    said: /đạt 90\/100 hồ sơ, bằng 90%, còn 10 hồ sơ quá hạn/u,
  },
  {
    name: "L1 the period stands before the Decision",
    sheet: "24-equal-halves.xlsx",
    never: /766\/QĐ-TTg tháng/u,
    said: /trong tháng 10 năm 2026 theo Quyết định số 766\/QĐ-TTg/u,
  },
  { name: "L2 no percent of a hundred", sheet: "24-equal-halves.xlsx", never: /\/100 điểm, bằng/u },
  {
    name: "L3 one bracket behind a name, no marks in the text",
    sheet: [
      ward([{ period: "Tháng 10/2026", points: full.with(2, 10) }], {
        2: "Chất lượng giải quyết (DVCTT)",
      }),
    ],
    never: /\(cần xác nhận\)|\) \(/u,
  },
  {
    name: "L4 abbreviations are explained where they come first",
    sheet: [ward([{ period: "Tháng 10/2026", points: full.with(2, 10) }], { 2: "Cung cấp DVCTT" })],
    never: /^(?![\s\S]*DVCTT là)[\s\S]*DVCTT/u,
    said: /như sau \(chữ viết tắt: DVCTT là dịch vụ công trực tuyến\):/u,
  },
  { name: "L5 applied once", sheet: "10-editions.xlsx", never: /áp dụng cách tính áp dụng/u },
  {
    name: "L6 several groups are of the groups",
    sheet: [ward([{ period: "Tháng 10/2026", points: [null, null, null, 10, 18, 22] }])],
    never: /số liệu của nhóm/u,
    said: /chưa có số liệu của các nhóm .* không suy đoán giá trị của các nhóm này/u,
  },
  { name: "L7 lists that cannot be misread", sheet: "14-total-ne-sum.xlsx", never: /tiếp đến là/u },
  {
    name: "L8 what stayed is told once",
    sheet: [
      ward([
        { period: "Tháng 3/2026", points: full.with(5, 21) },
        { period: "Tháng 4/2026", points: full.with(5, 21.5) },
      ]),
    ],
    never: /không đổi|giữ nguyên[\s\S]*giữ nguyên/u,
    said: /chỉ có nhóm Số hóa hồ sơ thay đổi điểm \(tăng 0,5 điểm\)/u,
  },
  {
    name: "L9 points and place have each their own subject",
    sheet: [
      ward([
        {
          period: "Tháng 3/2026",
          points: full.with(5, 21.5),
          places: [1, 1, 1, 1, 1, 5],
          place: 5,
        },
        {
          period: "Tháng 4/2026",
          points: full.with(5, 21.47),
          places: [1, 1, 1, 1, 1, 8],
          place: 6,
        },
      ]),
    ],
    never: /nhóm giảm 0,03 điểm và giảm/u,
    said: /điểm của nhóm giảm 0,03 điểm và thứ tự công bố giảm 3 bậc/u,
  },
  {
    name: "L10 both ends of a distance are named",
    sheet: [league("Tháng 10/2026", six([full.with(5, 21.9), full]))],
    request: { unit: "Xã A Bình" },
    never: /điểm, hơn [\d,]+ điểm/u,
    said: /cao hơn xã A Bình 0,1 điểm/u,
  },
  {
    name: "L11 small numbers in words that people use",
    sheet: "16-small-denominators.xlsx",
    never: /được 0\/6|mẫu số nhỏ/u,
    said: /chỉ có 03 phản ánh, kiến nghị nên mỗi trường hợp làm tỷ lệ thay đổi nhiều\); đạt 0\/6 điểm/u,
  },
  {
    name: "L12 one form of a day",
    sheet: [ward([{ period: "05/03/2026", points: full.with(5, 21) }])],
    never: /05\/03\/2026/u,
    said: /Đến ngày 05\/3\/2026/u,
  },
  {
    name: "L13 no mark of a footnote",
    sheet: [
      ward([{ period: "Tháng 10/2026", points: full.with(0, 17) }], {
        0: "Công khai minh bạch (*)",
      }),
    ],
    never: /\(\*\)/u,
    said: /Nhóm Công khai minh bạch (?:đạt|còn)/u,
  },
  {
    name: "L14 a counted place says so",
    sheet: "07-ties.xlsx",
    never: /Hạng \(tính\)/u,
    said: /Thứ hạng \(tính theo bảng\)/u,
  },
  {
    name: "L15 causes stand under their group",
    sheet: "24-equal-halves.xlsx",
    never: /Nhóm [^\n]+: [^\n]*chưa đính kèm/u,
    said: /\nNhóm Số hóa hồ sơ\n/u,
  },
  {
    name: "L16 losses are told once",
    sheet: "14-total-ne-sum.xlsx",
    never: /Các nhóm chỉ số chưa đạt điểm tối đa[^\n]*\d/u,
    said: /Các nhóm chỉ số chưa đạt điểm tối đa, xếp theo số điểm còn thiếu: Dịch vụ công trực tuyến;/u,
  },
  {
    name: "L18 what is not known of the procedures is not said",
    sheet: [
      ward([{ period: "Tháng 10/2026", points: full.with(2, 8) }]),
      counts("Tháng 10/2026", [
        ["3.2", "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ", 46, 378],
        ["3.3", "Tỷ lệ hồ sơ nộp trực tuyến", 9, 10],
      ]),
    ],
    never: /không có nhu cầu thực tế/u,
    said: /đạt 46\/378 dịch vụ công, bằng 12,17%, còn 332 dịch vụ công chưa phát sinh hồ sơ/u,
  },
];

describe.each([
  ["false in fact", falseInFact],
  ["in the language of offices", language],
])("%s", (_, wordings) => {
  test.each(wordings)("$name", async ({ sheet, request = {}, never, said }) => {
    const text = (await reported(sheet, request)).join("\n");
    expect(text).not.toMatch(never);
    if (said !== undefined) expect(text).toMatch(said);
  });
});

test.each(indicators.filter(({ code }) => isMeasured(code)))(
  "what a case lacks is said in the words of $code, and heard back",
  async ({ code, name }) => {
    const text = await reported([
      ward([{ period: "Tháng 10/2026", points: [17, 19, 9, 9, 17, 21] }]),
      counts("Tháng 10/2026", [[code, name, 46, 378]]),
    ]);
    expect(text.join("\n")).toContain(
      `46/378 ${wordsOf.counted[countedBy[code]]}, bằng 12,17%, còn 332 ${wordsOf.counted[countedBy[code]]} ${isMeasured(code) ? wordsOf.lacking[code] : ""}`
    );
  }
);

test("W23 a decision is announced in time by its signature, days before it is in force", () => {
  const texts = libraryEntries.map(({ text }) => text).join("\n");
  expect(texts).not.toMatch(/công bố thủ tục trước ngày văn bản có hiệu lực/u);
  expect(texts).toMatch(
    /chậm nhất 05 ngày làm việc \(cấp tỉnh\), 20 ngày làm việc \(bộ\) trước ngày văn bản có hiệu lực/u
  );
});

test("W24 a basis is cited only when it is in force", () => {
  const [basis] = Object.values(legalBases).filter(({ cited }) => cited.includes("29/2026"));
  if (basis === undefined) throw new Error("The basis is gone.");
  expect(citedOn([basis], "2026-03-31")).toBeNull();
  expect(citedOn([basis], "2026-08-31")).toMatch(/29\/2026/u);
});

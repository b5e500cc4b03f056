import { periodName } from "../../narrative/say/names";
import { assumptionWords, reasonText, wayWords } from "../../narrative/say/targetWords";
import type { TargetWay } from "../../scoring/decisions/target";
import type { Period } from "../../sheet/scoreboard";
import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  figures: "Bảng số liệu",
  why: {
    heading: "Vì sao thay đổi",
    moved: (period: Period, from: string, to: string, steps: string) =>
      `So với ${periodName(period)}, thứ tự theo điểm trong bảng từ ${from} đến ${to} (${steps}).`,
    split: (own: string, others: string) =>
      `Phần do điểm của đơn vị thay đổi: ${own}. Phần do điểm của các đơn vị khác thay đổi: ${others}.`,
    places: (count: string, way: number) =>
      way === 0 ? "không đổi" : `${way > 0 ? "tăng" : "giảm"} ${count} bậc`,
    method:
      "Mỗi phần là trung bình của hai cách tính: đơn vị thay đổi trước và đơn vị thay đổi sau; hai phần cộng lại đúng bằng thay đổi.",
    passedBy: (count: string) => `Đơn vị vượt lên trên (${count})`,
    passed: (count: string) => `Đơn vị đã vượt qua (${count})`,
    more: (count: string) => `và ${count} đơn vị khác`,
    noSplit:
      "Chưa tách được phần của đơn vị và phần của các đơn vị khác: cần bảng của cùng các đơn vị ở cả hai kỳ.",
    chart: (period: Period) => `Thay đổi tổng điểm theo nhóm so với ${periodName(period)}`,
    before: "Kỳ trước",
    now: "Kỳ này",
    same: "Không nhóm nào thay đổi điểm.",
    group: "Nhóm",
    change: "Thay đổi (điểm)",
    after: "Tổng điểm sau đó",
  },
  place: {
    heading: "Thứ hạng chắc chắn đến đâu",
    printed: (rank: string, tiedWith: string | null) =>
      tiedWith === null
        ? `Xếp theo điểm đã công bố: thứ ${rank}.`
        : `Xếp theo điểm đã công bố: thứ ${rank}, cùng điểm với ${tiedWith} đơn vị khác.`,
    unrounded: (best: string, worst: string) =>
      best === worst
        ? `Xếp theo điểm chưa làm tròn: vẫn là thứ ${best}.`
        : `Xếp theo điểm chưa làm tròn: từ thứ ${best} đến thứ ${worst}.`,
    basis: {
      printed: "Thứ tự ghi trong bảng cho thấy Cổng xếp theo điểm đã làm tròn.",
      unrounded: "Thứ tự ghi trong bảng chỉ giải thích được bằng điểm chưa làm tròn.",
      open: "Bảng không cho biết Cổng xếp theo cách nào nên nêu cả hai.",
    },
    published: (rank: string) => `Thứ tự ghi trong bảng: ${rank}.`,
    who: "Đơn vị",
    points: "Tổng điểm",
    gap: "Chênh lệch",
    above: "Liền trên",
    below: "Liền dưới",
    best: "Cao nhất",
    mean: "Trung bình",
    median: "Trung vị",
    upper: "Tứ phân vị trên",
    lower: "Tứ phân vị dưới",
    units: (names: string, more: string | null) =>
      more === null ? names : `${names} và ${more} đơn vị khác`,
    below100: (percent: number) => `Cao hơn ít nhất ${percent}% số đơn vị trong bảng.`,
    similar: (units: string, place: string, mean: string) =>
      `Trong ${units} đơn vị có số hồ sơ hơn kém không quá một phần tư: thứ ${place}, trung bình ${mean} điểm.`,
    compared: "So với các đơn vị trong bảng",
  },
  target: {
    heading: "Muốn đạt mục tiêu thì cần gì",
    kind: "Mục tiêu",
    kinds: { rank: "Thứ hạng", points: "Tổng điểm", grade: "Xếp loại" },
    value: { rank: "Thứ hạng cần đạt", points: "Điểm cần đạt", grade: "Xếp loại cần đạt" },
    wrong: {
      rank: "Hãy nhập thứ hạng là số từ 1.",
      points: "Hãy nhập điểm, ví dụ 98 hoặc 97,5.",
      grade: "Hãy chọn xếp loại.",
    },
    others: "Các đơn vị khác",
    outlooks: { still: "Giữ nguyên điểm", trend: "Tăng, giảm như từ kỳ trước" },
    growth: "Hồ sơ kỳ này còn tăng (%)",
    wrongGrowth: "Hãy nhập số phần trăm nguyên từ 0 đến 1000.",
    needed: (points: string) => `Còn thiếu ${points} điểm.`,
    way: (way: TargetWay, cases: string, indicators: number) =>
      `Cách ${wayWords(way)}: thêm ${cases} trường hợp ở ${indicators} chỉ số`,
    noWay: reasonText,
    assumption: assumptionWords,
    reaches: (points: string, rank: string | null) =>
      rank === null
        ? `Khi đó đạt ${points} điểm.`
        : `Khi đó đạt ${points} điểm, thứ ${rank} theo điểm trong bảng.`,
    indicator: "Chỉ số",
    counts: "Tử số",
    gain: "Điểm thêm",
    task: "Giao",
    tick: (code: string, to: string) => `Đặt chỉ tiêu ${to} cho chỉ số ${code} vào báo cáo`,
    ticked: "Chỉ tiêu đã chọn đứng ở bảng nhiệm vụ của báo cáo và được nhắc lại ở kỳ sau.",
    chosen: "Chỉ tiêu đã chọn cho kỳ này",
    dropShort: "Bỏ",
    drop: (code: string) => `Bỏ chỉ tiêu của chỉ số ${code}`,
  },
  ceiling: {
    heading: "Điểm đơn vị có thể giành",
    chart: "Điểm đạt được, mức trần và điểm tối đa của từng nhóm",
    full: "Đã đạt điểm tối đa",
    open: "Chưa đủ căn cứ để biết mức trần",
    reached: "Đã ở mức trần: không giành thêm được",
    attainable: (points: string) => `Có thể tăng tối đa ${points} điểm`,
    byLeague: (points: string, tied: string, of: string) =>
      `trong ${of} đơn vị của bảng, không đơn vị nào vượt ${points} điểm và ${tied} đơn vị cùng ở mức này`,
    byRules: (codes: string) => `chỉ số ${codes} không tính theo kết quả riêng của đơn vị`,
    group: "Nhóm",
    points: "Điểm",
    limit: "Mức trần",
    max: "Tối đa",
    rank: "Hạng",
    mean: "Trung bình",
    best: "Cao nhất",
  },
  tree: {
    heading: "Điểm được tính như thế nào",
    total: "Tổng điểm là tổng điểm của các nhóm.",
    differs: (printed: string, computed: string, gap: string) =>
      `Ghi trong bảng ${printed} điểm, cộng lại được ${computed} điểm, lệch ${gap} điểm.`,
    printedDiffers: (printed: string, computed: string) =>
      `Ghi trong bảng ${printed} điểm, tính từ tử số và mẫu số được ${computed} điểm.`,
    noParts: "Bảng không có các chỉ số thành phần của nhóm này.",
    rule: (max: string, fullAt: string | null) =>
      fullAt === null ? `${max} × tỷ lệ` : `${max} × tỷ lệ ÷ ${fullAt}, tối đa ${max}`,
    counts: (numerator: string, denominator: string, ratio: string) =>
      `${numerator}/${denominator} = ${ratio}`,
    lost: (points: string) => `thiếu ${points} điểm`,
    missing: (cases: string) => `còn ${cases} trường hợp chưa đạt`,
    notOwn: "không tính theo kết quả riêng của đơn vị",
    trial: "tính thử",
    unknown: "chưa có số liệu",
  },
  trial: {
    heading: "Thử thay đổi số liệu",
    hint: "Sửa số ở các ô dưới đây để xem kết quả; bảng tính không bị ghi gì.",
    indicator: "Chỉ số",
    numerator: "Tử số",
    denominator: "Mẫu số",
    points: "Điểm",
    change: "Thay đổi",
    of: (name: string, what: string) => `${what}, ${name}`,
    result: (points: string, change: string) => `Tổng điểm thử: ${points} (${change})`,
    rank: (rank: string) => `thứ ${rank} theo điểm trong bảng`,
    grade: (grade: string) => `xếp loại ${grade}`,
    reset: "Trả lại số ban đầu",
    wrong: "Tử số phải là số nguyên không lớn hơn mẫu số; điểm không vượt điểm tối đa.",
    none: "Bảng không có tổng điểm nên chưa thử được.",
  },
  spark: {
    caption: "Từng nhóm qua các kỳ",
    name: (group: string, first: string, last: string) => `${group}: từ ${first} đến ${last} điểm`,
  },
} as const;

export type DecisionWords = Words<typeof vietnamese>;

/** Words of the parts of *Phân tích* that answer what to do next: fetched with them, not with the first page. */
export let decisions: DecisionWords = vietnamese;
followLanguage((english) => {
  decisions = english?.decisions ?? vietnamese;
});

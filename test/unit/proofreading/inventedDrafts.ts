import { groups, type Invented, type InventedScore } from "./inventedBoards";
import type { Random } from "./random";

/** Drafts as several offices write them: invented wording, none of ours. */

const two = (value: number): string => (value / 100).toFixed(2).replace(/\.?0+$/, "");
const number = (value: number, point: boolean): string =>
  point ? two(value) : two(value).replace(".", ",");
const percent = (part: number, whole: number, point: boolean): string =>
  number(Math.floor((part * 20000 + whole) / (2 * whole)), point);

type Style = (invented: Invented, random: Random) => readonly string[];

interface Facts {
  readonly own: InventedScore;
  readonly before: { readonly own: InventedScore; readonly said: string } | null;
  readonly said: string;
  readonly lost: readonly {
    readonly name: string;
    readonly value: number;
    readonly index: number;
  }[];
}

function factsOf({ periods }: Invented): Facts {
  const last = periods.at(-1);
  if (last === undefined) throw new Error("No period.");
  const lost = groups
    .map(({ name, max }, index) => ({
      name,
      index,
      value: max * 100 - (last.own.groups[index] ?? 0),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  return { own: last.own, before: periods.at(-2) ?? null, said: last.said, lost };
}

const moved = (change: number, unit: string, point: boolean): string =>
  change === 0
    ? "không đổi"
    : `${change > 0 ? "tăng" : "giảm"} ${unit === "điểm" ? number(Math.abs(change), point) : String(Math.abs(change))} ${unit}`;

const ward: Style = (invented) => {
  const { own, before, said, lost } = factsOf(invented);
  const lines = [
    "BÁO CÁO",
    `Kết quả thực hiện Quyết định số 766/QĐ-TTg ${said} của UBND ${invented.unit}`,
    "I. KẾT QUẢ",
    `Trong ${said}, ${invented.unit} đạt tổng điểm ${number(own.total, false)}/100 điểm, xếp thứ ${String(own.place)}/${String(invented.of)} đơn vị. Cụ thể như sau:`,
    ...groups.map(({ name, max }, index) => {
      const points = own.groups[index] ?? 0;
      const short = max * 100 - points;
      return `- Chỉ tiêu ${name} đạt ${number(points, false)}/${String(max)} điểm (${short === 0 ? "0" : `-${number(short, false)}`} điểm) = ${percent(points, max * 100, false)}%${invented.league.length > 0 ? "" : `, xếp vị trí ${String(own.places[index])}`}.`;
    }),
  ];
  if (before !== null)
    lines.push(
      `So với ${before.said}, tổng điểm ${moved(own.total - before.own.total, "điểm", false)}; vị trí xếp hạng từ thứ ${String(before.own.place)} ${own.place <= before.own.place ? "lên" : "xuống"} thứ ${String(own.place)}.`
    );
  return [...lines, ...remedies(lost.map(({ name }) => name)), ...closing(said)];
};

const terse: Style = (invented) => {
  const { own, before, said, lost } = factsOf(invented);
  const full = groups.length - lost.length;
  const main = lost[0];
  const sum = lost.reduce((all, { value }) => all + value, 0);
  return [
    "THÔNG BÁO",
    `Kết quả chấm điểm Bộ chỉ số 766 ${said}`,
    `Theo số liệu trên Cổng Dịch vụ công quốc gia, ${said} ${invented.unit} được ${number(own.total, false)} điểm, đứng vị trí thứ ${String(own.place)} trên tổng số ${String(invented.of)} xã, phường, đặc khu.`,
    `Toàn xã còn thiếu ${number(10000 - own.total, false)} điểm so với mức tối đa.`,
    ...(full > 0 ? [`Có ${String(full).padStart(2, "0")}/06 nhóm đạt điểm tuyệt đối.`] : []),
    ...(main === undefined || lost.length < 2 || main.value === lost[1]?.value
      ? []
      : [
          `Nhóm mất điểm nhiều nhất là ${main.name}: mất ${number(main.value, false)} điểm, chiếm ${percent(main.value, sum, false)}% tổng số điểm bị mất.`,
        ]),
    ...(before === null
      ? []
      : [
          `Tổng điểm từ ${number(before.own.total, false)} điểm ${before.said} ${own.total >= before.own.total ? "lên" : "xuống"} ${number(own.total, false)} điểm, ${moved(own.total - before.own.total, "điểm", false)} so với ${before.said}.`,
        ]),
    ...closing(said),
  ];
};

const spoken: Style = (invented, random) => {
  const { own, before, said, lost } = factsOf(invented);
  const sorted = [...invented.league].sort((a, b) => b.total - a.total);
  const best = sorted[0];
  const mean =
    invented.league.reduce((sum, { total }) => sum + total, 0) /
    Math.max(1, invented.league.length);
  return [
    `Tình hình thực hiện Bộ chỉ số 766 của ${invented.unit} ${said}`,
    "1. Kết quả đạt được",
    `${invented.unit.charAt(0).toUpperCase()}${invented.unit.slice(1)} đạt ${number(own.total, true)} điểm trên tổng 100 điểm, hạng ${String(own.place)}/${String(invented.of)}.`,
    ...(best === undefined || best.unit === own.unit || sorted[1]?.total === best.total
      ? []
      : [
          `Đơn vị dẫn đầu là ${best.unit} với ${number(best.total, true)} điểm; ${invented.unit} thấp hơn đơn vị dẫn đầu ${number(best.total - own.total, true)} điểm.`,
          `Điểm bình quân của ${String(invented.league.length)} đơn vị là ${number(Math.round(mean), true)} điểm.`,
        ]),
    ...random
      .shuffled(groups.map((group, index) => ({ ...group, index })))
      .map(({ name, max, index }) => {
        const points = own.groups[index] ?? 0;
        return points === max * 100
          ? `Nhóm ${name}: ${number(points, true)}/${String(max)} điểm, đạt điểm tối đa.`
          : `Nhóm ${name}: ${number(points, true)}/${String(max)} điểm, còn thiếu ${number(max * 100 - points, true)} điểm, tỷ lệ ${percent(points, max * 100, true)}%.`;
      }),
    ...(before === null
      ? []
      : groups.flatMap(({ name }, index) => {
          const change = (own.groups[index] ?? 0) - (before.own.groups[index] ?? 0);
          return change === 0
            ? []
            : [`Điểm nhóm ${name} ${moved(change, "điểm", true)} so với ${before.said}.`];
        })),
    ...(before === null || own.place === before.own.place
      ? []
      : [`Thứ hạng ${moved(before.own.place - own.place, "bậc", true)} so với ${before.said}.`]),
    "2. Nguyên nhân",
    `Điểm thiếu chủ yếu ở nhóm ${lost.map(({ name }) => name).join(", nhóm ")}.`,
    "Một số hồ sơ còn xử lý chậm so với hẹn trả; người dân chưa quen nộp hồ sơ trên mạng.",
    "3. Giải pháp",
    "Phấn đấu đạt từ 95% hồ sơ trực tuyến trở lên; mỗi ngày xử lý 50 - 80 hồ sơ.",
    `Tập trung vào các nhóm ${lost.map(({ name }) => name).join(", ")}.`,
  ];
};

const table: Style = (invented) => {
  const { own, said, lost } = factsOf(invented);
  return [
    `KẾT QUẢ BỘ CHỈ SỐ ${said.toUpperCase()}`,
    `UBND ${invented.unit} báo cáo kết quả như sau:`,
    "TT\tNhóm chỉ số\tĐiểm đạt được\tĐiểm tối đa\tĐiểm thiếu\tTỷ lệ",
    ...groups.map(({ name, max }, index) => {
      const points = own.groups[index] ?? 0;
      return `${String(index + 1)}\t${name}\t${number(points, false)}\t${String(max)}\t${number(max * 100 - points, false)}\t${percent(points, max * 100, false)}%`;
    }),
    `\tTổng cộng\t${number(own.total, false)}\t100\t${number(10000 - own.total, false)}\t${percent(own.total, 10000, false)}%`,
    `Tổng điểm của đơn vị là ${number(own.total, false)} điểm, xếp hạng ${String(own.place)}/${String(invented.of)}. Số nhóm chưa đạt điểm tối đa: ${lost.map(({ name, value }) => `${name} (thiếu ${number(value, false)} điểm)`).join(", ")}.`,
  ];
};

const flowing: Style = (invented) => {
  const { own, before, said } = factsOf(invented);
  const parts = groups.map(({ name, max }, index) => {
    const points = own.groups[index] ?? 0;
    return `${name} ${number(points, false)}/${String(max)}`;
  });
  const grade = own.total >= 9000 ? "Xuất sắc" : own.total >= 8000 ? "Tốt" : "Khá";
  return [
    `Kết quả đánh giá theo Quyết định 766/QĐ-TTg, ${said}`,
    `Đến hết ${said}, chỉ số của ${invented.unit} là ${number(own.total, false)} điểm, xếp loại ${grade}, xếp hạng thứ ${String(own.place)} trong ${String(invented.of)} đơn vị.`,
    `Điểm từng nhóm: ${parts.join("; ")}.`,
    ...(before === null || own.total === before.own.total
      ? []
      : [
          `Kết quả này ${own.total > before.own.total ? "cao hơn" : "thấp hơn"} ${before.said} ${number(Math.abs(own.total - before.own.total), false)} điểm.`,
        ]),
    ...(before === null || own.place === before.own.place
      ? []
      : [
          `Về thứ hạng, ${own.place < before.own.place ? "tăng" : "tụt"} ${String(Math.abs(own.place - before.own.place))} bậc (từ vị trí ${String(before.own.place)} ${own.place < before.own.place ? "lên" : "xuống"} vị trí ${String(own.place)}).`,
        ]),
  ];
};

function remedies(names: readonly string[]): readonly string[] {
  return [
    "II. GIẢI PHÁP",
    "- Đôn đốc xử lý hồ sơ đúng hạn, 100% hồ sơ có kết quả điện tử.",
    `- Tập trung nâng kết quả các nhóm: ${names.join(", ")}.`,
  ];
}

function closing(said: string): readonly string[] {
  return [
    `Trên đây là kết quả thực hiện Bộ chỉ số ${said}./.`,
    "Nơi nhận:",
    "- UBND thành phố;",
    "- Lưu: VT.",
    "CHỦ TỊCH",
  ];
}

const styles: readonly Style[] = [ward, terse, spoken, table, flowing];

/** A right draft about the last period of an invented board. */
export function inventedDraft(invented: Invented, random: Random): string {
  return random.pick(styles)(invented, random).join("\n");
}

/** A fault that a person may make: where it may stand, and what it turns the words into. */
interface Fault {
  readonly name: string;
  readonly find: RegExp;
  readonly put: (found: string, random: Random) => string;
}

function otherDigit(text: string, random: Random): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = random.pick(places);
  const digit = random.pick(
    Array.from("0123456789").filter((each) => each !== text[at] && !(each === "0" && at === 0))
  );
  return text.slice(0, at) + digit + text.slice(at + 1);
}

const swap =
  (pairs: readonly (readonly [string, string])[]) =>
  (found: string): string =>
    pairs.flatMap(([a, b]) => (found === a ? [b] : found === b ? [a] : []))[0] ?? found;

const names = groups.map(({ name }) => name);

export const faults: readonly Fault[] = [
  { name: "points", find: /\d+(?:[.,]\d+)?(?=\/\d+ điểm| điểm)/g, put: otherDigit },
  { name: "percent", find: /\d+[.,]\d+(?=%)/g, put: otherDigit },
  { name: "place", find: /(?<=(?:thứ|hạng|vị trí|vị trí thứ) )\d+/g, put: otherDigit },
  {
    name: "universe",
    find: /(?<=thứ \d+\/|hạng \d+\/|tổng số |trong )\d+(?= đơn vị| xã|\.)/g,
    put: otherDigit,
  },
  { name: "direction", find: /(?:tăng|giảm)(?= \d)/g, put: swap([["tăng", "giảm"]]) },
  { name: "above", find: /(?:cao hơn|thấp hơn)/g, put: swap([["cao hơn", "thấp hơn"]]) },
  {
    name: "group",
    find: new RegExp(`(?:${names.join("|")})(?=:? (?:đạt )?\\d| (?:tăng|giảm))`, "g"),
    put: (found, random) => random.pick(names.filter((name) => name !== found)),
  },
  {
    name: "grade",
    find: /(?<=xếp loại )(?:Xuất sắc|Tốt|Khá)/g,
    put: (found) => (found === "Khá" ? "Tốt" : "Khá"),
  },
  { name: "cell", find: /(?<=\t)\d+(?:[.,]\d+)?(?=\t|%)/g, put: otherDigit },
  { name: "count", find: /\d+(?=\/06 nhóm)/g, put: otherDigit },
  { name: "decision", find: /766(?=\/QĐ-TTg)/g, put: () => "767" },
];

function lineAt(text: string, place: number): string {
  const end = text.indexOf("\n", place);
  const line = text.slice(text.lastIndexOf("\n", place) + 1, end < 0 ? text.length : end);
  return line.normalize("NFC");
}

/** The draft with one fault of the kind, or null where it has no room for it. */
export function withFault(draft: string, fault: Fault, random: Random): string | null {
  // What is aimed at is no fault, whatever figure stands there.
  const places = [...draft.matchAll(fault.find)].filter(
    ({ index }) => !/phấn đấu|tiếp tục duy trì/iu.test(lineAt(draft, index))
  );
  if (places.length === 0) return null;
  const place = random.pick(places);
  const put = fault.put(place[0], random);
  return Number(put.replace(",", ".")) === Number(place[0].replace(",", ".")) && put === place[0]
    ? null
    : draft.slice(0, place.index) + put + draft.slice(place.index + place[0].length);
}

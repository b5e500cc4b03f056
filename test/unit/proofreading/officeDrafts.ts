import { groups, type Invented, type InventedScore } from "./inventedBoards";
import type { Random } from "./random";

/** Drafts in the wording of further offices: letters, notes for a meeting, news, slips, comparisons. */

const digits = (value: number, places: number | null, sign: string): string => {
  const text = (value / 100).toFixed(2);
  return (places === null ? text.replace(/\.?0+$/, "") : text).replace(".", sign);
};

interface Facts {
  readonly own: InventedScore;
  readonly before: InventedScore | null;
  readonly said: string;
  readonly saidBefore: string;
  readonly rows: readonly Row[];
  readonly losing: readonly Row[];
}

interface Row {
  readonly name: string;
  readonly max: number;
  readonly points: number;
  readonly lost: number;
  readonly change: number | null;
  readonly place: number;
}

function factsOf({ periods }: Invented): Facts {
  const last = periods.at(-1);
  if (last === undefined) throw new Error("No period.");
  const before = periods.at(-2) ?? null;
  const rows = groups.map(({ name, max }, index) => {
    const points = last.own.groups[index] ?? 0;
    const earlier = before?.own.groups[index];
    return {
      name,
      max,
      points,
      lost: max * 100 - points,
      change: earlier === undefined ? null : points - earlier,
      place: last.own.places[index] ?? 0,
    };
  });
  return {
    own: last.own,
    before: before?.own ?? null,
    said: last.said,
    saidBefore: before?.said ?? "",
    rows,
    losing: rows.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost),
  };
}

type Style = (invented: Invented, random: Random) => readonly string[];

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const share = (part: number, whole: number): string =>
  digits(Math.floor((part * 20000 + whole) / (2 * whole)), 2, ",");

/** A letter to the level above. */
const letter: Style = (invented) => {
  const { own, before, said, saidBefore, rows } = factsOf(invented);
  const n = (value: number): string => digits(value, null, ",");
  return [
    `Kính gửi: Văn phòng UBND thành phố`,
    `UBND ${invented.unit} báo cáo kết quả thực hiện Bộ chỉ số phục vụ người dân, doanh nghiệp ${said} như sau:`,
    `1. Kết quả chung: ${said}, ${invented.unit} đạt tổng ${n(own.total)} điểm/100 điểm (bằng ${share(own.total, 10000)}%), xếp thứ ${String(own.place)} toàn thành phố (trên tổng số ${String(invented.of)} đơn vị).`,
    ...(before === null || before.total === own.total
      ? []
      : [
          `So với ${saidBefore}, tổng điểm ${own.total > before.total ? "tăng" : "giảm"} ${n(Math.abs(own.total - before.total))} điểm (${saidBefore}: ${n(before.total)} điểm).`,
        ]),
    "2. Kết quả từng nhóm chỉ số:",
    ...rows.map(({ name, max, points, lost }) =>
      lost === 0
        ? `+ ${name}: đạt ${n(points)}/${String(max)} điểm (100%).`
        : `+ ${name}: đạt ${n(points)}/${String(max)} điểm (${share(points, max * 100)}%), bị trừ ${n(lost)} điểm.`
    ),
    "3. Nhiệm vụ thời gian tới: tiếp tục duy trì 100% hồ sơ tiếp nhận được số hóa, phấn đấu trên 90% hồ sơ thanh toán trực tuyến.",
  ];
};

/** A note for the weekly meeting: short, with brackets. */
const meeting: Style = (invented) => {
  const { own, before, said, losing } = factsOf(invented);
  const n = (value: number): string => digits(value, null, ",");
  const moved = (change: number, unit: string): string =>
    change === 0
      ? `giữ nguyên`
      : `${change > 0 ? "tăng" : "giảm"} ${unit === "điểm" ? n(Math.abs(change)) : String(Math.abs(change))} ${unit}`;
  return [
    `NỘI DUNG GIAO BAN (số liệu ${said})`,
    `- Bộ chỉ số 766 của ${invented.unit}: ${n(own.total)} điểm${
      before === null ? "" : ` (${moved(own.total - before.total, "điểm")} so với kỳ trước)`
    }, xếp hạng ${String(own.place)}/${String(invented.of)}${
      before === null ? "" : ` (${moved(before.place - own.place, "bậc")})`
    }.`,
    `- Số điểm còn thiếu: ${n(10000 - own.total)} điểm, gồm: ${losing
      .map(({ name, lost }) => `${lower(name)} ${n(lost)} điểm`)
      .join("; ")}.`,
    `- Có ${String(losing.length)} nhóm chưa đạt điểm tối đa, ${String(6 - losing.length)} nhóm đạt điểm tối đa.`,
  ];
};

/** News for the portal. */
const news: Style = (invented) => {
  const { own, said, losing, rows } = factsOf(invented);
  const n = (value: number): string => digits(value, 2, ",");
  const sorted = [...invented.league].sort((a, b) => b.total - a.total);
  const [best, second] = sorted;
  const full = rows.filter(({ lost }) => lost === 0);
  const sum = invented.league.reduce((all, { total }) => all + total, 0);
  return [
    `${upper(invented.unit)} đạt ${n(own.total)} điểm Bộ chỉ số 766 ${said}`,
    `Với ${n(own.total)} điểm, ${invented.unit} đứng thứ ${String(own.place)} trong số ${String(invented.of)} xã, phường được đánh giá.`,
    ...(best === undefined || best.total === second?.total || best.unit === own.unit
      ? []
      : [
          `Dẫn đầu là ${best.unit} với ${n(best.total)} điểm, cao hơn ${invented.unit} ${n(best.total - own.total)} điểm.`,
          `Mức điểm trung bình của các đơn vị là ${n(Math.round(sum / invented.league.length))} điểm.`,
        ]),
    ...(full.length < 2
      ? []
      : [
          `Các nhóm ${full.map(({ name }) => `“${name}”`).join(", ")} đều đạt điểm tối đa theo quy định.`,
        ]),
    ...losing.map(
      ({ name, lost, points, max }) =>
        `Riêng nhóm “${name}” mới đạt ${n(points)} trên ${String(max)} điểm, còn thiếu ${n(lost)} điểm.`
    ),
    `Thời gian tới, ${invented.unit} phấn đấu nâng tổng điểm lên trên 98 điểm, xếp trong nhóm 10 đơn vị dẫn đầu.`,
  ];
};

/** A slip that is laid before the chairman: old tone marks, decimal points. */
const slip: Style = (invented) => {
  const { own, said, rows, losing } = factsOf(invented);
  const n = (value: number): string => digits(value, null, ".");
  const lost = 10000 - own.total;
  return [
    "PHIẾU TRÌNH",
    `Về kết quả Bộ chỉ số 766/QĐ-TTg ${said}`,
    `Phòng trình Chủ tịch kết quả: tổng điểm ${n(own.total)}/100 (thiếu ${n(lost)} điểm), vị trí ${String(own.place)} trên ${String(invented.of)} đơn vị. Trong đó:`,
    ...rows.map(
      ({ name, max, points, place }) =>
        `* Nhóm ${name.replace("hóa", "hoá")}: ${n(points)}/${String(max)} điểm${invented.league.length > 0 ? "" : `, vị trí ${String(place)}`}.`
    ),
    ...(losing.length === 0 || losing[0]?.lost === losing[1]?.lost
      ? []
      : [
          `Điểm bị trừ nhiều nhất thuộc nhóm ${losing[0]?.name.replace("hóa", "hoá") ?? ""}, chiếm ${share(losing[0]?.lost ?? 0, lost)}% tổng số điểm thiếu.`,
        ]),
  ];
};

/** A comparison: a table of two periods and their difference, and counts of groups. */
const comparison: Style = (invented, random) => {
  const { own, before, said, saidBefore, rows } = factsOf(invented);
  if (before === null) return letter(invented, random);
  const n = (value: number): string => digits(value, 2, ",");
  const signed = (change: number): string =>
    change === 0 ? "0" : `${change > 0 ? "+" : "-"}${n(Math.abs(change))}`;
  const count = (test: (change: number) => boolean): number =>
    rows.filter(({ change }) => test(change ?? 0)).length;
  return [
    `SO SÁNH KẾT QUẢ BỘ CHỈ SỐ 766 ${said.toUpperCase()} CỦA ${invented.unit.toUpperCase()}`,
    `TT\tNhóm chỉ số\t${upper(saidBefore)}\t${upper(said)}\tTăng/giảm`,
    ...rows.map(
      ({ name, points, change }, index) =>
        `${String(index + 1)}\t${name}\t${n(points - (change ?? 0))}\t${n(points)}\t${signed(change ?? 0)}`
    ),
    `\tTổng cộng\t${n(before.total)}\t${n(own.total)}\t${signed(own.total - before.total)}`,
    `Qua so sánh, có ${String(count((each) => each > 0))} nhóm tăng điểm, ${String(count((each) => each < 0))} nhóm giảm điểm so với ${saidBefore}.`,
    `Thứ hạng chuyển từ vị trí ${String(before.place)} ${own.place <= before.place ? "lên" : "xuống"} vị trí ${String(own.place)}.`,
  ];
};

/** One long sentence after the other, as some reports flow. */
const winding: Style = (invented) => {
  const { own, before, said, saidBefore, rows, losing } = factsOf(invented);
  const n = (value: number): string => digits(value, null, ",");
  const main = losing[0];
  return [
    `Đánh giá việc thực hiện Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ ${said}`,
    `Theo kết quả công bố trên Cổng Dịch vụ công quốc gia, trong ${said} ${invented.unit} được chấm ${n(own.total)} điểm trên thang điểm 100, giữ vị trí ${String(own.place)}/${String(invented.of)}${
      before === null
        ? ""
        : `, trong khi ${saidBefore} đạt ${n(before.total)} điểm và xếp vị trí ${String(before.place)}`
    }.`,
    `Cụ thể, ${rows
      .slice(0, 3)
      .map(({ name, points, max }) => `nhóm ${name} được ${n(points)}/${String(max)} điểm`)
      .join(", ")}; ${rows
      .slice(3)
      .map(({ name, points, max }) => `nhóm ${name} được ${n(points)}/${String(max)} điểm`)
      .join(", ")}.`,
    ...(main === undefined || main.lost === losing[1]?.lost
      ? []
      : [
          `Hạn chế lớn nhất là nhóm ${main.name} khi mất tới ${n(main.lost)} điểm, tương ứng ${share(main.lost, 10000 - own.total)}% tổng điểm bị mất.`,
        ]),
  ];
};

const inWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu"] as const;

/** Plain and blunt, with short signs and numbers in words. */
const blunt: Style = (invented) => {
  const { own, before, said, rows, losing } = factsOf(invented);
  const n = (value: number): string => digits(value, null, ",");
  const grade = own.total >= 9000 ? "Xuất sắc" : own.total >= 8000 ? "Tốt" : "Khá";
  return [
    `BÁO CÁO NHANH ${said.toUpperCase()}`,
    `Điểm Bộ chỉ số 766 của ${invented.unit}: ${n(own.total)}đ/100đ, tỷ lệ điểm đạt ${share(own.total, 10000)}%, xếp loại: ${grade}. Nằm ở vị trí ${String(own.place)}/${String(invented.of)}.`,
    `Hụt ${n(10000 - own.total)} điểm so với điểm tối đa; ${inWords[losing.length] ?? ""} nhóm chưa đạt điểm tối đa.`,
    ...(before === null || before.place === own.place
      ? []
      : [
          `${own.place < before.place ? "Tiến" : "Lùi"} ${String(Math.abs(own.place - before.place))} bậc, từ hạng ${String(before.place)} ${own.place < before.place ? "lên" : "về"} hạng ${String(own.place)}.`,
        ]),
    `Chi tiết: ${rows.map(({ name, points, max }) => `${name} ${n(points)}đ/${String(max)}đ`).join("; ")}.`,
  ];
};

/** The head of a league for the people's council: units in a table, distances in words. */
const ranking: Style = (invented, random) => {
  if (invented.league.length === 0) return blunt(invented, random);
  const { own, said } = factsOf(invented);
  const n = (value: number): string => digits(value, 2, ",");
  const sorted = [...invented.league].sort((a, b) => b.total - a.total);
  const [best, second] = sorted;
  const last = sorted.at(-1);
  return [
    `BẢNG XẾP HẠNG ${said.toUpperCase()}`,
    "Đơn vị\tTổng điểm\tThứ hạng",
    ...sorted
      .slice(0, 5)
      .map(({ unit, total, place }) => `${upper(unit)}\t${n(total)}\t${String(place)}`),
    `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${invented.unit} được ${n(own.total)} điểm, đứng vị trí thứ ${String(own.place)}/${String(invented.of)} đơn vị.`,
    ...(best === undefined || best.total === second?.total || best.unit === own.unit
      ? []
      : [
          `Điểm của ${invented.unit} kém đơn vị dẫn đầu (${best.unit}) ${n(best.total - own.total)} điểm.`,
        ]),
    ...(last === undefined || last.total === sorted.at(-2)?.total
      ? []
      : [`Đơn vị có điểm thấp nhất là ${last.unit} với ${n(last.total)} điểm.`]),
  ];
};

/** Groups under letters, movement told first. */
const lettered: Style = (invented) => {
  const { own, before, said, saidBefore, rows } = factsOf(invented);
  const n = (value: number): string => digits(value, null, ",");
  return [
    `Kết quả thực hiện các nhóm chỉ số của ${invented.unit} (${said})`,
    ...rows.map(({ name, points, max, change }, index) => {
      const moved =
        before === null || change === null
          ? ""
          : change === 0
            ? ", không thay đổi so với kỳ trước"
            : `, ${change > 0 ? "tăng" : "giảm"} ${n(Math.abs(change))} điểm so với ${saidBefore}`;
      return `${"abcdeg".charAt(index)}) Về ${lower(name)}: chấm ${n(points)} điểm trong tổng số ${String(max)} điểm${moved}.`;
    }),
    `Tổng hợp sáu nhóm, ${invented.unit} có ${n(own.total)} điểm; thứ hạng ${String(own.place)} trong tổng số ${String(invented.of)} đơn vị${
      before === null ? "" : ` (${saidBefore}: hạng ${String(before.place)})`
    }.`,
  ];
};

const styles: readonly Style[] = [
  letter,
  meeting,
  news,
  slip,
  comparison,
  winding,
  blunt,
  ranking,
  lettered,
];

/** A right draft about the last period of an invented board, some of it in decomposed letters. */
export function officeDraft(invented: Invented, random: Random): string {
  const text = random.pick(styles)(invented, random).join("\n");
  return random.chance(0.15) ? text.normalize("NFD") : text;
}

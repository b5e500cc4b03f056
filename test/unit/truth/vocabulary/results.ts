import { halfUp, type Scene } from "../scene";
import { type Value, type Rule, num, list, same } from "./rule";

const isTotal = (s: Scene, points: Value | undefined, max: Value | undefined): boolean =>
  s.own.total === num(points) && num(max) === 10_000 && num(points) <= 10_000;
/** Groups that have more than their maximum, or less than nothing. */
const outside = (s: Scene): readonly number[] =>
  s.own.groups.flatMap((each, g) => (each !== null && (each > s.max(g) || each < 0) ? [g] : []));
const full = ["đạt điểm tối đa", "đạt mức tối đa", "đạt trọn"];

export const results: Rule[] = [
  ...["{t}, ", "đến {t}, ", ""].flatMap((head): Rule[] =>
    ["{u}", "tổng điểm", "tổng điểm của {u}"].map((who) => ({
      kind: "total",
      text: `${head}${who} (đạt|${full.join("|")}) {n}/{n} điểm`,
      holds: (s, v) => {
        const [points, max] = v.slice(-2);
        return (
          isTotal(s, points, max) &&
          (num(points) === 10_000 && outside(s).length === 0) === !v.includes("đạt")
        );
      },
    }))
  ),
  ...["(nhóm) {g} ", "(nhóm) {g} ghi "].map((who): Rule => ({
    kind: "group",
    text: `${who}${who.endsWith("ghi ") ? "" : `(đạt|${full.join("|")}) `}{n}/{n} điểm${who.endsWith("ghi ") ? ", vượt điểm tối đa; chưa phân tích số điểm thiếu" : ""}`,
    holds: (s, v) => {
      const g = num(v[1]);
      const [points, max] = v.slice(-2).map(num);
      const right = s.own.groups[g] === points && s.max(g) === max;
      const over = (points ?? 0) > (max ?? 0);
      if (who.endsWith("ghi ")) return right && over;
      return right && !over && (points === max) === (v[2] !== "đạt");
    },
  })),
  {
    kind: "overTotal",
    text: "tổng điểm ghi {n}/{n} điểm, vượt điểm tối đa; chưa phân tích số điểm thiếu",
    holds: (s, [points, max]) =>
      s.own.total === num(points) && num(max) === 10_000 && num(points) > 10_000,
  },
  {
    kind: "group",
    text: "đạt {n}/{n} điểm",
    lean: true,
    holds: (s, [points, max], { group, code }) =>
      code === null &&
      group !== null &&
      s.own.groups[group] === num(points) &&
      s.max(group) === num(max) &&
      num(points) < num(max),
  },
  {
    kind: "lost",
    text: "(còn thiếu|thiếu) {n} điểm",
    lean: true,
    holds: (s, [, lost], { group, code }) =>
      code === null &&
      (group === null ? 10_000 - (s.own.total ?? Number.NaN) : s.lost(group)) === num(lost) &&
      num(lost) > 0,
  },
  {
    kind: "lost",
    text: "nhóm {g} còn thiếu {n} điểm so với mức tối đa",
    holds: (s, [g, lost]) => s.lost(num(g)) === num(lost) && num(lost) > 0,
  },
  {
    kind: "percent",
    text: "bằng {%} điểm tối đa",
    lean: true,
    holds: (s, [percent], { group }) =>
      group !== null &&
      halfUp((s.own.groups[group] ?? Number.NaN) * 10_000, s.max(group)) === num(percent),
  },
  {
    kind: "share",
    text: "chiếm {%} tổng số điểm thiếu",
    lean: true,
    holds: (s, [share], { group }) => group !== null && s.share(group) === num(share),
  },
  {
    kind: "grade",
    text: "(?:{u} )?(được xếp loại|xếp loại) (.+?)( \\(theo ngưỡng do đơn vị thiết lập\\))?(?=[;.])",
    holds: (s, v) => {
      const [grade, bands] = v.slice(-2);
      if (s.own.grade !== null) return grade === s.own.grade && bands === "";
      const total = s.own.total ?? -1;
      const found = (
        [
          [9000, "Xuất sắc"],
          [8000, "Tốt"],
          [7000, "Khá"],
          [5000, "Trung bình"],
          [0, "Yếu"],
        ] as const
      ).find(([from]) => total >= from);
      return bands !== "" && grade === found?.[1] && total <= 10_000;
    },
  },
  {
    kind: "nextGrade",
    text: "để đạt mức (.+?)(?: theo ngưỡng do đơn vị thiết lập)? cần thêm {n} điểm",
    holds: (s, [grade, gap]) => {
      const from =
        { "Xuất sắc": 9000, Tốt: 8000, Khá: 7000, "Trung bình": 5000 }[String(grade)] ?? Number.NaN;
      const total = s.own.total ?? Number.NaN;
      return (
        from - total === num(gap) &&
        num(gap) > 0 &&
        ![9000, 8000, 7000, 5000].some((each) => each > total && each < from)
      );
    },
  },
  {
    kind: "rank",
    text: "(?:{u} |nhóm {g} )?được công bố xếp thứ {i}",
    holds: (s, v, { group }) => {
      const place = group === null ? s.own.place : (s.own.groupPlaces[group] ?? null);
      return place === num(v.at(-1)) && place >= 1;
    },
  },
  {
    kind: "rank",
    text: "(?:{u} )?được công bố xếp thứ {i}/{i} đơn vị",
    holds: (s, v) => {
      const [place, of] = v.slice(-2);
      return (
        s.own.place === num(place) &&
        s.own.of === num(of) &&
        num(place) <= num(of) &&
        s.world.ranked[s.now] === num(of)
      );
    },
  },
  {
    kind: "rank",
    text: "(?:{u} )?xếp thứ {i}/{i} đơn vị( theo điểm trong bảng| trong bảng)",
    holds: (s, v, { group }) => {
      const [place, of] = v.slice(-3, -1).map(num);
      if (group === null)
        return (
          s.isWhole() &&
          of === s.rows().length &&
          s.own.total !== null &&
          s.placeInTable(s.own.total) === place &&
          s.own.place === null
        );
      const points = s.rows().flatMap(([, { groups }]) => groups[group] ?? []);
      const own = s.own.groups[group] ?? Number.NaN;
      return (
        s.isWhole() &&
        points.length === of &&
        s.rows().length === of &&
        1 + points.filter((each) => each > own).length === place &&
        points.some((each) => each !== own)
      );
    },
  },
  {
    kind: "rankDiffers",
    text: "theo điểm trong bảng, {u} xếp thứ {i}/{i} đơn vị \\(cần đối chiếu lại thứ tự công bố\\)",
    holds: (s, v) => {
      const [place, of] = v.slice(-2).map(num);
      const own = s.own.total;
      const published = s.own.place;
      if (own === null || published === null) return false;
      // No order by points gives the place: another unit with fewer points stands above, or one with more below it.
      const isContradicted = s
        .rows()
        .some(
          ([, each]) =>
            each.place !== null &&
            ((each.total < own && each.place < published) ||
              (each.total > own && each.place > published))
        );
      const tied = s.totals.filter((each) => each === own).length;
      const isRight =
        !isContradicted &&
        published >= s.placeInTable(own) &&
        published < s.placeInTable(own) + tied;
      return (
        s.isWhole() &&
        s.rows().length === of &&
        s.placeInTable(own) === place &&
        !isRight &&
        s.isSound()
      );
    },
  },
  {
    kind: "outOfScale",
    text: "điểm ghi của (các nhóm|nhóm) {G} nằm ngoài thang điểm nên cần đối chiếu lại tổng điểm",
    holds: (s, [many, set]) =>
      same(list(set), outside(s)) && (many === "các nhóm") === outside(s).length > 1,
  },
  {
    kind: "sumDiffers",
    text: "tổng điểm ghi {n} điểm, cộng các nhóm được {n} điểm; chưa nêu tỷ trọng điểm thiếu cho đến khi đối chiếu xong",
    holds: (s, [total, sum]) =>
      s.own.total === num(total) &&
      s.own.groups.reduce((all: number, each) => all + (each ?? Number.NaN), 0) === num(sum) &&
      num(total) !== num(sum),
  },
  {
    kind: "absent",
    text: "bảng điểm chưa có số liệu của (các nhóm|nhóm) {G}; phần phân tích dưới đây không suy đoán giá trị của (?:các )?nhóm này",
    holds: (s, [, set]) =>
      same(
        list(set),
        s.told.groups.flatMap((_, index) => (s.own.groups[index] == null ? [index] : []))
      ),
  },
  {
    kind: "absent",
    text: "bảng điểm chưa có số liệu của các nhóm Công khai, minh bạch; Tiến độ, kết quả giải quyết; Dịch vụ công trực tuyến; Thanh toán trực tuyến; Mức độ hài lòng và Số hóa hồ sơ; phần phân tích dưới đây không suy đoán giá trị của các nhóm này",
    holds: (s) => s.told.groups.length === 0,
  },
  {
    kind: "absent",
    text: "nhóm {g}: bảng điểm chưa có số liệu",
    holds: (s, [g]) => s.own.groups[num(g)] == null,
  },
  {
    kind: "partsOnly",
    text: "nhóm {g} có số liệu của {i} chỉ số thành phần",
    holds: (s, [g, count]) =>
      s.own.groups[num(g)] == null &&
      s.told.counted.filter(({ group }) => group === num(g)).length === num(count),
  },
  {
    kind: "absentTotal",
    text: "(?:đến )?(?:{t}, )?(?:{u}|bảng điểm) chưa có số liệu tổng điểm",
    holds: (s) => s.own.total === null,
  },
  {
    kind: "full",
    text: "(?:điểm mạnh là|có) (?:các nhóm |nhóm )?{G} \\({i}/{i} nhóm đạt điểm tối đa\\)",
    holds: (s, [set, count, of]) => isFullSet(s, set, count, of),
  },
  {
    kind: "full",
    text: "có {i}/{i} nhóm đạt điểm tối đa, gồm {G}",
    holds: (s, [count, of, set]) => isFullSet(s, set, count, of),
  },
  {
    kind: "full",
    text: "cả {i} nhóm chỉ số đều đạt điểm tối đa",
    holds: (s, [count]) =>
      s.isComplete() && s.losses.every((each) => each === 0) && num(count) === s.losses.length,
  },
  {
    kind: "strongest",
    text: "nhóm {g} đạt tỷ lệ (cao nhất|thấp nhất) \\({%} điểm tối đa\\)",
    holds: (s, [g, end, percent]) => isAtEnd(s, num(g), num(percent), end === "cao nhất" ? 1 : -1),
  },
  {
    kind: "weakest",
    text: "còn hạn chế nhất là nhóm {g}, đạt {%} điểm tối đa",
    holds: (s, [g, percent]) => isAtEnd(s, num(g), num(percent), -1) && (s.lost(num(g)) ?? 0) > 0,
  },
  {
    kind: "fullAnyPlace",
    text: "(?:các nhóm|nhóm) {G} đã đạt điểm tối đa nên thứ tự công bố của (?:các )?nhóm này không do thiếu điểm",
    holds: (s, [set]) => list(set).every((g) => s.lost(g) === 0 && s.own.groupPlaces[g] != null),
  },
  {
    kind: "edition",
    text: "bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng",
    holds: (s) => s.period?.day == null,
  },
];

function isFullSet(
  s: Scene,
  set: Value | undefined,
  count: Value | undefined,
  of: Value | undefined
): boolean {
  const wanted = s.losses.flatMap((lost, index) => (lost === 0 ? [index] : []));
  return (
    s.isComplete() &&
    same(list(set), wanted) &&
    num(count) === wanted.length &&
    num(of) === s.losses.length
  );
}

function isAtEnd(s: Scene, g: number, percent: number, sign: number): boolean {
  const percents = s.told.groups.map((_, index) =>
    halfUp((s.own.groups[index] ?? Number.NaN) * 10_000, s.max(index))
  );
  // The rate itself decides, not its printed hundredths.
  const rates = s.told.groups.map((_, index) => (s.own.groups[index] ?? Number.NaN) / s.max(index));
  return (
    s.isComplete() &&
    percents[g] === percent &&
    rates.every((each, index) => index === g || sign * ((rates[g] ?? 0) - each) > 0)
  );
}

import { change, mayCompare, placeAt, isWord, isStep, signed, isCourse, steps } from "./changes";
import type { Scene } from "../scene";
import { type Rule, num, list } from "./rule";

export const moves: Rule[] = [
  ...["so với {p}, {X} {D}", "{X} {D} so với {p}"].flatMap((order): Rule[] =>
    ["tổng điểm", "điểm của nhóm {g}", "điểm của nhóm"].map((who) => ({
      kind: "changePoints",
      text: order.replace("{X}", who).replace("{D}", "(tăng|giảm) {n} điểm"),
      ...(who === "điểm của nhóm" ? { lean: true as const } : {}),
      holds: (s, v, said) => {
        const at = v.findIndex((each) => each === "tăng" || each === "giảm");
        const group = who === "tổng điểm" ? null : said.group;
        return (
          mayCompare(s, group, said.against) &&
          change(s, group, said.against) === signed(v[at], v[at + 1])
        );
      },
    }))
  ),
  {
    kind: "changePoints",
    text: "so với {p}, tổng điểm giữ nguyên",
    holds: (s, _, { against }) => mayCompare(s, null, against) && change(s, null, against) === 0,
  },
  ...["tổng điểm", "điểm của nhóm {g}", "điểm của nhóm"].map((who): Rule => ({
    kind: "moved",
    text: `so với {p}, ${who} (?:(tăng|giảm) {n} điểm|giữ nguyên) (nhưng|và) ${steps}`,
    ...(who === "điểm của nhóm" ? { lean: true as const } : {}),
    holds: (s, v, said) => {
      const group = who === "tổng điểm" ? null : said.group;
      const placed = v.slice(-6);
      const conjunction = v.at(-7);
      const moved = change(s, group, said.against);
      const isKept = v.includes("");
      const [way, amount] = v.slice(-9, -7);
      const agrees = moved !== 0 && (moved > 0 ? "tăng" : "giảm") === placed[1];
      return (
        mayCompare(s, group, said.against) &&
        (isKept ? moved === 0 : moved === signed(way, amount)) &&
        conjunction === (agrees ? "và" : "nhưng") &&
        isStep(s, group, said.against, placed)
      );
    },
  })),
  ...["", " của nhóm {g}", " của nhóm"].map((of): Rule => ({
    kind: "changePlace",
    text: `so với {p}, ${steps.replace(")", `)${of}`)}`,
    ...(of === " của nhóm" ? { lean: true as const } : {}),
    holds: (s, v, said) =>
      isStep(
        s,
        of === "" ? null : said.group,
        said.against,
        v.filter((_, at) => at !== 0 && (of !== " của nhóm {g}" || at !== 2))
      ),
  })),
  {
    kind: "samePlace",
    text: "(?:so với {p}, )?(vị trí|thứ tự công bố) giữ nguyên ở thứ {i}",
    holds: (s, v, { against }) => {
      const [word, place] = v.slice(-2);
      return (
        against !== null &&
        against === s.compared &&
        isWord(s, word, null, against) &&
        placeAt(s, null, against) === num(place) &&
        placeAt(s, null, s.now) === num(place)
      );
    },
  },
  {
    kind: "unchanged",
    text: "(?:so với {p}, )?điểm của (các nhóm|nhóm) {G} giữ nguyên",
    holds: (s, v, { against }) =>
      list(v.at(-1)).every((g) => mayCompare(s, g, against) && change(s, g, against) === 0),
  },
  {
    kind: "unchangedMoved",
    text: `(?:so với {p}, )?điểm của các nhóm {G} giữ nguyên nhưng (vị trí|thứ tự công bố) cùng (tăng|giảm) {i} bậc, từ thứ {i} (lên|xuống) thứ {i}`,
    holds: (s, v, { against }) => {
      const placed = v.slice(-6);
      return list(v.at(-7)).every(
        (g) =>
          mayCompare(s, g, against) && change(s, g, against) === 0 && isStep(s, g, against, placed)
      );
    },
  },
  {
    kind: "unchangedAll",
    text: "(?:so với {p}, )?điểm của cả {i} nhóm giữ nguyên",
    holds: (s, v, { against }) =>
      num(v.at(-1)) === s.told.groups.length &&
      s.told.groups.every((_, g) => mayCompare(s, g, against) && change(s, g, against) === 0),
  },
  {
    kind: "universe",
    text: "(?:so với {p}, )?số đơn vị được xếp hạng thay đổi \\({i} và {i}\\) nên không so sánh trực tiếp thứ {i}/{i} với thứ {i}/{i}",
    holds: (s, v, { against }) => {
      const [ofBefore, ofNow, place, of, placeNow, again] = v.slice(-6).map(num);
      const before = against === null ? null : s.at(against);
      return (
        against === s.compared &&
        before?.of === ofBefore &&
        s.own.of === ofNow &&
        ofBefore !== ofNow &&
        before?.place === place &&
        of === ofBefore &&
        s.own.place === placeNow &&
        again === ofNow
      );
    },
  },
  {
    kind: "boundary",
    text: "cách tính điểm trên Cổng Dịch vụ công quốc gia đã thay đổi giữa hai kỳ \\(theo số liệu công khai: sau ngày 31/5/2026, chậm nhất là ngày 17/9/2026\\) nên không so sánh điểm {p} với {p}",
    holds: (s, [now, then]) =>
      num(now) === s.now &&
      num(then) === s.before &&
      s.dayOf(num(then)) <= "2026-05-31" &&
      s.dayOf(s.now) >= "2026-09-17",
  },
  {
    kind: "boundary",
    text: "chưa xác định được thời điểm Cổng Dịch vụ công quốc gia thay đổi cách tính điểm trong khoảng từ tháng 6 đến giữa tháng 9/2026 nên chưa so sánh {p} với {p}",
    holds: (s, [now, then]) =>
      num(now) === s.now &&
      num(then) === s.before &&
      [s.dayOf(num(then)), s.dayOf(s.now)].some((day) => day > "2026-05-31" && day < "2026-09-17"),
  },
  {
    kind: "othersRose",
    text: "(?:so với {p}, )?có đơn vị khác trong bảng tăng điểm nhiều hơn {u}",
    holds: (s, _, { against }) => {
      if (against === null || against !== s.compared) return false;
      const own = change(s, null, against);
      return s.rows().some(([name, { total }]) => {
        const then = s.at(against, name)?.total;
        return name !== s.unit && then != null && total - then > own && total > then;
      });
    },
  },
  {
    kind: "mover",
    text: "(?:so với {p}, )?nhóm {g} (tăng|giảm) nhiều nhất \\((tăng|giảm) {n} điểm\\)",
    holds: (s, v, { against, group }) => {
      const [way, again, amount] = v.slice(-3);
      const changes = s.told.groups.map((_, index) => change(s, index, against));
      const own = signed(way, amount);
      return (
        way === again &&
        group !== null &&
        changes[group] === own &&
        s.told.groups.every((_, g) => mayCompare(s, g, against)) &&
        changes.every((each, index) => index === group || (own > 0 ? each < own : each > own))
      );
    },
  },
  ...["từ {p} đến {p} \\({i} (kỳ|kỳ có số liệu)\\), tổng điểm", "qua {i} (kỳ|kỳ có số liệu)"].map(
    (head): Rule => ({
      kind: "course",
      text: `${head} (tăng|giảm) {n} điểm, từ {n} (lên|xuống) {n} điểm`,
      holds: (s, v, said) => {
        const [count, which, way, amount, from, turn, to] = v.slice(-7);
        if (said.course === null) return false;
        const [first, last] = said.course;
        const columns = s.course(first, last);
        const [a, b] = [s.at(first)?.total ?? Number.NaN, s.own.total ?? Number.NaN];
        return (
          isCourse(s, columns, num(count), which) &&
          last === s.now &&
          num(from) === a &&
          num(to) === b &&
          b - a === signed(way, amount) &&
          turn === (way === "tăng" ? "lên" : "xuống")
        );
      },
    })
  ),
  {
    kind: "coursePlaces",
    text: steps,
    holds: (s, placed, { course }) => movedOver(s, placed, course),
  },
  {
    kind: "course",
    text: `từ {p} đến {p} \\({i} (kỳ|kỳ có số liệu)\\), ${steps}`,
    holds: (s, v, { course }) => {
      const [count, which, ...placed] = v.slice(-8);
      return (
        course !== null &&
        isCourse(s, s.course(course[0], course[1]), num(count), which) &&
        movedOver(s, placed, course)
      );
    },
  },
  {
    kind: "extremes",
    text: "(?:từ {p} đến {p} \\({i} (kỳ|kỳ có số liệu)\\), )?tổng điểm cao nhất là {n} điểm \\({p}\\), thấp nhất là {n} điểm \\({p}\\)",
    holds: (s, v, { course }) => {
      const [best, bestAt, worst, worstAt] = v.slice(-4).map(num);
      if (course === null) return false;
      const columns = s.course(course[0], course[1]);
      const totals = columns.map((each) => s.at(each)?.total ?? Number.NaN);
      const only = (value: number): boolean => totals.filter((each) => each === value).length === 1;
      const [high, low] = [Math.max(...totals), Math.min(...totals)];
      return (
        best === high &&
        worst === low &&
        only(high) &&
        only(low) &&
        columns[totals.indexOf(high)] === bestAt &&
        columns[totals.indexOf(low)] === worstAt &&
        isCourse(s, columns, columns.length, "kỳ có số liệu")
      );
    },
  },
  {
    kind: "run",
    text: "tổng điểm (tăng|giảm) {i} lần liên tiếp, từ {p} đến {p}",
    holds: (s, [way, times, first, last]) => {
      const columns = s.course(num(first), num(last));
      const totals = columns.map((each) => s.at(each)?.total ?? Number.NaN);
      const sign = way === "tăng" ? 1 : -1;
      return (
        num(last) === s.now &&
        columns.length - 1 === num(times) &&
        num(times) >= 2 &&
        isCourse(s, columns, columns.length, "kỳ") &&
        totals.every((each, at) => at === 0 || sign * (each - (totals[at - 1] ?? 0)) > 0)
      );
    },
  },
];

/** Whether the places of the first and the last of some periods are as told. */
function movedOver(
  s: Scene,
  [word, placeWay, count, from, way, to]: Parameters<Rule["holds"]>[1],
  course: readonly [number, number] | null
): boolean {
  if (course === null || course[1] !== s.now || !s.alike(course[0], s.now)) return false;
  const [before, now] = [placeAt(s, null, course[0]), placeAt(s, null, s.now)];
  return (
    isWord(s, word, null, course[0]) &&
    num(from) === before &&
    num(to) === now &&
    num(count) === Math.abs(now - before) &&
    now !== before &&
    placeWay === (now < before ? "tăng" : "giảm") &&
    way === (now < before ? "lên" : "xuống")
  );
}

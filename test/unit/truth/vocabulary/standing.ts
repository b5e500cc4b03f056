import { halfUp } from "../scene";
import { median } from "./certainty";
import { type Rule, num } from "./rule";

export const standing: Rule[] = [
  {
    kind: "tie",
    text: "trong bảng có {i} đơn vị \\(kể cả {u}\\) cùng đạt mức điểm này và cùng (được công bố xếp|xếp) thứ {i}",
    holds: (s, v) => {
      const [count, how, place] = [num(v[0]), v.at(-2), num(v.at(-1))];
      const tied = s.rows().filter(([, { total }]) => total === s.own.total);
      return (
        s.isSound() &&
        tied.length === count &&
        count > 1 &&
        (how === "xếp"
          ? s.isWhole() &&
            tied.every(([, each]) => each.place === null) &&
            s.placeInTable(s.own.total ?? 0) === place
          : tied.every(([, each]) => each.place === place))
      );
    },
  },
  {
    kind: "tieApart",
    text: "trong bảng có {i} đơn vị \\(kể cả {u}\\) cùng mức điểm này, được công bố từ thứ {i} đến thứ {i}; thứ tự giữa các đơn vị đó không do chênh lệch điểm",
    holds: (s, v) => {
      const [count, from, to] = [num(v[0]), num(v.at(-2)), num(v.at(-1))];
      const places = s
        .rows()
        .flatMap(([, each]) => (each.total === s.own.total ? [each.place ?? Number.NaN] : []));
      return (
        s.isSound() &&
        places.length === count &&
        to - from + 1 === count &&
        count > 1 &&
        Array.from({ length: count }, (_, at) => from + at).every((place) => places.includes(place))
      );
    },
  },
  ...[
    "đơn vị có điểm cao nhất trong bảng là {o}, đạt {n}/{n} điểm, cao hơn {u} {n} điểm",
    "{o} có điểm cao nhất trong bảng \\({n}/{n} điểm\\), cao hơn {u} {n} điểm",
  ].map((text): Rule => ({
    kind: "leader",
    text,
    holds: (s, v) => {
      const [other, points, max] = v;
      const top = s.rows().filter(([, { total }]) => total === Math.max(...s.totals));
      return (
        s.isSound() &&
        top.length === 1 &&
        top[0]?.[0] === other &&
        top[0]?.[1].total === num(points) &&
        num(max) === 10_000 &&
        num(points) - (s.own.total ?? Number.NaN) === num(v.at(-1)) &&
        num(v.at(-1)) > 0
      );
    },
  })),
  {
    kind: "leads",
    text: "{u} là đơn vị có điểm cao nhất trong bảng, cao hơn đơn vị liền sau {n} điểm",
    holds: (s, v) => {
      const others = s.rows().flatMap(([name, { total }]) => (name === s.unit ? [] : [total]));
      const gap = (s.own.total ?? Number.NaN) - Math.max(...others);
      return s.isSound() && gap === num(v.at(-1)) && gap > 0;
    },
  },
  ...["trên", "dưới"].flatMap((side): Rule[] =>
    ["", " trong bảng"].map((where) => ({
      kind: "neighbour",
      text: `đơn vị có điểm liền ${side}${where} là {o}, (cao hơn|thấp hơn) {u} {n} điểm`,
      holds: (s, v) => {
        const sign = side === "trên" ? 1 : -1;
        const own = s.own.total ?? Number.NaN;
        const hidden = where === "" ? (s.world.others[s.now] ?? []) : [];
        const beyond = [...s.totals, ...hidden].filter((each) => sign * (each - own) > 0);
        const next = sign > 0 ? Math.min(...beyond) : Math.max(...beyond);
        const found = s.rows().filter(([, { total }]) => total === next);
        return (
          s.isSound() &&
          found.length === 1 &&
          !hidden.includes(next) &&
          found[0]?.[0] === v[0] &&
          v[1] === (sign > 0 ? "cao hơn" : "thấp hơn") &&
          Math.abs(next - own) === num(v.at(-1))
        );
      },
    }))
  ),
  {
    kind: "average",
    text: "điểm trung bình của {i} đơn vị trong bảng là {n} điểm(?:; {u} (cao hơn|thấp hơn) mức trung bình {n} điểm|, bằng điểm của {u})",
    holds: (s, v) => {
      const mean = halfUp(
        s.totals.reduce((sum, each) => sum + each, 0),
        s.totals.length
      );
      const gap = (s.own.total ?? Number.NaN) - mean;
      const said = v.find((each) => each === "cao hơn" || each === "thấp hơn");
      return (
        s.isSound() &&
        num(v[0]) === s.totals.length &&
        num(v[1]) === mean &&
        (said === undefined
          ? gap === 0
          : gap !== 0 &&
            (said === "cao hơn") === gap > 0 &&
            Math.abs(gap) === v.findLast((each) => typeof each === "number"))
      );
    },
  },
  {
    kind: "median",
    text: "trung vị của {i} đơn vị trong bảng là {n} điểm",
    holds: (s, [units, middle]) => {
      return s.isSound() && num(units) === s.totals.length && num(middle) === median(s.totals);
    },
  },
  {
    kind: "groupBest",
    text: "mức cao nhất trong bảng(?: ở nhóm {g})? là {n} điểm, của {o}",
    holds: (s, v, { group }) => {
      const all = s.rows().flatMap(([name, { groups }]) => {
        const points = groups[group ?? -1];
        return points == null ? [] : [{ name, points }];
      });
      const best = Math.max(...all.map(({ points }) => points));
      const top = all.filter(({ points }) => points === best);
      return (
        s.isSound() &&
        top.length === 1 &&
        top[0]?.name === v.at(-1) &&
        best === num(v.at(-2)) &&
        top[0]?.name !== s.unit
      );
    },
  },
];

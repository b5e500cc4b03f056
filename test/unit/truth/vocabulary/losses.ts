import { type Rule, num, list, same } from "./rule";

export const losses: Rule[] = [
  {
    kind: "most",
    text: "(toàn bộ|phần lớn|một nửa) số điểm thiếu nằm ở nhóm {g} \\(thiếu {n} điểm(?:, chiếm {%} tổng số điểm thiếu)?\\)",
    holds: (s, [portion, g, lost, share]) => {
      const whole = s.losses.reduce((sum, each) => sum + each, 0);
      const own = s.lost(num(g)) ?? Number.NaN;
      const right = {
        "toàn bộ": own === whole,
        "phần lớn": own * 2 > whole && own < whole,
        "một nửa": own * 2 === whole,
      }[String(portion)];
      return (
        s.isComplete() &&
        s.addsUp() &&
        right === true &&
        own === num(lost) &&
        same(s.worst, [num(g)]) &&
        (portion === "toàn bộ" || s.share(num(g)) === num(share))
      );
    },
  },
  {
    kind: "mostLost",
    text: "nhóm thiếu điểm nhiều nhất là {g} \\(thiếu {n} điểm(?:, chiếm {%} tổng số điểm thiếu)?\\)",
    holds: (s, [g, lost, share]) =>
      s.isComplete() &&
      same(s.worst, [num(g)]) &&
      s.lost(num(g)) === num(lost) &&
      (share === undefined || share === "" || s.share(num(g)) === num(share)),
  },
  {
    kind: "equalLoss",
    text: "(hai|ba|bốn|năm|sáu) nhóm {G} thiếu điểm nhiều nhất và như nhau \\(mỗi nhóm thiếu {n} điểm(?:, chiếm {%} tổng số điểm thiếu)?\\), cần được quan tâm ngang nhau",
    holds: (s, [word, set, lost, share]) =>
      s.isComplete() &&
      same(s.worst, list(set)) &&
      ["hai", "ba", "bốn", "năm", "sáu"].indexOf(String(word)) + 2 === s.worst.length &&
      list(set).every(
        (g) =>
          s.lost(g) === num(lost) &&
          (share === undefined || share === "" || s.share(g) === num(share))
      ),
  },
  {
    kind: "sameLoss",
    text: "phần thiếu {n} điểm của nhóm {g} như nhau ở cả {i} đơn vị trong bảng",
    holds: (s, [lost, g, units]) =>
      s.rows().length === num(units) &&
      num(units) >= 5 &&
      s.isSound() &&
      s.rows().every(([, score]) => s.lost(num(g), score) === num(lost)),
  },
  {
    kind: "restMost",
    text: "ngoài phần thiếu của (?:các nhóm|nhóm) {G}, nhóm {g} thiếu nhiều nhất \\(thiếu {n} điểm\\)",
    holds: (s, [set, g, lost]) =>
      s.isComplete() &&
      s.lost(num(g)) === num(lost) &&
      num(lost) > 0 &&
      s.losses.every(
        (each, index) => index === num(g) || list(set).includes(index) || each < num(lost)
      ),
  },
  {
    kind: "ceiling",
    text: "không đơn vị nào trong {i} đơn vị của bảng vượt {n} điểm ở nhóm {g}, {i} đơn vị cùng ở mức này",
    holds: (s, [units, points, g, at]) => {
      const all = s.rows().flatMap(([, { groups }]) => groups[num(g)] ?? []);
      return (
        all.length === num(units) &&
        s.rows().length === num(units) &&
        num(units) >= 20 &&
        Math.max(...all) === num(points) &&
        num(points) < s.max(num(g)) &&
        all.filter((each) => each === num(points)).length === num(at) &&
        num(at) >= 3
      );
    },
  },
  {
    kind: "furthest",
    text: "so với mức tốt nhất trong bảng, {u} còn cách xa nhất ở nhóm {g} \\(thấp hơn {n} điểm\\)",
    holds: (s, v) => {
      const [g, gap] = v.slice(-2).map(num);
      const gaps = s.told.groups.map(
        (_, index) =>
          Math.max(...s.rows().map(([, { groups }]) => groups[index] ?? -1)) -
          (s.own.groups[index] ?? Number.NaN)
      );
      return (
        s.isComplete() &&
        s.rows().length >= 5 &&
        gaps[g ?? -1] === gap &&
        gaps.every((each, index) => index === g || each < (gap ?? 0))
      );
    },
  },
  {
    kind: "perhaps",
    text: "phần thiếu {n} điểm của nhóm {g} có thể gắn với chỉ số 3\\.1 \\([^)]*\\), do cấp trên quyết định; cần bảng điểm của các đơn vị khác để khẳng định",
    holds: (s, [lost, g]) =>
      s.lost(num(g)) === num(lost) &&
      num(lost) === 200 &&
      s.rows().length < 5 &&
      s.max(num(g)) === 1200,
  },
];
